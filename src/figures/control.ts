// The lines that stand beside a picture and are no caption: buttons of a gallery, counters, clocks of a video.

import type { Block } from '../document.ts';
import { PICTURE_CONTROLS } from '../lexicon/credits/photo-words.ts';
import { facts } from '../text/facts.ts';

// "1/2", "2 of 12 |", "View 3 Images", "01:53", "3.3.2025 | 2:43 min", "02:12 - Source: LNN": what counts and times galleries and
// videos
const COUNTER_RE =
  /^(?:\d{1,2} ?\/ ?\d{1,2}|\d{1,2} of \d{1,2}(?: ?\|)?|view \d+ images?|(?:\d{1,2}\.\d{1,2}\.\d{4} ?\| ?)?(?:\d{1,2}:)?\d{1,2}:\d\d(?: min\.?| - source: [\p{L}\p{N} .&-]{2,24})?)$/iu;
// "2", "2 |"
const NUMBER_RE = /^\d{1,2}(?: ?\|)?$/u;
// "[harbour-crane-2]": the name of a file, which terminal browsers print for a picture without alt text
const FILE_RE = /^\[[\w-]+\]$/u;
const DIGIT_RE = /\d/u;
const LONGEST = 60;

export function isControl(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= LONGEST &&
    (PICTURE_CONTROLS.has(facts(block).folded) ||
      NUMBER_RE.test(block.text) ||
      isCounter(block) ||
      isNumberedFile(block.text))
  );
}

/** True for the counter of a gallery and the clock of a video. */
export function isCounter(block: Block | undefined): boolean {
  return block !== undefined && block.text.length <= LONGEST && COUNTER_RE.test(block.text);
}

// "02:12 - Source: LNN"
const SOURCED_RE = /^\d.* - source: /iu;

/** True for the clock of a video with the channel that has it. */
export function isSourcedClock(block: Block): boolean {
  return isCounter(block) && SOURCED_RE.test(block.text);
}

/** True for the name of a picture's file in brackets with a number in it; "[Update]" is a word. */
function isNumberedFile(text: string): boolean {
  return text.startsWith('[') && DIGIT_RE.test(text) && FILE_RE.test(text);
}
