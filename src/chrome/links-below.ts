// The links below a heading such as "Read more" or "RELATED ARTICLES": in the text one headline, or a box between blank lines;
// in the footer a list. Known false positive: a subheading between a label such as "Read more" and the next paragraph.

import type { Block, Doc } from '../document.ts';
import type { Label } from '../labels.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { asks } from '../prose.ts';
import { facts } from '../text/facts.ts';

// A headline has a few words and no full stop; labels have fewer.
export const MIN_HEADLINE_WORDS = 4;
export const MAX_HEADLINE_WORDS = 20;
// A page whose paragraphs are all short has its text where sentences of so many words stand.
const MIN_SENTENCE_WORDS = 12;
// Between blank lines, a heading has links in few words below it, and few of them.
const MIN_LINK_WORDS = 2;
const MAX_BOX = 5;
// Headlines that are taken below a heading: between paragraphs one, in the footer a list.
const HEADS: readonly string[] = ['related-head', 'footer-head'];
const MAX_INLINE = 1;
const MAX_FOOTER = 40;

/** Follows the undecided lines of a page from top to bottom. */
export interface LinksBelow {
  /** Takes note of a heading. */
  readonly open: (heading: Block, index: number, rule: string) => void;
  /** True in the box of links below a heading. */
  readonly isBoxed: (index: number) => boolean;
  /** True for the next headline of those that a heading takes. */
  readonly isNext: (block: Block, index: number) => boolean;
}

/** Tells the links below the headings of a page whose text stands from `first` to `end`. */
export function linksBelow(doc: Doc, first: number, end: number): LinksBelow {
  const { blocks } = doc;
  // How many headlines the heading still takes.
  let left = 0;
  let isBadged = false;
  // The last line of the box.
  let box = -1;
  // The last headline that was taken.
  let link: number | undefined;
  return {
    open: (heading, index, rule) => {
      left = HEADS.includes(rule) ? headlinesBelow(doc, heading, index > end) : 0;
      isBadged = isBadge(blocks[index + 1]);
      if (rule === 'related-head' && left > 0 && index > first)
        box = Math.max(boxBelow(blocks, index), apartBelow(blocks, index, first, end));
    },
    isBoxed: (index) => {
      if (index > box) return false;
      left = 0;
      return true;
    },
    isNext: (block, index) => {
      // Above the text, a menu has items that name lists too: "Home", "Latest", and below them stands the title.
      if (!isHeadline(block) || index < first) {
        left = 0;
        return false;
      }
      // "Plus" stands above the next link, or below the last.
      const isBehindBadge = link === index - 2 && isBadge(blocks[index - 1]);
      const isLink = isBehindBadge ? isBadged || !isProseBelow(blocks, index) : left-- > 0;
      if (isLink) link = index;
      return isLink;
    },
  };
}

/** How many headlines a heading takes; in the text it takes none where its link stands behind it in the same line. */
function headlinesBelow(doc: Doc, heading: Block, isFooter: boolean): number {
  if (isFooter) return MAX_FOOTER;
  return chromeHit(heading, doc.fields.language?.value)?.where === 'line' ? MAX_INLINE : 0;
}

/** The last line of a box of links: all that stands below its heading up to the next blank line, where a sentence follows. */
function boxBelow(blocks: readonly Block[], head: number): number {
  const size = blocks.slice(head + 1, head + 2 + MAX_BOX).findIndex(({ gap }) => gap);
  const [lines, behind] = [blocks.slice(head + 1, head + 1 + size), blocks[head + 1 + size]];
  if (size < 1 || !blocks[head]?.gap || !behind || !facts(behind).endsSentence) return -1;
  return lines.every(isLink) ? head + size : -1;
}

// A subheading has fewer.
const MIN_LAST_WORDS = 5;

/**
 * The last line of a box whose links stand apart: two and more between its heading and a sentence. The last could be a
 * subheading, and is one where the text has others or its words are few.
 */
function apartBelow(blocks: readonly Block[], head: number, first: number, end: number): number {
  const size = blocks.slice(head + 1, head + 2 + MAX_BOX).findIndex((block) => !(block.gap && isLink(block)));
  const behind = blocks[head + 1 + size];
  if (size < 2 || !behind?.gap || behind.mark || !facts(behind).endsSentence) return -1;
  const last = head + size;
  const isHeaded = blocks.some(
    (block, i) => i > first && i < end && (i < head || i > last) && !block.mark && isLink(block),
  );
  const isSure = !isHeaded && facts(blocks[last] ?? behind).words >= MIN_LAST_WORDS;
  return isSure ? last : last - 1;
}

const MOST_BADGE_WORDS = 2;
// "Plus", "Video"
const BADGES: ReadonlySet<Label | undefined> = new Set<Label>(['promo', 'media']);

/** True for a line beside a link that says for whom or what it is: "Plus", "Video". */
function isBadge(block: Block | undefined): boolean {
  return block !== undefined && BADGES.has(block.mark?.label) && facts(block).words <= MOST_BADGE_WORDS;
}

function isProseBelow(blocks: readonly Block[], index: number): boolean {
  const below = blocks[index + 1];
  return below !== undefined && isSentence(below);
}

function isLink(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return words >= MIN_LINK_WORDS && words <= MAX_HEADLINE_WORDS && (!endsSentence || asks(block.text));
}

/** True for an undecided sentence of some length. */
export function isSentence(block: Block): boolean {
  return !block.mark && facts(block).words >= MIN_SENTENCE_WORDS && facts(block).endsSentence;
}

/** Some words without a full stop. */
export function isHeadline(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return !endsSentence && words >= MIN_HEADLINE_WORDS && words <= MAX_HEADLINE_WORDS;
}
