// Whom "he", "she" and "who" mean: of the persons named before, the one for whom most speaks. The subject of the paragraph's
// first sentence, a speaker, a name whose gender is known to agree. Known error: two men in one sentence, where the second is meant.

import { partitionPoint } from '../search.ts';
import { type Entry, type Person, personOf } from './entry.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { COMMA, PREPOSITION, REPORT, SAY, THAT } from './place-classes.ts';
import { bitsAt, placeAt, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import type { Words } from './words.ts';

export interface Article {
  readonly paragraphs: readonly Paragraph[];
  readonly words: Words;
}

/** Where a name stands: the mention at an index of its paragraph. */
export interface Sighting {
  readonly paragraph: Paragraph;
  readonly index: number;
  readonly mention: Mention;
  readonly entry: Entry;
}

const MEMORY = 24;
// No article goes on so for longer; to look further would take the square of a page of such lines.
const MOST_LED = 100;
// How many phrases may stand before the subject of a sentence.
const LEADING = 4;

/** The antecedent of a pronoun; `speaker` said the quotation before. */
export function antecedentOf(
  sightings: readonly Sighting[],
  { paragraphs, words }: Article,
  paragraph: Paragraph,
  mention: Mention,
  speaker: Person | undefined,
): Entry | undefined {
  const gender = mention.bits & (WORD.he | WORD.she);
  const isRelative = mention.kind === 'who';
  if (gender === 0 && !isRelative) return undefined;
  const last = lastBefore(sightings, paragraph.index, mention.from);
  const addressee = addresseeOf(sightings[last + 1], paragraph, mention);
  const object = objectBefore(sightings[last], paragraph, mention);
  const led = paragraphsLed(paragraphs, paragraph.index, mention.kind);
  let best: Entry | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let isLed = false;
  for (let i = last; i > last - MEMORY; i--) {
    const each = sightings[i];
    if (!each) break;
    if (isRelative) return each.paragraph === paragraph ? each.entry : undefined;
    const { entry } = each;
    if (entry === addressee || entry === object || !couldMean(gender, entry)) continue;
    const apart = paragraph.index - each.paragraph.index;
    const away = Math.max(Math.min(apart, 1), apart - led);
    isLed ||= away === 0 && leads(each, words);
    const speaks = away < 2 && speaker !== undefined && speaker.name === personOf(entry).name;
    const score = scoreOf(each, words, gender, away, last - i) + (speaks ? (isLed ? 0.5 : 2) : 0);
    if (score > bestScore) {
      best = entry;
      bestScore = score;
    }
  }
  return best;
}

/**
 * False for a person of the other gender, and for what the article never treats as a person: a lone word (a place, "Nobody"),
 * a name with an article before it ("the Lowmere Trust").
 */
function couldMean(gender: number, entry: Entry): boolean {
  if (entry.gender !== 0) return (entry.gender & gender) !== 0;
  return entry.personal || (entry.bare && entry.to - entry.from > 1);
}

/** Whom a pronoun speaks to, and so does not mean: "he told | Lee" */
function addresseeOf(next: Sighting | undefined, paragraph: Paragraph, { to }: Mention): Entry | undefined {
  const isNear = next?.paragraph === paragraph && next.mention.from - to < 3;
  return isNear && !next.mention.owns ? next.entry : undefined;
}

/** Whom a clause is about whose subject a pronoun is: "Lee, whom | he | called" */
function objectBefore(
  last: Sighting | undefined,
  paragraph: Paragraph,
  { from }: Mention,
): Entry | undefined {
  const isRelative = (bitsAt(paragraph.tokens, from - 1) & WORD.who) !== 0;
  return isRelative && last?.paragraph === paragraph && from - last.mention.to < 4 ? last.entry : undefined;
}

/** How many paragraphs right before this one begin with the same pronoun: who is meant there is meant still. */
function paragraphsLed(paragraphs: readonly Paragraph[], index: number, kind: Mention['kind']): number {
  let count = 0;
  while (count < MOST_LED && paragraphs[index - 1 - count]?.mentions[0]?.kind === kind) count++;
  return count;
}

/** What speaks for a sighting; set by hand, judged on cases read by hand (docs/quotes.md). */
function scoreOf(sighting: Sighting, words: Words, gender: number, away: number, seen: number): number {
  const { paragraph, index, mention, entry } = sighting;
  const standing = paragraph.standing(index);
  const isKnown = entry.gender === gender;
  const isBare = entry.to - entry.from === 1;
  let score = -2 * away - 0.15 * seen;
  if (leads(sighting, words)) score += away === 0 ? 2.5 : 1.5;
  if (!startsSide(paragraph, mention, words))
    score += standing?.behind === SAY ? 1.5 : standing?.behind === REPORT ? 1 : 0;
  if (isKnown) score += 1.2;
  if (!isBare) score += 1;
  if (standing?.before === PREPOSITION && !isTitled(sighting)) score -= 1.5;
  if (!entry.personal) score -= 2.5;
  if (mention.owns) score -= 0.5;
  if (isBare && !isKnown && entry.count === 1) score -= 3;
  return score;
}

/**
 * True where a name heads its sentence, what it belongs to, what it is called and what hangs on a preposition before it left
 * aside: "In a letter, Lee’s pollster, | Ann Cole, said".
 */
function leads({ paragraph, index, mention, entry }: Sighting, words: Words): boolean {
  if (mention.owns) return false;
  const { tokens, mentions, ordinals } = paragraph;
  let first = mention;
  for (let i = index; (ordinals[i] ?? 0) > 0; i--) {
    const before = mentions[i - 1];
    if (!before || i === index - LEADING) return false;
    const isRole =
      before.kind === 'role' && before.to === first.from - 1 && placeAt(tokens, before.to) === COMMA;
    const isGoverned = placeAt(tokens, before.from - 1) === PREPOSITION;
    if (i === index && isTitled({ paragraph, index, mention, entry })) {
      first = before;
      continue;
    }
    if (!isRole && !isGoverned && !(before.owns && before.to === first.from)) return false;
    if (!isGoverned) first = before;
  }
  return !startsSide(paragraph, first, words);
}

/** "Secretary of | State John Lee": the preposition is part of the title. */
function isTitled({ paragraph: { tokens, mentions }, index, mention }: Sighting): boolean {
  const before = mentions[index - 1];
  if (before?.to !== mention.from - 1 || !(before.bits & WORD.title)) return false;
  return mention.nameTo - mention.from > 1 && (bitsAt(tokens, mention.from) & WORD.thing) !== 0;
}

/** "When Lee asked, Novak ...", "said that Lee ...": the subject of a clause that is not the main one. */
function startsSide({ tokens }: Paragraph, { from }: Mention, words: Words): boolean {
  return placeAt(tokens, from - 1) === THAT || words.subordinators.has(wordAt(tokens, from - 1));
}

/** The index of the last sighting before a token. */
export function lastBefore(sightings: readonly Sighting[], paragraph: number, token: number): number {
  const isBefore = (index: number): boolean => {
    const each = sightings[index];
    if (each?.paragraph.index === paragraph) return each.mention.from < token;
    return each !== undefined && each.paragraph.index < paragraph;
  };
  return partitionPoint(sightings.length, isBefore) - 1;
}
