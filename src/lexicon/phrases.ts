// Tells page furniture by its wording: one hash lookup a block, over the phrase tables of all languages.
// "Datenschutz" -> terms, "12 Comments" -> comment-head, "Read more: Five killed" -> related-inline.
// A whole line speaks in any language; starts and contained phrases only in the page's own, in English, or in no language.
// Known false positive: a subheading or an interview's answer that reads like a button ("More", "No comments").

import type { Block } from '../document.ts';
import { fold } from '../text/facts.ts';
import { BRACKET, COLON, NUMBER, ODD, SEPARATOR } from '../text/units.ts';
import { type ChromeHit, lineOf, type Matcher, matcherOf, startKey, UNSPACED_RE } from './phrase-tables.ts';

// Longer lines are prose, or several things in one.
const MAX_LINE = 200;
const MAX_INSIDE = 400;
const MIN_INSIDE = 12;

// What is left out of a key or changed in it.
const UNKEYED = NUMBER | BRACKET | COLON | ODD | SEPARATOR;
// "12", "1,204", "3.5"
const NUMBER_RE = /\p{N}+(?:[.,]\p{N}+)*/gu;
const BRACKETS_RE = /[()[\]（）【】]/gu;
// "Lire aussi : …", "延伸阅读：…"
const COLON_RE = / :|：/gu;
// "LIRE AUSSI | …"
const BAR_RE = / [|｜] /gu;
const CLOSING_RE = /[,.:;!?]$/u;
const LETTER_RE = /^[\p{L}\p{M}\p{N}]/u;

/**
 * The form of a text under which phrases are filed: folded, every number `#`, no brackets, colons without a space and in the
 * place of bars.
 */
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

function find(key: string, language: string | undefined): ChromeHit | undefined {
  if (key.length <= MAX_LINE) {
    const line = lineOf(key);
    if (line) return line;
  }
  const matcher = matcherOf(language);
  const starts = matcher.starts.get(startKey(key));
  const start = starts?.find((entry) => fits(key, entry.pieces));
  if (start?.strong) return start;
  const inside = findInside(key, matcher);
  return inside?.strong ? inside : (start ?? inside);
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
