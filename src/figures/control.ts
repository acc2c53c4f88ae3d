// The lines that stand beside a picture and are no caption: buttons of a gallery, counters, clocks of a video.

import type { Block } from '../document.ts';
import { PICTURE_CONTROLS } from '../lexicon/credits/photo-words.ts';
import { facts } from '../text.ts';

// "2", "1/2", "2 of 12 |", "View 3 Images", "01:53": the counters and clocks of galleries and videos
const COUNTER_RE =
  /^(?:\d{1,2}(?: ?\/ ?\d{1,2}| of \d{1,2})?(?: ?\|)?|view \d+ images?|(?:\d\d:)?\d\d:\d\d)$/iu;
const LONGEST = 60;

export function isControl(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= LONGEST &&
    (PICTURE_CONTROLS.has(facts(block).folded) || COUNTER_RE.test(block.text))
  );
}
