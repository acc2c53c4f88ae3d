// Tells page furniture by its wording: one hash lookup a block, over the phrase tables of all languages.
// "Datenschutz" -> terms, "12 Comments" -> comment-head, "Read more: Five killed" -> related-inline.
// A whole line speaks in any language; starts and contained phrases only in the page's own, in English, or in no language.
// Known false positive: a subheading or an interview's answer that reads like a button ("More", "No comments").

import type { Block } from '../document.ts';
import type { Label } from '../labels.ts';
import { fold, type TextFacts } from '../text.ts';
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
  readonly starts: ReadonlyMap<string, readonly Entry[]>;
  /** By the longest word. */
  readonly inside: ReadonlyMap<string, readonly Entry[]>;
  /** Those of scripts without spaces, in which no word can be looked up. */
  readonly unspaced: readonly Entry[];
}

// Longer lines are prose, or several things in one.
const MAX_LINE = 200;
const MAX_INSIDE = 400;
const MIN_INSIDE = 12;
const MAX_HOME = 20;

// What a key has no numbers, brackets or spaced colons without: a cheap test.
const UNKEYED_RE = /[\p{N}()[\]（）【】：]| :/u;
// "12", "1,204", "3.5"
const NUMBER_RE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const BRACKETS_RE = /[()[\]（）【】]/gu;
// "Lire aussi : …", "延伸阅读：…"
const COLON_RE = / :|：/gu;
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
// The beginnings whose lines have been read.
const READ = new Set<string>();
const HOMES = new Set(FILED.homes.split('\n'));
const HOME_STARTS = new Set([...HOMES].map((home) => home.slice(0, START_LENGTH)));

function lineOf(key: string): ChromeHit | undefined {
  const start = key.slice(0, START_LENGTH);
  if (!READ.has(start)) {
    READ.add(start);
    for (const { phrase, sort } of read(FILED.lines[start] ?? '')) LINES.set(phrase, sort);
  }
  const sort = LINES.get(key);
  return sort && { ...sort, phrase: key, where: 'line' };
}

function patternOf({ phrase, sort }: { readonly phrase: string; readonly sort: Sort }): Entry {
  const pieces = phrase.split('…').map((piece) => piece.trim());
  return { ...sort, phrase, where: pieces[0] === '' ? 'inside' : 'start', pieces };
}

const matchers = new Map<string | undefined, Matcher>();

/** The matcher of a language, made at its first page. Where the language is unknown, every table's starts speak. */
function matcherOf(language: string | undefined): Matcher {
  const known = matchers.get(language);
  if (known) return known;
  const own = new Set([language ?? 'en', 'en', 'any']);
  const starts = new Map<string, Entry[]>();
  const inside = new Map<string, Entry[]>();
  const unspaced: Entry[] = [];
  for (const { language: spoken, rows } of FILED.patterns) {
    const isOwn = own.has(spoken);
    if (!isOwn && language !== undefined) continue;
    for (const entry of read(rows).map(patternOf)) {
      if (entry.where === 'start') {
        push(starts, entry.phrase.slice(0, START_LENGTH), entry);
      } else if (isOwn) {
        if (UNSPACED_RE.test(entry.phrase)) unspaced.push(entry);
        else push(inside, longestWord(entry.phrase), entry);
      }
    }
  }
  const made = { starts, inside, unspaced };
  matchers.set(language, made);
  return made;
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function longestWord(phrase: string): string {
  const words = phrase.split(WORD_EDGE_RE);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/** The form of a text under which phrases are filed: folded, every number `#`, no brackets, colons without a space. */
export function phraseKey(folded: string): string {
  if (!UNKEYED_RE.test(folded)) return folded;
  return folded.replace(BRACKETS_RE, '').replace(COLON_RE, ':').replace(NUMBER_RE, '#');
}

// By what all copies of a block share.
const memo = new WeakMap<
  TextFacts,
  { readonly language: string | undefined; readonly hit: ChromeHit | undefined }
>();

/**
 * What the wording of a block says it is, strong or weak; undefined where no table knows it.
 *
 * @param language the page's language, ISO 639-1, where it is known
 */
export function chromeHit(block: Block, language?: string): ChromeHit | undefined {
  if (block.text.length > MAX_INSIDE) return undefined;
  const known = memo.get(block.facts);
  if (known && known.language === language) return known.hit;
  const hit = find(phraseKey(block.facts.folded), language);
  memo.set(block.facts, { language, hit });
  return hit;
}

/** The whole-line hit of any string: a part of a breadcrumb, a menu's item. */
export function lineHit(text: string): ChromeHit | undefined {
  return lineOf(phraseKey(fold(text)));
}

/** How many characters the name of the start page has that a text begins with, glued to what follows; 0 for none. */
export function homeLength(text: string): number {
  if (!HOME_STARTS.has(text.slice(0, START_LENGTH).toLowerCase())) return 0;
  const opening = text.slice(0, MAX_HOME).toLowerCase();
  for (let end = opening.length; end > 1; end--) if (HOMES.has(opening.slice(0, end))) return end;
  return 0;
}

function find(key: string, language: string | undefined): ChromeHit | undefined {
  if (key.length <= MAX_LINE) {
    const line = lineOf(key);
    if (line) return line;
  }
  const matcher = matcherOf(language);
  const starts = matcher.starts.get(key.slice(0, START_LENGTH));
  return starts?.find((entry) => fits(key, entry.pieces)) ?? findInside(key, matcher);
}

function findInside(key: string, { inside, unspaced }: Matcher): ChromeHit | undefined {
  if (unspaced.length > 0) {
    const entry = unspaced.find(({ pieces }) => fits(key, pieces));
    if (entry) return entry;
  }
  if (key.length < MIN_INSIDE || !key.includes(' ')) return undefined;
  for (const word of key.split(' ')) {
    const list = inside.get(word) ?? (CLOSING_RE.test(word) ? inside.get(word.slice(0, -1)) : undefined);
    const entry = list?.find(({ pieces }) => fits(key, pieces));
    if (entry) return entry;
  }
  return undefined;
}

/** True where the pieces stand in the key in this order; the first opens it, the last closes it, unless they are empty. */
function fits(key: string, pieces: readonly string[]): boolean {
  const [first = ''] = pieces;
  if (!key.startsWith(first) || (first !== '' && !endsWord(key, first))) return false;
  let at = first.length;
  for (const piece of pieces.slice(1)) {
    const found = key.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return pieces.at(-1) === '' || at === key.length;
}

function endsWord(key: string, phrase: string): boolean {
  const next = key.slice(phrase.length, phrase.length + 2);
  return !LETTER_RE.test(next) || UNSPACED_RE.test(phrase);
}
