// The features of the line scorer: each line of a page as a set of named facts, most of them without language.
// A feature is `group=value`; a line has at most one of a group. Names are data: weights and `explain` use them.

import type { Label } from '../labels.ts';
import { LABELS } from '../labels.ts';
import type { Line, Page } from './page.ts';

/** Turns a number into the index of its bucket: how many of the limits it reaches. */
function bucket(value: number, limits: readonly number[]): number {
  let i = 0;
  while (i < limits.length && value >= (limits[i] ?? 0)) i++;
  return i;
}

function bucketNames(limits: readonly number[]): string[] {
  return [
    `<${limits[0]}`,
    ...limits.map((limit, i) => (i + 1 < limits.length ? `${limit}-${limits[i + 1]}` : `${limit}+`)),
  ];
}

const WORDS = [1, 2, 3, 4, 6, 9, 14, 21, 36, 61, 101] as const;
const COARSE_WORDS = [1, 4, 9, 16, 36] as const;
const SHARE = [0.001, 0.2, 0.4, 0.6, 0.8, 0.95] as const;
const RATE = [0.001, 0.05, 0.1, 0.2, 0.35] as const;
const FEW = [1, 2, 3, 6] as const;
const NEAR = [2, 3, 4, 7, 12, 25] as const;
const PLACE = [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98] as const;
const PROSE_PLACE = [0.001, 0.03, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.9999] as const;
const DENSITY = [1, 15, 40, 80, 150] as const;
const SIZE = [1, 2, 4, 8, 16, 32] as const;

const STARTS = [
  'nothing',
  'capital',
  'small letter',
  'digit',
  'quote mark',
  'list marker',
  'symbol',
  'other letter',
] as const;
const ENDS = [
  'nothing',
  'full stop',
  'question mark',
  'exclamation mark',
  'ellipsis',
  'colon',
  'comma',
  'quote mark',
  'digit',
  'letter',
  'symbol',
] as const;
const LABEL_NAMES = Object.keys(LABELS) as Label[];

/** Labels whose passing says where on the page a line is, by how much prose is still to come. */
const PASSED: readonly Label[] = ['comments', 'related', 'share', 'legal', 'promo', 'byline', 'date'];
const AHEAD_SHARE = [0.03, 0.15, 0.4] as const;
const END_SPLIT = ['open', 'ends a sentence'] as const;
const YES_NO = ['no', 'yes'] as const;

function pairs(a: readonly string[], b: readonly string[]): string[] {
  return a.flatMap((x) => b.map((y) => `${x}, ${y}`));
}

/** Every group with the names of its values. The order of groups and values is the order of feature ids. */
const GROUPS = {
  bias: ['always'],
  length: pairs(bucketNames(WORDS), END_SPLIT),
  'length above': pairs(bucketNames(WORDS), END_SPLIT),
  'length below': pairs(bucketNames(WORDS), END_SPLIT),
  'length two above': pairs(bucketNames(COARSE_WORDS), END_SPLIT),
  'length two below': pairs(bucketNames(COARSE_WORDS), END_SPLIT),
  starts: pairs(STARTS, ['short', 'long']),
  ends: pairs(ENDS, ['short', 'long']),
  'starts below': STARTS,
  'ends above': ENDS,
  capitals: pairs(bucketNames(SHARE), ['short', 'long']),
  shouting: bucketNames(SHARE),
  digits: bucketNames(RATE),
  commas: bucketNames(FEW),
  sentences: bucketNames(FEW),
  quotes: bucketNames(FEW),
  separators: bucketNames(FEW),
  address: ['web address', 'mail address or handle', 'copyright sign', 'clock time', 'year'],
  gaps: pairs(['tight', 'gap above', 'gap below', 'set apart'], ['short', 'middle', 'long']),
  'gaps like the prose': pairs(YES_NO, ['short', 'middle', 'long']),
  indent: pairs(['as the prose', 'less', 'more'], ['short', 'middle', 'long']),
  repeated: pairs(['earlier', 'later', 'both'], ['short', 'long']),
  'title words': pairs(bucketNames(SHARE), ['short', 'long']),
  'topic words': pairs(bucketNames(SHARE), ['short', 'middle', 'long']),
  'from the title': ['no title', 'the line above it', 'far above it', ...bucketNames(NEAR)],
  place: bucketNames(PLACE),
  'prose before': bucketNames(PROSE_PLACE),
  'prose above': pairs(bucketNames(NEAR), ['short', 'long']),
  'prose below': pairs(bucketNames(NEAR), ['short', 'long']),
  'between prose': pairs(bucketNames([2, 4, 8]), bucketNames([2, 4, 8])),
  'dense above': bucketNames(DENSITY),
  'dense below': bucketNames(DENSITY),
  'dense around': pairs(bucketNames(DENSITY), bucketNames(DENSITY)),
  run: pairs(
    ['far above', 'just above', 'first', 'inside', 'last', 'just below', 'far below', 'no run'],
    ['short', 'middle', 'long'],
  ),
  'strict run': pairs(
    ['far above', 'just above', 'first', 'inside', 'last', 'just below', 'far below', 'no run'],
    ['short', 'middle', 'long'],
  ),
  'lenient run': pairs(
    ['far above', 'just above', 'first', 'inside', 'last', 'just below', 'far below', 'no run'],
    ['short', 'middle', 'long'],
  ),
  'run of short lines': pairs(bucketNames(SIZE), ['tight', 'set apart']),
  'label above': ['none', ...LABEL_NAMES],
  'label below': ['none', ...LABEL_NAMES],
  'last label': ['none', ...LABEL_NAMES],
  passed: pairs(PASSED, bucketNames(AHEAD_SHARE)),
  ahead: ['title', 'byline', 'date'],
  'prose on the page': bucketNames(SIZE),
  chrome: ['none', ...LABEL_NAMES],
} as const satisfies Record<string, readonly string[]>;

type Group = keyof typeof GROUPS;

/** The name of each feature, by id. */
export const FEATURES: readonly string[] = Object.entries(GROUPS).flatMap(([group, values]) =>
  values.map((value) => `${group}=${value}`),
);

const FIRST = (() => {
  let id = 0;
  const first: Record<string, number> = {};
  for (const [group, values] of Object.entries(GROUPS)) {
    first[group] = id;
    id += values.length;
  }
  return first as Record<Group, number>;
})();

/** The ids of the features that hold, line by line. */
export function featuresOf(page: Page): number[][] {
  const { lines } = page;
  const runs = shortRuns(lines);
  const context = readLabels(lines);
  const title = lines.findIndex((line) => line.block.mark?.label === 'title');
  const titleWords = new Set(lines[title]?.shape.words4);
  return lines.map((line, i) => {
    const ids: number[] = [];
    const add = (group: Group, value: number): void => {
      ids.push(FIRST[group] + value);
    };
    addShape(add, line);
    addNeighbours(add, lines, i);
    addLayout(add, page, line, runs[i] ?? 1);
    addTopic(add, page, line, titleWords);
    addPlace(add, page, i, title);
    addLabels(add, page, i, context);
    return ids;
  });
}

type Add = (group: Group, value: number) => void;

/** 0 short, 1 long: about where headlines end and sentences begin. */
function half(line: Line): number {
  return line.shape.words < 12 ? 0 : 1;
}

/** 0 short, 1 middle, 2 long. */
function third(line: Line): number {
  return line.shape.words < 7 ? 0 : line.shape.words < 20 ? 1 : 2;
}

function lengthOf(line: Line | undefined, limits: readonly number[]): number {
  return bucket(line?.shape.words ?? 0, limits) * 2 + (line?.endsSentence ? 1 : 0);
}

// "www.example.org/a", "https://example.org"
const WEB_RE = /https?:\/\/|www\.|\.(?:com|org|net|de|co\.uk)(?!\p{L})/u;
// "desk@example.org", "@handle"
const MAIL_RE = /@[A-Za-z]/u;
// "14:05", "7.57 Uhr"
const CLOCK_RE = /\d{1,2}[:.]\d{2}(?!\d)/u;
// "2024"
const YEAR_RE = /(?:19|20)\d{2}(?!\d)/u;

function addShape(add: Add, line: Line): void {
  const { shape } = line;
  const { text } = line.block;
  const words = Math.max(1, shape.words);
  add('bias', 0);
  add('length', lengthOf(line, WORDS));
  add('starts', startOf(text) * 2 + half(line));
  add('ends', endOf(text) * 2 + half(line));
  if (shape.words > 1) add('capitals', bucket(shape.capitalised / words, SHARE) * 2 + half(line));
  if (shape.words > 1) add('shouting', bucket(shape.shouted / words, SHARE));
  add('digits', bucket(shape.digits / Math.max(1, text.length), RATE));
  add('commas', bucket(shape.commas, FEW));
  add('sentences', bucket(shape.innerEnds, FEW));
  add('quotes', bucket(shape.quoteMarks, FEW));
  add('separators', bucket(shape.separators, FEW));
  if (WEB_RE.test(text)) add('address', 0);
  if (text.includes('@') && MAIL_RE.test(text)) add('address', 1);
  if (text.includes('©')) add('address', 2);
  if (shape.digits > 2 && shape.words < 30) {
    if (CLOCK_RE.test(text)) add('address', 3);
    if (YEAR_RE.test(text)) add('address', 4);
  }
}

function addNeighbours(add: Add, lines: readonly Line[], i: number): void {
  const above = lines[i - 1];
  const below = lines[i + 1];
  add('length above', lengthOf(above, WORDS));
  add('length below', lengthOf(below, WORDS));
  add('length two above', lengthOf(lines[i - 2], COARSE_WORDS));
  add('length two below', lengthOf(lines[i + 2], COARSE_WORDS));
  add('starts below', startOf(below?.block.text ?? ''));
  add('ends above', endOf(above?.block.text ?? ''));
}

function addLayout(add: Add, page: Page, line: Line, shortRun: number): void {
  const gaps = (line.block.gap ? 1 : 0) + (line.gapAfter ? 2 : 0);
  const size = third(line);
  add('gaps', gaps * 3 + size);
  add('gaps like the prose', ((gaps === 3) === page.isGapped ? 1 : 0) * 3 + size);
  if (page.indent !== undefined) {
    add('indent', (line.indent === page.indent ? 0 : line.indent < page.indent ? 1 : 2) * 3 + size);
  }
  if (line.repeatsEarlier || line.repeatsLater) {
    add('repeated', (line.repeatsEarlier ? (line.repeatsLater ? 2 : 0) : 1) * 2 + half(line));
  }
  if (shortRun > 0) add('run of short lines', bucket(shortRun, SIZE) * 2 + (gaps === 3 ? 1 : 0));
}

function addTopic(add: Add, page: Page, line: Line, title: ReadonlySet<number>): void {
  const { words4 } = line.shape;
  if (words4.length === 0) return;
  let inTitle = 0;
  let inTopic = 0;
  // A line of the run is itself among those that were counted.
  const own = line.isProse && line.block.mark === undefined ? 2 : 1;
  for (const word of words4) {
    if (title.has(word)) inTitle++;
    if ((page.topic.get(word) ?? 0) >= own) inTopic++;
  }
  if (title.size > 0)
    add('title words', bucket(inTitle / Math.min(words4.length, title.size), SHARE) * 2 + half(line));
  add('topic words', bucket(inTopic / words4.length, SHARE) * 3 + third(line));
}

function addPlace(add: Add, page: Page, i: number, title: number): void {
  const line = page.lines[i];
  if (!line) return;
  const { length } = page.lines;
  const prose = page.proseBefore[length] ?? 0;
  const above = page.toProseAbove[i] ?? Number.POSITIVE_INFINITY;
  const below = page.toProseBelow[i] ?? Number.POSITIVE_INFINITY;
  add('from the title', title < 0 ? 0 : i >= title ? 3 + bucket(i - title, NEAR) : i === title - 1 ? 1 : 2);
  add('place', bucket((page.wordsBefore[i] ?? 0) / Math.max(1, page.wordsBefore[length] ?? 0), PLACE));
  add('prose before', bucket((page.proseBefore[i] ?? 0) / Math.max(1, prose), PROSE_PLACE));
  add('prose above', bucket(above, NEAR) * 2 + half(line));
  add('prose below', bucket(below, NEAR) * 2 + half(line));
  add('between prose', bucket(above, [2, 4, 8]) * 4 + bucket(below, [2, 4, 8]));
  const up = proseWords(page, i - 3, i);
  const down = proseWords(page, i + 1, i + 4);
  add('dense above', bucket(proseWords(page, i - 12, i), DENSITY));
  add('dense below', bucket(proseWords(page, i + 1, i + 13), DENSITY));
  add('dense around', bucket(up, DENSITY) * (DENSITY.length + 1) + bucket(down, DENSITY));
  add('run', runPlace(page.run, i) * 3 + third(line));
  add('strict run', runPlace(page.strictRun, i) * 3 + third(line));
  add('lenient run', runPlace(page.lenientRun, i) * 3 + third(line));
  add('prose on the page', bucket(page.proseLines, SIZE));
}

function proseWords(page: Page, from: number, to: number): number {
  const last = page.lines.length;
  const end = Math.max(0, Math.min(to, last));
  const start = Math.max(0, Math.min(from, last));
  return (page.proseBefore[end] ?? 0) - (page.proseBefore[start] ?? 0);
}

function runPlace([first, end]: readonly [number, number], i: number): number {
  if (end === 0) return 7;
  if (i < first) return first - i > 4 ? 0 : 1;
  if (i >= end) return i - end >= 4 ? 6 : 5;
  return i === first ? 2 : i === end - 1 ? 4 : 3;
}

/** For each short line without a sentence end, how many such lines stand together; 0 for others. */
function shortRuns(lines: readonly Line[]): number[] {
  const runs: number[] = new Array(lines.length).fill(0);
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && line.shape.words < 9 && !line.endsSentence) continue;
    for (let k = from; k < i; k++) runs[k] = i - from;
    from = i + 1;
  }
  return runs;
}

const AHEAD: readonly (Label | undefined)[] = GROUPS.ahead;

interface LabelContext {
  /** The label of the last line above that has one. */
  readonly last: readonly (Label | undefined)[];
  /** Which of the labels of group `passed` stand above, as bits. */
  readonly passed: readonly number[];
  /** Which of the labels of group `ahead` stand below, as bits. */
  readonly ahead: readonly number[];
}

function readLabels(lines: readonly Line[]): LabelContext {
  const last: (Label | undefined)[] = [];
  const passed: number[] = [];
  const ahead: number[] = new Array(lines.length).fill(0);
  let label: Label | undefined;
  let bits = 0;
  for (const line of lines) {
    last.push(label);
    passed.push(bits);
    if (line.block.mark) {
      label = line.block.mark.label;
      const bit = PASSED.indexOf(line.block.mark.label);
      if (bit >= 0) bits |= 1 << bit;
    }
  }
  bits = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    ahead[i] = bits;
    const bit = AHEAD.indexOf(lines[i]?.block.mark?.label);
    if (bit >= 0) bits |= 1 << bit;
  }
  return { last, passed, ahead };
}

function addLabels(add: Add, page: Page, i: number, context: LabelContext): void {
  const { lines, proseBefore } = page;
  const prose = proseBefore[lines.length] ?? 0;
  const ahead = bucket((prose - (proseBefore[i] ?? 0)) / Math.max(1, prose), AHEAD_SHARE);
  const above = lines[i - 1]?.block.mark?.label;
  const index = (label: Label | undefined): number => (label ? LABEL_NAMES.indexOf(label) + 1 : 0);
  const hit = lines[i]?.chrome;
  if (hit) add('chrome', index(hit));
  add('label above', index(above));
  add('label below', index(lines[i + 1]?.block.mark?.label));
  add('last label', index(context.last[i]));
  PASSED.forEach((_, bit) => {
    if (((context.passed[i] ?? 0) >> bit) & 1) add('passed', bit * (AHEAD_SHARE.length + 1) + ahead);
  });
  GROUPS.ahead.forEach((_, bit) => {
    if (((context.ahead[i] ?? 0) >> bit) & 1) add('ahead', bit);
  });
}

const QUOTE_MARKS = '"“”„«»‘‚「『‹›\'’';
const LIST_MARKERS = '•*+-–—·■▪●○□◦';
const DIGIT_RE = /^\p{N}$/u;
const UPPER_RE = /^\p{Lu}$/u;
const LOWER_RE = /^\p{Ll}$/u;
const LETTER_RE = /^\p{L}$/u;

function startOf(text: string): number {
  const char = text.charAt(0);
  if (char === '') return 0;
  if (UPPER_RE.test(char)) return 1;
  if (LOWER_RE.test(char)) return 2;
  if (DIGIT_RE.test(char)) return 3;
  if (QUOTE_MARKS.includes(char)) return 4;
  if (LIST_MARKERS.includes(char)) return 5;
  return LETTER_RE.test(char) ? 7 : 6;
}

const END_CHARS = ['.。।۔', '?？؟', '!！', '…', ':：', ',，、'];

function endOf(text: string): number {
  const char = text.charAt(text.length - 1);
  if (char === '') return 0;
  const found = END_CHARS.findIndex((chars) => chars.includes(char));
  if (found >= 0) return found + 1;
  if (QUOTE_MARKS.includes(char)) return 7;
  if (DIGIT_RE.test(char)) return 8;
  return LETTER_RE.test(char) ? 9 : 10;
}
