// The subject at the head of a Chinese clause: what stands before the first adjunct, read as office and name.
// 外交部发言人毛宁4日在记者会上 -> role 外交部发言人, name 毛宁

import { isFamilyName, isNativeName } from '../../lexicon/given-names/index.ts';
import * as LEXICON from '../../lexicon/speech/framed/zh.ts';
import { once } from '../../once.ts';
import { firstIn, lengthAt, lengthBefore, listOf } from './lists.ts';
import { isTold, type Range, type Subject } from './types.ts';
import { withoutBracket } from './words.ts';

const { ADJUNCTS, BODY_ENDINGS, COPULAS, NO_NAME, OFFICES, OPENINGS, PERSON_ENDINGS, PRONOUNS } = LEXICON;

// A date ends a subject as an adverb does: 毛宁|4日
const DIGITS = '0123456789０１２３４５６７８９';

const words = once(() => ({
  openings: listOf(OPENINGS),
  adjuncts: listOf(ADJUNCTS, [...DIGITS].join(' ')),
  offices: listOf(OFFICES),
  pronouns: listOf(PRONOUNS),
  persons: listOf(PERSON_ENDINGS, OFFICES),
  bodies: listOf(BODY_ENDINGS),
  noName: listOf([...NO_NAME].join(' ')),
  copulas: listOf(COPULAS),
}));
// 68岁的|村民吴桂兰
const AGE_RE = /^[\d０-９]{1,3}[岁歲]的?/u;
const LONGEST_AGE = 5;
const LONGEST_BARE = 5;
const LONGEST_NAME = 4;
// 李梅|恳切地, 李梅|哽咽着: how somebody says it has two signs and one of these.
const MANNER = 3;
const MANNER_END = '地着著';
const GROUP_RE = /[和与與及、]/u;
// Parts of a foreign name: 马克·德容
const FOREIGN_RE = /^\p{Script=Han}{1,6}(?:[·•・]\p{Script=Han}{1,6}){1,3}$/u;
const HAN_RE = /^\p{Script=Han}{2,7}$/u;

/** The subject of a clause whose verb begins at `to`; left out where nothing but adjuncts stands there. */
export function subjectIn(text: string, from: number, to: number): Subject | 'left-out' | undefined {
  let start = from;
  while (start < to && text.charAt(start).trim() === '') start++;
  start += lengthAt(words().openings, text, start, to);
  start += AGE_RE.exec(text.slice(start, Math.min(to, start + LONGEST_AGE)))?.[0].length ?? 0;
  // An adjunct at the very start may be the first sign of a name, where no other follows.
  const adjunct = firstIn(words().adjuncts, text, start + 1, to);
  let end = adjunct < 0 ? to : adjunct;
  if (start >= end || (adjunct > 0 && lengthAt(words().adjuncts, text, start, end) > 0)) return 'left-out';
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  end = withoutBracket(text, start, end);
  if (end - start > MANNER && MANNER_END.includes(text.charAt(end - 1))) end -= MANNER;
  start += text.slice(start, end).lastIndexOf('的') + 1;
  return start < end ? phraseAt(text, start, end) : undefined;
}

/** Of whom a sentence speaks that has no verb of speech; a name without an office counts where it stands elsewhere too. */
export function topicIn(text: string, from: number, to: number): Subject | undefined {
  const verb = firstIn(words().copulas, text, from, to);
  const subject = subjectIn(text, from, verb < 0 ? to : verb);
  if (!isTold(subject) || !subject.isSure || subject.mention[1] === to) return undefined;
  return subject.role ? subject : { ...subject, isSure: false };
}

function phraseAt(text: string, start: number, end: number): Subject | undefined {
  const phrase = text.slice(start, end);
  const mention: Range = [start, end];
  if (words().pronouns.words.has(phrase)) return { kind: 'pronoun', mention };
  if (GROUP_RE.test(phrase)) return { kind: 'role', mention };
  const office = officeBefore(phrase);
  if (office > 0) {
    const name: Range = [start + office, end];
    return { kind: 'name', mention, name, role: [start, start + office], isSure: true };
  }
  if (FOREIGN_RE.test(phrase)) return { kind: 'name', mention, name: mention, isSure: true };
  const split = nameLength(phrase);
  if (split > 0) {
    const isSure = !isFamilyName(phrase.slice(0, split));
    return { kind: 'name', mention, name: [start, start + split], role: [start + split, end], isSure };
  }
  if (isRole(phrase)) return { kind: 'role', mention };
  if (!mayBeName(phrase)) return undefined;
  if (isName(phrase)) return { kind: 'name', mention, name: mention, isSure: true };
  return phrase.length > 1 && phrase.length <= LONGEST_BARE && HAN_RE.test(phrase)
    ? { kind: 'name', mention, name: mention }
    : undefined;
}

/** Where the name begins behind the last office; 0 where there is none. */
function officeBefore(phrase: string): number {
  for (let at = phrase.length - 2; at > 0; at--) {
    const rest = phrase.slice(at);
    const isKnown = lengthBefore(words().offices, phrase, 0, at) > 0;
    if (isName(rest) && (isKnown || lengthBefore(words().persons, phrase, 0, at) > 0)) return at;
    if (isKnown && isForeign(rest)) return at;
  }
  return 0;
}

function isForeign(rest: string): boolean {
  if (FOREIGN_RE.test(rest)) return true;
  return HAN_RE.test(rest) && mayBeName(rest) && !isRole(rest);
}

/** The signs of the name before an office: 王 of 王局长, 王海 of 王海局长. */
function nameLength(phrase: string): number {
  for (let length = 1; length <= LONGEST_NAME; length++) {
    if (!words().offices.words.has(phrase.slice(length))) continue;
    const name = phrase.slice(0, length);
    if (isFamilyName(name) || isName(name)) return length;
  }
  return 0;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && mayBeName(text) && isNativeName(text);
}

function isRole(phrase: string): boolean {
  const { length } = phrase;
  return (
    lengthBefore(words().persons, phrase, 0, length) > 0 ||
    lengthBefore(words().bodies, phrase, 0, length) > 0
  );
}

function mayBeName(text: string): boolean {
  return firstIn(words().noName, text, 0, text.length) < 0;
}
