// The sentences with which a text ends, below its paragraphs or below a box of links or an advertisement in it, down to the
// furniture that a rule knows: the scorer is least sure of the last lines of short articles.
// Known false positive: a line about the newsroom in a full sentence that no list of phrases has.

import type { Block, Doc } from '../document.ts';
import { fate, type Label } from '../labels.ts';
import { addressesReader } from '../lexicon/address-words.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { asks } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { LIST_ITEM_RE } from '../text/list-marks.ts';
import { headsNothing } from './headings.ts';

// Of 1,087 pages with gold, 13 have such lines that are no text and 18 such that are; more lines, and lines of few words alone,
// are no text more often.
const MOST_LINES = 4;
const LEAST_WORDS = 3;
const SENTENCE_WORDS = 8;
/** What interrupts a text. */
const BOX: ReadonlySet<Label> = new Set(['related', 'ad', 'promo']);
const MOST_BOX = 8;
// A subheading has two words or more: one alone is a topic.
const LEAST_HEADING = 2;
const MOST_HEADING = 14;
const QUOTE_RE = /["“”„«»「『]/u;

/** The lines of such stretches, with the subheading above each. `isBody` tells the lines that are kept without them. */
export function restOfText(doc: Doc, isBody: (i: number) => boolean): readonly number[] {
  const { blocks } = doc;
  const language = doc.fields.language?.value;
  const isOpen = (i: number): boolean => blocks[i]?.mark === undefined && !isBody(i);
  // Where no blank line stands on the page, none can part a line from what is above it.
  const isGapped = blocks.some(({ gap }) => gap);
  const isApart = (i: number): boolean => !isGapped || blocks[i]?.gap === true;
  const isSentence = (i: number): boolean => {
    const block = blocks[i];
    return (
      block !== undefined &&
      isOpen(i) &&
      reads(block) &&
      !chromeHit(block, language) &&
      !isVoice(block, language)
    );
  };
  const isHeading = (i: number): boolean => {
    const block = blocks[i];
    const isLine =
      block !== undefined && isOpen(i) && isApart(i) && isShort(block) && !chromeHit(block, language);
    return isLine && !headsNothing(blocks, i, language);
  };
  const isBelowBox = (i: number): boolean => isApart(i) && isBody(aboveBox(blocks, i));
  const found: number[] = [];
  for (let i = 1; i < blocks.length; i++) {
    if (!isSentence(i)) continue;
    const from = i;
    while (isSentence(i)) i++;
    const head = isApart(from) && isHeading(from - 1) ? from - 1 : from;
    const isBelow = isBody(head - 1) || isBelowBox(head);
    if (!isBelow || !isUpToFurniture(blocks[i]) || i - from > MOST_LINES || !hasLong(blocks.slice(from, i)))
      continue;
    for (let line = head; line < i; line++) found.push(line);
  }
  return found;
}

/** True for the end of the page, and for what a rule has told apart from the text; a picture interrupts it. */
function isUpToFurniture(below: Block | undefined): boolean {
  return below === undefined || (below.mark !== undefined && fate(below.mark.label) !== 'figure');
}

function reads(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return endsSentence && words >= LEAST_WORDS && !asks(block.text) && !LIST_ITEM_RE.test(block.text);
}

/** True for a line in which the page speaks to its reader, or of itself: "Tell us what you think about our harbour." */
function isVoice({ text }: Block, language: string | undefined): boolean {
  return !QUOTE_RE.test(text) && addressesReader(text, language);
}

function hasLong(lines: readonly Block[]): boolean {
  return lines.some((block) => facts(block).words >= SENTENCE_WORDS);
}

function isShort(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return !endsSentence && words >= LEAST_HEADING && words <= MOST_HEADING;
}

/** The line above the box that stands right above a line; -1 where there is none. */
function aboveBox(blocks: readonly Block[], i: number): number {
  let above = i - 1;
  while (i - above <= MOST_BOX && isBoxed(blocks[above])) above--;
  return above < i - 1 ? above : -1;
}

function isBoxed(block: Block | undefined): boolean {
  return block?.mark !== undefined && BOX.has(block.mark.label);
}
