// How old a page says it is, beside a label: "Updated 12 mins ago", "Veröffentlicht vor 3 Stunden". Of a page of which nobody
// knows when it was fetched it is no date, and it is no text either.

import { parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import {
  BEFORE_DATES,
  DATED_LABELS,
  PUBLISHED_LABELS,
  UPDATED_LABELS,
} from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text.ts';

const MAX_WORDS = 8;
const LABELS = new Set([...UPDATED_LABELS, ...PUBLISHED_LABELS, ...DATED_LABELS, ...BEFORE_DATES]);
// Any time of fetch will do: what counts is that the words are an age.
const SOME_FETCH = '2020-06-15T12:00';

/** True for a line that is a label and an age, and nothing else. */
export function isAge(block: Block, language: string | undefined): boolean {
  if (facts(block).words > MAX_WORDS) return false;
  const [age, second] = parseDates(block.text, language, { crawled: SOME_FETCH });
  if (!age || second || fold(block.text.slice(age.end)) !== '') return false;
  return LABELS.has(fold(block.text.slice(0, age.start)));
}
