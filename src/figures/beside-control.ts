// Captions that a picture's control tells: right below the button that enlarges it, or right above the clock of a video that
// names its source. `Watch the boat at sea` `02:12 - Source: LNN` -> caption.

import type { Block } from '../document.ts';
import { facts } from '../text/facts.ts';
import { isSourcedClock } from './control.ts';
import { type FigureBlocks, free, type PicturePage } from './page.ts';

// "[+] Enlarge"
const ENLARGES: ReadonlySet<string> = new Set([
  'enlarge',
  'enlarge image',
  'enlarge this image',
  'click to enlarge',
]);
const LENGTHS = { least: 4, most: 40 };
const MOST_TITLE_WORDS = 24;

/** The figure of a line right beside a control; undefined where no blank lines tell what belongs together. */
export function controlledFigure(page: PicturePage, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block) return undefined;
  const { words } = facts(block);
  if (words < LENGTHS.least || words > LENGTHS.most) return undefined;
  const rule = isBelowButton(page, block, i)
    ? 'below-control'
    : isAboveClock(page, i, words)
      ? 'above-clock'
      : undefined;
  if (rule === undefined) return undefined;
  return { caption: block.text, alt: null, credit: null, parts: [{ at: i, label: 'caption', rule }] };
}

function isBelowButton(page: PicturePage, { gap }: Block, i: number): boolean {
  const above = page.blocks[i - 1];
  const isSet = page.isGapped && !gap && page.blocks[i + 1]?.gap === true;
  return isSet && above !== undefined && ENLARGES.has(facts(above).folded);
}

function isAboveClock(page: PicturePage, i: number, words: number): boolean {
  const clock = page.blocks[i + 1];
  return clock !== undefined && !clock.gap && words <= MOST_TITLE_WORDS && isSourcedClock(clock);
}
