// The persons of an article: every name with its fullest form, the role that the article gives, and what speaks for a gender.
// "Putin’s foreign affairs adviser Yuri Ushakov ... Mr. Ushakov" -> one person, name "Yuri Ushakov", male.

import { antecedentOf, type Entry, type Sighting } from './antecedent.ts';
import { hashOf } from './hash.ts';
import { type Mention, ownerStart } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { SAY } from './places.ts';
import {
  bitsAt,
  COMMA_KIND,
  DASH,
  EDGE_KIND,
  endAt,
  kindAt,
  NUMBER,
  placeAt,
  QUOTE_KIND,
  STOP_KIND,
  startAt,
  type Tokens,
  wordAt,
  wordOf,
} from './token.ts';
import { COURTESY, FIRST_NAME, NOUN, WORD, type Words } from './words.ts';

export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** WORD.he, WORD.she, both or none: what the article says of the gender. */
  readonly gender: number;
}

export interface People {
  /** The person whom a name mention means. */
  readonly named: (paragraph: Paragraph, mention: Mention) => Person | undefined;
  /** The person whom a pronoun means, from what stands before it. */
  readonly meant: (paragraph: Paragraph, mention: Mention, speaker: Person | undefined) => Person | undefined;
}

const MALE = WORD.mr | WORD.man;
const FEMALE = WORD.ms | WORD.woman;
const SUFFIXES: ReadonlySet<number> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'].map(hashOf));
const PERSONAL = WORD.person | WORD.man | WORD.woman | WORD.title | COURTESY | FIRST_NAME;
const MEMORY = 24;
const DESCRIBING = WORD.title | NOUN | COURTESY;

export function indexPeople(paragraphs: readonly Paragraph[], words: Words): People {
  const byLast = new Map<number, Entry[]>();
  const sightings: Sighting[] = [];
  const entryOf = new Map<Mention, Entry>();
  for (const paragraph of paragraphs) {
    const { mentions } = paragraph;
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i];
      if (mention?.kind !== 'name') continue;
      const start = nameStart(paragraph, mention);
      const entry = enter(byLast, paragraph, start, mention);
      entry.role ??=
        roleBefore(paragraph, mention, start) ??
        appositionBehind(paragraph, mention) ??
        appositionBefore(paragraph, i);
      entry.personal ||=
        entry.role !== null || (mention.bits & PERSONAL) !== 0 || isPersonal(paragraph.tokens, mention.to);
      entryOf.set(mention, entry);
      if (mayBePerson(paragraph, mention)) sightings.push({ paragraph, index: i, mention, entry });
    }
  }
  return {
    named: (_, mention) => personOf(entryOf.get(mention)),
    meant: (paragraph, mention, speaker) =>
      personOf(antecedentOf(sightings, { paragraphs, words }, paragraph, mention, speaker)),
  };
}

/** False for an organisation: "the Lee Foundation", but not "Hampton University student Deja Stewart". */
function mayBePerson({ tokens }: Paragraph, { bits, to }: Mention): boolean {
  if (!(bits & WORD.thing)) return true;
  return (bits & PERSONAL) !== 0 && !(bitsAt(tokens, to - 1) & WORD.thing);
}

/** True before a verb of speech, and before ", who" or ", 42": what follows a person's name only. */
function isPersonal(tokens: Tokens, at: number): boolean {
  if (kindAt(tokens, at) !== COMMA_KIND) return placeAt(tokens, at) === SAY;
  return kindAt(tokens, at + 1) === NUMBER || (bitsAt(tokens, at + 1) & WORD.who) !== 0;
}

function personOf(entry: Entry | undefined): Person | undefined {
  return entry && { name: entry.words.join(' '), role: entry.role, gender: entry.gender };
}

/** Where a name begins behind the words of its role: "Russian President | Vladimir Putin", "the Texas senator | Ted Cruz". */
function nameStart({ tokens }: Paragraph, { nameFrom, nameTo }: Mention): number {
  let start = nameFrom;
  for (let at = nameFrom; at < nameTo - 1; at++) {
    const bits = bitsAt(tokens, at);
    if (bits & DESCRIBING && !(bits & FIRST_NAME)) start = at + 1;
  }
  // A known first name begins the name, whatever stands before it: "Der Landwirt | Stefan Kröger".
  for (let at = start + 1; at < nameTo - 1; at++) {
    if (bitsAt(tokens, at) & FIRST_NAME && !(bitsAt(tokens, start) & FIRST_NAME)) start = at;
  }
  return start;
}

/** The role before a name; a courtesy title is none. */
function roleBefore({ tokens, text }: Paragraph, mention: Mention, start: number): string | null {
  const opener = ownerStart(tokens, mention.from);
  if (start === opener) return null;
  if (start - opener === 1 && bitsAt(tokens, opener) & COURTESY) return null;
  for (let at = opener; at < start; at++) {
    if (bitsAt(tokens, at) & (NOUN | WORD.title))
      return text.slice(startAt(tokens, opener), endAt(tokens, start - 1));
  }
  return null;
}

/** The apposition behind a name: "Kevin Madden, a Republican strategist, said" -> "a Republican strategist". */
function appositionBehind({ tokens, text }: Paragraph, mention: Mention): string | null {
  const from = mention.to + 1;
  if (kindAt(tokens, mention.to) !== COMMA_KIND) return null;
  let noun = false;
  for (let at = from; at < from + 15; at++) {
    const kind = kindAt(tokens, at);
    if (kind === EDGE_KIND) break;
    if (kind === COMMA_KIND || kind === STOP_KIND || kind === QUOTE_KIND || kind === DASH)
      return noun ? text.slice(startAt(tokens, from), endAt(tokens, at - 1)) : null;
    const bits = bitsAt(tokens, at);
    if (!noun && bits & (WORD.say | WORD.auxiliary | WORD.who | WORD.conjunction)) return null;
    if (bits & (NOUN | WORD.title)) noun = true;
  }
  return null;
}

/** The apposition before a name: "the F.B.I. director, James Comey," -> "the F.B.I. director". */
function appositionBefore({ tokens, text, mentions }: Paragraph, index: number): string | null {
  const mention = mentions[index];
  const role = mentions[index - 1];
  if (!mention || role?.kind !== 'role' || role.to !== mention.from - 1) return null;
  if (kindAt(tokens, role.to) !== COMMA_KIND || !(role.bits & NOUN)) return null;
  return text.slice(startAt(tokens, role.from), endAt(tokens, role.to - 1));
}

/** The entry of a name, a new one where none fits. */
function enter(
  byLast: Map<number, Entry[]>,
  { text, tokens }: Paragraph,
  start: number,
  { nameTo, bits }: Mention,
): Entry {
  const size = nameTo - start;
  const first = wordAt(tokens, start);
  let last = wordAt(tokens, nameTo - 1);
  if (size > 1 && SUFFIXES.has(last)) last = wordAt(tokens, nameTo - 2);
  const gender = genderOf(bits);
  const known = byLast.get(last);
  let entry: Entry | undefined;
  for (const each of known ?? []) {
    if (fits(each, size, first, gender) && (!entry || each.count > entry.count)) entry = each;
  }
  if (!entry) {
    const made: Entry = {
      words: wordsIn(text, tokens, start, nameTo),
      first,
      role: null,
      gender,
      count: 1,
      personal: false,
    };
    if (!known) byLast.set(last, [made]);
    else if (known.length < MEMORY) known.push(made);
    return made;
  }
  entry.count++;
  if (size > entry.words.length && size < 5) {
    entry.words = wordsIn(text, tokens, start, nameTo);
    entry.first = first;
  }
  entry.gender |= gender;
  return entry;
}

function wordsIn(text: string, tokens: Tokens, from: number, to: number): string[] {
  const words: string[] = [];
  for (let at = from; at < to; at++) words.push(wordOf(text, tokens, at));
  return words;
}

/** Two names are one person where one is the end of the other or their first names agree, and no gender speaks against it. */
function fits(entry: Entry, size: number, first: number, gender: number): boolean {
  if (gender !== 0 && entry.gender !== 0 && (gender & entry.gender) === 0) return false;
  return size === 1 || entry.words.length === 1 || entry.first === first;
}

function genderOf(bits: number): number {
  const male = bits & MALE || (bits & WORD.maleName && !(bits & WORD.femaleName));
  const female = bits & FEMALE || (bits & WORD.femaleName && !(bits & WORD.maleName));
  return (male ? WORD.he : 0) | (female ? WORD.she : 0);
}
