// Tells whose name a byline gives: a person's, by the given name in front; a newsroom's; the house behind a person.
// `Dr. Ada Sample HP` -> Ada Sample.

import { isAgency } from '../lexicon/credits/agencies.ts';
import {
  HOUSE_WORDS,
  PAPER_WORDS,
  PLACE_OPENINGS,
  POSTNOMINALS,
  TITLES,
} from '../lexicon/credits/name-words.ts';
import {
  HOUSE_PARTS,
  isRoleWord,
  NEWSROOM_WORDS,
  QUALIFIERS,
  STAFF_WORDS,
} from '../lexicon/credits/role-words.ts';
import { isGivenName, isNativeName } from '../lexicon/given-names/index.ts';
import { CAPITAL_RE, LATIN_RE, NO_NAME_RE, UNCASED_RE } from './name-letters.ts';

const LOWER_RE = /\p{Ll}/u;
// "Dr.", "Prof.", "J." stand before a given name
const SHORT_RE = /^(?:\p{L}{1,4}\.-?)+$/u;
// "NDB", none of "II"
const SHOUTED_RE = /^(?![IVX]+$)\p{Lu}[\p{Lu}\p{N}&]+$/u;
const LONGEST_INITIALS = 4;
const SENTENCE_RE = /[.!?:]$/u;

/** True where one of the names is that of a person, an agency or a newsroom. */
export function isPersonal(names: readonly string[]): boolean {
  return names.some(
    (name) =>
      isAgency(name) ||
      isNewsroom(name) ||
      (LATIN_RE.test(name) ? hasGivenName(name.split(' ')) : isNativeName(name)),
  );
}

function hasGivenName(words: readonly string[]): boolean {
  const first = words.find((word) => !(word.includes('.') && SHORT_RE.test(word)));
  return first === undefined || isGivenName(first);
}

// "김철수 기자"
const REPORTER_RE = / ?(?:기자|特派員|記者|记者)$/u;

/** True for a given name and what follows it, nothing else. */
export function isPerson(name: string): boolean {
  if (!LATIN_RE.test(name)) return isNativeName(name.replace(REPORTER_RE, ''));
  const words = name.split(' ');
  return words.length > 1 && !isAgency(name) && hasGivenName(words) && !isPaper(words);
}

/** "Charlotte Observer", "Austin Chronicle" */
function isPaper(words: readonly string[]): boolean {
  return PAPER_WORDS.has((words.at(-1) ?? '').toLowerCase());
}

// How the words for a newsroom begin.
const NEWSROOM_HINT_RE = new RegExp(
  [...new Set(NEWSROOM_WORDS.map((word) => word.slice(0, 4)))].join('|'),
  'u',
);

/** A cheap test of a text in small letters: false where no word for a newsroom stands in it. */
export function mayNameNewsroom(text: string): boolean {
  return NEWSROOM_HINT_RE.test(text);
}

const NEWSROOM_RE = new RegExp(`(?:^|[ -])(?:${NEWSROOM_WORDS.join('|')})(?: |$)`, 'u');
const MOST_NEWSROOM_WORDS = 4;
// "Redaktion", "La rédaction", "Da Redação"; a desk is one of several, and signs as a house does: "Web Desk"
const NAMELESS_RE = new RegExp(
  `^(?:(?:die|der|unsere|unserer|la|da|a|de|our|the) )?(?:${NEWSROOM_WORDS.filter((word) => !word.includes(' ')).join('|')})$`,
  'u',
);

/** True for a newsroom that does not say whose it is. */
export function isNamelessNewsroom(text: string): boolean {
  return NAMELESS_RE.test(text.toLowerCase());
}

const HOUSE_RE = new RegExp(HOUSE_PARTS.join('|'), 'u');
// "港务局新闻发言人 王海", "下载海州新闻客户端"
const NO_HOUSE_RE = /[发發]言人|대변인|^(?:返回|下载|下載|点击|點擊|关注|關注|查看)/u;
const MOST_HOUSE_LETTERS = 24;
// Its particles make a phrase of it.
const HIRAGANA_RE = /\p{Script=Hiragana}/u;

/** True for the name of a newsroom: a word for it, and whose it is. */
export function isNewsroom(text: string): boolean {
  if (UNCASED_RE.test(text))
    return (
      text.length <= MOST_HOUSE_LETTERS &&
      HOUSE_RE.test(text) &&
      !HIRAGANA_RE.test(text) &&
      !NO_HOUSE_RE.test(text)
    );
  if (isStaff(text)) return true;
  if (!NEWSROOM_RE.test(text.toLowerCase()) || !CAPITAL_RE.test(text) || NO_NAME_RE.test(text)) return false;
  return text.length <= 40 && text.split(' ').length <= MOST_NEWSROOM_WORDS && /[ -]/u.test(text);
}

// "Victoria Times staff", "The Lowmere Courier Bureau"; before three words stands a person: "Ada Sample Courier Staff".
const MOST_STAFFED = 2;

/** True for a house and its staff: "Courier staff", "The Lowmere Bureau", none of "Ada Sample, Courier staff". */
function isStaff(text: string): boolean {
  const words = text.split(' ');
  const house = words.slice(text.startsWith('The ') ? 1 : 0, -1);
  if (!STAFF_WORDS.has((words.at(-1) ?? '').toLowerCase()) || house.length > MOST_STAFFED) return false;
  const isNamed = house.length === 1 || isPaperName(house.join(' ')) || isAgency(house.join(' '));
  return isNamed && house.every((word) => CAPITAL_RE.test(word) && !isRoleWord(word.toLowerCase()));
}

/** True for what stands behind a person and is none: the paper, the broadcaster, the town. "NDB Info", "Blue News", "Lowmere" */
export function isHouse(text: string): boolean {
  const words = text.split(' ');
  if (!CAPITAL_RE.test(text) || words.length > 4) return false;
  if (words.length === 1) return true;
  if (hasGivenName(words)) return isPaper(words);
  const keys = words.map((word) => word.toLowerCase());
  return (
    PLACE_OPENINGS.has(keys[0] ?? '') ||
    keys.some((key) => HOUSE_WORDS.has(key)) ||
    words.some((word) => SHOUTED_RE.test(word))
  );
}

/** True for a paper or a broadcaster, told by the last of its words: "Victoria Times", "Elm Prairie News". */
export function isPaperName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2) return false;
  return isPaper(words) || (HOUSE_WORDS.has((words.at(-1) ?? '').toLowerCase()) && !hasGivenName(words));
}

/** True for what scholars and officers write behind their names: "PhD", "OBE". */
export function isPostnominal(text: string): boolean {
  return POSTNOMINALS.has(text.toLowerCase().replaceAll('.', ''));
}

/** A name without the titles in front of it: "Prof. Dr. Ada Sample" -> "Ada Sample". */
export function withoutTitles(text: string): string {
  const words = text.split(' ');
  const from = words.findIndex((word) => !isTitle(word));
  return from > 0 ? words.slice(from).join(' ') : text;
}

function isTitle(word: string): boolean {
  return TITLES.has(word.endsWith('.') ? word.slice(0, -1).toLowerCase() : word.toLowerCase());
}

/** The initials of a house at the end of a person's name: "Ada Sample HP" has HP. */
export function initialsOf(name: string): string | undefined {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (words.length < 3 || last.length > LONGEST_INITIALS || !SHOUTED_RE.test(last)) return undefined;
  return LOWER_RE.test(name) && hasGivenName(words) ? last : undefined;
}

const MOST_ROLE_WORDS = 5;
// A word that a job title ends in: "correspondent" of "Senior Political Correspondent @asample"
const ACCOUNT_RE = / ?@\w+$/u;

/** True for a line that is a job title and nothing else: "Senior Political Correspondent", "verslaggever Binnenland". */
export function isRoleLine(text: string): boolean {
  const words = text.replace(ACCOUNT_RE, '').split(/[\s,/]+/u);
  if (words.length > MOST_ROLE_WORDS || SENTENCE_RE.test(text)) return false;
  const keys = words.map((word) => word.toLowerCase());
  const role = keys.findIndex(isRoleWord);
  if (role < 0 || words.slice(0, 2).some(isGivenName)) return false;
  return keys.every(
    (key, i) => i === role || QUALIFIERS.has(key) || isRoleWord(key) || CAPITAL_RE.test(words[i] ?? ''),
  );
}
