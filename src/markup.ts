// What the markup of a page said of a block, where it came as HTML.

import type { Block, Doc, Markup } from './document.ts';
import { partitionPoint } from './search.ts';

/** The markup of the line on which a block begins; undefined where there was none, or none that says anything. */
export function markupOf(doc: Doc, block: Block): Markup | undefined {
  const { markup } = doc.evidence;
  if (!markup) return undefined;
  const found = markup[partitionPoint(markup.length, (i) => (markup[i]?.end ?? 0) <= block.start)];
  return found && found.start <= block.start ? found : undefined;
}
