// Lines that a page says twice: the alt text of a picture and its caption, one below the other or run together in one line.
// `The crane in the basin. The crane in the basin.` -> `The crane in the basin.` No paragraph of an article stands so.

import type { Block } from '../document.ts';
import { facts } from '../text/facts.ts';

const MOST_COPIES = 3;
const LEAST_WORDS = 6;
// A shorter paragraph may be a cry of the crowd: "More! More! More! More! More! More!"
const LEAST_COPY = 24;
// Samples of text are longer: they say themselves as often as it takes.
const LONGEST_THIRD = 160;
// A longer line is a text, or a whole page, that a scraper took twice.
const LONGEST_LINE = 2_000;
const NEAR = 6;
const STOP_RE = /[.!?]$/u;

/** What a line says two or three times, with blanks between or without; undefined where it says it once. */
export function copyIn({ text }: Block): string | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  for (let copies = 2; copies <= MOST_COPIES; copies++) {
    for (let blank = 0; blank <= 1; blank++) {
      const length = (text.length - blank * (copies - 1)) / copies;
      if (!Number.isInteger(length) || length < LEAST_COPY || (copies > 2 && length > LONGEST_THIRD))
        continue;
      // A cheap test: most lines fail it at their first letter.
      if (text.charCodeAt(0) !== text.charCodeAt(length + blank)) continue;
      const copy = text.slice(0, length);
      if (text === Array(copies).fill(copy).join(' '.repeat(blank))) return copy.trimEnd();
    }
  }
  return undefined;
}

/** Where in a line its beginning stands again and goes on: "The crane lies The crane lies in the basin." */
export function goesOnAt({ text }: Block): number | undefined {
  if (text.length > LONGEST_LINE) return undefined;
  const at = text.indexOf(text.slice(0, LEAST_COPY), LEAST_COPY);
  if (at < 0) return undefined;
  const lead = text.slice(0, at).trimEnd().replace(STOP_RE, '');
  return text.startsWith(lead, at) && text.length - at > lead.length ? at : undefined;
}

/** True for a line of some words that the line above or below says as well, or that says itself twice. */
export function isSaidTwice(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!block || facts(block).words < LEAST_WORDS) return false;
  if (isSame(block, blocks[i - 1]) || isSame(block, blocks[i + 1])) return !isSaidOften(blocks, i);
  return copyIn(block) !== undefined && !isSaidOften(blocks, i, 1);
}

/** True where more lines nearby say the same: a page of samples, or one that lost what told its paragraphs apart. */
export function isSaidOften(blocks: readonly Block[], i: number, most = 2): boolean {
  const block = blocks[i];
  const near = blocks.slice(Math.max(0, i - NEAR), i + NEAR + 1);
  return block !== undefined && near.filter((other) => isSame(block, other)).length > most;
}

function isSame(block: Block, other: Block | undefined): boolean {
  return other !== undefined && facts(other).folded === facts(block).folded;
}
