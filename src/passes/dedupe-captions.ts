// Makes one figure of what a scraper left of a picture: `Leaders at sea` `Leaders at sea (A. Sample/AP)` -> caption and
// credit, out of the body. Known false positive: a short paragraph in front of a credit that stands alone.

import { place } from '../article.ts';
import { type Doc, mark, sourceSpan, withBlocks } from '../document.ts';
import { type FigureBlocks, findFigures } from '../figures/find.ts';
import { definePass } from '../pass.ts';

const NAME = 'dedupe-captions';

export const dedupeCaptions = definePass({
  name: NAME,
  summary: 'Makes one figure of alt text, caption and credit',
  run: (doc) => {
    // What it marked is evidence for more only in a second look, which is not taken.
    if (doc.figures.length > 0 || doc.blocks.some((block) => block.mark?.pass === NAME)) return doc;
    const figures = findFigures(doc);
    return figures.length > 0 ? withFigures(doc, figures) : doc;
  },
});

function withFigures(doc: Doc, found: readonly FigureBlocks[]): Doc {
  const parts = new Map(found.flatMap((figure) => figure.parts.map((part) => [part.at, part] as const)));
  const blocks = doc.blocks.map((block, i) => {
    const part = parts.get(i);
    return part && !block.mark ? mark(block, { label: part.label, rule: part.rule }) : block;
  });
  // A credit alone tells of a picture that is not on the page: marked, but no figure.
  const pictured = found.filter(({ caption, alt }) => caption !== null || alt !== null);
  const figures = pictured.map(({ caption, alt, credit, parts: own }) => {
    const spans = own
      .map(({ at }) => at)
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const block = doc.blocks[at];
        return block ? [sourceSpan(block, 0, block.text.length)] : [];
      });
    return { caption, alt, credit, ...place(spans) };
  });
  return withBlocks({ ...doc, figures }, blocks);
}
