// What the markup of a page said of a block, where it came as HTML.

import type { Block, Doc, Markup } from './document.ts';

/** The markup of the line on which a block begins; undefined where there was none, or none that says anything. */
export function markupOf(doc: Doc, block: Block): Markup | undefined {
  const { markup } = doc.evidence;
  if (!markup) return undefined;
  let low = 0;
  let high = markup.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = markup[middle];
    if (!found) return undefined;
    if (found.end <= block.start) low = middle + 1;
    else if (found.start > block.start) high = middle - 1;
    else return found;
  }
  return undefined;
}
