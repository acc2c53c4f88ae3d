// Where the prose of a page stands: the run of long sentences that outweighs the short lines between them. Title, byline
// and date are sought around its beginning. Only a frame for that search; what is body, the line model decides.

import type { Block, Doc } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { isSaidTwice } from '../figures/said-twice.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

export interface PageShape {
  /** The index of the first and of the last block of prose; both are the number of blocks where there is none. */
  readonly first: number;
  readonly last: number;
  /** Where captions that read as paragraphs stand above the first block: the index of the first of them. */
  readonly pictures: number;
}

// What a paragraph adds at most, and what a line between paragraphs takes: a run of short lines as long as this allows
// belongs to the article (a list, a table), a longer one does not.
const MOST_WEIGHT = 50;
const SHORT_WEIGHT = -5;
// Twelve words, or Chinese signs for as many, take more characters than this.
const SHORT_TEXT = 20;
const DROPPED_WEIGHT = -1;

const memo = new WeakMap<readonly Block[], PageShape>();

/** The shape of a page, measured once for its blocks. */
export function shapeOf(doc: Doc): PageShape {
  const known = memo.get(doc.blocks);
  if (known) return known;
  const { blocks } = doc;
  const article = measure(blocks, (i) => !isOfPicture(blocks, i));
  const pictures = Math.min(article.first, measure(blocks, () => true).first);
  const made = { ...article, pictures };
  memo.set(doc.blocks, made);
  return made;
}

/** The heaviest run of prose that begins with a line of which `opens` is true. */
function measure(
  blocks: readonly Block[],
  opens: (i: number) => boolean,
): { readonly first: number; readonly last: number } {
  let sum = 0;
  let start = 0;
  let best = 0;
  let first = blocks.length;
  let last = blocks.length;
  for (let i = 0; i < blocks.length; i++) {
    const weight = weightOf(blocks[i]);
    if (sum === 0) {
      if (weight > 0 && !opens(i)) continue;
      start = i;
    }
    sum = Math.max(0, sum + weight);
    if (sum > best) {
      best = sum;
      first = start;
      last = i;
    }
  }
  return { first, last };
}

function weightOf(block: Block | undefined): number {
  if (!block || block.mark) return DROPPED_WEIGHT;
  if (block.text.length < SHORT_TEXT) return SHORT_WEIGHT;
  if (isProse(block)) return Math.min(MOST_WEIGHT, facts(block).words);
  return SHORT_WEIGHT;
}

/** True for a caption that reads as a paragraph: it stands twice, or ends in the credit of its picture. */
export function isOfPicture(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  return block !== undefined && (isSaidTwice(blocks, i) || creditOf(block)?.strength === 'strong');
}
