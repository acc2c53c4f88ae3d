// Where a page's prose stands: the guard of every cut. A heading of the footer is only one while no prose follows it.

import type { Block, Doc } from '../document.ts';
import { facts } from '../text.ts';

// A paragraph of so many words that ends as a sentence does is prose; menus and headlines are shorter or do not end so.
export const PROSE_WORDS = 25;

/** True for an undecided block that reads as a paragraph of an article. */
export function isProse(block: Block): boolean {
  if (block.mark) return false;
  const { words, endsSentence } = facts(block);
  return words >= PROSE_WORDS && endsSentence;
}

/** The index of the last block of prose; -1 where there is none. */
export function lastProse(doc: Doc): number {
  return doc.blocks.findLastIndex(isProse);
}
