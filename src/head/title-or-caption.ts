// Tells the title from the caption of a picture: both are short lines above the text, and a caption that ends in its credit, or
// stands below a gallery's counter, reads like a headline. `Ferries wait in the harbour. (Ada Sample/AP)` is none.

import type { Block, Doc } from '../document.ts';
import { isCounter } from '../figures/control.ts';
import { creditOf } from '../figures/credit.ts';
import { bestOf, type Ranked, type Weights } from '../ranking/ranker.ts';
import { countWords } from '../text/facts.ts';
import { isPhotographer } from './picture-names.ts';
import { isSigned, LEAST_SCORE, type TitleCandidate } from './title.ts';

// "[https]": a picture without alt text, as terminal browsers print it
const PICTURE_RE = /^\[[\w-]{2,40}\]$/u;
// The headline of a picture that stands above it or below is near.
const NEAR = 8;
// What terminal browsers print of a picture and its buttons stands between.
const PICTURE_REACH = 45;
// A share bar may stand between them.
const SHARE_BAR = 4;

/** The best candidate; where that is a caption, by its credit or its gallery, the best of those near it or above. */
export function withoutCaption(
  doc: Doc,
  candidates: readonly TitleCandidate[],
  weights: Weights,
): Ranked<TitleCandidate> | undefined {
  const best = bestOf(candidates, weights);
  const at = best?.candidate.blocks.at(-1);
  if (!best || at === undefined) return best;
  const isAboveCredit = isNamedBelow(doc.blocks, at);
  const isOwn = isAboveCredit || isCredited(doc.blocks[at]);
  const isBelowPicture = PICTURE_RE.test(doc.blocks[at - 1]?.text ?? '');
  // A headline may stand below a gallery as well, and then no other one above it; below a picture, one with a date.
  const isCaption = isOwn || isCounter(doc.blocks[at - 1]) || (isBelowPicture && !isSigned(best.candidate));
  if (!isCaption) return best;
  const near = candidates.filter((candidate) => {
    const { blocks } = candidate;
    const distance = at - (blocks.at(-1) ?? 0);
    const isBeside = isOwn
      ? distance >= -NEAR && distance <= SHARE_BAR + NEAR
      : distance > 0 && distance <= (isBelowPicture ? PICTURE_REACH : NEAR);
    const isLikely = !isBelowPicture || isSigned(candidate);
    const isOther = !isAboveCredit || (distance !== 0 && countWords(candidate.text) >= LEAST_WORDS);
    return isBeside && isLikely && isOther && !blocks.some((i) => isCredited(doc.blocks[i]));
  });
  const other = bestOf(near, weights);
  return other && other.score >= LEAST_SCORE ? other : best;
}

// Of fewer are buttons and sections.
const LEAST_WORDS = 3;
// "Photo: Ada Sample", and no "(Photos by the Sample Agency)" of all pictures on the page
const LETTER_RE = /^\p{L}/u;

/** True for a line right above the word for a picture with whom it credits: "Bo Tester, founder of the line" "Image: The Port". */
function isNamedBelow(blocks: readonly Block[], at: number): boolean {
  const below = blocks[at + 1];
  return below?.gap === false && LETTER_RE.test(below.text) && isPhotographer(below);
}

// ".A" of "... in the harbour.AFP"
const GLUED_RE = /^[.!?]\p{Lu}/u;
// A caption that is a sentence: "Ferries wait in the harbour."
const STOP_RE = /[.!?]$/u;
const CAPTION_WORDS = 4;
const CREDIT_WORDS = 6;
const LONG_CAPTION = 10;

/** True for a caption of some words that ends in the credit of its picture. */
function isCredited(block: Block | undefined): boolean {
  const credited = block && creditOf(block);
  if (!credited || credited.credit.split(' ').length > CREDIT_WORDS) return false;
  const { caption, credit, strength, at } = credited;
  // "... in the harbour.AFP": glued to it, the agency has not written the story.
  const isGlued = strength === 'weak' && GLUED_RE.test(block.text.slice(at - 1, at + 1));
  if (strength !== 'strong' && !isGlued) return false;
  const words = caption.split(' ').length;
  return (
    words >= CAPTION_WORDS &&
    (STOP_RE.test(caption) ||
      block?.text.endsWith(')') === true ||
      (words >= LONG_CAPTION && credit.includes('/')))
  );
}
