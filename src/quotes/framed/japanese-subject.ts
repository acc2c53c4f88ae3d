// Japanese subjects: the signs before a particle are read backwards, as office and name.
// 港湾局の田中誠局長|は -> mention 港湾局の田中誠局長, name 田中誠, role 局長

import { isFamilyName, isNativeName } from '../../lexicon/given-names/index.ts';
import * as LEXICON from '../../lexicon/speech/framed/ja.ts';
import { once } from '../../once.ts';
import { lengthBefore, listOf } from './lists.ts';
import type { Range, Subject } from './types.ts';
import { namedSubject, withoutBracket } from './words.ts';

const { BODY_ENDINGS, HONORIFICS, OFFICES, PERSON_ENDINGS, PRONOUNS, QUALIFIERS } = LEXICON;

const words = once(() => ({
  honorifics: listOf(HONORIFICS),
  offices: listOf(OFFICES),
  qualifiers: listOf(QUALIFIERS),
  pronouns: listOf(PRONOUNS),
  roles: listOf(PERSON_ENDINGS, BODY_ENDINGS, OFFICES),
}));
const LONGEST = 40;
// Signs of a noun phrase; of the syllables only の, between nouns.
const PART_RE = /[\p{Script=Han}\p{Script=Katakana}々〆ー・＝\dA-Za-zＡ-Ｚ０-９の]/u;
const NAME_RE = /^(?:[\p{Script=Han}々]{1,6}|[\p{Script=Katakana}ー・＝]{2,24})$/u;
const SYLLABIC_RE = /(\p{Script=Han}{1,3})\p{Script=Hiragana}{2,4}$/u;
const LONGEST_SYLLABIC = 7;
const KATAKANA_RE = /^\p{Script=Katakana}/u;
// Nobody of a whole kind of people is a person: 同社, 各社
const SAME_RE = /^[同各両本当]/u;
const FULL_NAME = 3;

/** The subject whose last sign stands before `end`. */
export function subjectBefore(text: string, from: number, end: number): Subject | undefined {
  const least = Math.max(from, end - LONGEST);
  const last = withoutBracket(text, least, end);
  const tail = lengthBefore(words().honorifics, text, least, last);
  const nameEnd = last - tail;
  let start = nameEnd;
  while (start > least && PART_RE.test(text.charAt(start - 1))) start--;
  while (start < nameEnd && text.charAt(start) === 'の') start++;
  if (start === nameEnd && tail > 0) start = withNoun(text, least, syllabicStart(text, least, nameEnd));
  return start < nameEnd ? read(text, start, nameEnd, last) : undefined;
}

/** 中島ゆかり|さん: a given name in syllables counts behind a family name. */
function syllabicStart(text: string, from: number, end: number): number {
  const match = SYLLABIC_RE.exec(text.slice(Math.max(from, end - LONGEST_SYLLABIC), end));
  return match && isFamilyName(match[1] ?? '') ? end - match[0].length : end;
}

/** 歌手の|星野あかり: a noun before the name belongs to the words that tell the speaker. */
function withNoun(text: string, from: number, name: number): number {
  if (text.charAt(name - 1) !== 'の') return name;
  let start = name;
  while (start > from && PART_RE.test(text.charAt(start - 1))) start--;
  return start;
}

function read(text: string, start: number, nameEnd: number, end: number): Subject | undefined {
  const mention: Range = [start, end];
  const phrase = text.slice(start, end);
  if (words().pronouns.words.has(phrase)) return { kind: 'pronoun', mention };
  const nameStart = start + text.slice(start, nameEnd).lastIndexOf('の') + 1;
  const part = text.slice(nameStart, nameEnd);
  if (nameEnd < end) {
    const family = SYLLABIC_RE.test(part) ? 0 : nameFrom(part);
    const role: Range | undefined = nameStart > start ? [start, nameStart - 1] : undefined;
    if (family === undefined) return isRole(part) ? { kind: 'role', mention } : undefined;
    return namedSubject(mention, [nameStart + family, nameEnd], role, true);
  }
  const office = officeStart(part);
  if (office > 0 && office < part.length && !SAME_RE.test(part)) {
    const family = nameFrom(part.slice(0, office));
    if (family === undefined) return { kind: 'role', mention };
    const split = nameStart + office;
    return namedSubject(mention, [nameStart + family, split], [split, end], true);
  }
  if (isFullName(part)) return namedSubject(mention, [nameStart, nameEnd], undefined, true);
  if (isRole(part)) return { kind: 'role', mention };
  return isFamilyName(part) || KATAKANA_RE.test(part)
    ? namedSubject(mention, [nameStart, nameEnd], undefined, false)
    : undefined;
}

/** Where the name begins in what stands before an office; undefined where that is a body: 外務省|報道官. */
function nameFrom(text: string): number | undefined {
  if (!NAME_RE.test(text)) return undefined;
  if (isFullName(text) || isFamilyName(text) || KATAKANA_RE.test(text)) return 0;
  return isRole(text) ? undefined : 0;
}

/** Where the office at the end of a noun phrase begins: トランプ|米大統領 */
function officeStart(part: string): number {
  const office = part.length - lengthBefore(words().offices, part, 0, part.length);
  return office < part.length ? office - lengthBefore(words().qualifiers, part, 0, office) : office;
}

function isRole(text: string): boolean {
  return lengthBefore(words().roles, text, 0, text.length) > 0;
}

function isFullName(text: string): boolean {
  return text.length >= FULL_NAME && NAME_RE.test(text) && !KATAKANA_RE.test(text) && isNativeName(text);
}
