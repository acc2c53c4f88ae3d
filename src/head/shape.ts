// Where the prose of a page stands: the run of long sentences that outweighs the short lines between them. Title, byline
// and date are sought around its beginning. Only a frame for that search; what is body, the line model decides.

import type { Block, Doc, Frame } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { isSaidTwice } from '../figures/said-twice.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

/** The first and the last block of prose; both are the number of blocks where there is none. */
export interface PageShape extends Frame {
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

/** The shape of a page, measured once for its blocks; around the article's frame, once it is known. */
export function shapeOf(doc: Doc): PageShape {
  if (doc.frame) return { ...doc.frame, pictures: doc.frame.first };
  const known = memo.get(doc.blocks);
  if (known) return known;
  const { blocks } = doc;
  const article = heaviestRun(blocks, weightOf, (i) => !isOfPicture(blocks, i));
  const pictures = Math.min(article.first, heaviestRun(blocks, weightOf).first);
  const made = { ...article, pictures };
  memo.set(doc.blocks, made);
  return made;
}

/** The heaviest run of prose, where lines weigh what they are told; it begins with a line of which `opens` is true. */
export function heaviestRun(
  blocks: readonly Block[],
  weigh: (block: Block) => number,
  opens: (i: number) => boolean = () => true,
): Frame {
  let sum = 0;
  let start = 0;
  let best = 0;
  let first = blocks.length;
  let last = blocks.length;
  for (const [i, block] of blocks.entries()) {
    const weight = weigh(block);
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

function weightOf(block: Block): number {
  if (block.mark) return DROPPED_WEIGHT;
  if (block.text.length < SHORT_TEXT) return SHORT_WEIGHT;
  return isProse(block) ? proseWeight(block) : SHORT_WEIGHT;
}

function proseWeight(block: Block): number {
  return Math.min(MOST_WEIGHT, facts(block).words);
}

/** True for a line that was kept as text of the article, headings aside. */
export function isText({ mark }: Block): boolean {
  return mark?.label === 'paragraph' || mark?.label === 'deck' || mark?.label === 'list-item';
}

/** What a line weighs once it is decided: text, a rule's furniture, or what the scorer left out. */
export function decidedWeight(block: Block): number {
  if (isText(block)) return proseWeight(block);
  return block.mark?.label === 'boilerplate' || block.text.length < SHORT_TEXT
    ? SHORT_WEIGHT
    : DROPPED_WEIGHT;
}

/** True for a caption that reads as a paragraph: it stands twice, or ends in the credit of its picture. */
export function isOfPicture(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  return block !== undefined && (isSaidTwice(blocks, i) || creditOf(block)?.strength === 'strong');
}
