// The seam between a paragraph and the caption that a blank alone parts from it: "… in five minutes. The minister at sea. © AFP".
// Known false positive: a caption of three sentences and more.

import type { Block } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { countWords, facts } from '../text/facts.ts';

// Longer than captions are.
const LEAST_WORDS = 46;
const LEAST_ENDS = 2;
const LEAST_CAPTION = 3;
const SENTENCE_RE =
  /(?:\p{Ll}{2}|[\p{N}"”“’»)])[.!?…]["”“’»)]{0,2} (?=["“„«‘]?\p{Lu})|[.!?]["”“’»)] (?=["“„«‘]?\p{Lu})/gu;

/** The offset of the last sentence of a long line that ends in a credit; none in any other line. */
export function captionSeams(block: Block): number[] {
  if (facts(block).words < LEAST_WORDS || facts(block).shape.innerEnds < LEAST_ENDS) return [];
  const credit = creditOf(block);
  if (credit?.strength !== 'strong' || countWords(credit.caption) < LEAST_WORDS) return [];
  const body = block.text.slice(0, credit.at);
  const starts = Array.from(body.matchAll(SENTENCE_RE), ({ index, 0: end }) => index + end.length);
  const last = starts.findLast((at) => countWords(body.slice(at)) >= LEAST_CAPTION);
  return last === undefined ? [] : [last];
}
