// A page of which no pass has found anything but text: an article alone, as feeds and stores of articles have it. It has its
// title on top or not at all, and any line further down is a subheading.

import type { Block, Doc } from '../document.ts';
import { isSection } from '../lexicon/phrases.ts';
import { asks, isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { datesOf } from './line-dates.ts';

// Above the headline of such a page a date, a section or a company may stand, if the head has a date at all.
const MOST_ABOVE = 3;
const HEAD_LINES = 4;
const SHORT_WORDS = 4;
// "Best harbour news ever!", "Who pays for the pier?"
const ASKED_WORDS = 12;

// So many lines above the first paragraph are those of a page, though no table knows them.
const HEAD_OF_PAGE = 5;
const PARAGRAPH_WORDS = 18;

/** True where no pass has marked more than what a feed adds to an article, and the article begins soon. */
export function isPlainPage({ blocks }: Doc): boolean {
  if (blocks.slice(0, HEAD_OF_PAGE).every((block) => facts(block).words < PARAGRAPH_WORDS)) return false;
  return blocks.every(({ mark }) => mark === undefined || mark.rule === 'feed-footer');
}

/** True for a line with which a plain page can begin: a headline, above it at most a few short lines or dates. */
export function opensPlainPage(doc: Doc, at: number): boolean {
  const { blocks, fields } = doc;
  const line = blocks[at];
  if (!line || (facts(line).endsSentence && !isAsking(line))) return false;
  const above = openAbove(doc, at, MOST_ABOVE + 1);
  if (above.length === 0 || (above.length === 1 && isKicker(above[0]) && isAboveProse(doc, at))) return true;
  const isDated = (block: Block): boolean => datesOf(block, fields.language?.value).length > 0;
  return (
    above.length <= MOST_ABOVE &&
    above.every((block) => facts(block).words <= SHORT_WORDS || isDated(block)) &&
    (above.every(({ text }) => isSection(text)) || blocks.slice(0, at + 1 + HEAD_LINES).some(isDated))
  );
}

/** True where nothing stands between a line and the first paragraph but marks and the line again. */
function isAboveProse({ blocks }: Doc, at: number): boolean {
  const line = blocks[at]?.facts.folded;
  const below = blocks
    .slice(at + 1, at + 1 + HEAD_LINES)
    .find(({ facts: { words, folded } }) => words > 0 && folded !== line);
  return below !== undefined && isProse(below);
}

/** True for a few words that are no sentence: "Final vote" above "Senate passes ferry bill". */
function isKicker(block: Block | undefined): boolean {
  return block !== undefined && facts(block).words <= SHORT_WORDS && !facts(block).endsSentence;
}

/** The first lines above one that no pass has marked: so many at most, because each of many candidates asks. */
function openAbove({ blocks }: Doc, at: number, most: number): Block[] {
  const open: Block[] = [];
  for (let i = 0; i < at && open.length < most; i++) {
    const block = blocks[i];
    if (block && !block.mark) open.push(block);
  }
  return open;
}

function isAsking(block: Block): boolean {
  return facts(block).words <= ASKED_WORDS && asks(block.text);
}
