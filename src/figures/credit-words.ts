// The words and signs that announce a credit: "Foto:", "Photo by", ©.

import { PHOTO_BY, PHOTO_WORDS } from '../lexicon/credits/photo-words.ts';
import { once } from '../once.ts';
import { LONGEST_CREDIT } from './credited.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
/** In small letters, unit for unit: "İ" alone would become two. A regex regardless of case takes three times as long to make. */
export const small = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
/** Words as alternatives of a regex, the longest first. */
export const byLength = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

// Made when the first page asks, as all that takes a while to make.
// "Foto: Ada Sample", "(Image: Getty)", "| Bildquelle: ...", "Photo by ...", "写真＝共同"
export const wordRe = once(
  () =>
    new RegExp(
      `(?<![\\p{Ll}\\p{Lo}])(?:(?:${byLength(PHOTO_WORDS.map(small))}) ?\\.?[:：=＝]|(?:${byLength(PHOTO_BY.map(small))}) )`,
      'u',
    ),
);
// The same words glued to the end of the caption: "World CupCredit: PA", "in 2012.Photograph by ..."
export const GLUED_RE =
  /(?<=[\p{Ll}.!?”’"'）)])(?:Credit|Photo|Photograph|Picture|Image|Foto|Bild|Photo by|Photograph by|Picture by)(?::| by |\.\.\.|…)/u;
export const SIGN_RE = /(?:©|\(c\)|\(C\)|（Ｃ）|（C）|Copyright )/u;
// "(Dok.IGI)", "(fot. Ada Sample)"
export const SHORT_WORD_RE = /^(?:dok|fot|foto|phot|ph)\. ?/iu;
// What every credit behind a word has: a colon or a like sign, or one of the words that go without.
export const MAY_HAVE_WORD_RE =
  /[:：＝=]|credit[.…]| by |courtesy|foto d|cedida|cortes|foto von|fotos von|foto a|photo [dpf]|fot\.|phot\.|\(foto /iu;

/** Where a match stands in a text. */
export interface Found {
  readonly index: number;
  readonly length: number;
}

export function startOf(re: RegExp, text: string): Found | undefined {
  const match = re.exec(text);
  return match ? { index: match.index, length: match[0].length } : undefined;
}

/** The last match within reach of the end. */
export function lastOf(re: RegExp, text: string): Found | undefined {
  const from = Math.max(0, text.length - LONGEST_CREDIT - 30);
  let at = from;
  let last: Found | undefined;
  for (;;) {
    const match = startOf(re, text.slice(at));
    if (!match) return last;
    last = { index: at + match.index, length: match.length };
    at = last.index + Math.max(1, last.length);
  }
}

// "PHOTOS:", "Fotos: "
const PLURAL_RE = /s ?: ?$/iu;
const CAPITAL_RE = /^[^\p{L}]?\p{Lu}/u;
const SMALL_WORD_RE = /^\p{Ll}{3,}$/u;
const LEAST_SMALL_WORDS = 3;

/** True for a headline behind a plural: "PHOTOS: Crane falls into the old basin"; "Photos: courtesy of the fire brigade" credits. */
export function leadsToGallery(word: string, behind: string): boolean {
  if (!PLURAL_RE.test(word)) return false;
  const [first = '', ...rest] = behind.trim().split(' ');
  return (
    CAPITAL_RE.test(first) && rest.filter((each) => SMALL_WORD_RE.test(each)).length >= LEAST_SMALL_WORDS
  );
}
