// The persons of an article: every name with its fullest form, the role that the article gives, and what speaks for a gender.
// "Putin’s foreign affairs adviser Yuri Ushakov ... Mr. Ushakov" -> one person, name "Yuri Ushakov", male.

import { antecedentOf, type Sighting } from './antecedent.ts';
import { type Role, roleBehind, roleBeside } from './apposition.ts';
import { calledAgain } from './called-again.ts';
import { firstNameKey, isFirstCase, surnameKey } from './declension.ts';
import { type Entry, type Person, personOf } from './entry.ts';
import { hashOf } from './hash.ts';
import { holders } from './holders.ts';
import { type Mention, ownerStart } from './mentions.ts';
import { behindParticles, nameEnd, nameStart } from './name-range.ts';
import type { Paragraph } from './paragraph.ts';
import { PREPOSITION, SAY } from './place-classes.ts';
import {
  bitsAt,
  COMMA_KIND,
  endAt,
  kindAt,
  NUMBER,
  placeAt,
  STOP_KIND,
  startAt,
  type Tokens,
  wordAt,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { COURTESY, DETERMINING, FIRST_NAME, NOUN } from './word-classes.ts';
import type { Words } from './words.ts';

export interface People {
  /** The person whom a name mention means. */
  readonly named: (mention: Mention) => Person | undefined;
  /** The person whom a pronoun or a role means, from what stands before it. */
  readonly meant: (paragraph: Paragraph, mention: Mention, speaker: Person | undefined) => Person | undefined;
}

const MALE = WORD.mr | WORD.man;
const FEMALE = WORD.ms | WORD.woman;
const SUFFIXES: ReadonlySet<number> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'].map(hashOf));
const DOCTOR = hashOf('dr');
const PERSONAL = WORD.person | WORD.man | WORD.woman | WORD.title | COURTESY | FIRST_NAME;
const MEMORY = 24;

export function indexPeople(paragraphs: readonly Paragraph[], words: Words): People {
  const byLast = new Map<number, Entry[]>();
  const sightings: Sighting[] = [];
  // By the token with which a name begins.
  const entries: Entry[] = [];
  const roles = holders(words);
  for (const paragraph of paragraphs) {
    const { mentions } = paragraph;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention?.kind !== 'name') continue;
      const start = nameStart(paragraph.tokens, mention);
      const entry = enter(byLast, paragraph, start, mention, words);
      const role =
        roleBefore(paragraph, mention, start) ?? roleBehind(paragraph, mention) ?? roleBeside(paragraph, i);
      if (role) {
        entry.role ??= roleText(paragraph, role);
        roles.add(entry, paragraph, role);
      }
      entry.personal ||=
        entry.role !== null || (mention.bits & PERSONAL) !== 0 || isPersonal(paragraph.tokens, mention);
      entry.bare ||= isBare(paragraph.tokens, mention);
      entries[mention.from] = entry;
      if (mayBePerson(paragraph, mention)) sightings.push({ paragraph, index: i, mention, entry });
    }
  }
  return {
    named: ({ from }) => {
      const entry = entries[from];
      return entry && !isCommonNoun(entry, words) ? personOf(entry) : undefined;
    },
    meant: (paragraph, mention, speaker) => {
      const entry =
        mention.kind === 'role'
          ? (roles.of(paragraph, mention) ??
            calledAgain(sightings, { paragraphs, words }, paragraph, mention))
          : antecedentOf(sightings, { paragraphs, words }, paragraph, mention, speaker);
      return entry && personOf(entry);
    },
  };
}

/**
 * The words of a role: "its | managing director |" leaves out whose, "chair Dr" the degree, which belongs to the name, and
 * "Florida Sen." keeps the point. Null where nothing is left.
 */
function roleText({ text, tokens }: Paragraph, role: Role): string | null {
  const from = bitsAt(tokens, role.from) & WORD.possessive ? role.from + 1 : role.from;
  let to = role.to;
  while (to > from && wordAt(tokens, to - 1) === DOCTOR) to--;
  if (to === from) return null;
  const end = endAt(tokens, to - 1);
  const isAbbreviation = text[end] === '.' && kindAt(tokens, to) !== STOP_KIND;
  return text.slice(startAt(tokens, from), isAbbreviation ? end + 1 : end);
}

/** False for an organisation: "the Lee Foundation", but not "Hampton University student Deja Stewart". */
function mayBePerson({ tokens }: Paragraph, { bits, to }: Mention): boolean {
  if (!(bits & WORD.thing)) return true;
  return (bits & PERSONAL) !== 0 && !(bitsAt(tokens, to - 1) & WORD.thing);
}

/** True before ", who" or ", 42" and for the subject of a verb of speech, none "from | Holmsea | said": persons alone are. */
function isPersonal(tokens: Tokens, { from, to }: Mention): boolean {
  if (kindAt(tokens, to) !== COMMA_KIND)
    return placeAt(tokens, to) === SAY && placeAt(tokens, from - 1) !== PREPOSITION;
  return kindAt(tokens, to + 1) === NUMBER || (bitsAt(tokens, to + 1) & WORD.who) !== 0;
}

/** True where no article stands right before a name: "the | Lowmere Trust" has one. */
function isBare(tokens: Tokens, { from, nameFrom }: Mention): boolean {
  return nameFrom === from || (bitsAt(tokens, nameFrom - 1) & DETERMINING) === 0;
}

/** "rief | Mann": a noun with the capital of its language, which nobody in the article is called. */
function isCommonNoun({ paragraph: { tokens }, from, to }: Entry, { capitalNouns }: Words): boolean {
  const bits = bitsAt(tokens, from);
  return capitalNouns && to - from === 1 && (bits & (WORD.man | WORD.woman)) !== 0 && !(bits & FIRST_NAME);
}

/** The role before a name; a courtesy title is none. */
function roleBefore({ tokens }: Paragraph, mention: Mention, start: number): Role | null {
  const from = ownerStart(tokens, mention.from);
  if (start === from) return null;
  if (start - from === 1 && bitsAt(tokens, from) & COURTESY) return null;
  for (let at = start - 1; at >= from; at--) {
    if (bitsAt(tokens, at) & (NOUN | WORD.title)) return { from, to: start, head: at };
  }
  return null;
}

/** The entry of a name, a new one where none fits. */
function enter(
  byLast: Map<number, Entry[]>,
  paragraph: Paragraph,
  start: number,
  mention: Mention,
  words: Words,
): Entry {
  const { text, tokens } = paragraph;
  const { bits } = mention;
  const nameTo = nameEnd(tokens, start, mention);
  const begin = behindParticles(tokens, start, nameTo);
  const size = nameTo - begin;
  const first = firstNameKey(text, tokens, begin, words);
  const isSuffixed = size > 1 && SUFFIXES.has(wordAt(tokens, nameTo - 1));
  const last = surnameKey(text, tokens, nameTo - (isSuffixed ? 2 : 1), words);
  const gender = genderOf(bits);
  const known = byLast.get(last);
  let entry: Entry | undefined;
  for (const each of known ?? []) {
    if (fits(each, size, first, gender) && (!entry || each.count > entry.count)) entry = each;
  }
  if (!entry) {
    const made: Entry = {
      paragraph,
      from: start,
      to: nameTo,
      first,
      role: null,
      gender,
      count: 1,
      personal: false,
      bare: false,
      person: undefined,
    };
    if (!known) byLast.set(last, [made]);
    else if (known.length < MEMORY) known.push(made);
    return made;
  }
  entry.count++;
  const longest = sizeOf(entry);
  const isBetter = words.declinesNames && size === longest && isFirstCase(tokens, start, nameTo);
  if ((size > longest || isBetter) && size < 5) {
    entry.paragraph = paragraph;
    entry.from = start;
    entry.to = nameTo;
    entry.first = first;
  }
  entry.gender |= gender;
  return entry;
}

/** Two names are one person where one is the end of the other or their first names agree, and no gender speaks against it. */
function fits(entry: Entry, size: number, first: number, gender: number): boolean {
  if (gender !== 0 && entry.gender !== 0 && (gender & entry.gender) === 0) return false;
  return size === 1 || sizeOf(entry) === 1 || entry.first === first;
}

/** How many words a name has, without the particles before a surname that stands alone. */
function sizeOf({ paragraph, from, to }: Entry): number {
  return to - behindParticles(paragraph.tokens, from, to);
}

function genderOf(bits: number): number {
  const male = bits & MALE || (bits & WORD.maleName && !(bits & WORD.femaleName));
  const female = bits & FEMALE || (bits & WORD.femaleName && !(bits & WORD.maleName));
  return (male ? WORD.he : 0) | (female ? WORD.she : 0);
}
