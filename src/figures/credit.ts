// Takes the credit off the end of a caption: `Leaders at the summit (Ng Han Guan/AP)` -> the caption, `Ng Han Guan/AP`. Knows
// brackets, words like "Foto:", the sign ©, and the names of agencies that stand at the end with nothing before them.

import type { Block } from '../document.ts';
import { isName } from '../head/names.ts';
import { PHOTO_AGENCIES, PHOTO_ARCHIVES, PHOTO_BY, PHOTO_WORDS } from '../lexicon/credits/photo-words.ts';
import { once } from '../once.ts';
import { BRACKET, COPYRIGHT, END, SEPARATOR } from '../units.ts';
import { barredCredit, capitalCredit } from './credit-bar.ts';
import { jointTail, nameTail } from './credit-tail.ts';
import { type Credited, ENDS_WITH_STOP_RE, LONGEST_CREDIT, made } from './credited.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
// In small letters, unit for unit: "İ" alone would become two. A regex regardless of case takes three times as long to make.
const small = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();
const byLength = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

// Made when the first page asks, as all that takes a while to make.
// "Foto: Ada Sample", "(Image: Getty)", "| Bildquelle: ...", "Photo by ...", "写真＝共同"
const wordRe = once(
  () =>
    new RegExp(
      `(?<![\\p{Ll}\\p{Lo}])(?:(?:${byLength(PHOTO_WORDS.map(small))}) ?\\.?[:：=＝]|(?:${byLength(PHOTO_BY.map(small))}) )`,
      'u',
    ),
);
// The same words glued to the end of the caption: "World CupCredit: PA", "in 2012.Photograph by ..."
const GLUED_RE =
  /(?<=[\p{Ll}.!?”’"'）)])(?:Credit|Photo|Photograph|Picture|Image|Foto|Bild|Photo by|Photograph by|Picture by)(?::| by |\.\.\.|…)/u;
const SIGN_RE = /(?:©|\(c\)|\(C\)|（Ｃ）|（C）|Copyright )/u;
// What parts the words of a credit from each other.
const WORD_BORDERS = '\\s/|,()（）＝=.!?。”"';
const AGENCIES: ReadonlySet<string> = new Set(PHOTO_AGENCIES);
const ARCHIVES: ReadonlySet<string> = new Set(PHOTO_ARCHIVES);
const AGENCY_HEADS: ReadonlySet<string> = new Set(
  PHOTO_AGENCIES.map((name) => name.split(/[\s/]/u)[0] ?? ''),
);
// A word with which the name of an agency begins: a cheap test.
const AGENCY_HEAD_RE = new RegExp(
  `(?<![^${WORD_BORDERS}])(?:${byLength([...AGENCY_HEADS])})(?![^${WORD_BORDERS}])`,
  'u',
);
const MOST_AGENCY_WORDS = 4;
const WORDS_RE = new RegExp(`[^${WORD_BORDERS}]+`, 'gu');
// An agency at the very end, names and slashes before it: "Eric Gay/AP", "AP Photo/Eric Gay, File", "IMAGO / Ada", "＝ＡＰ"
const agencyEndRe = once(
  () =>
    new RegExp(
      `^(?:[^.!?。:]{0,60}[/|＝=] ?)?(?:via )?(?:${byLength(PHOTO_AGENCIES)})(?: ?[/|,] ?[^!?。:]{1,50})?$`,
      'u',
    ),
);
const CLOSE = new Map([
  [')', '('],
  ['）', '（'],
  [']', '['],
  ['】', '【'],
]);
const JOINT_RE = /[/|]/u;
const PROVIDED_RE = /(?:提供|撮影|供图|供圖|摄|攝|攝影|翻攝|제공)(?:\. ?재판매 및 DB 금지)?$/u;

/** The credit at the end of a block, read once for its text. */
export function creditOf(block: Block): Credited | undefined {
  const asked = block.facts.asked();
  if (asked.credit === undefined) asked.credit = splitCredit(block.text, block.facts.shape.has) ?? null;
  return asked.credit ?? undefined;
}

const LONGEST_NAME = 60;

/** A line without the address behind the name in which it ends: "... Ada Sample asample@post.example". */
function withoutAddress(line: string): string {
  const at = line.lastIndexOf(' ');
  if (line.indexOf('@', at) < 0) return line;
  const names = line
    .slice(Math.max(0, at - LONGEST_NAME), Math.max(0, at))
    .split(' ')
    .slice(-2);
  return names.length === 2 && names.every((word) => CAPITALISED_RE.test(word)) ? line.slice(0, at) : line;
}

/** The credit at the end of a line; undefined where none stands there. `has` tells what stands in it: see `units.ts`. */
export function splitCredit(line: string, has = ANYTHING): Credited | undefined {
  const text = line.includes('@') ? withoutAddress(line) : line;
  const isParted = (has & (SEPARATOR | BRACKET)) !== 0;
  const isSigned = (has & (COPYRIGHT | BRACKET)) !== 0 || text.includes('Copyright ');
  return (
    bracketed(text) ??
    capitalCredit(text) ??
    afterWord(text) ??
    (isSigned ? afterSign(text) : undefined) ??
    (isParted ? suffixed(text) : undefined) ??
    photographer(text) ??
    (isParted ? barredCredit(text) : undefined) ??
    bareAgency(text) ??
    (isParted ? jointTail(text) : undefined) ??
    (has & END ? nameTail(text) : undefined)
  );
}

const ANYTHING = -1;

/** True where the name of an agency stands among the words. */
function namesAgency(text: string): boolean {
  if (!AGENCY_HEAD_RE.test(text)) return false;
  const words = text.match(WORDS_RE) ?? [];
  for (let from = 0; from < words.length; from++) {
    if (!AGENCY_HEADS.has(words[from] ?? '')) continue;
    let name = '';
    for (let to = from; to < Math.min(words.length, from + MOST_AGENCY_WORDS); to++) {
      name = to === from ? (words[to] ?? '') : `${name} ${words[to]}`;
      if (AGENCIES.has(name)) return true;
    }
  }
  return false;
}

/** "... (Ng Han Guan/AP)" */
function bracketed(text: string): Credited | undefined {
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  const open = CLOSE.get(text.charAt(end - 1));
  if (open === undefined) return undefined;
  const at = text.lastIndexOf(open, end - 1);
  if (at < 0 || end - at > LONGEST_CREDIT) return undefined;
  const inside = text.slice(at + 1, end - 1).trim();
  const word =
    (MAY_HAVE_WORD_RE.test(inside) ? startOf(wordRe(), small(inside)) : undefined) ??
    startOf(SHORT_WORD_RE, inside);
  if (word?.index === 0) return made(text, at, inside.slice(word.length), 'strong');
  if (SIGN_RE.test(inside) || PROVIDED_RE.test(inside))
    return made(text, at, inside.replace(SIGN_RE, ''), 'strong');
  if (HOUSE_NAME_RE.test(inside)) return made(text, at, inside, 'strong');
  const hasAgency = namesAgency(inside);
  if (isJointName(inside)) return made(text, at, inside, 'strong');
  if (hasAgency && (JOINT_RE.test(inside) || inside.includes('Photo')))
    return made(text, at, inside, 'strong');
  // "FLORION GOGA (REUTERS)" is a credit as a whole.
  if (hasAgency && isName(text.slice(0, at).trim(), false)) return made(text, 0, text, 'strong');
  if (hasAgency && agencyEndRe().test(inside)) return made(text, at, inside, 'weak');
  const isSet = ENDS_WITH_STOP_RE.test(text.slice(0, at).trim());
  if (!isSet) return undefined;
  if (isName(inside, false)) return made(text, at, inside, 'weak');
  return BRAND_RE.test(inside) ? made(text, at, inside, 'faint') : undefined;
}

// "(ABD News: Ada Sample)"
const HOUSE_NAME_RE =
  /^\p{Lu}{2,5}(?: \p{Lu}[\p{L}-]{2,15}){0,2}: \p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u;

// "(Nine)", "(Christie's)": one name in brackets behind a sentence
const BRAND_RE = /^\p{Lu}[\p{L}\p{N}'’.&-]{1,20}$/u;

// "(Dok.IGI)", "(fot. Ada Sample)"
const SHORT_WORD_RE = /^(?:dok|fot|foto|phot|ph)\. ?/iu;
const CAPITALISED_RE = /^[\p{Lu}\p{Lo}][^\s]*$/u;

/** "Mohamed Sample/CBC", "Lichtgut/Ada Muster": two names and a slash, whatever they are. */
function isJointName(text: string): boolean {
  const sides = text.split(JOINT_RE);
  if (sides.length < 2 || sides.length > 3 || text.length > 70) return false;
  return sides.every((side) => {
    const words = side.trim().split(/\s+/u);
    return words.length <= 4 && words.every((word) => CAPITALISED_RE.test(word));
  });
}

// "... / A. Sample / LRT nuotr.", "... 警視庁提供"
const SUFFIX_RE = /(?:nuotr\.?|felvétele|提供|撮影|摄|攝|供图|供圖|제공)[)）]?$/u;
const SUFFIX_OPENERS = ['/', '|', '(', '（'];
const SHORTEST_NAME = 2;

function suffixed(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_CREDIT);
  const suffix = SUFFIX_RE.exec(tail);
  if (!suffix) return undefined;
  const opener = Math.max(...SUFFIX_OPENERS.map((sign) => tail.lastIndexOf(sign)));
  const length = suffix.index - opener - 1;
  if (opener < 0 || length < SHORTEST_NAME || length > LONGEST_NAME) return undefined;
  const at = text.length - tail.length + opener - (tail.charAt(opener - 1) === ' ' ? 1 : 0);
  const before = text.lastIndexOf(' / ', at - 1);
  const from = before > 0 && at - before < 50 ? before : at;
  return made(text, from, text.slice(from).replace(/[)）]$/u, ''), 'strong');
}

/** "..., Foto: Ada Sample" */
function afterWord(text: string): Credited | undefined {
  if (!MAY_HAVE_WORD_RE.test(text.slice(-LONGEST_CREDIT - 30))) return undefined;
  const word = lastOf(wordRe(), small(text)) ?? lastOf(GLUED_RE, text);
  if (!word) return undefined;
  const credit = text.slice(word.index + word.length);
  // "... courtesy of the lights in her street." goes on in small letters to the end of its sentence.
  if (text.endsWith('.') && LOWER_RE.test(text.charAt(word.index))) return undefined;
  // A sentence behind it means that the word was part of the text.
  if (credit.length > LONGEST_CREDIT || SENTENCE_INSIDE_RE.test(credit)) return undefined;
  return made(text, word.index, credit.replace(/(?<![.)）\]])[.)）\]]+$/u, ''), 'strong');
}

// What every such credit has: a colon or a like sign, or one of the words that go without.
const MAY_HAVE_WORD_RE =
  /[:：＝=]|credit[.…]| by |courtesy|foto d|cedida|cortes|foto von|fotos von|foto a|photo [dpf]/iu;
const LOWER_RE = /\p{Ll}/u;
const SENTENCE_INSIDE_RE = /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u;

/** "... © Axel Sample/dpa" */
function afterSign(text: string): Credited | undefined {
  const sign = lastOf(SIGN_RE, text);
  if (!sign) return undefined;
  const credit = text.slice(sign.index + sign.length);
  const at = glueStart(text, sign.index);
  return SENTENCE_INSIDE_RE.test(credit)
    ? undefined
    : made(text, at, text.slice(at, sign.index) + credit, 'strong');
}

/** "Reuters/Copyright 2026 The AP": a name and slash before the sign belong to the credit. */
function glueStart(text: string, at: number): number {
  if (text.charAt(at - 1) !== '/') return at;
  const head = text.slice(0, at - 1);
  const stop = Math.max(head.lastIndexOf('. '), head.lastIndexOf('  '));
  const words = head.split(' ');
  let from = words.length;
  while (from > 0 && words.length - from < 4 && /^\p{Lu}/u.test(words[from - 1] ?? '')) from--;
  return Math.max(stop < 0 ? 0 : stop + 2, words.slice(0, from).join(' ').length);
}

/** "... against France. Reuters", "... unterstützen.Getty Images", "... möglich IMAGO/Nico Sample" */
function bareAgency(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_CREDIT);
  const from = text.length - tail.length;
  const isShort = from === 0 && JOINT_RE.test(text);
  if (!isShort && !namesAgency(tail)) return undefined;
  const whole = from === 0 && !text.includes('＝') && agencyEndRe().test(text);
  if (whole) return made(text, 0, text, JOINT_RE.test(text) || ARCHIVES.has(text) ? 'strong' : 'weak');
  if (from === 0 && isJointName(text)) return made(text, 0, text, 'weak');
  if (!namesAgency(tail)) return undefined;
  for (const match of tail.matchAll(BOUNDARY_RE)) {
    const at = match.index + match[0].length;
    const rest = tail.slice(at);
    if (agencyEndRe().test(rest) && isCreditTail(rest))
      return made(text, from + at, rest, JOINT_RE.test(rest) ? 'strong' : 'weak');
  }
  return undefined;
}

// Where a credit may begin: behind a sentence, or at a capital behind a space.
const BOUNDARY_RE = /[.!?”"’)] ?(?=[\p{Lu}\p{Lo}＝])|[\p{Ll}\p{Lo}\p{N})] {1,3}(?=\p{Lu})|＝/gu;

/** True where everything is a name: capitals, particles, slashes. */
function isCreditTail(text: string): boolean {
  return text
    .split(/[\s/|,]+/u)
    .every(
      (word) =>
        word === '' ||
        !/^\p{Ll}/u.test(word) ||
        /^(?:via|by|for|de|van|von|der|dpa|und|and)$/u.test(word) ||
        namesAgency(word),
    );
}

// "…栽种芦苇。海州日报记者 陈涛 摄", "…にできた行列＝潮見市で2025年2月28日、小林直樹撮影", "…全線復駛。記者林怡君／攝影"
const TAKEN_RE = /[。！？＝、，.][^。！？＝、，をがは]{2,24}[摄攝影]$/u;
const STOP_RE = /^[。！？.]/u;
const TAKEN_WORD_RE = /(?:摄|攝|撮影|摄影|攝影)$/u;

/** The credit of a Chinese or Japanese photographer at the end of a line. */
function photographer(text: string): Credited | undefined {
  if (!'摄攝影'.includes(text.charAt(text.length - 1)) || !TAKEN_WORD_RE.test(text)) return undefined;
  const tail = text.slice(-LONGEST_CREDIT);
  const match = TAKEN_RE.exec(tail);
  if (!match) return undefined;
  const at = text.length - match[0].length;
  return made(text, STOP_RE.test(match[0]) ? at + 1 : at, match[0].slice(1), 'strong');
}

function startOf(re: RegExp, text: string): { index: number; length: number } | undefined {
  const match = re.exec(text);
  return match ? { index: match.index, length: match[0].length } : undefined;
}

/** The last match within reach of the end. */
function lastOf(re: RegExp, text: string): { index: number; length: number } | undefined {
  const from = Math.max(0, text.length - LONGEST_CREDIT - 30);
  let at = from;
  let last: { index: number; length: number } | undefined;
  for (;;) {
    const match = startOf(re, text.slice(at));
    if (!match) return last;
    last = { index: at + match.index, length: match.length };
    at = last.index + Math.max(1, last.length);
  }
}
