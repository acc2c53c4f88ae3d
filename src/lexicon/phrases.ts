// Tells page furniture by its wording: one hash lookup a block, over the phrase tables of all languages.
// "Datenschutz" -> terms, "12 Comments" -> comment-head, "Read more: Five killed" -> related-inline.
// A whole line speaks in any language; starts and contained phrases only in the page's own, in English, or in no language.
// Known false positive: a subheading or an interview's answer that reads like a button ("More", "No comments").

import type { Block } from '../document.ts';
import type { Label } from '../labels.ts';
import { facts, fold } from '../text.ts';
import { TABLES } from './chrome/index.ts';
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
  readonly language: string;
  /** What stands between the ellipses; empty at an end that is open. */
  readonly pieces: readonly string[];
}

// Longer lines are prose, or several things in one.
const MAX_LINE = 200;
const MAX_INSIDE = 400;
// The key under which starts are filed. "sub" for "subscribe to …"
const START_LENGTH = 2;

// "12", "1,204", "3.5"
const NUMBER_RE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const BRACKETS_RE = /[()[\]（）【】]/gu;
// "Lire aussi : …", "延伸阅读：…"
const COLON_RE = / :|：/gu;
const BAR_RE = /[|\n]/u;
const LETTER_RE = /^[\p{L}\p{M}\p{N}]/u;
// Scripts that set no space after a word.
const UNSPACED_RE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

const KINDS = Object.keys(CHROME_KINDS).filter((kind): kind is ChromeKind => kind in CHROME_KINDS);
const LINES = new Map<string, Entry>();
const STARTS = new Map<string, Entry[]>();
const INSIDE = new Map<string, Entry[]>();

for (const { language, phrases } of TABLES) {
  for (const kind of KINDS) {
    for (const item of (phrases[kind] ?? '').split(BAR_RE)) file(item.trim(), kind, language);
  }
}

function file(item: string, kind: ChromeKind, language: string): void {
  const strong = !item.startsWith('~');
  const phrase = strong ? item : item.slice(1);
  if (phrase === '') return;
  const pieces = phrase.split('…').map((piece) => piece.trim());
  const where = pieces.length === 1 ? 'line' : pieces[0] === '' ? 'inside' : 'start';
  const entry: Entry = { kind, label: CHROME_KINDS[kind], phrase, where, strong, language, pieces };
  if (where === 'inside') push(INSIDE, language, entry);
  else if (where === 'start') push(STARTS, phrase.slice(0, START_LENGTH), entry);
  else if (!LINES.has(phrase)) LINES.set(phrase, entry);
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** The form of a text under which phrases are filed: folded, every number `#`, no brackets, colons without a space. */
export function phraseKey(folded: string): string {
  return folded.replace(BRACKETS_RE, '').replace(COLON_RE, ':').replace(NUMBER_RE, '#');
}

const memo = new WeakMap<Block, { readonly language: string | undefined; readonly hit: ChromeHit | undefined }>();

/**
 * What the wording of a block says it is, strong or weak; undefined where no table knows it.
 *
 * @param language the page's language, ISO 639-1, where it is known
 */
export function chromeHit(block: Block, language?: string): ChromeHit | undefined {
  const known = memo.get(block);
  if (known && known.language === language) return known.hit;
  const hit = block.text.length > MAX_INSIDE ? undefined : find(phraseKey(facts(block).folded), language);
  memo.set(block, { language, hit });
  return hit;
}

/** The whole-line hit of any string: a part of a breadcrumb, a menu's item. */
export function lineHit(text: string): ChromeHit | undefined {
  return LINES.get(phraseKey(fold(text)));
}

function find(key: string, language: string | undefined): ChromeHit | undefined {
  if (key.length <= MAX_LINE) {
    const line = LINES.get(key);
    if (line) return line;
  }
  const starts = STARTS.get(key.slice(0, START_LENGTH));
  return starts?.find((entry) => speaks(entry, language) && fits(key, entry.pieces)) ?? findInside(key, language);
}

function findInside(key: string, language: string | undefined): ChromeHit | undefined {
  for (const name of language && language !== 'en' ? [language, 'en', 'any'] : ['en', 'any']) {
    const entry = INSIDE.get(name)?.find(({ pieces }) => fits(key, pieces));
    if (entry) return entry;
  }
  return undefined;
}

/** Where the language of the page is unknown, every table speaks. */
function speaks(entry: Entry, language: string | undefined): boolean {
  return language === undefined || entry.language === language || entry.language === 'en' || entry.language === 'any';
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
