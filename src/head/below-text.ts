// Where the text of a page ends, and the lines right below it, where whoever wrote it signs.

import type { Block } from '../document.ts';
import { facts } from '../text/facts.ts';

/** Sentences of fewer words may be furniture: "Share this story." */
export const SURE_SENTENCE = 6;
// Those of fewer words surely are: "Thank you."
const LEAST_SENTENCE = 3;
const MOST_WORDS = 14;

/** The index of the last undecided line that ends a sentence and has so many words; -1 where there is none. */
export function lastSentence(blocks: readonly Block[], leastWords: number): number {
  return blocks.findLastIndex(
    (block) => !block.mark && facts(block).endsSentence && facts(block).words >= leastWords,
  );
}

/** The indices of the undecided short lines among the first `reach` below the last sentence; none where that stands not below `head`. */
export function linesBelowText(blocks: readonly Block[], head: number, reach: number): readonly number[] {
  const last = lastSentence(blocks, LEAST_SENTENCE);
  if (last <= head) return [];
  return blocks
    .slice(last + 1, last + 1 + reach)
    .flatMap((block, i) => (!block.mark && facts(block).words <= MOST_WORDS ? [last + 1 + i] : []));
}
