// The texts of a page that could be a list: what reads as a paragraph, or as the beginning of one, and stands apart.

import type { Block, Doc } from '../document.ts';
import { facts } from '../text/facts.ts';
import { isCutOff } from './excerpts.ts';

export interface Text {
  /** The index of its block. */
  readonly at: number;
  readonly isCut: boolean;
  readonly block: Block;
}

export const MIN_TEXTS = 3;
const TEXT_WORDS = 12;
const LONG_WORDS = 25;
// A paragraph that follows a paragraph is an article's; one pair in so many texts is a list's introduction, three in a row
// are none.
const TEXTS_A_PAIR = 5;
const MAX_RUN = 2;
// Headline, byline, date, counts and buttons have fewer words; more are a text that was not taken for one, or the page's footer.
const MAX_GAP_WORDS = 70;
const MIN_MAIN = 3;

/** The texts that may be a list's, those of the footer left out; none where paragraphs stand as an article's do. */
export function textsOf({ blocks }: Doc): readonly Text[] {
  const texts: Text[] = [];
  let pairs = 0;
  let run = 1;
  let between = 0;
  let inside = 0;
  let below = 0;
  for (const [at, block] of blocks.entries()) {
    if (block.mark) continue;
    const { words, endsSentence } = facts(block);
    const isCut = words >= TEXT_WORDS && below === 0 && isCutOff(block);
    if (!isCut && (words < TEXT_WORDS || !(endsSentence || words >= LONG_WORDS))) {
      between += words;
      continue;
    }
    if (below > 0 || (between > MAX_GAP_WORDS && texts.length > 0)) {
      below += words;
      continue;
    }
    run = texts.at(-1)?.at === at - 1 ? run + 1 : 1;
    if (run > MAX_RUN) return [];
    if (run > 1) pairs++;
    inside += words;
    between = 0;
    texts.push({ at, isCut, block });
  }
  const isList =
    texts.length >= MIN_TEXTS && pairs * TEXTS_A_PAIR <= texts.length && inside >= below * MIN_MAIN;
  return isList ? texts : [];
}
