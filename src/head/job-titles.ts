// Takes the job title off a name, in front of it, behind it or glued to it: `Reporterin Ada Muster` -> Ada Muster, `김철수기자` ->
// 김철수, `Ada SampleLifestyle Writer` -> Ada Sample.

import { HOUSE_WORDS } from '../lexicon/credits/name-words.ts';
import { isRoleWord, QUALIFIERS, STAFF_WORDS } from '../lexicon/credits/role-words.ts';
import { isGivenName, isNativeName } from '../lexicon/given-names/index.ts';
import { trimName } from './name-shape.ts';

// "Ada SampleLifestyle Writer": the end of a name and a job title run together
const GLUED_RE = /(\p{Ll})(\p{Lu}\p{Ll}+)/gu;

/** A space between a name and the job title that is glued to it. */
export function unglued(text: string): string {
  return text.replace(GLUED_RE, (whole: string, end: string, word: string) => {
    const key = word.toLowerCase();
    return isRoleWord(key) || QUALIFIERS.has(key) ? `${end} ${word}` : whole;
  });
}

/** "Ada Sample" of "Ada SampleAda Sample": the text of a portrait, run together with the name below it. */
export function undoubled(text: string): string {
  const half = text.slice(0, text.length / 2);
  return half.includes(' ') && half + half === text ? half : text;
}

// "本报记者王小明", "김철수기자", "山田太郎記者": a job title that no space parts from the name
const ROLE_BEFORE_RE =
  /^(?:本报|本報|本刊|本社|特约|特約|实习|實習|见习|見習)?(?:记者|記者|编辑|編輯|通讯员) ?(\p{Script=Han}{2,4})$/u;
const ROLE_BEHIND_RE =
  /^(\p{Script=Han}{2,6}|\p{Script=Hangul}{2,4}) ?(?:记者|記者|特派員|編集委員|論説委員|기자|특파원|선임기자|인턴기자|논설위원)$/u;

// Below it stand the scripts with case and their neighbours.
const FIRST_UNCASED = 0x1100;

// "샘플신문 경제부 김철수 기자", "김철수 샘플방송 스마트리포터": whom Korean reporters work for stands before the name or behind it
const KOREAN_OUTLET_RE =
  /^(?:\S{2,12} ){1,3}(\p{Script=Hangul}{2,4}) ?(?:선임|인턴|객원|수습)?(?:기자|특파원)$/u;
const KOREAN_TITLED_RE = /^(\p{Script=Hangul}{2,4}) (?:\S{1,12} ){0,2}\S{0,6}(?:기자|리포터|특파원)$/u;

/** The name alone; the whole where no title is glued to one. */
export function unroled(text: string): string {
  if (text.charCodeAt(text.length - 1) < FIRST_UNCASED) return text;
  return (ROLE_BEFORE_RE.exec(text) ?? ROLE_BEHIND_RE.exec(text))?.[1] ?? koreanReporter(text) ?? text;
}

/** The reporter whose outlet stands before the name or behind it. */
export function koreanReporter(text: string): string | undefined {
  return [KOREAN_OUTLET_RE, KOREAN_TITLED_RE]
    .map((form) => form.exec(text)?.[1])
    .find((name) => name !== undefined && isNativeName(name));
}

// Job titles that people are called, too.
const FAMILY_NAMES = new Set(['Staff', 'Leiter', 'Fellow', 'Redaktor', 'Chef']);

// A given name, a family and a paper.
const LEAST_WITH_HOUSE = 3;

/** The name in front of a job title; the whole where none stands there. */
export function withoutRole(text: string): { readonly name: string; readonly isRole: boolean } {
  const words = text.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(trimName(word.toLowerCase())));
  if (role < 0) return { name: text, isRole: false };
  // "Reporterin Ada Muster", "Local Democracy Reporter Ada Sample"
  const behind = words.slice(role + 1);
  if (behind.length > 1 && isGivenName(behind[0] ?? '') && !words.slice(0, role).some(isGivenName))
    return { name: behind.join(' '), isRole: true };
  // "Jan Staff"
  if (role === 1 && words.length === 2 && FAMILY_NAMES.has(words[1] ?? '') && isGivenName(words[0] ?? ''))
    return { name: text, isRole: false };
  // "Court Reporter"
  if (words.slice(0, role).every((word) => QUALIFIERS.has(word.toLowerCase())))
    return { name: '', isRole: true };
  let end = role;
  for (let i = role - 1; i >= 2; i--) if (QUALIFIERS.has((words[i] ?? '').toLowerCase())) end = i;
  // "Ada Sample Times Staff Writer"
  const isStaff = STAFF_WORDS.has((words[role] ?? '').toLowerCase()) && end >= LEAST_WITH_HOUSE;
  if (isStaff && HOUSE_WORDS.has((words[end - 1] ?? '').toLowerCase())) end--;
  return { name: trimName(words.slice(0, end).join(' ')), isRole: true };
}
