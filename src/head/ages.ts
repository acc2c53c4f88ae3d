// How old a page says it is, beside a label: "Updated 12 mins ago", "Veröffentlicht vor 3 Stunden". Of a page of which nobody
// knows when it was fetched it is no date, and it is no text either.

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text/facts.ts';

const MAX_WORDS = 8;

/** True for a line that is a label and an age, or a date, and nothing else. */
export function isAge(block: Block, language: string | undefined): boolean {
  if (facts(block).words > MAX_WORDS) return false;
  const [age, second] = parseDates(block.text, language, { crawled: ANY_FETCH });
  if (!age || second || fold(block.text.slice(age.end)) !== '') return false;
  return DATE_LABELS.has(fold(block.text.slice(0, age.start)));
}
