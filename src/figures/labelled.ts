// Pictures whose parts a page names for those who hear it read, "Image source, Ada Sample" above "Image caption, The crane ...",
// or parts with a bar, the credit first: "© AFP | The crane ...".

import type { Block } from '../document.ts';
import { type FigureBlocks, free, type Part, type PicturePage } from './page.ts';

const SOURCE_RE = /^image source[,:] ?/iu;
const CAPTION_RE = /^(?:image|media) caption[,:]? ?/iu;

/** The figure of a line that says which part of a picture it is; undefined for any other line. */
export function labelledFigure(page: PicturePage, i: number): FigureBlocks | undefined {
  const signed = signedFigure(free(page, i), i);
  if (signed) return signed;
  const credit = behind(SOURCE_RE, free(page, i));
  const at = credit === undefined ? i : i + 1;
  const caption = behind(CAPTION_RE, free(page, at));
  if (credit === undefined && caption === undefined) return undefined;
  const parts: Part[] = [];
  if (credit !== undefined) parts.push({ at: i, label: 'credit', rule: 'named-part' });
  if (caption !== undefined) parts.push({ at, label: 'caption', rule: 'named-part' });
  return { caption: caption ?? null, alt: null, credit: credit ?? null, parts };
}

const SIGN = '©';
// "© dpa | ADA SAMPLE" credits twice.
const LEAST_WORDS = 5;
const SIGNED_RE = /^© ?([^|]{2,60}) \| (\S[^|]{11,})$/u;

/** "© Ada Sample, AFP | The crane in the basin" */
function signedFigure(block: Block | undefined, at: number): FigureBlocks | undefined {
  const found = block?.text.startsWith(SIGN) ? SIGNED_RE.exec(block.text) : null;
  const [, credit, caption] = found ?? [];
  if (credit === undefined || caption === undefined || caption.split(' ').length < LEAST_WORDS)
    return undefined;
  return { caption, alt: null, credit, parts: [{ at, label: 'caption', rule: 'named-part' }] };
}

/** What stands behind a label; undefined where the line has none, or nothing else. */
function behind(label: RegExp, block: Block | undefined): string | undefined {
  const found = block && label.exec(block.text);
  if (!found || found[0].length === block.text.length) return undefined;
  return block.text.slice(found[0].length);
}
