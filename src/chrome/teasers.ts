// Tells teasers from an article, in any language: short pieces of equal shape, each closed by the same kind of line, a date,
// an age, "Read more". `Ferries return` `The first boat left on Friday.` `2 hours ago` is one of them.

import { ANY_FETCH, dateOnly, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { countsOf } from '../repeats.ts';
import { countWords, endsSentence, facts } from '../text/facts.ts';
import { isCredit } from './listing-gap.ts';

export interface Teasers {
  /** Pieces as long as a headline with a sentence or two. */
  readonly pieces: number;
  /** The words in them, and those of the sentences outside. */
  readonly inside: number;
  readonly outside: number;
  /** The words of the longest sentence of each piece, and of the longest one outside. */
  readonly summaries: readonly number[];
  readonly longest: number;
  /** True where the dates go on from piece to piece, as a programme's do; what is new stands on top of an index. */
  readonly goesOn: boolean;
}

const MIN_WORDS = 4;
const MAX_WORDS = 60;
const MAX_LINES = 6;
const SENTENCE_WORDS = 12;
// What closes a teaser has few words beside its date; without one it stands there so often.
const MAX_STAMP_WORDS = 4;
const MAX_BESIDE = 6;
const MIN_REPEATS = 4;

const EMPTY = { words: 0, lines: 0, sentences: 0, longest: 0 };

/** What closes a piece: a date, or a line that stands there again and again. */
type Stamp = 'date' | 'repeated';
type Part = { readonly text: string } | { readonly stamp: Stamp; readonly day?: string };

/** What stands between the stamps of a page. What is dropped already parts pieces, headlines of other stories aside. */
export function teasersOf(doc: Doc): Teasers {
  const counts = countsOf(doc);
  const summaries: number[] = [];
  const found = { pieces: 0, inside: 0, outside: 0, longest: 0 };
  const days: string[] = [];
  let piece = EMPTY;
  const close = (stamp?: Stamp): void => {
    const { words, lines, sentences, longest } = piece;
    const isShort = words >= MIN_WORDS && words <= MAX_WORDS && lines <= MAX_LINES;
    if (isShort && (stamp === 'date' || (stamp === 'repeated' && sentences > 0))) {
      found.pieces++;
      summaries.push(longest);
      found.inside += words;
    } else {
      found.outside += sentences;
      found.longest = Math.max(found.longest, longest);
    }
    piece = EMPTY;
  };
  for (const block of doc.blocks) {
    for (const part of partsOf(doc, block, counts)) {
      if ('stamp' in part) {
        close(part.stamp);
        if (part.day !== undefined && part.day !== days.at(-1)) days.push(part.day);
      } else if (block.mark && block.mark.label !== 'related') close();
      else piece = withLine(piece, part.text);
    }
  }
  close();
  const goesOn = days.length > 1 && days.every((day, i) => i === 0 || day > (days[i - 1] ?? day));
  return { ...found, summaries, goesOn };
}

function withLine({ words, lines, sentences, longest }: typeof EMPTY, text: string): typeof EMPTY {
  const length = countWords(text);
  const isSentence = length >= SENTENCE_WORDS || (length >= MIN_WORDS && endsSentence(text));
  return {
    words: words + length,
    lines: lines + 1,
    sentences: sentences + (isSentence ? length : 0),
    longest: isSentence ? Math.max(longest, length) : longest,
  };
}

/** The text of a block around its stamps. */
function partsOf(doc: Doc, block: Block, counts: ReadonlyMap<string, number>): Part[] {
  const { folded, words } = facts(block);
  if (words > 0 && words <= MAX_STAMP_WORDS && (counts.get(folded) ?? 0) >= MIN_REPEATS && !isCredit(block))
    return [{ stamp: 'repeated' }];
  const parts: Part[] = [];
  let from = 0;
  for (const { start, end, value } of parseDates(block.text, doc.fields.language?.value, {
    crawled: ANY_FETCH,
  })) {
    const before = block.text.slice(from, start);
    if (!isStamp(before, block.text.slice(end))) continue;
    if (countWords(before) > MAX_STAMP_WORDS) parts.push({ text: before });
    parts.push({ stamp: 'date', day: dateOnly(value) });
    from = end;
  }
  const rest = block.text.slice(from);
  if (from === 0 || countWords(rest) > MAX_BESIDE) parts.push({ text: rest });
  return parts;
}

/** True for a date that has a line almost for itself, or is glued to the end of a sentence. */
function isStamp(before: string, after: string): boolean {
  if (countWords(before) > MAX_STAMP_WORDS) return endsSentence(before.trimEnd());
  return countWords(after) <= MAX_BESIDE || (after.charAt(0) !== ' ' && after.charAt(0) !== ',');
}
