// What stands around a line: how it is set apart, the prose above and below it, and where the page's runs of prose begin and
// end. The trees find here whether a line is among the article's own.

import {
  around,
  type Column,
  constant,
  counted,
  linesDown,
  linesUp,
  shifted,
  sumsBefore,
  together,
  valuesOf,
  YES_NO,
} from './columns.ts';
import { isFree, type Page, type Stretch } from './page.ts';

const WINDOWS = [3, 12, 40] as const;
/** A paragraph of some length, in words. */
const LONG = 30;
/** A line of so many words, or one that ends a sentence, may be part of running text. */
const RUNNING = 8;
/** Menu entries have fewer words. */
const SHORT = 9;

/** How a line is set apart from those around it. */
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

/** How much prose stands around a line, and where the page's runs of it begin and end. */
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
