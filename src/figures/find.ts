// Finds pictures in the run of a page: a caption with its credit, a caption that stands twice, a line between a picture's
// controls and the text. Each becomes one figure {caption, alt, credit} with the blocks that it took.

import type { Block, Doc } from '../document.ts';
import { titleIndex } from '../head/byline.ts';
import { isProse, shapeOf } from '../head/shape.ts';
import { PICTURE_CONTROLS } from '../lexicon/credits/photo-words.ts';
import { facts } from '../text.ts';
import { type Credited, creditOf, splitCredit } from './credit.ts';
import { markedFigures } from './markup.ts';

export interface FigureBlocks {
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  /** The blocks of the figure with what each of them is. */
  readonly parts: readonly {
    readonly at: number;
    readonly label: 'caption' | 'alt-text' | 'credit';
    readonly rule: string;
  }[];
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
  const figures = markedFigures(doc);
  const taken = new Set(figures.flatMap(({ parts }) => parts.map(({ at }) => at)));
  const page: Page = { blocks, from, to, last, isGapped, taken };
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

// "2", "1/2", "2 of 12 |", "View 3 Images", "01:53": the counters and clocks of galleries and videos
const COUNTER_RE =
  /^(?:\d{1,2}(?: ?\/ ?\d{1,2}| of \d{1,2})?(?: ?\|)?|view \d+ images?|(?:\d\d:)?\d\d:\d\d)$/iu;

function isControl(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= 60 &&
    (PICTURE_CONTROLS.has(facts(block).folded) || COUNTER_RE.test(block.text))
  );
}

function figureAt(page: Page, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block) return noticed(page, i);
  const { words, endsSentence } = facts(block);
  if (words > MOST_WORDS.strong) return undefined;
  const torn = tornCredit(page, i);
  if (torn) return torn;
  const credited = creditOf(block);
  if (credited && credited.caption === '') return creditLine(page, i, credited);
  if (credited && isCaption(page, i, words, credited))
    return captioned(page, i, credited.caption, credited.credit, 'credit-at-end');
  const next = free(page, i + 1);
  if (next && words >= 2 && isTwin(block, next)) return twins(page, i);
  const isShort = words >= 3 && words <= 40 && !isControl(block);
  if (isShort && !endsSentence && isControl(page.blocks[i - 1]))
    return captioned(page, i, block.text, null, 'picture-control');
  if (isShort && !endsSentence && words >= 4 && isLead(page, i))
    return captioned(page, i, block.text, null, 'below-byline');
  return undefined;
}

/** A caption that an earlier pass took for a notice of rights: "... Ada Sample/Copyright 2026 The AP. All rights reserved." */
function noticed(page: Page, i: number): FigureBlocks | undefined {
  const block = page.blocks[i];
  if (block?.mark?.label !== 'legal' || facts(block).words < 8 || facts(block).words > 60) return undefined;
  const credited = creditOf(block);
  if (!credited || credited.strength === 'weak' || credited.caption.split(' ').length < 5) return undefined;
  return {
    caption: credited.caption,
    alt: null,
    credit: credited.credit,
    parts: [{ at: i, label: 'caption', rule: 'credit-at-end' }],
  };
}

// A bracket opens at the end of the line: its credit was an element of its own.
const OPEN_END_RE = /[([（]$/u;
const CLOSING_RE = /[)\]）]/u;

/** "Ivy on a shelf (" "Image:" "Getty Images)" */
function tornCredit(page: Page, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block || !OPEN_END_RE.test(block.text)) return undefined;
  const parts: FigureBlocks['parts'][number][] = [{ at: i, label: 'caption', rule: 'torn-credit' }];
  const pieces: string[] = [];
  for (let k = i + 1; k <= i + 3; k++) {
    const piece = free(page, k);
    if (!piece || facts(piece).words > 12) break;
    parts.push({ at: k, label: 'credit', rule: 'torn-credit' });
    pieces.push(piece.text);
    if (CLOSING_RE.test(piece.text)) break;
  }
  const credit = splitCredit(`(${pieces.join(' ')}`)?.credit ?? pieces.join(' ').replace(CLOSING_RE, '');
  return pieces.length > 0
    ? { caption: block.text.replace(OPEN_END_RE, '').trim(), alt: null, credit, parts }
    : undefined;
}

/** The one line between byline or date and the first paragraph: a picture stands there. */
function isLead(page: Page, i: number): boolean {
  const next = page.blocks[i + 1];
  if (!next || !isProse(next) || facts(next).words < 12 || CJK_RE.test(page.blocks[i]?.text ?? ''))
    return false;
  for (let k = i - 1; k >= i - 4; k--) {
    const block = page.blocks[k];
    if (!block || (!block.mark && facts(block).words > 3)) return false;
    if (block.mark?.label === 'byline' || block.mark?.label === 'date') return true;
  }
  return false;
}

const CJK_RE = /[\u3040-\u30ff\u3400-\u9fff]/u;

function isCaption(page: Page, i: number, words: number, { strength, caption }: Credited): boolean {
  if (words > MOST_WORDS[strength]) return false;
  // The last paragraphs may be signed with an agency.
  return strength === 'strong' || (i < page.last - 1 && caption.length > 3);
}

/** A line that is nothing but a credit: the caption is the line before it or behind it. A weak one needs one. */
function creditLine(page: Page, i: number, { credit, strength }: Credited): FigureBlocks | undefined {
  const part = { at: i, label: 'credit', rule: 'credit-line' } as const;
  const beside = captionBeside(page, i);
  // Below a title stands the deck, and an agency below that signs the story.
  const isDeck =
    strength === 'weak' && beside !== undefined && page.blocks[beside - 1]?.mark?.label === 'title';
  const at = isDeck ? undefined : beside;
  const block = at === undefined ? undefined : free(page, at);
  if (at === undefined || !block)
    return strength === 'strong' ? { caption: null, alt: null, credit, parts: [part] } : undefined;
  const twin = at === i - 1 ? at - 1 : at + 1;
  const other = free(page, twin);
  const parts = [part, { at, label: 'caption', rule: 'beside-credit' } as const];
  if (other && isTwin(block, other))
    return {
      caption: block.text,
      alt: null,
      credit,
      parts: [...parts, { at: twin, label: 'alt-text', rule: 'twin' }],
    };
  return { caption: block.text, alt: null, credit, parts };
}

/** The caption of a credit on a line of its own: mostly before it; behind it where a paragraph or nothing stands before. */
function captionBeside(page: Page, i: number): number | undefined {
  const isGlued = page.isGapped && page.blocks[i]?.gap === false;
  if (isCaptionLike(free(page, i - 1), isGlued)) return i - 1;
  const isNextGlued = page.isGapped && page.blocks[i + 1]?.gap === false;
  const next = free(page, i + 1);
  return next && isCaptionLike(next, isNextGlued) && !facts(next).endsSentence && facts(next).words >= 5
    ? i + 1
    : undefined;
}

const QUOTED_RE = /[“”"„«»]/u;

// A paragraph in front of a picture without a caption must stay: a sentence is a caption only while it is short, or where
// no blank line parts it from its credit.
function isCaptionLike(block: Block | undefined, isGlued: boolean): boolean {
  if (!block || isControl(block)) return false;
  const { words, endsSentence } = facts(block);
  if (words < (isGlued ? 2 : 4) || words > MOST_NEIGHBOUR_WORDS || creditOf(block)?.caption === '')
    return false;
  if (!endsSentence) return words <= 45;
  return isGlued ? words <= 45 : words <= 24 && !QUOTED_RE.test(block.text);
}

/** A caption in one line, with what stands before it: its twin, its credit, its alt text. */
function captioned(
  page: Page,
  i: number,
  caption: string,
  credit: string | null,
  rule: string,
): FigureBlocks {
  const parts: FigureBlocks['parts'][number][] = [{ at: i, label: 'caption', rule }];
  const before = free(page, i - 1);
  if (!before) return { caption, alt: null, credit, parts };
  const { words, endsSentence } = facts(before);
  if (isTwin(before, page.blocks[i] ?? before, caption))
    return { caption, alt: null, credit, parts: [{ at: i - 1, label: 'alt-text', rule: 'twin' }, ...parts] };
  const isClose = page.isGapped && before.gap && page.blocks[i]?.gap === false;
  if (!isClose || words > MOST_ALT_WORDS || endsSentence) return { caption, alt: null, credit, parts };
  return {
    caption,
    alt: before.text,
    credit,
    parts: [{ at: i - 1, label: 'alt-text', rule: 'line-above-caption' }, ...parts],
  };
}

/** The same line twice, the second perhaps with a credit: alt text and caption. */
function twins(page: Page, i: number): FigureBlocks | undefined {
  const block = page.blocks[i];
  const next = page.blocks[i + 1];
  if (!block || !next) return undefined;
  const credited = creditOf(next);
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
