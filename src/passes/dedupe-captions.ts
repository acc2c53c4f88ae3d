// Makes one figure of what a scraper left of a picture: `Leaders at sea` `Leaders at sea (A. Sample/AP)` -> caption and
// credit, out of the body. Known false positive: a short paragraph in front of a credit that stands alone.

import { type Doc, mark, markEach, withBlocks } from '../document.ts';
import { withoutCopies } from '../figures/copies.ts';
import { isFileLine } from '../figures/file-names.ts';
import { findFigures } from '../figures/find.ts';
import { partsOf, toFigures } from '../figures/make.ts';
import type { FigureBlocks } from '../figures/page.ts';
import { definePass } from '../pass.ts';
import type { Weights } from '../ranking/ranker.ts';

const NAME = 'dedupe-captions';

export const dedupeCaptions = definePass({
  name: NAME,
  summary: 'Makes one figure of alt text, caption and credit',
  run: (doc) => {
    // What it marked is evidence for more only in a second look, which is not taken.
    if (doc.figures.length > 0 || doc.blocks.some((block) => block.mark?.pass === NAME)) return doc;
    return withoutFileNames(withCaptions(doc));
  },
});

/** What a terminal browser printed for pictures without alt text is no line of the article. */
function withoutFileNames(doc: Doc): Doc {
  return markEach(doc, ({ text }) => (isFileLine(text) ? { label: 'media', rule: 'file-name' } : undefined));
}

/** The document with its figures; other weights are for measuring them. */
export function withCaptions(doc: Doc, weights?: Weights): Doc {
  const figures = withoutCopies(findFigures(doc, weights), doc.blocks);
  return figures.length > 0 ? withFigures(doc, figures) : doc;
}

function withFigures(doc: Doc, found: readonly FigureBlocks[]): Doc {
  const parts = partsOf(found);
  const blocks = doc.blocks.map((block, i) => {
    const part = parts.get(i);
    return part && !block.mark ? mark(block, { label: part.label, rule: part.rule }) : block;
  });
  return withBlocks({ ...doc, figures: toFigures(doc, found) }, blocks);
}
