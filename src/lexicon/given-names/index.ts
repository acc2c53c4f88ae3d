// Common given names of many languages, in small letters and without accents: "Ada Sample" on a line of its own is rather an
// author than "Main Menu" is. Names that are common words too ("Hope", "Rose") are left out.

import { EASTERN, FAMILY_FIRST, WORLD } from './eastern.ts';
import { ENGLISH } from './english.ts';
import { GERMAN, NORTHERN } from './german.ts';
import { CHINESE_DOUBLE, CHINESE_FAMILY, JAPANESE_FAMILY, KOREAN_FAMILY } from './ideographic.ts';
import { ARABIC, CYRILLIC, GREEK, HEBREW, INDIC } from './native.ts';
import { FRENCH, SOUTHERN } from './romance.ts';

const LISTS = [ENGLISH, GERMAN, NORTHERN, FRENCH, SOUTHERN, EASTERN, WORLD, FAMILY_FIRST];
// Made when first asked for: many pages never ask.
let known: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  known ??= wordsIn(LISTS);
  return known;
}

/** The words of some lists. A regex would take three times as long. */
function wordsIn(lists: readonly string[]): Set<string> {
  const words = new Set(lists.join(' ').replaceAll('\n', ' ').split(' '));
  words.delete('');
  return words;
}

/** Languages of whose names most are in these lists. */
export const NAMED_LANGUAGES: ReadonlySet<string> = new Set(
  'ca cs da de en es et fi fr gl hr hu it lt lv nl no pl pt ro sk sl sv vi'.split(' '),
);

const ASCII_RE = /^[ -~]*$/u;
const ACCENT_RE = /\p{M}/gu;
// Letters that no accent makes.
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const LETTER_RE = /[øłđıæœß]/gu;

/** True for a common given name, also for the first half of a double one: "María", "Marie-Louise". */
export function isGivenName(word: string): boolean {
  const name = ASCII_RE.test(word) ? word.toLowerCase() : withoutAccents(word);
  return names().has(name) || (name.includes('-') && names().has(name.slice(0, name.indexOf('-'))));
}

// Not of countries whose people write a family name before two given names: "Christine Fan Wei Qi" is one person.
const WESTERN_LISTS = [ENGLISH, GERMAN, NORTHERN, FRENCH, SOUTHERN, EASTERN];
let western: ReadonlySet<string> | undefined;

/** True for a common given name of the languages of Europe and America. */
export function isWesternGivenName(word: string): boolean {
  western ??= wordsIn(WESTERN_LISTS);
  return western.has(ASCII_RE.test(word) ? word.toLowerCase() : withoutAccents(word));
}

function withoutAccents(word: string): string {
  const plain = word.normalize('NFD').replace(ACCENT_RE, '').toLowerCase();
  return plain.replace(LETTER_RE, (letter) => LETTERS[letter] ?? letter);
}

// Chinese and Japanese signs, "・" and "·" between the parts of foreign names.
const IDEOGRAPHIC_RE = /^[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ー・·\s]{2,8}$/u;
const HANGUL_RE = /^\p{Script=Hangul}{2,4}$/u;
const BLANK_RE = /\s+/gu;
const MOST_WORDS = 4;
// Behind the Latin letters.
const GREEK_START = 0x370;
// A family name has at most three signs there, a given one as many.
const MOST_SIGNS = 6;

let native: ReadonlySet<string> | undefined;
let families: ReadonlySet<string> | undefined;

function nativeNames(): ReadonlySet<string> {
  native ??= wordsIn([ARABIC, HEBREW, INDIC, CYRILLIC, GREEK]);
  return native;
}

function familyNames(): ReadonlySet<string> {
  families ??= new Set([
    ...CHINESE_FAMILY.replace(BLANK_RE, ''),
    ...[CHINESE_DOUBLE, JAPANESE_FAMILY, KOREAN_FAMILY].join(' ').split(BLANK_RE),
  ]);
  return families;
}

/** Scripts other than Latin of whose names some are in these lists. */
export const NATIVE_SCRIPT_RE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** True for a full name in its own letters, other than Latin ones: 王小明, 山田太郎, 김철수, "Мария Иванова", "نور العلي". */
export function isNativeName(text: string): boolean {
  if (text.charCodeAt(0) < GREEK_START) return false;
  const name = text.toLowerCase();
  if (IDEOGRAPHIC_RE.test(name)) return hasFamily(name.replace(BLANK_RE, ''));
  if (HANGUL_RE.test(name)) return hasFamily(name);
  const words = name.split(BLANK_RE);
  return words.length > 1 && words.length <= MOST_WORDS && nativeNames().has(words[0] ?? '');
}

/** True for a Chinese, Japanese or Korean family name: 王, 田中, 김. */
export function isFamilyName(text: string): boolean {
  return familyNames().has(text);
}

/** A family name in front, and one to three signs behind it. */
function hasFamily(name: string): boolean {
  if (name.length > MOST_SIGNS) return false;
  for (let length = Math.min(3, name.length - 1); length >= 1; length--)
    if (name.length - length <= 3 && familyNames().has(name.slice(0, length))) return true;
  return false;
}
