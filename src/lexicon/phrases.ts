// Tells page furniture by its wording: one hash lookup a block, over the phrase tables of all languages.
// "Datenschutz" -> terms, "12 Comments" -> comment-head, "Read more: Five killed" -> related-inline.
// A whole line speaks in any language; starts and contained phrases only in the page's own, in English, or in no language.
// Known false positive: a subheading or an interview's answer that reads like a button ("More", "No comments").

import type { Block } from '../document.ts';
import type { Label } from '../labels.ts';
import { fold } from '../text.ts';
import { BRACKET, COLON, NUMBER, ODD, SEPARATOR } from '../units.ts';
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

interface Entry extends ChromeHit {
  /** What stands between the ellipses; empty at an end that is open. */
  readonly pieces: readonly string[];
}

/** The starts and contained phrases that speak on a page of one language. */
interface Matcher {
  /** By the first characters. */
  readonly starts: ReadonlyMap<number, readonly Entry[]>;
  /** By the longest word. */
  readonly inside: ReadonlyMap<string, readonly Entry[]>;
  /** By the first unit of those words, a bit for each of their lengths: most words of a page need no look-up. */
  readonly lengths: ReadonlyMap<number, number>;
  /** Those of scripts without spaces, in which no word can be looked up. */
  readonly unspaced: readonly Entry[];
}

// Longer lines are prose, or several things in one.
const MAX_LINE = 200;
const MAX_INSIDE = 400;
const MIN_INSIDE = 12;
const MAX_HOME = 20;

// What is left out of a key or changed in it.
const UNKEYED = NUMBER | BRACKET | COLON | ODD | SEPARATOR;
// "12", "1,204", "3.5"
const NUMBER_RE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const BRACKETS_RE = /[()[\]（）【】]/gu;
// "Lire aussi : …", "延伸阅读：…"
const COLON_RE = / :|：/gu;
// "LIRE AUSSI | …"
const BAR_RE = / [|｜] /gu;
const WORD_EDGE_RE = /[ …,.:;!?]+/u;
const CLOSING_RE = /[,.:;!?]$/u;
const LETTER_RE = /^[\p{L}\p{M}\p{N}]/u;
// Scripts that set no space after a word.
const UNSPACED_RE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

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
// Names of the start page by their first characters, and the units with which they begin, small and capital.
const HOMES = new Map<string, string[]>();
const HOME_UNITS = new Set<number>();
for (const home of FILED.homes.split('\n')) {
  if (home.length < START_LENGTH) continue;
  push(HOMES, home.slice(0, START_LENGTH), home);
  HOME_UNITS.add(home.charCodeAt(0)).add(home.toUpperCase().charCodeAt(0));
}

function lineOf(key: string): ChromeHit | undefined {
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
function matcherOf(language: string | undefined): Matcher {
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
function startKey(text: string): number {
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

/** The form of a text under which phrases are filed: folded, every number `#`, no brackets, colons without a space and in the place of bars. */
export function phraseKey(folded: string, has = UNKEYED): string {
  let key = folded;
  if (has & BRACKET) key = key.replace(BRACKETS_RE, '');
  if (has & COLON) key = key.replace(COLON_RE, ':');
  if (has & (SEPARATOR | ODD)) key = key.replace(BAR_RE, ': ');
  if (has & (NUMBER | ODD)) key = key.replace(NUMBER_RE, '#');
  return key;
}

/**
 * What the wording of a block says it is, strong or weak; undefined where no table knows it.
 *
 * @param language the page's language, ISO 639-1, where it is known
 */
export function chromeHit(block: Block, language?: string): ChromeHit | undefined {
  if (block.text.length > MAX_INSIDE) return undefined;
  const { folded, shape } = block.facts;
  const asked = block.facts.asked();
  if (asked.chrome && asked.chrome.language === language) return asked.chrome.hit;
  const hit = find(shape.has & UNKEYED ? phraseKey(folded, shape.has) : folded, language);
  asked.chrome = { language, hit };
  return hit;
}

/** The whole-line hit of any string: a part of a breadcrumb, a menu's item. */
export function lineHit(text: string): ChromeHit | undefined {
  return lineOf(phraseKey(fold(text)));
}

/** True for the name of a section: "Politics", "Sport". */
export function isSection(text: string): boolean {
  return lineHit(text)?.kind === 'section';
}

/** How many characters the name of the start page has that a text begins with, glued to what follows; 0 for none. */
export function homeLength(text: string): number {
  if (!HOME_UNITS.has(text.charCodeAt(0))) return 0;
  const opening = text.slice(0, MAX_HOME).toLowerCase();
  let longest = 0;
  for (const home of HOMES.get(opening.slice(0, START_LENGTH)) ?? [])
    if (home.length > longest && opening.startsWith(home)) longest = home.length;
  return longest;
}

function find(key: string, language: string | undefined): ChromeHit | undefined {
  if (key.length <= MAX_LINE) {
    const line = lineOf(key);
    if (line) return line;
  }
  const matcher = matcherOf(language);
  const starts = matcher.starts.get(startKey(key));
  return starts?.find((entry) => fits(key, entry.pieces)) ?? findInside(key, matcher);
}

function findInside(key: string, { inside, lengths, unspaced }: Matcher): ChromeHit | undefined {
  if (unspaced.length > 0) {
    const entry = unspaced.find(({ pieces }) => fits(key, pieces));
    if (entry) return entry;
  }
  if (key.length < MIN_INSIDE || !key.includes(' ')) return undefined;
  for (let from = 0, end = 0; end < key.length; from = end + 1) {
    end = key.indexOf(' ', from);
    if (end < 0) end = key.length;
    // A closing mark may stand behind the word.
    const couldBe =
      (lengths.get(key.charCodeAt(from)) ?? 0) & ((1 << (end - from)) | (1 << (end - from - 1)));
    if (!couldBe) continue;
    const word = key.slice(from, end);
    const list = inside.get(word) ?? (CLOSING_RE.test(word) ? inside.get(word.slice(0, -1)) : undefined);
    const entry = list?.find(({ pieces }) => fits(key, pieces));
    if (entry) return entry;
  }
  return undefined;
}

/** True where the pieces stand in the key in this order; the first opens it, the last closes it, unless they are empty. */
function fits(key: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  if (!key.startsWith(first) || (first !== '' && !endsWord(key, first))) return false;
  let at = first.length;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i] ?? '';
    const found = key.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return pieces[pieces.length - 1] === '' || at === key.length;
}

function endsWord(key: string, phrase: string): boolean {
  const next = key.slice(phrase.length, phrase.length + 2);
  return !LETTER_RE.test(next) || UNSPACED_RE.test(phrase);
}
