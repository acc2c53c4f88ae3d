// The newsroom that signs without a name: `di Redazione`, `La rédaction`. It credits nobody, and is no text. A newsroom that
// says whose it is, "BR24 Redaktion", is an author (person.ts).

import type { Block } from '../document.ts';
import { byWordLength } from './by-words.ts';
import { datesOf, withoutDates } from './line-dates.ts';
import { withoutLabels } from './line-labels.ts';
import { trimName } from './name-shape.ts';
import { isNamelessNewsroom, mayNameNewsroom } from './person.ts';

const LONGEST = 80;

/** True for a line that credits the newsroom and nobody else, with its date or without. */
export function isNewsroomAlone(block: Block, language: string | undefined): boolean {
  if (block.text.length > LONGEST || !mayNameNewsroom(block.facts.folded)) return false;
  const text = withoutDates(block.text, datesOf(block, language));
  const length = byWordLength(text, language);
  return isNamelessNewsroom(trimName(withoutLabels(text.slice(length))));
}
