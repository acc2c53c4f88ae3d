// How often each text stands on its page, counted once for all who ask.

import type { Block, Doc } from './document.ts';
import { facts, type TextFacts } from './text/facts.ts';

// A longer text is a paragraph.
const MOST_WORDS = 25;

interface Counted {
  readonly blocks: readonly Block[];
  readonly counts: ReadonlyMap<string, number>;
}

// By the facts of the page's first block: marks make new blocks, and leave the texts as they are.
const counted = new WeakMap<TextFacts, Counted>();

/** For each folded text of at most 25 words, how often it stands on the page. */
export function countsOf({ blocks }: Doc): ReadonlyMap<string, number> {
  const first = blocks[0]?.facts;
  const known = first && counted.get(first);
  if (known?.blocks === blocks) return known.counts;
  const counts = known && hasSameTexts(known.blocks, blocks) ? known.counts : countsIn(blocks);
  // Whoever asks for these blocks again has the answer without a look at them.
  if (first) counted.set(first, { blocks, counts });
  return counts;
}

function countsIn(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const { words, folded } = facts(block);
    if (words <= MOST_WORDS) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

function hasSameTexts(blocks: readonly Block[], others: readonly Block[]): boolean {
  if (blocks.length !== others.length) return false;
  for (let i = 0; i < blocks.length; i++) if (blocks[i]?.facts !== others[i]?.facts) return false;
  return true;
}
