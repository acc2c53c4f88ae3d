// Finds pictures in the run of a page: a caption with its credit, a caption that stands twice, a line between a picture's
// controls and the text. Each becomes one figure {caption, alt, credit} with the blocks that it took.

import type { Block, Doc } from '../document.ts';
import { titleIndex } from '../head/byline.ts';
import { shapeOf } from '../head/shape.ts';
import { PICTURE_CONTROLS } from '../lexicon/credits/photo-words.ts';
import { facts } from '../text.ts';
import { type Credited, splitCredit } from './credit.ts';

export interface FigureBlocks {
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  /** The blocks of the figure with what each of them is. */
  readonly parts: readonly { readonly at: number; readonly label: 'caption' | 'alt-text' | 'credit'; readonly rule: string }[];
}

const BEFORE_TITLE = 8;
const AFTER_LAST = 12;
// A strong credit may end a long caption; a weak one could be the agency of the story, at the end of a paragraph.
const MOST_WORDS = { strong: 90, weak: 40 } as const;
const MOST_NEIGHBOUR_WORDS = 60;
const MOST_ALT_WORDS = 12;

/** The figures of a page, in order. */
export function findFigures(doc: Doc): FigureBlocks[] {
  const { first, last } = shapeOf(doc);
  const { blocks } = doc;
  const title = titleIndex(doc);
  const from = Math.max(0, Math.min(title ?? first, first) - BEFORE_TITLE);
  const to = Math.min(blocks.length, last + AFTER_LAST);
  const isGapped = usesGaps(blocks, first, last);
  const page: Page = { blocks, from, to, last, isGapped, taken: new Set() };
  const figures: FigureBlocks[] = [];
  for (let i = from; i < to; i++) {
    const figure = figureAt(page, i);
    if (!figure) continue;
    figures.push(figure);
    for (const { at } of figure.parts) page.taken.add(at);
  }
  return figures;
}

interface Page {
  readonly blocks: readonly Block[];
  readonly from: number;
  readonly to: number;
  readonly last: number;
  readonly isGapped: boolean;
  readonly taken: Set<number>;
}

/** True where blank lines stand between the paragraphs, so that lines without one belong together. */
function usesGaps(blocks: readonly Block[], first: number, last: number): boolean {
  let gaps = 0;
  for (let i = first + 1; i <= last; i++) if (blocks[i]?.gap) gaps++;
  return last > first && gaps * 2 > last - first;
}

function free(page: Page, at: number): Block | undefined {
  const block = page.blocks[at];
  if (!block || at < page.from || at >= page.to || block.mark || page.taken.has(at)) return undefined;
  return block;
}

function figureAt(page: Page, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block) return undefined;
  const { words, folded } = facts(block);
  if (words > MOST_WORDS.strong) return undefined;
  const credited = splitCredit(block.text);
  if (credited && credited.caption === '') return creditLine(page, i, credited);
  if (credited && isCaption(page, i, words, credited)) return captioned(page, i, credited.caption, credited.credit, 'credit-at-end');
  const next = free(page, i + 1);
  if (next && words >= 2 && isTwin(block, next)) return twins(page, i);
  const before = page.blocks[i - 1];
  const isControlled = before !== undefined && PICTURE_CONTROLS.has(facts(before).folded);
  if (isControlled && words >= 3 && words <= 40 && !PICTURE_CONTROLS.has(folded)) return captioned(page, i, block.text, null, 'picture-control');
  return undefined;
}

function isCaption(page: Page, i: number, words: number, { strength, caption }: Credited): boolean {
  if (words > MOST_WORDS[strength]) return false;
  // The last paragraphs may be signed with an agency.
  return strength === 'strong' || (i < page.last - 1 && caption.length > 3);
}

/** A line that is nothing but a credit: the caption is the line before it or behind it. */
function creditLine(page: Page, i: number, { credit }: Credited): FigureBlocks {
  const part = { at: i, label: 'credit', rule: 'credit-line' } as const;
  const at = captionBeside(page, i);
  const block = at === undefined ? undefined : free(page, at);
  if (at === undefined || !block) return { caption: null, alt: null, credit, parts: [part] };
  const twin = at === i - 1 ? at - 1 : at + 1;
  const other = free(page, twin);
  const parts = [part, { at, label: 'caption', rule: 'beside-credit' } as const];
  if (other && isTwin(block, other)) return { caption: block.text, alt: null, credit, parts: [...parts, { at: twin, label: 'alt-text', rule: 'twin' }] };
  return { caption: block.text, alt: null, credit, parts };
}

function captionBeside(page: Page, i: number): number | undefined {
  const before = isLikeCaption(free(page, i - 1));
  const after = isLikeCaption(free(page, i + 1));
  if (before !== after) return before ? i - 1 : after ? i + 1 : undefined;
  if (!before) return undefined;
  if (page.isGapped) {
    const isBeforeClose = !page.blocks[i]?.gap;
    const isAfterClose = !page.blocks[i + 1]?.gap;
    if (isBeforeClose !== isAfterClose) return isBeforeClose ? i - 1 : i + 1;
  }
  const shorter = (facts(page.blocks[i - 1] as Block).words <= 35 ? i - 1 : undefined) ?? i + 1;
  return shorter;
}

function isLikeCaption(block: Block | undefined): boolean {
  if (!block) return false;
  const { words } = facts(block);
  return words >= 1 && words <= MOST_NEIGHBOUR_WORDS && splitCredit(block.text)?.caption !== '';
}

/** A caption in one line, with what stands before it: its twin, its credit, its alt text. */
function captioned(page: Page, i: number, caption: string, credit: string | null, rule: string): FigureBlocks {
  const parts: FigureBlocks['parts'][number][] = [{ at: i, label: 'caption', rule }];
  const before = free(page, i - 1);
  if (!before) return { caption, alt: null, credit, parts };
  const { words, endsSentence } = facts(before);
  if (isTwin(before, page.blocks[i] ?? before, caption)) return { caption, alt: null, credit, parts: [{ at: i - 1, label: 'alt-text', rule: 'twin' }, ...parts] };
  const isClose = page.isGapped && before.gap && page.blocks[i]?.gap === false;
  if (!isClose || words > MOST_ALT_WORDS || endsSentence) return { caption, alt: null, credit, parts };
  return { caption, alt: before.text, credit, parts: [{ at: i - 1, label: 'alt-text', rule: 'line-above-caption' }, ...parts] };
}

/** The same line twice, the second perhaps with a credit: alt text and caption. */
function twins(page: Page, i: number): FigureBlocks | undefined {
  const block = page.blocks[i];
  const next = page.blocks[i + 1];
  if (!block || !next) return undefined;
  const credited = splitCredit(next.text);
  const parts = [
    { at: i, label: 'alt-text', rule: 'twin' },
    { at: i + 1, label: 'caption', rule: 'twin' },
  ] as const;
  return credited && credited.caption !== ''
    ? { caption: credited.caption, alt: null, credit: credited.credit, parts }
    : { caption: next.text, alt: null, credit: null, parts };
}

/** True for two lines of the same words, small differences aside: one may go on where the other ends. */
function isTwin(a: Block, b: Block, bText = b.text): boolean {
  if (facts(a).words > MOST_NEIGHBOUR_WORDS || facts(a).words < 2) return false;
  const x = facts(a).folded;
  const y = bText === b.text ? facts(b).folded : bText.toLowerCase();
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 20 && short.length >= long.length * 0.6 && long.startsWith(short);
}
