// The byline that stands below the text again: `김철수 기자 cskim7@sample.example`. What it names is known; it is no text.

import type { Block, Doc, Span } from '../document.ts';
import { sourceSpan } from '../offsets.ts';
import { linesBelowText } from './below-text.ts';
import { bareNames } from './names.ts';

// So many lines below the last sentence.
const BELOW = 3;

/** The open lines right below the text that name the authors and nobody else. */
export function signedAgain({ blocks, fields }: Doc): ReadonlySet<Block> {
  const authors = fields.authors?.value ?? [];
  const found = new Set<Block>();
  if (authors.length === 0) return found;
  for (const at of linesBelowText(blocks, -1, BELOW)) {
    const block = blocks[at];
    if (!block || isByline(block, fields.byline?.spans)) continue;
    const { names } = bareNames(block.text);
    if (names.length === authors.length && names.every((name) => authors.includes(name))) found.add(block);
  }
  return found;
}

function isByline(block: Block, spans: readonly Span[] = []): boolean {
  const [start] = sourceSpan(block, 0, block.text.length);
  return spans.some(([from]) => from === start);
}
