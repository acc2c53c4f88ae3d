// The persons of an article: every name with its fullest form, the role that the article gives, and what speaks for a gender.
// "Putin’s foreign affairs adviser Yuri Ushakov ... Mr. Ushakov" -> one person, name "Yuri Ushakov", male.

import { antecedentOf, type Entry, type Sighting, sightingOf } from './antecedent.ts';
import { type Mention, ownerStart } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { NOUN, WORD } from './words.ts';

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
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const MEMORY = 24;

export function indexPeople(paragraphs: readonly Paragraph[]): People {
  const byLast = new Map<string, Entry[]>();
  const sightings: Sighting[] = [];
  const entryOf = new Map<Mention, Entry>();
  for (const paragraph of paragraphs) {
    paragraph.mentions.forEach((mention, i) => {
      if (mention.kind !== 'name') return;
      const read = readName(paragraph, mention);
      if (read.words.length === 0) return;
      const entry = enter(byLast, read, mention.bits);
      entry.role ??= read.role ?? appositionBehind(paragraph, mention) ?? appositionBefore(paragraph, i);
      entryOf.set(mention, entry);
      if (!(mention.bits & WORD.thing)) {
        sightings.push(sightingOf(paragraph, mention, i, entry));
      }
    });
  }
  return {
    named: (_, mention) => personOf(entryOf.get(mention)),
    meant: (paragraph, mention, speaker) => personOf(antecedentOf(sightings, paragraph, mention, speaker)),
  };
}

function personOf(entry: Entry | undefined): Person | undefined {
  return entry && { name: entry.words.join(' '), role: entry.role, gender: entry.gender };
}

interface ReadName {
  readonly words: readonly string[];
  readonly role: string | null;
}

/** The words of a name and the role before it: "Russian President | Vladimir Putin", "the Texas senator | Ted Cruz". */
function readName(paragraph: Paragraph, mention: Mention): ReadName {
  const { tokens, text } = paragraph;
  let start = mention.nameFrom;
  for (let at = mention.nameFrom; at < mention.nameTo - 1; at++) {
    const token = tokens[at];
    if (
      token &&
      token.bits & (WORD.title | NOUN | WORD.mr | WORD.ms) &&
      !(token.bits & (WORD.maleName | WORD.femaleName))
    )
      start = at + 1;
  }
  // A known first name begins the name, whatever stands before it: "Der Landwirt | Stefan Kröger".
  for (let at = start + 1; at < mention.nameTo - 1; at++) {
    if (
      (tokens[at]?.bits ?? 0) & (WORD.maleName | WORD.femaleName) &&
      !((tokens[start]?.bits ?? 0) & (WORD.maleName | WORD.femaleName))
    )
      start = at;
  }
  const words = tokens.slice(start, mention.nameTo).map((token) => token.text);
  const first = tokens[mention.from];
  const opener = ownerStart(tokens, mention.from);
  const last = tokens[start - 1];
  if (!first || !last || start === opener) return { words, role: null };
  const isCourtesy = start - opener === 1 && (last.bits & (WORD.mr | WORD.ms)) !== 0;
  const hasNoun = tokens.slice(opener, start).some((token) => token.bits & (NOUN | WORD.title));
  return {
    words,
    role: isCourtesy || !hasNoun ? null : text.slice(tokens[opener]?.start ?? first.start, last.end),
  };
}

/** The apposition behind a name: "Kevin Madden, a Republican strategist, said" -> "a Republican strategist". */
function appositionBehind({ tokens, text }: Paragraph, mention: Mention): string | null {
  const first = tokens[mention.to + 1];
  if (tokens[mention.to]?.kind !== 'comma' || !first) return null;
  let noun = false;
  for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 16); at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'comma' || token.kind === 'stop' || token.kind === 'quote' || token.kind === 'dash') {
      return noun ? text.slice(first.start, tokens[at - 1]?.end ?? first.end) : null;
    }
    if (!noun && token.bits & (WORD.say | WORD.auxiliary | WORD.who | WORD.conjunction)) return null;
    if (token.bits & (NOUN | WORD.title)) noun = true;
  }
  return null;
}

/** The apposition before a name: "the F.B.I. director, James Comey," -> "the F.B.I. director". */
function appositionBefore({ tokens, text, mentions }: Paragraph, index: number): string | null {
  const mention = mentions[index];
  const role = mentions[index - 1];
  if (!mention || role?.kind !== 'role' || role.to !== mention.from - 1) return null;
  if (tokens[role.to]?.kind !== 'comma' || !(role.bits & NOUN)) return null;
  const [from, to] = [tokens[role.from], tokens[role.to - 1]];
  return from && to ? text.slice(from.start, to.end) : null;
}

function enter(byLast: Map<string, Entry[]>, read: ReadName, bits: number): Entry {
  const { words } = read;
  const at = SUFFIXES.has((words.at(-1) ?? '').replace('.', '').toLowerCase()) && words.length > 1 ? -2 : -1;
  const last = (words.at(at) ?? '').toLowerCase();
  const known = byLast.get(last) ?? [];
  const gender = genderOf(bits);
  const fitting = known.filter((entry) => fits(entry, words, gender));
  const entry = fitting.reduce<Entry | undefined>(
    (best, each) => (best && best.count >= each.count ? best : each),
    undefined,
  );
  if (!entry) {
    const made: Entry = { words, role: null, gender, count: 1 };
    byLast.set(last, known.length < MEMORY ? [...known, made] : known);
    return made;
  }
  entry.count++;
  if (words.length > entry.words.length && words.length < 5) entry.words = words;
  entry.gender |= gender;
  return entry;
}

/** Two names are one person where one is the end of the other or their first names agree, and no gender speaks against it. */
function fits(entry: Entry, words: readonly string[], gender: number): boolean {
  if (gender !== 0 && entry.gender !== 0 && (gender & entry.gender) === 0) return false;
  const shorter = Math.min(entry.words.length, words.length);
  return shorter === 1 || entry.words[0]?.toLowerCase() === words[0]?.toLowerCase();
}

function genderOf(bits: number): number {
  const male = bits & MALE || (bits & WORD.maleName && !(bits & WORD.femaleName));
  const female = bits & FEMALE || (bits & WORD.femaleName && !(bits & WORD.maleName));
  return (male ? WORD.he : 0) | (female ? WORD.she : 0);
}
