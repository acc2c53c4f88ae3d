// Which of a line's words the page has elsewhere: in the title, in the prose, in the paragraphs next to it, and which of its
// names stand in many short lines.

import { type Column, constant, counted, valuesOf } from './columns.ts';
import { isFree, isShort, type Line, type Page } from './page.ts';

/** A name that stands in short lines to a larger share than this belongs to the page. */
const MOSTLY_SHORT = 0.6;
/** Words are looked for in so many paragraphs above and below. */
const NEAR_PARAGRAPHS = 3;

/** Which of a line's words stand in the title, in the densest prose, and in the paragraphs next to it. */
export function topicColumns(page: Page): Column[] {
  const { lines, topic } = page;
  const title = lines.findIndex((line) => line.block.mark?.label === 'title');
  const isInTitle = new Int32Array(topic.length);
  for (const word of lines[title]?.topics ?? []) isInTitle[word] = 1;
  return [
    {
      name: 'lines since the title',
      values: title < 0 ? constant(lines.length, -lines.length) : counted(-title, lines.length),
    },
    {
      name: 'share of words from the title',
      values: valuesOf(lines, (line) => shareOf(line, isInTitle, 1)),
    },
    {
      name: 'share of words from the prose',
      // A line of the run is itself among those that were counted.
      values: valuesOf(lines, (line) => shareOf(line, topic, isFree(line) ? 2 : 1)),
    },
    { name: 'share of words from the paragraphs above', values: sharedWithLast(lines, topic.length) },
    {
      name: 'share of words from the paragraphs below',
      values: sharedWithLast([...lines].reverse(), topic.length).reverse(),
    },
  ];
}

/** The share of a line's words of some length that have at least so high a value; -1 where it has no such words. */
function shareOf({ topics }: Line, values: Int32Array, least: number): number {
  if (topics.length === 0) return -1;
  let count = 0;
  for (const word of topics) if ((values[word] ?? 0) >= least) count++;
  return count / topics.length;
}

function sharedWithLast(lines: readonly Line[], words: number): Float64Array {
  // The paragraph in which each word stood last, counted from one.
  const lastSeen = new Int32Array(words).fill(-NEAR_PARAGRAPHS);
  let paragraph = 0;
  return valuesOf(lines, (line) => {
    const share = shareOf(line, lastSeen, paragraph - NEAR_PARAGRAPHS + 1);
    if (isFree(line)) {
      paragraph++;
      for (const word of line.topics) lastSeen[word] = paragraph;
    }
    return share;
  });
}

/**
 * Whether the names in a line belong to the page or to its article: the site's own name, its sections and offers stand in many
 * short lines and in no prose.
 */
export function nameColumns({ lines, shortNames, proseNames }: Page): Column[] {
  const n = lines.length;
  const most = constant(n, -1);
  const mean = constant(n, -1);
  const often = constant(n, -1);
  const oftenOnly = constant(n, -1);
  lines.forEach((line, i) => {
    if (line.names.length === 0) return;
    const ownShort = isShort(line) ? 1 : 0;
    const ownProse = isFree(line) ? 1 : 0;
    let sum = 0;
    for (const name of line.names) {
      const short = (shortNames[name] ?? 0) - ownShort;
      const share = short / (short + (proseNames[name] ?? 0) - ownProse + 1);
      sum += share;
      most[i] = Math.max(most[i] ?? 0, share);
      often[i] = Math.max(often[i] ?? 0, short);
      oftenOnly[i] = Math.max(oftenOnly[i] ?? 0, share > MOSTLY_SHORT ? short : 0);
    }
    mean[i] = sum / line.names.length;
  });
  return [
    { name: 'a name of the page', values: most },
    { name: 'names of the page', values: mean },
    { name: 'short lines with its names', values: often },
    { name: 'short lines alone with its names', values: oftenOnly },
  ];
}
