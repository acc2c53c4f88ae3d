// The paragraphs of a page that are surely text: the guard of every cut. A heading of the footer is only one while none
// follows it. Stricter than the prose of `prose.ts`, around which the fields are sought.

import type { Block, Doc } from '../document.ts';
import { facts } from '../text/facts.ts';

/** A paragraph has so many words; menus and headlines are shorter, or do not end as a sentence does. */
export const PARAGRAPH_WORDS = 25;

/** True for an undecided block that reads as a paragraph of an article. */
export function isParagraph(block: Block): boolean {
  if (block.mark) return false;
  const { words, endsSentence } = facts(block);
  return words >= PARAGRAPH_WORDS && endsSentence;
}

/** The index of the last paragraph; -1 where there is none. */
export function lastParagraph(doc: Doc): number {
  return doc.blocks.findLastIndex(isParagraph);
}
