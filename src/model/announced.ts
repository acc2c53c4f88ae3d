// Lines that a paragraph ending in a colon announces, and below which the text goes on: "The warning holds for these
// islands:" "Ormsey" "the northern part of Hebble". Short as they are, the scorer takes them for furniture.
// Known false positive: a row of buttons below such a line, in the middle of the text.

import type { Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { leadsOn } from '../prose.ts';
import { facts } from '../text/facts.ts';
import type { Place } from './rows.ts';

// On 1,087 pages with gold, 81 such lines are text and 8 are not; below fewer words ("Tags:"), a quarter are not.
const LEAST_WORDS = 5;
const MOST_LINES = 12;

/** The announced lines that the scorer has not kept, with what they are: several are a list, one is a paragraph. */
export function announcedLines(doc: Doc, isKept: readonly boolean[]): ReadonlyMap<number, Place> {
  const { blocks } = doc;
  const language = doc.fields.language?.value;
  const places = new Map<number, Place>();
  const isOpen = (i: number): boolean => {
    const block = blocks[i];
    return block !== undefined && !block.mark && !isKept[i] && chromeHit(block, language) === undefined;
  };
  blocks.forEach((block, i) => {
    if (!isKept[i] || !leadsOn(block.text) || facts(block).words < LEAST_WORDS) return;
    let end = i + 1;
    while (end - i <= MOST_LINES && isOpen(end) && (end === i + 1 || blocks[end]?.gap === false)) end++;
    if (isKept[end] !== true) return;
    for (let line = i + 1; line < end; line++) places.set(line, end - i > 2 ? 'item' : 'row');
  });
  return places;
}
