// Where the prose of a page stands: the run of long sentences that outweighs the short lines between them. Title, byline
// and date are sought around its beginning. Only a frame for that search; what is body, the line model decides.

import type { Block, Doc } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { isSaidTwice } from '../figures/said-twice.ts';
import { facts, type TextFacts } from '../text.ts';

export interface PageShape {
  /** The index of the first and of the last block of prose; both are the number of blocks where there is none. */
  readonly first: number;
  readonly last: number;
  /** Where captions that read as paragraphs stand above the first block: the index of the first of them. */
  readonly pictures: number;
}

// A sentence of 12 words, or 25 words however they end, is no menu entry.
const SENTENCE_WORDS = 12;
const LONG_WORDS = 25;
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
    if (words <= LONG_WORDS) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

function hasSameTexts(blocks: readonly Block[], others: readonly Block[]): boolean {
  if (blocks.length !== others.length) return false;
  for (let i = 0; i < blocks.length; i++) if (blocks[i]?.facts !== others[i]?.facts) return false;
  return true;
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

// A clause or a sentence ends inside: "..., but ...". A menu run together has none.
const CLAUSE_RE = /[,.;:!?…] |[、。，؛،।]/u;

// "Who pays for the pier?", "“Best harbour news ever!”"
const ASK_END_RE = /[?!]["'”’»“]?$/u;

/** True for what ends as a question or a call does: headlines do, too. */
export function asks(text: string): boolean {
  return ASK_END_RE.test(text);
}

/** True for an undecided block that reads as a paragraph. */
export function isProse(block: Block): boolean {
  if (block.mark) return false;
  const { words, endsSentence } = facts(block);
  return (words >= LONG_WORDS && CLAUSE_RE.test(block.text)) || (words >= SENTENCE_WORDS && endsSentence);
}
