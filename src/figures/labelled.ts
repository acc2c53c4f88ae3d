// Pictures whose parts a page names for those who hear it read: "Image source, Ada Sample" above "Image caption, The crane ...".

import type { Block } from '../document.ts';
import { type FigureBlocks, free, type Part, type PicturePage } from './page.ts';

const SOURCE_RE = /^image source[,:] ?/iu;
const CAPTION_RE = /^(?:image|media) caption[,:]? ?/iu;

/** The figure of a line that says which part of a picture it is; undefined for any other line. */
export function labelledFigure(page: PicturePage, i: number): FigureBlocks | undefined {
  const credit = behind(SOURCE_RE, free(page, i));
  const at = credit === undefined ? i : i + 1;
  const caption = behind(CAPTION_RE, free(page, at));
  if (credit === undefined && caption === undefined) return undefined;
  const parts: Part[] = [];
  if (credit !== undefined) parts.push({ at: i, label: 'credit', rule: 'named-part' });
  if (caption !== undefined) parts.push({ at, label: 'caption', rule: 'named-part' });
  return { caption: caption ?? null, alt: null, credit: credit ?? null, parts };
}

/** What stands behind a label; undefined where the line has none, or nothing else. */
function behind(label: RegExp, block: Block | undefined): string | undefined {
  const found = block && label.exec(block.text);
  if (!found || found[0].length === block.text.length) return undefined;
  return block.text.slice(found[0].length);
}
