// Captions among the lines that the line scorer has thrown out: between the lines of the article they cost nothing, so that
// less evidence will do than for a line that could be text.

import type { Doc } from '../document.ts';
import type { Weights } from '../ranking/ranker.ts';
import { couldBeCaption, scoredFigure } from './find.ts';
import { type FigureBlocks, readPicturePage } from './page.ts';
import { CAPTION_WEIGHTS } from './weights.ts';

// One in sixteen: what stands in the middle of an article and is none of it is a caption more often than its looks say.
const LEAST_SCORE = Math.log(1 / 15);

/** Figures among the open lines that are no body, from the head of the article to its last line. */
export function lateFigures(
  doc: Doc,
  isBody: (at: number) => boolean,
  weights: Weights = CAPTION_WEIGHTS,
): FigureBlocks[] {
  const last = doc.blocks.findLastIndex((_, i) => isBody(i));
  if (last < 0) return [];
  const page = readPicturePage(doc, new Set([...doc.blocks.keys()].filter(isBody)));
  const figures: FigureBlocks[] = [];
  for (let i = page.from; i < Math.min(page.to, last); i++) {
    if (!couldBeCaption(page, i)) continue;
    const figure = scoredFigure(page, i, weights, LEAST_SCORE);
    if (!figure) continue;
    figures.push(figure);
    for (const { at } of figure.parts) page.taken.add(at);
  }
  return figures;
}
