// Pictures whose text stands twice: `Crane in the basin` above `Crane in the basin, photo: Ada Sample`, a caption stacked on
// itself above the text, or glued to itself in one line. Known false positive: a slogan above the text, said twice.

import type { Block } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { facts } from '../text/facts.ts';
import { creditOf, splitCredit } from './credit.ts';
import { type FigureBlocks, free, type Part, type PicturePage } from './page.ts';
import { copyIn, goesOnAt, isSaidOften } from './said-twice.ts';

const LEAST_WORDS = 2;
const LEAST_STACKED = 6;
const LONGEST_APART = 35;
// Shorter lines that stand twice in one are headlines of teasers, but for those inside the text.
const LEAST_GLUED = 120;
const LIST_RE = /^[•*+○□-] /u;
const LONGEST_TAIL = 60;
// What parts a caption from the credit behind it.
const LEAD_RE = /^[\s,.;:|/([©–—-]+/u;
const LETTER_RE = /\p{L}/u;
const WORD_RE = /^[\p{L}\p{N}]+/u;

/** The figure of a line that stands twice; undefined for any other line. */
export function doubledFigure(page: PicturePage, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  return block && (gluedFigure(page, block, i) ?? stackedFigure(page, block, i));
}

/** "The crane in the basin. – AP picThe crane in the basin. – AP pic": alt text and caption in one line. */
function gluedFigure(page: PicturePage, block: Block, i: number): FigureBlocks | undefined {
  const copy = copyIn(block);
  const at = copy === undefined ? goesOnAt(block) : undefined;
  const caption = at === undefined ? copy : block.text.slice(at);
  if (caption === undefined || !LETTER_RE.test(caption) || isSaidOften(page.blocks, i, 1)) return undefined;
  const credited = splitCredit(caption);
  const isLong = at === undefined ? caption.length >= LEAST_GLUED : credited?.strength === 'strong';
  if (!isLong && !isInside(page, i)) return undefined;
  return {
    caption: credited?.caption ?? caption,
    alt: null,
    credit: credited?.credit ?? null,
    parts: [{ at: i, label: 'caption', rule: 'doubled' }],
  };
}

/** A line, and below it the same one with a credit; or the same one where no text stands twice. */
function stackedFigure(page: PicturePage, block: Block, i: number): FigureBlocks | undefined {
  const below = free(page, i + 1);
  const { words } = facts(block);
  if (!below || words < LEAST_WORDS || !below.text.startsWith(block.text)) return undefined;
  if (below.text.length === block.text.length) {
    const isTight = i < Math.max(page.first, page.title ?? 0) && page.isGapped && below.gap === false;
    // A paragraph that a page says twice, with a blank line between, is a teaser and the beginning of the text.
    const isShort = below.gap === false || words <= LONGEST_APART;
    const isStacked =
      words >= LEAST_STACKED && (isTight || (isShort && isInside(page, i) && !isSaidOften(page.blocks, i)));
    return isStacked ? twinFigure(page, i) : undefined;
  }
  const credit = creditBehind(below, block.text.length);
  return credit === undefined ? undefined : { caption: block.text, alt: null, credit, parts: twinParts(i) };
}

function twinParts(i: number): readonly Part[] {
  return [
    { at: i, label: 'alt-text', rule: 'twin' },
    { at: i + 1, label: 'caption', rule: 'twin' },
  ];
}

/** The figure of a line and of the same one below it, with a credit in that or on a line of its own. */
export function twinFigure(page: PicturePage, i: number): FigureBlocks {
  const caption = page.blocks[i + 1];
  const credited = caption && creditOf(caption);
  const parts = twinParts(i);
  if (credited && credited.caption !== '')
    return { caption: credited.caption, alt: null, credit: credited.credit, parts };
  const twin = { caption: caption?.text ?? null, alt: null, credit: null, parts };
  const below = free(page, i + 2);
  const alone = below && creditOf(below);
  if (alone?.caption !== '') return twin;
  return {
    ...twin,
    credit: alone.credit,
    parts: [...parts, { at: i + 2, label: 'credit', rule: 'credit-line' }],
  };
}

/** True from the line below the deck to the end of the text: what stands twice there is of a picture. */
function isInside({ blocks, title, last }: PicturePage, i: number): boolean {
  return title !== undefined && i > title + 1 && i < last && !LIST_RE.test(blocks[i]?.text ?? '');
}

/** The credit that a line adds to the one above it: ", photo: Ada Sample / Sample Images", " dpa Lizenz". */
function creditBehind(block: Block, from: number): string | undefined {
  const tail = block.text.slice(from);
  const lead = LEAD_RE.exec(tail)?.[0];
  if (lead === undefined || tail.length > LONGEST_TAIL) return undefined;
  const credited = creditOf(block);
  if (credited && credited.strength !== 'faint' && credited.at <= from + lead.length) return credited.credit;
  const behind = tail.slice(lead.length);
  return isAgency(WORD_RE.exec(behind)?.[0] ?? '') ? behind : undefined;
}
