// Takes the credit off the end of a caption: `Leaders at the summit (Ng Han Guan/AP)` -> the caption, `Ng Han Guan/AP`. Knows
// brackets, words like "Foto:", the sign ©, and the names of agencies that stand at the end with nothing before them.

import type { Block } from '../document.ts';
import { isName } from '../head/name-shape.ts';
import { withoutSupply } from '../head/supplied.ts';
import { lineHit } from '../lexicon/phrases.ts';
import { BRACKET, COLON, COPYRIGHT, END, SEPARATOR } from '../text/units.ts';
import { agencyEndRe, bareAgency, isJointName, JOINT_RE, namesAgency, signsStory } from './credit-agency.ts';
import { barredCredit, capitalCredit, colonCredit } from './credit-bar.ts';
import { jointTail, nameTail, plainLine, plainTail } from './credit-tail.ts';
import {
  GLUED_RE,
  lastOf,
  leadsToGallery,
  MAY_HAVE_WORD_RE,
  SHORT_WORD_RE,
  SIGN_RE,
  small,
  startOf,
  wordRe,
} from './credit-words.ts';
import { type Credited, ENDS_WITH_STOP_RE, LONGEST_CREDIT, made } from './credited.ts';
import { beforeButton, withoutAddress } from './line-end.ts';

const CLOSE = new Map([
  [')', '('],
  ['）', '（'],
  [']', '['],
  ['】', '【'],
]);
const OPENING: ReadonlySet<string> = new Set(CLOSE.values());
const CLOSING_RE = /[)）\]】]/u;
const PROVIDED_RE = /(?:提供|撮影|供图|供圖|摄|攝|攝影|翻攝|제공)(?:\. ?재판매 및 DB 금지)?$/u;

/** The credit at the end of a block, read once for its text. */
export function creditOf(block: Block): Credited | undefined {
  const asked = block.facts.asked();
  if (asked.credit === undefined) asked.credit = splitCredit(block.text, block.facts.shape.has) ?? null;
  return asked.credit ?? undefined;
}

/** The credit at the end of a line; undefined where none stands there. `has` tells what stands in it: see `units.ts`. */
export function splitCredit(line: string, has = ANYTHING): Credited | undefined {
  const text = line.includes('@') ? withoutAddress(line) : line;
  const credit = creditAtEnd(text, has) ?? buttonedCredit(text, has);
  return credit && isSupplied(text) ? undefined : credit;
}

/** The credit in front of a button; "... needs more" has none. */
function buttonedCredit(text: string, has: number): Credited | undefined {
  const line = beforeButton(text);
  const credit = line === undefined ? undefined : creditAtEnd(line, has);
  return credit?.strength === 'strong' ? credit : undefined;
}

function creditAtEnd(text: string, has: number): Credited | undefined {
  const isParted = (has & (SEPARATOR | BRACKET)) !== 0;
  const isSigned = (has & (COPYRIGHT | BRACKET)) !== 0 || text.includes('Copyright ');
  return (
    bracketed(text) ??
    (isParted ? inFront(text) : undefined) ??
    plainLine(text) ??
    capitalCredit(text) ??
    afterWord(text) ??
    (isSigned ? afterSign(text) : undefined) ??
    (isParted ? suffixed(text) : undefined) ??
    (has & COLON ? colonCredit(text) : undefined) ??
    photographer(text) ??
    (isParted ? barredCredit(text) : undefined) ??
    (has & END ? plainTail(text) : undefined) ??
    bareAgency(text) ??
    (isParted ? jointTail(text) : undefined) ??
    (has & END ? nameTail(text) : undefined)
  );
}

const ANYTHING = -1;

/** "Ada Sample (avec AFP)" signs a report. */
function isSupplied(text: string): boolean {
  const supplied = withoutSupply(text);
  return supplied !== undefined && isName(supplied.before, false);
}

/** "[사진=로미어시 제공] 로미어의 낡은 다리": the caption stands behind its credit. What is longer is a paragraph. */
function inFront(text: string): Credited | undefined {
  if (text.length > LONGEST_CREDIT || !OPENING.has(text.charAt(0))) return undefined;
  const end = text.search(CLOSING_RE);
  const caption = text.slice(end + 1).trim();
  if (end < 0 || caption === '') return undefined;
  const inside = small(text.slice(1, end));
  const word = MAY_HAVE_WORD_RE.test(inside) ? startOf(wordRe(), inside) : undefined;
  const found = word?.index === 0 ? made(text, 0, text.slice(1 + word.length, end), 'strong') : undefined;
  return found && { ...found, caption };
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
  if (signsStory(inside)) return undefined;
  const hasAgency = namesAgency(inside);
  // "FLORION GOGA (REUTERS)", "Ada Sample (dpa/Sample Images)": a credit as a whole
  if (hasAgency && isName(text.slice(0, at).trim(), false)) return made(text, 0, text, 'strong');
  if (isJointName(inside)) return made(text, at, inside, 'strong');
  if (hasAgency && (JOINT_RE.test(inside) || inside.includes('Photo')))
    return made(text, at, inside, 'strong');
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

// "... / A. Sample / LRT nuotr.", "... 警視庁提供"
const SUFFIX_RE = /(?:nuotr\.?|felvétele|提供|撮影|摄|攝|供图|供圖|제공)[)）]?$/u;
const BAR_OPENERS = ['/', '|'];
const SUFFIX_OPENERS = [...BAR_OPENERS, '(', '（'];
const ENDS_WITH_BRACKET_RE = /[)）]$/u;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 60;

function suffixed(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_CREDIT);
  const suffix = SUFFIX_RE.exec(tail);
  if (!suffix) return undefined;
  // A bracket that is closed before the credit opens none: "the speakers (from the left) ... Ada Sample 摄"
  const openers = ENDS_WITH_BRACKET_RE.test(tail) ? SUFFIX_OPENERS : BAR_OPENERS;
  const opener = Math.max(...openers.map((sign) => tail.lastIndexOf(sign)));
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
  if (word.index === 0 && leadsToGallery(text.slice(0, word.length), credit)) return undefined;
  return made(text, word.index, credit.replace(/(?<![.)）\]])[.)）\]]+$/u, ''), 'strong');
}

const LOWER_RE = /\p{Ll}/u;
const SENTENCE_INSIDE_RE = /\p{Ll}{3}[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u;

/** "... © Axel Sample/dpa" */
function afterSign(text: string): Credited | undefined {
  const sign = lastOf(SIGN_RE, text);
  if (!sign) return undefined;
  const credit = text.slice(sign.index + sign.length);
  // "© All rights reserved" is a notice below the text.
  if (sign.index === 0 && lineHit(credit)?.label === 'legal') return undefined;
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

// "…栽种芦苇。海州日报记者 陈涛 摄", "…にできた行列＝潮見市で2025年2月28日、小林直樹撮影", "…全線復駛。記者林怡君／攝影"
const TAKEN_RE = /[。！？＝、，.][^。！？＝、，をがは]{2,24}[摄攝影]$/u;
const STOP_RE = /^[。！？.]/u;
const TAKEN_WORD_RE = /(?:摄|攝|撮影|摄影|攝影)$/u;
// "... 진화 작업을 하고 있다. 소방청 제공", "…標本を手にする研究者ら＝北浜大提供": who supplied it; behind a comma it is an offer
const SUPPLIED_RE =
  /(?:[。！？＝]|(?<=\p{Script=Hangul})\. )[^。！？＝、，.をがは]{2,24}(?:提供|供图|供圖|제공)$/u;
const LAST_SIGNS = '摄攝影供图圖공';

/** The credit of a Chinese, Japanese or Korean photographer, or of whoever supplied the picture, at the end of a line. */
function photographer(line: string): Credited | undefined {
  // "…クレーン＝24日、小林直樹撮影。"
  const text = line.endsWith('。') && line.includes('＝') ? line.slice(0, -1) : line;
  if (!LAST_SIGNS.includes(text.charAt(text.length - 1))) return undefined;
  const tail = text.slice(-LONGEST_CREDIT);
  const match = (TAKEN_WORD_RE.test(text) ? TAKEN_RE : SUPPLIED_RE).exec(tail);
  if (!match) return undefined;
  const at = text.length - match[0].length;
  return made(text, STOP_RE.test(match[0]) ? at + 1 : at, match[0].slice(1).trim(), 'strong');
}
