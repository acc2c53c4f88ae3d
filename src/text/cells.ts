// How wide a line is for the program that wrapped it: in cells of a terminal, or in bytes of UTF-8.

import type { Block, Doc } from '../document.ts';
import { ROUGH, WIDE } from './units.ts';

/** What a wrapping program counts: cells of a terminal, or bytes of UTF-8, as `fold` does. */
export type Measure = (text: string) => number;

// A text of more characters than this was not wrapped: what its letters take is not counted.
const LONGEST = 208;
// Blanks at the left edge of a page, at most.
const WIDEST_INDENT = 104;
// Characters that a terminal draws two cells wide.
const WIDE_RE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/gu;
// Marks above and below letters take no cell of their own.
const NO_CELL_RE = /[\p{Mn}\p{Cf}]/gu;
// A blank as wide as an ideograph, which is normalised to a narrow one.
const WIDE_BLANK = '\u3000';

/** From the left edge of the page to the end of the block. */
export function pageWidth(doc: Doc, block: Block, measure: Measure): number {
  const { source } = doc;
  const { text, facts, start, end, runs } = block;
  let edge = start;
  while (edge > 0 && start - edge < WIDEST_INDENT && isBlankUnit(source.charCodeAt(edge - 1))) edge--;
  const indent = source.slice(edge, start);
  const around = indent.includes(WIDE_BLANK) ? measure(indent) : indent.length;
  if (measure === cells && !(facts.shape.has & (WIDE | ROUGH))) return around + text.length;
  const shown = runs && source.slice(start, end);
  return around + measure(shown?.includes(WIDE_BLANK) ? shown : text);
}

function isBlankUnit(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x09 || unit === 0x3000;
}

/** Cells that a terminal needs for a text. */
export function cells(text: string): number {
  if (text.length > LONGEST) return text.length;
  return text.length + (text.match(WIDE_RE)?.length ?? 0) - (text.match(NO_CELL_RE)?.length ?? 0);
}

/** Bytes that a text takes as UTF-8. */
export function bytes(text: string): number {
  let count = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) count++;
    // Half of a pair takes two of the four.
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) count++;
  }
  return count;
}
