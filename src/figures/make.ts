// What the search for pictures found, as the article prints it: figures with their places in the source.

import { type Figure, place } from '../article.ts';
import type { Doc } from '../document.ts';
import { sourceSpan } from '../offsets.ts';
import type { FigureBlocks, Part } from './page.ts';

/** The figures with a caption or an alt text: a credit alone tells of a picture that is not on the page. */
export function toFigures(doc: Doc, found: readonly FigureBlocks[]): Figure[] {
  const pictured = found.filter(({ caption, alt }) => caption !== null || alt !== null);
  return pictured.map(({ caption, alt, credit, parts }) => {
    const spans = parts
      .map(({ at }) => at)
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const block = doc.blocks[at];
        return block ? [sourceSpan(block, 0, block.text.length)] : [];
      });
    return { caption, alt, credit, ...place(spans) };
  });
}

/** By block: what it is of its figure. */
export function partsOf(found: readonly FigureBlocks[]): ReadonlyMap<number, Part> {
  return new Map(found.flatMap(({ parts }) => parts.map((part) => [part.at, part] as const)));
}
