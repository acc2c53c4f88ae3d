// The features of the line scorer: each line of a page as a row of named numbers, most of them without language.
// They are kept column by column; the order of the columns is the order of the features.

import { LABELS } from '../labels.ts';
import { AT, COPYRIGHT, END, SEPARATOR } from '../text/units.ts';
import { type Column, shifted, valuesOf, YES_NO } from './columns.ts';
import { ENDS, endOf, STARTS, startOf } from './edges.ts';
import { labelColumns } from './label-columns.ts';
import type { Line, Page } from './page.ts';
import { layoutColumns, proseColumns } from './surroundings.ts';
import { nameColumns, topicColumns } from './word-columns.ts';

/** What a line's wording can speak for; index 0 is nothing. */
const WORDINGS: readonly string[] = ['none', ...Object.keys(LABELS)];
const NEIGHBOURS = [-2, -1, 1, 2] as const;

/** The features of every line, as columns. */
export function columnsOf(page: Page): readonly Column[] {
  const own = ownColumns(page.lines);
  return [
    ...own,
    ...neighbourColumns(own),
    ...layoutColumns(page),
    ...proseColumns(page),
    ...topicColumns(page),
    ...nameColumns(page),
    ...labelColumns(page),
  ];
}

// "www.example.org/a", "https://example.org"
const WEB_RE = /https?:\/\/|www\.|\.(?:com|org|net|de|co\.uk)(?!\p{L})/u;
// "desk@example.org", "@handle"
const MAIL_RE = /@[A-Za-z]/u;
// "14:05", "7.57 Uhr"
const CLOCK_RE = /\d{1,2}[:.]\d{2}(?!\d)/u;
// "2024"
const YEAR_RE = /(?:19|20)\d{2}(?!\d)/u;

/** What a line shows by itself. */
function ownColumns(lines: readonly Line[]): Column[] {
  const number = (name: string, of: (line: Line) => number, say?: readonly string[]): Column => ({
    name,
    values: valuesOf(lines, of),
    say,
  });
  const flag = (name: string, of: (line: Line) => boolean): Column =>
    number(name, (line) => (of(line) ? 1 : 0), YES_NO);
  const perWord = (line: Line, count: number): number => count / Math.max(1, line.shape.words);
  const hasFigures = (line: Line): boolean => line.shape.digits > 2 && line.shape.words < 30;
  return [
    number('words', (line) => line.shape.words),
    flag('ends a sentence', (line) => line.endsSentence),
    number('share of words with a capital', (line) => perWord(line, line.shape.capitalised)),
    number('share of words in capitals', (line) => perWord(line, line.shape.shouted)),
    number('share of digits', (line) => line.shape.digits / Math.max(1, line.block.text.length)),
    number('commas', (line) => line.shape.commas),
    number('commas a word', (line) => perWord(line, line.shape.commas)),
    number('sentence ends inside', (line) => line.shape.innerEnds),
    number('quotation marks', (line) => line.shape.quoteMarks),
    number('bars and bullets', (line) => line.shape.separators),
    number('begins with', (line) => startOf(line.block.text), STARTS),
    number('ends with', (line) => endOf(line.block.text), ENDS),
    number('wording of', (line) => WORDINGS.indexOf(line.chrome ?? 'none'), WORDINGS),
    flag('web address', (line) => (line.shape.has & (END | SEPARATOR)) !== 0 && WEB_RE.test(line.block.text)),
    flag('mail address or handle', (line) => (line.shape.has & AT) !== 0 && MAIL_RE.test(line.block.text)),
    flag('copyright sign', (line) => (line.shape.has & COPYRIGHT) !== 0),
    flag('clock time', (line) => hasFigures(line) && CLOCK_RE.test(line.block.text)),
    flag('year', (line) => hasFigures(line) && YEAR_RE.test(line.block.text)),
    flag('same text further up', (line) => line.repeatsEarlier),
    flag('same text further down', (line) => line.repeatsLater),
  ];
}

const OF_NEIGHBOURS = ['words', 'ends a sentence', 'share of words with a capital', 'wording of'];

/** Some of it again, for the lines above and below. */
function neighbourColumns(own: readonly Column[]): Column[] {
  const told = own.filter(({ name }) => OF_NEIGHBOURS.includes(name));
  return NEIGHBOURS.flatMap((offset) =>
    told.map((column) => ({
      ...column,
      name: `${where(offset)}: ${column.name}`,
      values: shifted(column.values, offset),
    })),
  );
}

function where(offset: number): string {
  const lines = Math.abs(offset) === 1 ? 'line' : 'second line';
  return `${lines} ${offset < 0 ? 'above' : 'below'}`;
}

const BLANK: Page = {
  lines: [],
  run: [0, 0],
  strictRun: [0, 0],
  lenientRun: [0, 0],
  topic: new Int32Array(0),
  shortNames: new Int32Array(),
  proseNames: new Int32Array(),
  indent: 0,
  gapShare: 0,
};

/** The name of each feature, by column. */
export function featureNames(): readonly string[] {
  return columnsOf(BLANK).map(({ name }) => name);
}
