// A feature of the line scorer in plain words. "length=36-61, ends a sentence" -> "36 to 60 words, ends a sentence".
// A group of features that has no entry is shown by its own name, which is words already.

import type { Label } from '../labels.ts';
import { LABEL_WORDS } from './words.ts';

// "<1", "<0.001"
const BELOW_RE = /^<([\d.]+)$/u;
// "101+"
const ABOVE_RE = /^([\d.]+)\+$/u;
// "4-6"
const RANGE_RE = /^([\d.]+)-([\d.]+)$/u;

/** A bucket of a count. "<1" -> "no words", "4-6" -> "4 to 5 words", "1-2" -> "1 word", "101+" -> "101 or more words" */
function count(bucket: string, unit: string): string {
  const below = BELOW_RE.exec(bucket)?.[1];
  if (below === '1') return `no ${unit}`;
  if (below !== undefined) return `at most ${plural(Number(below) - 1, unit)}`;
  const above = ABOVE_RE.exec(bucket)?.[1];
  if (above !== undefined) return `${above} or more ${unit}`;
  const [, from, to] = RANGE_RE.exec(bucket) ?? [];
  if (from === undefined) return bucket;
  const last = Number(to) - 1;
  return Number(from) === last ? plural(last, unit) : `${from} to ${last} ${unit}`;
}

function plural(number: number, unit: string): string {
  return `${number} ${number === 1 ? unit.replace(/s$/u, '') : unit}`;
}

/** A bucket of a share. "<0.001" -> "none", "0.2-0.4" -> "20 to 40 %", "0.95+" -> "95 % or more" */
function portion(bucket: string): string {
  const percent = (text: string): string => String(Math.round(Number(text) * 100));
  const below = BELOW_RE.exec(bucket)?.[1];
  if (below !== undefined) return Number(below) <= 0.001 ? 'none' : `less than ${percent(below)} %`;
  const above = ABOVE_RE.exec(bucket)?.[1];
  if (above !== undefined) return percent(above) === '100' ? 'all' : `${percent(above)} % or more`;
  const [, from = '', to = ''] = RANGE_RE.exec(bucket) ?? [];
  return from === '' ? bucket : `${percent(from)} to ${percent(to)} %`;
}

function isNumber(bucket: string): boolean {
  return BELOW_RE.test(bucket) || ABOVE_RE.test(bucket) || RANGE_RE.test(bucket);
}

/** "exclamation mark" -> "an exclamation mark", "nothing" as it is. */
function article(noun: string): string {
  if (noun === 'nothing') return noun;
  if (noun === 'other letter') return 'another letter';
  return `${/^[aeio]/u.test(noun) ? 'an' : 'a'} ${noun}`;
}

function label(name: string): string {
  const known = Object.hasOwn(LABEL_WORDS, name) ? LABEL_WORDS[name as Label] : name;
  return known.toLowerCase();
}

const SIZES: Readonly<Record<string, string>> = {
  short: 'a short line',
  middle: 'a line of middle length',
  long: 'a long line',
};
const GAPS: Readonly<Record<string, string>> = {
  tight: 'no blank line around it',
  'gap above': 'a blank line above it',
  'gap below': 'a blank line below it',
  'set apart': 'blank lines on both sides',
};

/** How a value of a group reads; a value of two parts comes as two. */
type Phrase = (first: string, second: string) => string;

const size = (text: string): string => (text === '' ? '' : `, ${SIZES[text] ?? text}`);
/** How far the next running text is. The last bucket is also where there is none. */
const near = (bucket: string): string => {
  const far = ABOVE_RE.exec(bucket)?.[1];
  return far === undefined ? `running text ${count(bucket, 'lines')}` : `no running text in the ${far} lines`;
};
const words =
  (where: string): Phrase =>
  (first, second) =>
    `${where}${count(first, 'words')}, ${second === 'open' ? 'does not end a sentence' : second}`;
const run =
  (what: string): Phrase =>
  (first, second) => {
    if (first === 'no run') return `no ${what} on the page`;
    const isEdge = first === 'first' || first === 'last';
    return `${isEdge ? `the ${first} line of` : first} the ${what}${size(second)}`;
  };
const share =
  (what: string): Phrase =>
  (first, second) =>
    `${portion(first)} of its words ${what}${size(second)}`;
const labelled =
  (where: string): Phrase =>
  (first) =>
    `${where} ${first === 'none' ? 'is nothing that a rule knows' : `is: ${label(first)}`}`;

const PHRASES: Readonly<Record<string, Phrase>> = {
  bias: () => 'as any line',
  length: words(''),
  'length above': words('the line above has '),
  'length below': words('the line below has '),
  'length two above': words('two lines above are '),
  'length two below': words('two lines below are '),
  starts: (first, second) => `begins with ${article(first)}${size(second)}`,
  ends: (first, second) => `ends with ${article(first)}${size(second)}`,
  'starts below': (first) => `the line below begins with ${article(first)}`,
  'ends above': (first) => `the line above ends with ${article(first)}`,
  capitals: share('begin with a capital'),
  shouting: share('are all capitals'),
  digits: (first) => `${portion(first)} of its characters are digits`,
  commas: (first) => count(first, 'commas'),
  sentences: (first) => `${count(first, 'sentence ends')} inside it`,
  quotes: (first) => count(first, 'quotation marks'),
  separators: (first) => `${count(first, 'separators')} such as | or >`,
  address: (first) => `has a ${first}`,
  gaps: (first, second) => `${GAPS[first] ?? first}${size(second)}`,
  'gaps like the prose': (first, second) =>
    `${first === 'yes' ? 'spaced as the paragraphs are' : 'not spaced as the paragraphs are'}${size(second)}`,
  indent: (first, second) =>
    `indented ${first === 'as the prose' ? 'as the paragraphs are' : `${first} than the paragraphs`}${size(second)}`,
  repeated: (first, second) =>
    `stands again ${first === 'both' ? 'earlier and later' : first} on the page${size(second)}`,
  'title words': (first, second) => `shares ${portion(first)} of the words with the title${size(second)}`,
  'topic words': share('are what the story is about'),
  'from the title': (first) => {
    if (isNumber(first)) return `${count(first, 'lines')} below the title`;
    return first === 'no title' ? 'no title was found' : first.replace(' it', ' the title');
  },
  place: (first) => `${portion(first)} of the page stands above it`,
  'prose before': (first) => `${portion(first)} of the running text stands above it`,
  'prose above': (first, second) => `${near(first)} above${size(second)}`,
  'prose below': (first, second) => `${near(first)} below${size(second)}`,
  'between prose': (first, second) => `${near(first)} above, ${near(second)} below`,
  'dense above': (first) => `${count(first, 'words')} of running text in the lines above`,
  'dense below': (first) => `${count(first, 'words')} of running text in the lines below`,
  'dense around': (first, second) =>
    `${count(first, 'words')} of running text just above, ${count(second, 'words')} just below`,
  run: run('main stretch of running text'),
  'strict run': run('densest stretch of running text'),
  'lenient run': run('wider stretch of running text'),
  'run of short lines': (first, second) =>
    `${count(first, 'short lines')} together, ${GAPS[second] ?? second}`,
  'label above': labelled('right above'),
  'label below': labelled('right below'),
  'last label': labelled('the last thing known above'),
  passed: (first, second) =>
    `below: ${label(first)}, with ${portion(second)} of the running text still to come`,
  ahead: (first) => `the ${label(first)} is still to come`,
  'prose on the page': (first) => `${count(first, 'lines')} of running text on the page`,
  chrome: (first) => (first === 'none' ? 'not worded as page furniture' : `worded as: ${label(first)}`),
};

/** The words for a feature `group=value`. */
export function featureWords(feature: string): string {
  const at = feature.indexOf('=');
  if (at < 0) return feature;
  const group = feature.slice(0, at);
  const value = feature.slice(at + 1);
  const comma = value.indexOf(', ');
  const [first, second] = comma < 0 ? [value, ''] : [value.slice(0, comma), value.slice(comma + 2)];
  const phrase = Object.hasOwn(PHRASES, group) ? PHRASES[group] : undefined;
  return phrase ? phrase(first, second) : `${group}: ${value}`;
}
