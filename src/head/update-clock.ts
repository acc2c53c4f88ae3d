// Reads a time of day that only says when the article was changed: `Publié le 3 mars 2026 à 14h05, mis à jour à 16h12`. The day is
// that of the publication beside it, unless the clock stands before the time of that.

import { couldBeTime, isTimeLink } from '../dates/around.ts';
import { dayOf, isoDate } from '../dates/calendar.ts';
import { dateOnly, type FoundDate } from '../dates/index.ts';
import { readTime } from '../dates/time.ts';
import { tokenise } from '../dates/tokens.ts';
import type { Block, Doc } from '../document.ts';
import { fold } from '../text/facts.ts';
import { updateLabelStart } from './date-label.ts';
import { DIGIT_RE } from './name-letters.ts';

/** A date, and the block that it stands in. */
export interface Dated {
  readonly block: number;
  readonly date: FoundDate | undefined;
}

// The lines beside that of the publication: the author may stand between.
const REACH = [0, 1, 2, -1];
const LONGEST_LINE = 80;
// "(BST)", "Uhr"
const ZONE_RE = /^[ (]{0,2}(?:\p{Lu}[\p{Lu}\p{Ll}]{1,4})?[).\]| ]{0,4}$/u;

/** The time of the change beside the date of publication; undefined where there is none. */
export function updateClock({ blocks }: Doc, published: Dated): Dated | undefined {
  for (const reach of REACH) {
    const at = published.block + reach;
    const block = blocks[at];
    if (!published.date || !block || !isAsked(block, reach)) continue;
    const date = clockOn(block.text, published.date, reach === 0 ? published.date.end : 0);
    if (date) return { block: at, date };
  }
  return undefined;
}

function isAsked({ text, mark }: Block, reach: number): boolean {
  const isHead = !mark || mark.label === 'byline' || mark.label === 'date';
  return isHead && DIGIT_RE.test(text) && (reach === 0 || text.length <= LONGEST_LINE);
}

/** The clock behind the label of a change; `from` is where the line's date ends, 0 where the line has none. */
function clockOn(text: string, published: FoundDate, from: number): FoundDate | undefined {
  const rest = text.slice(from);
  const tokens = tokenise(rest);
  for (let at = 0; at < tokens.length; at++) {
    const read = tokens[at]?.kind === 'number' && couldBeTime(tokens, at) ? readTime(tokens, at) : undefined;
    if (!read) continue;
    const start = tokens[at]?.start ?? 0;
    const end = tokens[read.next - 1]?.end ?? 0;
    const label = updateLabelStart(rest.slice(0, start), isTimeLink);
    const day = dayOf(dateOnly(published.value));
    if (label === undefined || !day) return undefined;
    // On a line of its own, nothing else may stand there.
    if (from === 0 && !(fold(rest.slice(0, label)) === '' && ZONE_RE.test(rest.slice(end)))) return undefined;
    const value = isoDate(day, read.time);
    const isBefore = published.value.includes('T') && value.slice(0, 16) < published.value.slice(0, 16);
    return isBefore
      ? undefined
      : { value, start: from + start, end: from + end, isReckoned: published.isReckoned };
  }
  return undefined;
}
