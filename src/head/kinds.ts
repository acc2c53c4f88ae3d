// What each line around the beginning of the prose could be by its shape: a date, a byline, a headline, a sentence. Title
// features ask it of many neighbours, so it is told once a line.

import type { Block } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { asks, isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { byWordLength } from './by-words.ts';
import { datesOf } from './line-dates.ts';

/** In an order in which a threshold parts what is rather a title from what is rather none. */
export const KINDS = [
  'nothing',
  'dropped',
  'marks',
  'date',
  'byline',
  'credit',
  'short',
  'headline',
  'sentence',
  'paragraph',
] as const;
export type Kind = (typeof KINDS)[number];

const LONGEST_BYLINE = 15;
const SHORT_WORDS = 3;
// A deck may have so many words; what is longer is a paragraph.
const DECK_WORDS = 45;

/** A function that tells the kind of a line by its index; -1 and the number of blocks are beyond the page. */
export function kindsOf(blocks: readonly Block[], language: string | undefined): (at: number) => Kind {
  const known = new Map<number, Kind>();
  return (at) => {
    const told = known.get(at);
    if (told) return told;
    const kind = kindOf(blocks[at], language);
    known.set(at, kind);
    return kind;
  };
}

function kindOf(block: Block | undefined, language: string | undefined): Kind {
  if (!block) return 'nothing';
  if (block.mark) return 'dropped';
  const { words, endsSentence } = facts(block);
  if (words === 0) return 'marks';
  if (datesOf(block, language).length > 0) return 'date';
  if (words <= LONGEST_BYLINE && byWordLength(block.text, language) > 0) return 'byline';
  if (creditOf(block)?.strength === 'strong') return 'credit';
  if (isProse(block)) return words > DECK_WORDS ? 'paragraph' : 'sentence';
  if (words <= SHORT_WORDS) return 'short';
  return endsSentence && !asks(block.text) ? 'sentence' : 'headline';
}
