// Reads the names out of a byline: `By Ada Sample, Senior Editor, and Bo Muster` -> Ada Sample, Bo Muster. Roles, places,
// photographers, reading times and dates go; agencies and house names stay.

import type { FoundDate } from '../dates/index.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { CUT_WORDS, SUPPLY_WORDS } from '../lexicon/credits/by-words.ts';
import { QUALIFIERS, ROLE_WORDS } from '../lexicon/credits/role-words.ts';
import { isGivenName, isNativeName } from '../lexicon/given-names/index.ts';
import { CAPITAL_RE, NO_NAME_RE, UNCASED_RE } from './letters.ts';
import {
  initialsOf,
  isHouse,
  isNewsroom,
  isPerson,
  isPostnominal,
  isRoleLine,
  withoutTitles,
} from './person.ts';
import { piecesOf } from './pieces.ts';

export interface Names {
  readonly names: readonly string[];
  readonly agency: string | undefined;
}

// Between the parts of a line: bars, bullets, spaced dashes and slashes.
// A place in capitals may stand behind a slash: "Ada SAMPLE/KELBY".
const PART_RE = / *[|•·●‧∙/｜\t] +| [–—-] | {2,}| *[|•｜\t] *|\/(?=\p{Lu}{4,}(?:$|[\s,(]))/u;
// "Ada Sample (with AP)", "林小明／港城報導": brackets and wide slashes part too.
const BRACKET_RE = /[()（）／]/u;
// "5 min read", "12 comments", "Lesezeit: 3 Minuten"
const COUNT_RE =
  /^(?:\d+ ?(?:min\p{L}*|comments?|kommentare?|shares?|views?)|lesezeit|lesedauer|reading time|read time)/u;
// "Ada Sample 7 hours", "Ada Sample 2 minutes read": an age or a reading time, in any language
const AGE_TAIL_RE = / \p{Nd}{1,2} \p{L}{1,12}(?: \p{L}{1,10})?$/u;
const COMMA_RE = /[,;、，]/u;
const EDGE_RE = /^[\s.,:;()[\]·•|–—\-/@*]+|(?<![\s,:;()[\]·•|–—\-/*])[\s,:;()[\]·•|–—\-/*]+$/gu;
// Words inside a name that begin with a small letter: "Michelle de Oliveira"
const PARTICLES = new Set(
  "de da di do dos das del della der den des du la le el al bin ibn bint van von vom zu zur af av ter ten y e i dit dalla lo 't abu ben bat ould o".split(
    ' ',
  ),
);
// "The interview was conducted by Ada Sample.": the stop of a sentence, none of "Jr."
const STOP_RE = /(\p{Ll}{3})\.$/u;
const DIGIT_RE = /\p{Nd}/u;
// "BR24 Redaktion", "Channel 4"
const CHANNEL_RE = /^\p{Lu}\p{L}*(?:\p{Nd}{1,3}|[ ]\p{Nd}{1,2})(?: \p{L}+){0,2}$/u;
// "Eastern Daylight Time"
const ZONE_END = ' Time';

/** A line without the dates that stand in it; a bar stands where each was. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} | `;
    from = end;
  }
  return rest + text.slice(from);
}

// "Ada Sample@adasample20Bo Tester": an account that is glued to a name
const HANDLE_RE = /(?<=\p{L}) ?@[a-z0-9_]+/gu;

// "김철수 기자 cskim7@sample.example": the address behind the title
const KOREAN_MAIL_RE = /(?<=기자|리포터|특파원) [\w.+-]{1,40}@[\w.-]{1,60}$/u;

/** The names that stand behind a by-word. */
export function namesBehind(text: string): Names {
  const [first = '', ...rest] = withReporter(partsOf(text.replace(HANDLE_RE, ', ')));
  const { names, agency } = readNames(first, true);
  return { names, agency: agency ?? suppliedBy(first) ?? rest.map(suppliedBy).find((name) => name) };
}

function partsOf(text: string): string[] {
  return text
    .split(PART_RE)
    .flatMap((part) => part.split(BRACKET_RE))
    .map(trim)
    .filter(isPart);
}

/** "AFP | Ada Sample", "AFP - Ada Sample": an agency and its reporter are one part. */
function withReporter(parts: readonly string[]): readonly string[] {
  const [first, second, ...rest] = parts;
  if (first === undefined || second === undefined || !isAgency(first) || !isPerson(second)) return parts;
  return [`${first}, ${second}`, ...rest];
}

function isPart(part: string): boolean {
  return part !== '' && !COUNT_RE.test(part.toLowerCase());
}

/** The agency that a part names alone, or behind "with": "AP", "mit dpa", "Le Courrier avec AFP". */
function suppliedBy(part: string): string | undefined {
  if (isAgency(part)) return part;
  const words = part.split(/[\s,/]+/u);
  const cut = words.findIndex((word) => SUPPLY_WORDS.has(word.toLowerCase()));
  return cut < 0 ? undefined : words.slice(cut + 1).find(isAgency);
}

// "von ada_sample · 3. März 2026", "Posted by ada, bo on 2026-03-03": what users of a site call themselves
const PSEUDONYM_RE = /^@?[\p{L}\p{N}][\p{L}\p{N}_.-]{2,24}$/u;

/** Pseudonyms in small letters behind a by-word that can mean nothing else; empty where anything else stands there. */
export function pseudonymsBehind(text: string): readonly string[] {
  const [first = ''] = text.split(PART_RE).map(trim).filter(Boolean);
  const words = first.split(' ');
  const end = words.findIndex((word, i) => i > 0 && CUT_WORDS.has(word));
  const credited = words.slice(0, end < 0 ? words.length : end).join(' ');
  const names = credited.split(COMMA_RE).map(trim).filter(Boolean);
  return names.every((name) => PSEUDONYM_RE.test(name)) ? names.map((name) => name.replace('@', '')) : [];
}

const MOST_SECTION_WORDS = 6;

/** The names of a line that is nothing but names, roles and marks; empty where anything else stands there. */
export function bareNames(line: string): Names {
  const text = line.includes('@') ? line.replace(KOREAN_MAIL_RE, '').replace(HANDLE_RE, ', ') : line;
  const parts = withReporter(text.split(PART_RE).map(trim).filter(isPart));
  const [first = ''] = parts;
  if (parts.length === 0 || parts.length > 6 || first.length > 120) return { names: [], agency: undefined };
  const { names, agency } = readNames(first.replace(AGE_TAIL_RE, ''), false);
  const second = parts
    .slice(1)
    .flatMap((part) => part.split(BRACKET_RE).map(trim))
    .find(isAgency);
  // "News - Associated Press": a section, and who supplied the story.
  const isShort = first.split(' ').length <= MOST_SECTION_WORDS;
  const isSupplied = isShort && names.length === 0 && second !== undefined && parts.length === 2;
  return { names: isSupplied ? [second] : names, agency: agency ?? second ?? suppliedBy(first) };
}

function readNames(text: string, isCredited: boolean): Names {
  const names: string[] = [];
  let agency: string | undefined;
  const pieces = piecesOf(unglued(text));
  const joined = pieces.findLastIndex(({ isJoined }) => isJoined);
  for (const [i, piece] of pieces.entries()) {
    const bare = trim(piece.text);
    if (bare === '' || isPostnominal(bare)) continue;
    if (isAgency(bare)) {
      agency ??= bare;
      names.push(bare);
      continue;
    }
    const isFirst = names.length === 0;
    // "Online Producer/Reporter": of two job titles neither is a name.
    if (bare.includes('/') && isRoleLine(bare)) {
      if (isFirst) return { names: [], agency: undefined };
      continue;
    }
    // "Redaktion Beispiel", "IN-Redaktion": a newsroom signs by its own name.
    if (isFirst && isNewsroom(bare) && koreanReporter(bare) === undefined) {
      names.push(bare);
      continue;
    }
    // Behind a person and the last "and" stands whom or where they write for.
    if (i > joined && names.some(isPerson) && isHouse(bare)) continue;
    const { name, isRole } = withoutRole(withoutTitles(unroled(undoubled(bare.replace(STOP_RE, '$1')))));
    if (isName(name, isCredited && isFirst)) {
      const initials = initialsOf(name);
      names.push(initials === undefined ? name : name.slice(0, -initials.length - 1));
      if (initials !== undefined && isAgency(initials)) {
        agency ??= initials;
        names.push(initials);
      }
    } else if (!isRole && !isCredited) return { names: [], agency: undefined };
    else if (isFirst) return { names: [], agency: undefined };
  }
  return { names, agency };
}

// "Ada SampleLifestyle Writer": the end of a name and a job title run together
const GLUED_RE = /(\p{Ll})(\p{Lu}\p{Ll}+)/gu;

function unglued(text: string): string {
  return text.replace(GLUED_RE, (whole: string, end: string, word: string) => {
    const key = word.toLowerCase();
    return ROLE_WORDS.has(key) || QUALIFIERS.has(key) ? `${end} ${word}` : whole;
  });
}

/** "Ada Sample" of "Ada SampleAda Sample": the text of a portrait, run together with the name below it. */
function undoubled(text: string): string {
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
function unroled(text: string): string {
  if (text.charCodeAt(text.length - 1) < FIRST_UNCASED) return text;
  return (ROLE_BEFORE_RE.exec(text) ?? ROLE_BEHIND_RE.exec(text))?.[1] ?? koreanReporter(text) ?? text;
}

function koreanReporter(text: string): string | undefined {
  return [KOREAN_OUTLET_RE, KOREAN_TITLED_RE]
    .map((form) => form.exec(text)?.[1])
    .find((name) => name !== undefined && isNativeName(name));
}

// Job titles that people are called, too.
const FAMILY_NAMES = new Set(['Staff', 'Leiter', 'Fellow', 'Redaktor', 'Chef']);

/** The name in front of a job title; the whole where none stands there. */
function withoutRole(text: string): { readonly name: string; readonly isRole: boolean } {
  const words = text.split(/\s+/u);
  const role = words.findIndex((word) => ROLE_WORDS.has(word.toLowerCase().replace(EDGE_RE, '')));
  if (role < 0) return { name: text, isRole: false };
  // "Reporterin Ada Muster"
  if (role === 0 && words.length > 2 && isGivenName(words[1] ?? ''))
    return { name: words.slice(1).join(' '), isRole: true };
  // "Jan Staff"
  if (role === 1 && words.length === 2 && FAMILY_NAMES.has(words[1] ?? '') && isGivenName(words[0] ?? ''))
    return { name: text, isRole: false };
  let end = role;
  for (let i = role - 1; i >= 2; i--) if (QUALIFIERS.has((words[i] ?? '').toLowerCase())) end = i;
  return { name: trim(words.slice(0, end).join(' ')), isRole: true };
}

/** True for what has the shape of a name. Behind a by-word a single word will do: a house name, a pseudonym. */
export function isName(text: string, isCredited: boolean): boolean {
  if (text.length < 2 || text.length > 60 || NO_NAME_RE.test(text)) return false;
  if (text.endsWith(ZONE_END)) return false;
  // "BR24 Redaktion": a channel may have a number in its name.
  if (DIGIT_RE.test(text) && !(isCredited && CHANNEL_RE.test(text))) return false;
  if (UNCASED_RE.test(text)) return text.length <= (isCredited ? 20 : 12) || isNativeName(text);
  const words = text.split(/\s+/u);
  if (words.length > 6 || (words.length < 2 && !isCredited)) return false;
  const capitals = words.filter((word) => CAPITAL_RE.test(word)).length;
  const isRight = words.every((word) => CAPITAL_RE.test(word) || PARTICLES.has(word.toLowerCase()));
  if (isCredited && words.length <= 3 && capitals === 0)
    return words.length > 1 || text.includes('.') || text.includes('-');
  return isRight && capitals >= (isCredited ? 1 : 2);
}

function trim(text: string): string {
  return text.replace(EDGE_RE, '');
}
