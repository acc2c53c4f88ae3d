// Finds pictures in the run of a page: a caption with its credit, a caption that stands twice, a line that reads as captions
// do. Each becomes one figure {caption, alt, credit} with the blocks that it took. Forms of credits are rules; what has none,
// learned weights decide. Known false positive: a half sentence between paragraphs that is a pull quote.

import type { Block, Doc } from '../document.ts';
import { scoreOf, type Weights } from '../ranking/ranker.ts';
import { facts } from '../text/facts.ts';
import { controlledFigure } from './beside-control.ts';
import { captionFeatures, hasCue } from './caption-features.ts';
import { isControl, isCounter, isSourcedClock } from './control.ts';
import { creditOf } from './credit.ts';
import {
  creditLine,
  isAboveItsCaption,
  isLabel,
  leadsToList,
  namedBelow,
  tornCredit,
} from './credit-line.ts';
import type { Credited } from './credited.ts';
import { doubledFigure, twinFigure } from './doubled.ts';
import { labelledFigure } from './labelled.ts';
import { markedFigures } from './markup.ts';
import { type FigureBlocks, free, type Part, type PicturePage, readPicturePage } from './page.ts';
import { isTwin } from './twins.ts';
import { CAPTION_WEIGHTS } from './weights.ts';

// A strong credit may end a long caption; a weak one could be the agency of the story, at the end of a paragraph.
const MOST_WORDS = { strong: 90, weak: 40, faint: 0 } as const;
const MOST_ALT_WORDS = 12;
const MOST_SCORED_WORDS = 70;
// A paragraph above a picture without a caption must stay: longer sentences without a sign of a caption are text.
const MOST_PLAIN_WORDS = 24;
const LEAST_WORDS = 4;
// One in four: on pages that were not trained on, more captions were found and hardly any text was lost.
const LEAST_SCORE = Math.log(0.25 / 0.75);

const EASTERN_STOP_RE = /[。！？][”」』）]?$/u;

/** The figures of a page, in order. */
export function findFigures(doc: Doc, weights: Weights = CAPTION_WEIGHTS): FigureBlocks[] {
  const figures = markedFigures(doc);
  const page = readPicturePage(doc, new Set(figures.flatMap(({ parts }) => parts.map(({ at }) => at))));
  for (let i = page.from; i < page.to; i++) {
    const figure = figureAt(page, i, weights);
    if (!figure) continue;
    figures.push(figure);
    for (const { at } of figure.parts) page.taken.add(at);
  }
  return figures;
}

function figureAt(page: PicturePage, i: number, weights: Weights): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block) return noticed(page, i);
  const { words } = facts(block);
  const doubled = doubledFigure(page, i);
  if (doubled || words > MOST_WORDS.strong) return doubled;
  const told = labelledFigure(page, i) ?? tornCredit(page, i) ?? namedBelow(page, i);
  if (told) return told;
  const credited = creditOf(block);
  if (credited && credited.caption === '') return creditLine(page, i, credited);
  if (credited && !page.isIndented(i) && isCaption(page, i, words, credited))
    return captioned(page, i, credited.caption, credited.credit, 'credit-at-end');
  const controlled = controlledFigure(page, i);
  if (controlled) return controlled;
  // Not one of 2,850 paragraphs of news has such words, one of eighteen captions does.
  if (hasCue(block) && couldBeCaption(page, i)) return plainFigure(page, i, 'caption-words');
  return scoredFigure(page, i, weights, LEAST_SCORE);
}

/** The figure of a line that the weights take for a caption. */
export function scoredFigure(
  page: PicturePage,
  i: number,
  weights: Weights,
  least: number,
): FigureBlocks | undefined {
  if (!couldBeCaption(page, i) || scoreOf(captionFeatures(page, i), weights) < least) return undefined;
  return plainFigure(page, i, 'scored');
}

function plainFigure(page: PicturePage, i: number, rule: string): FigureBlocks {
  const block = page.blocks[i];
  const credited = block && creditOf(block);
  const caption = credited?.caption ?? block?.text ?? '';
  return twins(page, i) ?? captioned(page, i, caption, credited?.credit ?? null, rule);
}

/** What the weights are asked about. */
export function couldBeCaption(page: PicturePage, i: number): boolean {
  const block = free(page, i);
  if (!block || isControl(block) || leadsToList(block) || page.isIndented(i)) return false;
  const { words, endsSentence } = facts(block);
  const credit = creditOf(block);
  // "PARIS (Reuters) — ..." begins a story, unless a photographer ends it.
  if (i === page.dateline && credit?.strength !== 'strong') return false;
  if (words < (credit ? 2 : LEAST_WORDS) || words > MOST_SCORED_WORDS || credit?.caption === '') return false;
  if (hasCue(block)) return true;
  // Chinese and Japanese papers set no stop below a picture: what has one is text, however short.
  if (credit === undefined && EASTERN_STOP_RE.test(block.text)) return false;
  // Right below the clock of a video, its title stood above.
  const above = page.blocks[i - 1];
  if (above && !block.gap && isSourcedClock(above)) return false;
  // The last sentences of a text stand where a caption could, and end it.
  const isBelow = i > page.last || page.last === page.blocks.length;
  const isLast = i === page.last || (isBelow && page.blocks[i + 1]?.mark?.rule === 'copyright');
  if (isLast && endsSentence && !credit) return false;
  // Below the first paragraph of an article stands the notice of a post that the browser has not loaded.
  if (i === page.first && endsSentence && !credit && isNotice(page.blocks[i + 1])) return false;
  // A sentence above a credit with its caption below is text.
  if (endsSentence && !credit && isCreditAlone(page.blocks[i + 1]) && isAboveItsCaption(page, i + 1))
    return false;
  // A story may be signed with an agency in brackets: "... on Monday. (Reuters)"
  if (credit && credit.strength !== 'strong') return i < page.last - 1;
  if (credit !== undefined || !endsSentence || words <= MOST_PLAIN_WORDS) return true;
  // The caption of a video, above its date and length: the longest sentences need as much.
  return isCounter(page.blocks[i + 1]);
}

function isCreditAlone(block: Block | undefined): boolean {
  return block !== undefined && creditOf(block)?.caption === '';
}

/** True for what a page says of media and no button of a gallery: "Recommended content". */
function isNotice(block: Block | undefined): boolean {
  return block?.mark?.rule === 'media-control' && !isControl(block);
}

function isCaption(page: PicturePage, i: number, words: number, { strength, caption }: Credited): boolean {
  // "02:12 - Source: LNN"
  if (isCounter(page.blocks[i])) return false;
  if (words > MOST_WORDS[strength]) return false;
  // The last paragraphs may be signed with an agency.
  return strength === 'strong' || (i < page.last - 1 && caption.length > 3);
}

/** A caption that an earlier pass took for a notice of rights: "... Ada Sample/Copyright 2026 The AP. All rights reserved." */
function noticed(page: PicturePage, i: number): FigureBlocks | undefined {
  const block = page.blocks[i];
  if (block?.mark?.label !== 'legal' || facts(block).words < 8 || facts(block).words > 60) return undefined;
  const credited = creditOf(block);
  if (!credited || credited.strength === 'weak' || credited.caption.split(' ').length < 5) return undefined;
  return captioned(page, i, credited.caption, credited.credit, 'credit-at-end');
}

/** A caption in one line, with what stands before it: its twin, its alt text; and below it a line that credits it. */
function captioned(
  page: PicturePage,
  i: number,
  caption: string,
  credit: string | null,
  rule: string,
): FigureBlocks {
  const below = credit === null ? creditBelow(page, i) : undefined;
  const parts: Part[] = [
    { at: i, label: 'caption', rule: below ? 'beside-credit' : rule },
    ...(below?.parts ?? []),
  ];
  const found = { caption, credit: credit ?? below?.credit ?? null };
  const before = free(page, i - 1);
  if (!before) return { ...found, alt: null, parts };
  const { words, endsSentence } = facts(before);
  if (isTwin(before, page.blocks[i] ?? before, caption))
    return { ...found, alt: null, parts: [{ at: i - 1, label: 'alt-text', rule: 'twin' }, ...parts] };
  const isClose = page.isGapped && before.gap && page.blocks[i]?.gap === false;
  if (!isClose || words > MOST_ALT_WORDS || endsSentence) return { ...found, alt: null, parts };
  const alt: Part = { at: i - 1, label: 'alt-text', rule: 'line-above-caption' };
  return { ...found, alt: before.text, parts: [alt, ...parts] };
}

/** The line below that credits a caption, with "Photo:" above it or without. */
function creditBelow(
  page: PicturePage,
  i: number,
): { readonly credit: string; readonly parts: readonly Part[] } | undefined {
  const isLabelled = isLabel(free(page, i + 1));
  const at = isLabelled ? i + 2 : i + 1;
  const block = free(page, at);
  const found = block && creditOf(block);
  if (found?.caption !== '' || (!isLabelled && found.strength !== 'strong')) return undefined;
  if (isAboveItsCaption(page, at)) return undefined;
  const lines = isLabelled ? [i + 1, at] : [at];
  return { credit: found.credit, parts: lines.map((at) => ({ at, label: 'credit', rule: 'credit-line' })) };
}

/** The same line twice, the second perhaps with a credit: alt text and caption. */
function twins(page: PicturePage, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  const next = free(page, i + 1);
  if (!block || !next || !isTwin(block, next)) return undefined;
  return twinFigure(page, i);
}
