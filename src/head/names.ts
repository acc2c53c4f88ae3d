// Reads the names out of a byline: `By Ada Sample, Senior Editor, and Bo Muster` -> Ada Sample, Bo Muster. Roles, places,
// photographers, reading times and dates go; agencies and house names stay.

import { AGENCY_WORDS, isAgency } from '../lexicon/credits/agencies.ts';
import {
  AND_WORDS,
  CUT_WORDS,
  HELP_WORDS,
  MANY_AGENCIES,
  SUPPLY_WORDS,
} from '../lexicon/credits/by-words.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { TITLES } from '../lexicon/credits/name-words.ts';
import { isRoleWord, QUALIFIERS } from '../lexicon/credits/role-words.ts';
import { withoutAccounts } from './accounts.ts';
import { koreanReporter, undoubled, unglued, unroled, withoutRole } from './job-titles.ts';
import { DIGIT_RE } from './name-letters.ts';
import { isName, PARTICLES, trimName } from './name-shape.ts';
import {
  initialsOf,
  isHouse,
  isNamelessNewsroom,
  isNewsroom,
  isPerson,
  isPostnominal,
  isRoleLine,
  mayNameNewsroom,
  withoutTitles,
} from './person.ts';
import { piecesOf } from './pieces.ts';
import { withReporter } from './reporters.ts';
import { withoutSupply } from './supplied.ts';

export interface Names {
  readonly names: readonly string[];
  readonly agency: string | undefined;
}

// Between the parts of a line: bars, bullets, spaced dashes and slashes.
// A place in capitals may stand behind a slash: "Ada SAMPLE/KELBY".
const PART_RE = / *[|•·●‧∙/｜\t] +| [–—ـ-] | {2,}| *[|•｜\t] *|\/(?=\p{Lu}{4,}(?:$|[\s,(]))/u;
// "Ada Sample (with AP)", "林小明／港城報導": brackets and wide slashes part too.
const BRACKET_RE = /[()（）／]/u;
// "5 min read", "12 comments", "Lesezeit: 3 Minuten"
const COUNT_RE =
  /^(?:\d+ ?(?:min\p{L}*|comments?|kommentare?|shares?|views?)|lesezeit|lesedauer|reading time|read time)/u;
// "Ada Sample 7 hours", "Ada Sample 2 minutes read": an age or a reading time, in any language
const AGE_TAIL_RE = / \p{Nd}{1,2} \p{L}{1,12}(?: \p{L}{1,10})?$/u;
const COMMA_RE = /[,;、，]/u;
// "The interview was conducted by Ada Sample.": the stop of a sentence, none of "Jr."
const STOP_RE = /(\p{Ll}{3})\.$/u;

// "Aada Malli Kuvat Lauri Esimerkki": whoever took the pictures stands behind the author.
const PICTURES_RE = /,? (?:Kuvat?|Fotos?|Foton|Photos?|Bilder|Zdjęcia|Фото)(?::| by| von| par)? (?=\p{Lu})/u;

// "Współpraca: Ewa Wzór": who helped
const HELP_RE = new RegExp(`^(?:${HELP_WORDS.join('|')}) ?: ?`, 'iu');

/** The names that stand behind a by-word. */
export function namesBehind(text: string): Names {
  const [first = '', ...rest] = withReporter(partsOf(withoutAccounts(text)));
  const { names, agency } = readNames(first, true);
  return { names, agency: agency ?? suppliedBy(first) ?? rest.map(suppliedBy).find((name) => name) };
}

function partsOf(text: string): string[] {
  return withoutPhotographer(beforeLabel(text))
    .split(PART_RE)
    .flatMap((part) => part.split(BRACKET_RE))
    .map(trimName)
    .filter(isPart);
}

// "Ada Sample. Posted in Local": where another sentence says when or where it appeared
const SENTENCE_RE = /\. (\p{L}{4,20})(?= )/gu;

function beforeLabel(text: string): string {
  for (const { index, 1: word = '' } of text.matchAll(SENTENCE_RE))
    if (DATE_LABELS.has(word.toLowerCase())) return text.slice(0, index);
  return text;
}

function withoutPhotographer(text: string): string {
  const at = text.search(PICTURES_RE);
  return at > 0 && text.slice(0, at).trim().includes(' ') ? text.slice(0, at) : text;
}

function isPart(part: string): boolean {
  return part !== '' && !COUNT_RE.test(part.toLowerCase());
}

/** The agency that a part names alone, or behind "with": "AP", "mit dpa", "Le Courrier avec AFP". */
function suppliedBy(part: string): string | undefined {
  if (isAgency(part)) return part;
  const words = part.split(/[\s,/]+/u);
  const cut = words.findIndex((word) => SUPPLY_WORDS.has(word.toLowerCase()));
  return cut < 0 ? undefined : words.slice(cut + 1).find(isOneAgency);
}

/** True for an agency, and not for those that are not named: "com agências". */
function isOneAgency(word: string): boolean {
  return isAgency(word) && !MANY_AGENCIES.has(word.toLowerCase());
}

// "von ada_sample · 3. März 2026", "Posted by ada, bo on 2026-03-03": what users of a site call themselves
const PSEUDONYM_RE = /^@?[\p{L}\p{N}][\p{L}\p{N}_.-]{2,24}$/u;

/** Pseudonyms in small letters behind a by-word that can mean nothing else; empty where anything else stands there. */
export function pseudonymsBehind(text: string): readonly string[] {
  const [first = ''] = text.split(PART_RE).map(trimName).filter(Boolean);
  const words = first.split(' ');
  const end = words.findIndex((word, i) => i > 0 && CUT_WORDS.has(word));
  const credited = words.slice(0, end < 0 ? words.length : end).join(' ');
  const names = credited.split(COMMA_RE).map(trimName).filter(Boolean);
  const isSure = names.every((name) => PSEUDONYM_RE.test(name) && !isNamelessNewsroom(name));
  return isSure ? names.map((name) => name.replace('@', '')) : [];
}

const MOST_SECTION_WORDS = 6;

/** The names of a line that is nothing but names, roles and marks; empty where anything else stands there. */
export function bareNames(line: string): Names {
  const supplied = withoutSupply(line);
  if (supplied && supplied.before !== '') {
    const { names, agency } = bareNames(supplied.before);
    return { names, agency: agency ?? supplied.agency };
  }
  const text = withoutAccounts(line);
  const parts = withReporter(text.split(PART_RE).map(trimName).filter(isPart));
  const [first = ''] = parts;
  if (parts.length === 0 || parts.length > 6 || first.length > 120) return { names: [], agency: undefined };
  const { names, agency } = readNames(DIGIT_RE.test(first) ? first.replace(AGE_TAIL_RE, '') : first, false);
  const second = parts
    .slice(1)
    .flatMap((part) => part.split(BRACKET_RE).map(trimName))
    .find(isAgency);
  // "News - Associated Press": a section, and who supplied the story.
  const isShort = first.split(' ').length <= MOST_SECTION_WORDS;
  const isSupplied = isShort && names.length === 0 && second !== undefined && parts.length === 2;
  return { names: isSupplied ? [second] : names, agency: agency ?? second ?? suppliedBy(first) };
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.replace(STOP_RE, '$1') : text;
}

function readNames(text: string, isCredited: boolean): Names {
  if (!isCredited && !opensAsNames(text)) return { names: [], agency: undefined };
  const names: string[] = [];
  let agency: string | undefined;
  const pieces = piecesOf(unglued(text));
  const joined = pieces.findLastIndex(({ isJoined }) => isJoined);
  for (const [i, piece] of pieces.entries()) {
    const bare = trimName(piece.text.includes(':') ? piece.text.trim().replace(HELP_RE, '') : piece.text);
    if (bare === '' || isPostnominal(bare) || isNamelessNewsroom(bare)) continue;
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
    const { name, isRole } = withoutRole(withoutTitles(unroled(undoubled(withoutStop(bare)))));
    // "Local Democracy Reporter" behind a person is what she does.
    if (isRole && !isFirst && names.some(isPerson) && !isPerson(name)) continue;
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

const SMALL_RE = /^\p{Ll}+$/u;
const CAPITALISED_RE = /^\p{Lu}\p{L}*$/u;
// What may stand in small letters behind a name or in front of one.
const BESIDE_NAMES = new Set([...CUT_WORDS, ...AND_WORDS, ...QUALIFIERS, ...TITLES, ...AGENCY_WORDS]);

/** A cheap test: false for "Ferries stay in port", where a word in small letters stands that is in no name and beside none. */
function opensAsNames(text: string): boolean {
  for (const word of text.split(' ')) {
    if (CAPITALISED_RE.test(word) || PARTICLES.has(word)) continue;
    if (!SMALL_RE.test(word) || BESIDE_NAMES.has(word) || isRoleWord(word)) return true;
    return mayNameNewsroom(text.toLowerCase());
  }
  return true;
}
