// A page as the search for pictures sees it: where to look, which lines are still free, and what tells of captions.

import type { Block, Doc } from '../document.ts';
import { titleIndex } from '../head/frame.ts';
import { shapeOf } from '../head/shape.ts';
import { once } from '../once.ts';
import { countsOf } from '../repeats.ts';
import { type CaptionPage, creditsOf, topicOf } from './caption-features.ts';

export interface FigureBlocks {
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
  /** The blocks of the figure with what each of them is. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly at: number;
  readonly label: 'caption' | 'alt-text' | 'credit';
  readonly rule: string;
}

export interface PicturePage extends CaptionPage {
  /** Lines [from, to) are looked at. */
  readonly from: number;
  readonly to: number;
  /** The lines that belong to a figure already. */
  readonly taken: Set<number>;
  /** Those who wrote the text. */
  readonly authors: readonly string[];
  /** The line that begins with the place of the report and a dash: a first paragraph. */
  readonly dateline: number | undefined;
  /** True for a line of a Japanese page that begins with the blank of a paragraph. */
  readonly isIndented: (at: number) => boolean;
}

const BEFORE_TITLE = 8;
const AFTER_LAST = 12;

export function readPicturePage(doc: Doc, taken: Set<number>): PicturePage {
  const { pictures: first, last } = shapeOf(doc);
  const { blocks } = doc;
  const title = titleIndex(doc);
  const from = Math.max(0, Math.min(title ?? first, first) - BEFORE_TITLE);
  const to = Math.min(blocks.length, last + AFTER_LAST);
  return {
    blocks,
    first,
    last,
    title,
    language: doc.fields.language?.value,
    from,
    to,
    taken,
    authors: doc.fields.authors?.value ?? [],
    dateline: datelineIndex(doc),
    isIndented: (at) => doc.fields.language?.value === 'ja' && isIndented(doc, blocks[at]),
    isGapped: usesGaps(blocks, first, last),
    topic: once(() => topicOf(blocks.slice(first, last + 1))),
    titleWords: once(() => new Set(blocks[title ?? -1]?.facts.shape.words4)),
    counts: countsOf(doc),
    credits: once(() => creditsOf(blocks.slice(from, to))),
  };
}

const WIDE_BLANK = '\u3000';

function isIndented({ source }: Doc, block: Block | undefined): boolean {
  return block !== undefined && source.charAt(block.start - 1) === WIDE_BLANK;
}

// "PARIS (Reuters) — The ..."; with a colon a caption may begin as well: "File picture (3 March): The ..."
const DASHED_RE = /^[^:]{2,60}?(?:[—–]| -{1,2} |-- )/u;

function datelineIndex({ blocks, fields }: Doc): number | undefined {
  const at = fields.dateline?.spans[0]?.[0];
  if (at === undefined) return undefined;
  const i = blocks.findIndex(({ start, end }) => start <= at && at < end);
  return DASHED_RE.test(blocks[i]?.text ?? '') ? i : undefined;
}

/** True where blank lines stand between the paragraphs, so that lines without one belong together. */
function usesGaps(blocks: readonly Block[], first: number, last: number): boolean {
  let gaps = 0;
  for (let i = first + 1; i <= last; i++) if (blocks[i]?.gap) gaps++;
  return last > first && gaps * 2 > last - first;
}

/** The block at a place within reach that nothing has decided yet. */
export function free(page: PicturePage, at: number): Block | undefined {
  const block = page.blocks[at];
  if (!block || at < page.from || at >= page.to || block.mark || page.taken.has(at)) return undefined;
  return block;
}
