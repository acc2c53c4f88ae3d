// What stands around a line: the prose above and below it, the words that it shares with them, how it is set apart, and the
// labels that rules have given. The trees find here whether a line is among the article's own.

import type { Label } from '../labels.ts';
import {
  around,
  type Column,
  constant,
  counted,
  FAR,
  linesDown,
  linesUp,
  shifted,
  sumsBefore,
  together,
  valuesOf,
  YES_NO,
  zeros,
} from './columns.ts';
import { isFree, isShort, type Line, type Page, type Stretch } from './page.ts';

const WINDOWS = [3, 12, 40] as const;
/** A paragraph of some length, in words. */
const LONG = 30;
/** A line of so many words, or one that ends a sentence, may be part of running text. */
const RUNNING = 8;
/** Menu entries have fewer words. */
const SHORT = 9;
/** A name that stands in short lines to a larger share than this belongs to the page. */
const MOSTLY_SHORT = 0.6;
/** Words are looked for in so many paragraphs above and below. */
const NEAR_PARAGRAPHS = 3;
/** Labels of which the nearest line above and below is measured. */
const SEEN: readonly Label[] = [
  'navigation',
  'related',
  'comments',
  'share',
  'promo',
  'ad',
  'legal',
  'consent',
  'duplicate',
  'caption',
  'byline',
  'date',
  'title',
];
/** Labels since which prose is counted: much of it behind one of them is an article that goes on. */
const SINCE: readonly Label[] = ['comments', 'related', 'share', 'promo', 'byline', 'date'];

export function layoutColumns({ lines, indent, gapShare }: Page): Column[] {
  const gap = valuesOf(lines, (line) => (line.block.gap ? 1 : 0));
  const isEntry = lines.map((line) => line.shape.words < SHORT && !line.endsSentence);
  return [
    { name: 'blank line above', values: gap, say: YES_NO },
    {
      name: 'blank line below',
      values: valuesOf(lines, (line) => (line.gapAfter ? 1 : 0)),
      say: YES_NO,
    },
    { name: 'line below: blank line below', values: shifted(gap, 2), say: YES_NO },
    { name: 'line above: blank line above', values: shifted(gap, -1), say: YES_NO },
    { name: 'share of the prose set apart by blank lines', values: constant(lines.length, gapShare) },
    { name: 'indent', values: valuesOf(lines, (line) => line.indent) },
    { name: 'indent beyond the prose', values: valuesOf(lines, (line) => line.indent - indent) },
    { name: 'short lines together', values: together(isEntry) },
  ];
}

export function proseColumns(page: Page): Column[] {
  const { lines } = page;
  const n = lines.length;
  const words = valuesOf(lines, (line) => line.shape.words);
  const isProse = lines.map(isFree);
  const isLong = lines.map((line) => isFree(line) && line.shape.words >= LONG);
  const isMarked = lines.map((line) => line.block.mark !== undefined);
  const isRunning = lines.map(
    (line, i) => !isMarked[i] && (line.endsSentence || line.shape.words >= RUNNING),
  );
  const prose = sumsBefore(valuesOf(lines, (line, i) => (isProse[i] ? line.shape.words : 0)));
  const all = sumsBefore(words);
  const share = (sums: Float64Array): Float64Array => {
    const total = Math.max(1, sums[n] ?? 0);
    return valuesOf(lines, (_, i) => (sums[i] ?? 0) / total);
  };
  return [
    { name: 'lines of running text together', values: together(isRunning) },
    { name: 'words of running text together', values: together(isRunning, words) },
    { name: 'words of running text, boxes jumped', values: together(isRunning, words, isMarked) },
    ...WINDOWS.flatMap((size) => [
      { name: `words of prose in ${size} lines above`, values: around(prose, -size, 0) },
      { name: `words of prose in ${size} lines below`, values: around(prose, 1, size + 1) },
      { name: `words in ${size} lines above`, values: around(all, -size, 0) },
      { name: `words in ${size} lines below`, values: around(all, 1, size + 1) },
    ]),
    { name: 'share of the prose above', values: share(prose) },
    { name: 'share of the page above', values: share(all) },
    { name: 'words of prose on the page', values: constant(n, prose[n] ?? 0) },
    { name: 'words on the page', values: constant(n, all[n] ?? 0) },
    { name: 'lines on the page', values: constant(n, n) },
    { name: 'paragraphs of prose on the page', values: constant(n, isProse.filter(Boolean).length) },
    { name: 'lines up to prose', values: linesUp(isProse) },
    { name: 'lines down to prose', values: linesDown(isProse) },
    { name: 'lines up to a long paragraph', values: linesUp(isLong) },
    { name: 'lines down to a long paragraph', values: linesDown(isLong) },
    ...stretchColumns('the densest prose', page.run, n),
    ...stretchColumns('the purest prose', page.strictRun, n),
    ...stretchColumns('the widest prose', page.lenientRun, n),
  ];
}

function stretchColumns(name: string, [first, end]: Stretch, n: number): Column[] {
  return [
    {
      name: `lines since the start of ${name}`,
      values: counted(-first, n),
    },
    { name: `lines since the end of ${name}`, values: counted(-end, n) },
    { name: `lines of ${name}`, values: constant(n, end - first) },
  ];
}

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

/** Where the labels are that rules have given, and how much prose has come since. */
export function labelColumns({ lines }: Page): Column[] {
  const labels = lines.map((line) => line.block.mark?.label);
  const isMarked = labels.map((label) => label !== undefined);
  const isWorded = lines.map((line) => line.chrome !== undefined);
  const prose = sumsBefore(valuesOf(lines, (line) => (isFree(line) ? line.shape.words : 0)));
  // What a page does not have costs no columns of its own: a page of a million lines would fill a gigabyte with them.
  const present = new Set(labels);
  const far = constant(lines.length, FAR);
  const none = constant(lines.length, 0);
  const never = constant(lines.length, -1);
  const flagsOf = (label: Label): Uint8Array => {
    const flags = new Uint8Array(lines.length);
    for (let i = labels.indexOf(label); i >= 0; i = labels.indexOf(label, i + 1)) flags[i] = 1;
    return flags;
  };
  return [
    ...SEEN.flatMap((label) => {
      const isIt = present.has(label) ? flagsOf(label) : undefined;
      return [
        { name: `lines up to ${label}`, values: isIt ? linesUp(isIt) : far },
        { name: `lines down to ${label}`, values: isIt ? linesDown(isIt) : far },
        {
          name: `lines of ${label} above`,
          values: isIt ? sumsBefore(isIt).subarray(0, lines.length) : none,
        },
      ];
    }),
    ...SINCE.map((label) => ({
      name: `words of prose since ${label}`,
      values: present.has(label) ? proseSince(prose, flagsOf(label)) : never,
    })),
    { name: 'lines up to any label', values: linesUp(isMarked) },
    { name: 'lines down to any label', values: linesDown(isMarked) },
    { name: 'lines up to chrome wording', values: linesUp(isWorded) },
    { name: 'lines down to chrome wording', values: linesDown(isWorded) },
  ];
}

/** Words of prose since the last flagged line above; -1 where there is none. */
function proseSince(prose: Float64Array, flags: Uint8Array): Float64Array {
  const words = zeros(flags.length);
  let since = -1;
  for (let i = 0; i < flags.length; i++) {
    words[i] = since < 0 ? -1 : (prose[i] ?? 0) - since;
    if (flags[i]) since = prose[i] ?? 0;
  }
  return words;
}
