// Where the article stands on its page: the line that is its title, and the prose below it. Byline, dates and pictures are
// sought around them.

import type { Doc } from '../document.ts';
import { isProse } from '../prose.ts';
import { shapeOf } from './shape.ts';

/** Where the prose begins below the title, and where it ends: teasers above the title may have passed for prose. */
export function frameOf(
  doc: Doc,
  title: number | undefined,
): { readonly first: number; readonly last: number } {
  const { first, last } = shapeOf(doc);
  if (title === undefined || first > title || last < title) return { first, last };
  const below = doc.blocks.findIndex((block, i) => i > title && isProse(block));
  return { first: below < 0 ? last : below, last };
}

/** The index of the line that is the title, where it was found. */
export function titleIndex(doc: Doc): number | undefined {
  const at = doc.blocks.findLastIndex(
    (block) => block.mark?.label === 'title' && block.mark.rule === 'ranked',
  );
  return at < 0 ? undefined : at;
}
