// The lines right below the text of a page, where whoever wrote it signs.

import type { Block } from '../document.ts';
import { facts } from '../text/facts.ts';

/** Sentences of fewer words are furniture: "Thank you." */
const LEAST_SENTENCE = 3;
const MOST_WORDS = 14;

/** The indices of the undecided short lines among the first `reach` below the last sentence; none where that stands not below `head`. */
export function linesBelowText(blocks: readonly Block[], head: number, reach: number): readonly number[] {
  const last = blocks.findLastIndex(
    (block) => !block.mark && facts(block).endsSentence && facts(block).words >= LEAST_SENTENCE,
  );
  if (last <= head) return [];
  return blocks
    .slice(last + 1, last + 1 + reach)
    .flatMap((block, i) => (!block.mark && facts(block).words <= MOST_WORDS ? [last + 1 + i] : []));
}
