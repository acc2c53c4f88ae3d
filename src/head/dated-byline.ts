// The byline above its date, which is no title: `By Ada Sample, Reporter, Lowmere` between a headline, or nothing, and `3 March 2026`.

import type { Block } from '../document.ts';
import { countWords, facts } from '../text/facts.ts';
import { byWordLength } from './by-words.ts';
import { readLine } from './byline-line.ts';
import { datesOf, withoutDates } from './line-dates.ts';

// "By Ada Sample, Reporter, Lowmere"
const MOST_SIGNED_WORDS = 8;
// Above a byline with its date, two words are a headline: "Out cold"
const LEAST_SIGNED_TITLE = 2;
const MOST_NAME_WORDS = 4;
// "12.03.2026, 14:05, last update: 16.03.2026"
const MOST_LABEL_WORDS = 3;

/** True for a byline of full names between a line that could be the headline, or nothing, and one that is a date. */
export function isDatedByline(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const [above, block, below] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!block || !below || facts(block).words > MOST_SIGNED_WORDS) return false;
  if (above && (facts(above).words < LEAST_SIGNED_TITLE || byWordLength(above.text, language) > 0))
    return false;
  const dates = datesOf(below, language);
  if (dates.length === 0 || countWords(withoutDates(below.text, dates)) > MOST_LABEL_WORDS) return false;
  const read = readLine(blocks, i, language);
  return read?.kind === 'word' && read.names.every(isFullName);
}

function isFullName(name: string): boolean {
  const { length } = name.split(' ');
  return length > 1 && length <= MOST_NAME_WORDS;
}
