// The dates of a line, read once for its text, and what is left of it without them.

import { type FoundDate, parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { fold } from '../text/facts.ts';
import { NUMBER, ODD } from '../text/units.ts';
import { DIGIT_RE } from './name-letters.ts';

// A longer line is prose, and what dates stand in it are those of the story.
const LONGEST_LINE = 40;

const NONE: readonly FoundDate[] = [];

/** The dates that stand in a line of at most 40 words. Without the fetch of the page: no relative ones. */
export function datesOf(block: Block, language: string | undefined): readonly FoundDate[] {
  const { shape, words } = block.facts;
  if (words > LONGEST_LINE || !(shape.has & (NUMBER | ODD))) return NONE;
  const asked = block.facts.asked();
  asked.dates ??= DIGIT_RE.test(block.text) ? parseDates(block.text, language) : NONE;
  return asked.dates;
}

/** True for a line that is a label with its date and nothing else: "Updated on: 3 March 2025, 10:30". */
export function isStamp(block: Block, language: string | undefined): boolean {
  const dates = datesOf(block, language);
  const first = dates[0];
  const last = dates[dates.length - 1];
  if (!first || !last || fold(block.text.slice(last.end)) !== '') return false;
  const label = fold(block.text.slice(0, first.start));
  if (label === '') return false;
  // "Published on" is "published", and a word that leads to a date.
  const space = label.lastIndexOf(' ');
  return (
    DATE_LABELS.has(label) ||
    (DATE_LABELS.has(label.slice(0, space)) && DATE_LABELS.has(label.slice(space + 1)))
  );
}

/** A line without the dates that stand in it; a bar stands where each was. */
export function withoutDates(text: string, dates: readonly FoundDate[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} | `;
    from = end;
  }
  return rest + text.slice(from);
}
