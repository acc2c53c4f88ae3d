// A person called by another word than before: "Catherine Pastourel ... a promis | l’élue |", "Dario Rossi ... ammette | il tecnico |".
// Only the one person of the text before whom the word fits. Known false positive: a second person whom nobody names.

import { type Article, lastBefore, type Sighting } from './antecedent.ts';
import type { Entry } from './entry.ts';
import { hashOf } from './hash.ts';
import { indexAt, type Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { PREPOSITION } from './place-classes.ts';
import { bitsAt, placeAt, type Tokens, wordAt, wordOf } from './token.ts';
import * as WORD from './word-classes.ts';
import type { Words } from './words.ts';

// How many paragraphs before may name the person, the nearest that do so count.
const REACH = 2;
const MEMORY = 24;
// How far before the name the noun is looked for.
const CAST_REACH = 10;
const CAST_MEMORY = 64;
const CAPITAL_RE = /\p{Lu}/u;

/** The entry that a role means by a word of the list `again`; `sightings` are all names, in order. */
export function calledAgain(
  sightings: readonly Sighting[],
  { paragraphs, words }: Article,
  { index, text, tokens }: Paragraph,
  mention: Mention,
): Entry | undefined {
  const { again, definites, gluesArticle, capitalNouns } = words;
  const noun = mention.to - 1;
  if (mention.kind !== 'role' || !again.has(headOf(text, tokens, noun, capitalNouns))) return undefined;
  const hasArticle = definites.size > 0 && !gluesArticle;
  if (hasArticle ? !definites.has(wordAt(tokens, mention.from)) : mention.to - mention.from > 1)
    return undefined;
  const said = genderOf(tokens, mention, words);
  const last = lastBefore(sightings, index, mention.from);
  const before = sightings.slice(Math.max(0, last + 1 - MEMORY), last + 1);
  for (let reach = 1; reach <= REACH; reach++) {
    const near = before.filter(({ paragraph }) => index - paragraph.index <= reach);
    const persons = new Set(near.filter((each) => mayBe(each, said)).map(({ entry }) => entry));
    if (persons.size > 1) return undefined;
    const [person] = persons;
    if (person)
      return isFree(person, bitsAt(tokens, noun)) && !standsBefore(paragraphs, person, wordAt(tokens, noun))
        ? person
        : undefined;
  }
  return undefined;
}

/** True where the noun stands before the name does: "le ministre ... Paul Henry ..., a dit le ministre" are two. */
function standsBefore(paragraphs: readonly Paragraph[], { paragraph, from }: Entry, noun: number): boolean {
  return paragraphs
    .slice(Math.max(0, paragraph.index - CAST_REACH), paragraph.index + 1)
    .some(({ mentions, tokens }) => {
      const end = indexAt(mentions, from);
      return mentions
        .slice(Math.max(0, end - CAST_MEMORY), end)
        .some(({ kind, to }) => kind === 'role' && wordAt(tokens, to - 1) === noun);
    });
}

/** The last part of a noun: "CDU-|Politiker", "34-|Jährige"; 0 for "34-jährige", which is none. */
function headOf(text: string, tokens: Tokens, noun: number, hasCapital: boolean): number {
  const word = wordOf(text, tokens, noun);
  const hyphen = word.lastIndexOf('-');
  if (hasCapital && hyphen > 0 && !CAPITAL_RE.test(word.charAt(hyphen + 1))) return 0;
  return hyphen < 1 ? wordAt(tokens, noun) : hashOf(word.slice(hyphen + 1).toLowerCase());
}

/** False for a person of the other gender, and for what nothing shows to be a person: a place, a club, a lone word. */
function mayBe({ paragraph, index, mention, entry }: Sighting, said: number): boolean {
  const { gender, personal, bare, role, from, to } = entry;
  const isFull = to - from > 1;
  // "Graça Lobato esteve na feira": two names at the head of a sentence.
  const isSubject =
    bare &&
    isFull &&
    paragraph.ordinals[index] === 0 &&
    placeAt(paragraph.tokens, mention.from - 1) !== PREPOSITION;
  if (!isSubject && !(personal && (isFull || gender !== 0 || role !== null))) return false;
  return gender === 0 || said === 0 || (gender & said) !== 0;
}

/** What article and noun say of the gender: "la ministre" is she, whatever the noun. */
function genderOf(tokens: Tokens, { from, to }: Mention, { masculines, feminines }: Words): number {
  const article = wordAt(tokens, from);
  const isHis = masculines.has(article);
  if (isHis !== feminines.has(article)) return isHis ? WORD.he : WORD.she;
  const bits = bitsAt(tokens, to - 1);
  return (bits & WORD.man ? WORD.he : 0) | (bits & WORD.woman ? WORD.she : 0);
}

/** An office goes to nobody who has one: "Le maire Paul Henry ... a dit le ministre" are two. */
function isFree({ role }: Entry, bits: number): boolean {
  return role === null || !(bits & WORD.title);
}
