// The phrase tables of page furniture in the form in which they are asked: whole lines by their text, starts by their first
// characters, contained phrases by their longest word. Rows are read when a page first has something that begins like them.

import type { Label } from '../labels.ts';
import { FILED, KINDS, START_LENGTH } from './chrome/filed.ts';
import { CHROME_KINDS, type ChromeKind } from './chrome/kinds.ts';

export interface ChromeHit {
  readonly kind: ChromeKind;
  readonly label: Label;
  /** The phrase as the table has it. */
  readonly phrase: string;
  /** How much of the block the phrase is. */
  readonly where: 'line' | 'start' | 'inside';
  /** False where the phrase is evidence, but no reason to drop by itself. */
  readonly strong: boolean;
}

export interface Entry extends ChromeHit {
  /** What stands between the ellipses; empty at an end that is open. */
  readonly pieces: readonly string[];
}

/** The starts and contained phrases that speak on a page of one language. */
export interface Matcher {
  /** By the first characters. */
  readonly starts: ReadonlyMap<number, readonly Entry[]>;
  /** By the longest word. */
  readonly inside: ReadonlyMap<string, readonly Entry[]>;
  /** By the first unit of those words, a bit for each of their lengths: most words of a page need no look-up. */
  readonly lengths: ReadonlyMap<number, number>;
  /** Those of scripts without spaces, in which no word can be looked up. */
  readonly unspaced: readonly Entry[];
}

const WORD_EDGE_RE = /[ …,.:;!?]+/u;
/** Scripts that set no space after a word. */
export const UNSPACED_RE =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** What all phrases of a kind have in common that are alike strong. */
type Sort = Pick<ChromeHit, 'kind' | 'label' | 'strong'>;

const SORTS: readonly Sort[] = KINDS.flatMap((kind) =>
  [true, false].map((strong) => ({ kind, label: CHROME_KINDS[kind], strong })),
);

/** The phrases of some rows, each with its sort. */
function read(rows: string): { readonly phrase: string; readonly sort: Sort }[] {
  return rows.split('\n').flatMap((row) => {
    const tab = row.lastIndexOf('\t');
    const sort = SORTS[Number(row.slice(tab + 1))];
    return tab > 0 && sort ? [{ phrase: row.slice(0, tab), sort }] : [];
  });
}

const LINES = new Map<string, Sort>();
// By the beginnings whose lines have been read, a bit for each of their lengths: most lines of a page need no look-up.
const LENGTHS = new Map<number, number>();
const MOST_LENGTH = 31;

/** The entry of a whole line, in any language. */
export function lineOf(key: string): ChromeHit | undefined {
  const start = startKey(key);
  const lengths = LENGTHS.get(start) ?? readLines(key.slice(0, START_LENGTH), start);
  if (!(lengths & lengthBit(key))) return undefined;
  const sort = LINES.get(key);
  return sort && { kind: sort.kind, label: sort.label, phrase: key, where: 'line', strong: sort.strong };
}

function readLines(start: string, number: number): number {
  let lengths = 0;
  for (const { phrase, sort } of read(FILED.lines[start] ?? '')) {
    LINES.set(phrase, sort);
    lengths |= lengthBit(phrase);
  }
  LENGTHS.set(number, lengths);
  return lengths;
}

function lengthBit(text: string): number {
  return 1 << Math.min(text.length, MOST_LENGTH);
}

function patternOf({ phrase, sort }: { readonly phrase: string; readonly sort: Sort }): Entry {
  const pieces = phrase.split('…').map((piece) => piece.trim());
  const { kind, label, strong } = sort;
  return { kind, label, phrase, where: pieces[0] === '' ? 'inside' : 'start', strong, pieces };
}

const matchers = new Map<string | undefined, Matcher>();

/** The matcher of a language, made at its first page. Where the language is unknown, every table's starts speak. */
export function matcherOf(language: string | undefined): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const own = new Set([language ?? 'en', 'en', 'any']);
  const starts = new Map<number, Entry[]>();
  const inside = new Map<string, Entry[]>();
  const unspaced: Entry[] = [];
  for (const { language: spoken, rows } of FILED.patterns) {
    const isOwn = own.has(spoken);
    if (!isOwn && language !== undefined) continue;
    for (const entry of read(rows).map(patternOf)) {
      if (entry.where === 'start') {
        push(starts, startKey(entry.phrase), entry);
      } else if (isOwn) {
        if (UNSPACED_RE.test(entry.phrase)) unspaced.push(entry);
        else push(inside, longestWord(entry.phrase), entry);
      }
    }
  }
  // Where a sure phrase and an unsure one both fit, the sure one speaks.
  for (const entries of [...starts.values(), ...inside.values(), unspaced])
    entries.sort((a, b) => Number(b.strong) - Number(a.strong));
  const lengths = new Map<number, number>();
  for (const word of inside.keys()) {
    const first = word.charCodeAt(0);
    lengths.set(first, (lengths.get(first) ?? 0) | (1 << word.length));
  }
  const made = { starts, inside, lengths, unspaced };
  matchers.set(language, made);
  return made;
}

/** The first two units as a number: faster to look up than a string that has to be made. */
export function startKey(text: string): number {
  return (text.charCodeAt(0) << 16) | text.charCodeAt(1);
}

function push<K, T>(map: Map<K, T[]>, key: K, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

function longestWord(phrase: string): string {
  const words = phrase.split(WORD_EDGE_RE);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}
