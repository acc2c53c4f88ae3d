// How old a page says it is, beside a label or alone below its title: "Updated 12 mins ago", "Gisteren, 14:05". Of a page of which
// nobody knows when it was fetched it is no date, and it is no text either.

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text/facts.ts';
import { DIGIT_RE } from './name-letters.ts';

const MAX_WORDS = 8;
// How labels begin, some of which are one letter: a cheap test.
const OPENINGS = new Set([...DATE_LABELS].map((label) => label.slice(0, 2)));

/** True for a line that is a label and an age, or a date, and nothing else; in the head of the page, also for an age alone. */
export function isAge(block: Block, language: string | undefined, isHead: boolean): boolean {
  const { words, folded } = facts(block);
  if (words > MAX_WORDS) return false;
  if (!isHead && !OPENINGS.has(folded.slice(0, 2)) && !OPENINGS.has(folded.charAt(0))) return false;
  const [age, second] = parseDates(block.text, language, { crawled: ANY_FETCH });
  if (!age || second || fold(block.text.slice(age.end)) !== '') return false;
  const label = fold(block.text.slice(0, age.start));
  // A word alone, "Today", may be a heading.
  if (label === '') return isHead && age.isReckoned && DIGIT_RE.test(block.text);
  return DATE_LABELS.has(label);
}
