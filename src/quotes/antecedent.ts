// Whom "he", "she" and "who" mean: of the persons named before, the one for whom most speaks. A subject near by, a speaker,
// a name whose gender is known to agree. Known error: two men in one sentence, where the second is meant.

import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import type { Person } from './people.ts';
import { PREPOSITION, SAY } from './places.ts';
import { placeAt } from './token.ts';
import { WORD } from './words.ts';

/** A person while the index grows. */
export interface Entry {
  words: readonly string[];
  /** The hash of the first of them. */
  first: number;
  role: string | null;
  gender: number;
  count: number;
}

/** Where a name stands. */
export interface Sighting {
  readonly paragraph: number;
  readonly token: number;
  readonly entry: Entry;
  /** True where it heads its sentence, a possessor or an apposition before it left aside. */
  readonly leads: boolean;
  /** True where a verb of speech follows. */
  readonly speaks: boolean;
  /** True behind a preposition: a place or an object more often than a subject. */
  readonly governed: boolean;
  readonly owns: boolean;
}

const MEMORY = 24;

export function sightingOf(paragraph: Paragraph, mention: Mention, index: number, entry: Entry): Sighting {
  const { tokens } = paragraph;
  return {
    paragraph: paragraph.index,
    token: mention.from,
    entry,
    leads: leads(paragraph, mention, index),
    speaks: placeAt(tokens, mention.to) === SAY,
    governed: placeAt(tokens, mention.from - 1) === PREPOSITION,
    owns: mention.owns,
  };
}

function leads({ mentions, ordinals }: Paragraph, mention: Mention, index: number): boolean {
  if (ordinals[index] === 0) return !mention.owns;
  const before = mentions[index - 1];
  if (ordinals[index] !== 1 || !before || mention.owns) return false;
  // "Trump’s | campaign chairman Paul Manafort", "The chairman, | Paul Manafort,"
  return before.owns || before.to === mention.from - 1;
}

/** The antecedent of a pronoun; `speaker` said the quotation before. */
export function antecedentOf(
  sightings: readonly Sighting[],
  paragraph: Paragraph,
  mention: Mention,
  speaker: Person | undefined,
): Entry | undefined {
  const gender = mention.bits & (WORD.he | WORD.she);
  const isRelative = mention.kind === 'who';
  if (gender === 0 && !isRelative) return undefined;
  let best: Sighting | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  let seen = 0;
  for (let i = lastBefore(sightings, paragraph.index, mention.from); i >= 0 && seen < MEMORY; i--, seen++) {
    const each = sightings[i];
    if (!each) break;
    if (isRelative) return each.paragraph === paragraph.index ? each.entry : undefined;
    if (each.entry.gender !== 0 && (each.entry.gender & gender) === 0) continue;
    const score = scoreOf(each, gender, paragraph.index - each.paragraph, seen, speaker);
    if (score > bestScore) {
      best = each;
      bestScore = score;
    }
  }
  return best?.entry;
}

/** What speaks for a sighting; set by hand, judged by the cases of fixtures/quotes/pronouns. */
function scoreOf(
  { entry, leads, speaks, governed, owns }: Sighting,
  gender: number,
  away: number,
  seen: number,
  speaker: Person | undefined,
): number {
  const isKnown = entry.gender === gender;
  const isBare = entry.words.length === 1;
  return (
    -2 * away -
    0.15 * seen +
    (leads ? 1.5 : 0) +
    (speaks ? 1.5 : 0) +
    (isKnown ? 1.5 : 0) +
    (isBare ? 0 : 1) +
    (speaker && speaker.name === entry.words.join(' ') ? 2 : 0) -
    (governed ? 1.5 : 0) -
    (owns ? 0.5 : 0) -
    (isBare && !isKnown && entry.count === 1 ? 3 : 0)
  );
}

/** The index of the last sighting before a token, by binary search. */
function lastBefore(sightings: readonly Sighting[], paragraph: number, token: number): number {
  let low = 0;
  let high = sightings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = sightings[middle];
    if (each && (each.paragraph < paragraph || (each.paragraph === paragraph && each.token < token)))
      low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
