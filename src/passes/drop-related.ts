// Drops links to other stories: "Read more: Five killed in …" inside the text, "RELATED ARTICLES" and "Most Popular" with the
// headlines under them, teasers that end in a link ("... its cost. Read more"). A footer heading with prose behind it is only
// dropped itself, and the refused cut is a warning.
// Known false positive: a body subheading that stands between a label such as "Read more" and the next paragraph.

import { barredLinks } from '../chrome/barred-labels.ts';
import { isParagraph } from '../chrome/paragraphs.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, markEach, withWarning } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import type { Label } from '../labels.ts';
import { chromeHit, lineHit } from '../lexicon/phrases.ts';
import { once } from '../once.ts';
import { definePass } from '../pass.ts';
import { asks } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { BRACKET } from '../text/units.ts';

// A headline has a few words and no full stop; labels have fewer.
const MIN_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 20;
// A page whose paragraphs are all short has its text where sentences of so many words stand.
const MIN_SENTENCE_WORDS = 12;
// Between blank lines, a heading has links in few words below it, and few of them.
const MIN_LINK_WORDS = 2;
const MAX_BOX = 5;
// Headlines that are taken below a heading: between paragraphs one, in the footer a list.
const HEADS: readonly string[] = ['related-head', 'footer-head'];
const MAX_INLINE = 1;
const MAX_FOOTER = 40;
// A footer follows the text, a sidebar stands before it.
const MIN_PROSE_ABOVE = 3;
// A teaser's link stands behind its text: ". Read more", "... mehr", ". Read on »"
const LINK_RE = /(?:[.!?…]["”“»]? |\.\.\. ?|… ?)([^.!?…"”“»]{3,30}?)(?: ?[›»→>]{1,2})?$/u;
const LINK_LENGTH = 44;
const LINKS: readonly string[] = ['related-head', 'read-on'];
const SHORTEST_TEASER = 30;
// "READ MORE Five ferries stay in port": a label in capitals before a headline in small letters
const SHOUTED_LABEL_RE = /^(?:\p{Lu}{2,} ){1,4}/u;
const LOWER_RE = /\p{Ll}/u;
const REFUSED = 'footer-cut-refused';

export const dropRelated = definePass({
  name: 'drop-related',
  summary: 'Drops links to other stories, inline and in the footer',
  run: (doc) => {
    const end = doc.blocks.findLastIndex(doc.blocks.some(isParagraph) ? isParagraph : isSentence);
    const first = doc.blocks.findIndex(isSentence);
    let left = 0;
    // The last link below a heading.
    let link = -1;
    let isBadged = false;
    // The last line of the box of links that is open.
    let box = -1;
    let prose = 0;
    let isRefused = false;
    const isTeaser = teasersOf(doc);
    const barred = barredLinks(doc.blocks, doc.fields.language?.value);
    const cut = markEach(doc, (block, index) => {
      if (isParagraph(block)) prose++;
      const verdict = dropVerdict(doc, block, 'related');
      if (verdict) {
        left = HEADS.includes(verdict.rule) ? headlinesBelow(doc, block, index > end) : 0;
        isBadged = isBadge(doc.blocks[index + 1]);
        if (verdict.rule === 'related-head' && left > 0 && index > first)
          box = Math.max(boxBelow(doc.blocks, index), apartBelow(doc.blocks, index, first, end));
      } else if (index <= box && !block.mark) {
        left = 0;
        return { label: 'related', rule: 'headline-below' };
      } else if (barred.has(block) || isLabelled(block))
        return { label: 'related', rule: 'label-and-headline' };
      // "Plus" stands above the next link, or below the last.
      else if (link > 0 && link === index - 2 && isHeadline(block) && isBadge(doc.blocks[index - 1])) {
        if (isBadged || !isProseBelow(doc.blocks, index)) {
          link = index;
          return { label: 'related', rule: 'headline-below' };
        }
      }
      // Above the text, a menu has items that name lists too: "Home", "Latest", and below them stands the title.
      else if (!isHeadline(block) || index < first) left = 0;
      else if (left-- > 0) {
        link = index;
        return { label: 'related', rule: 'headline-below' };
      }
      if (!verdict && isBracketed(doc, block)) return { label: 'related', rule: 'bracketed-link' };
      if (!verdict && isTeaser(block)) return { label: 'related', rule: 'ends-in-link' };
      isRefused ||= verdict?.rule === 'footer-head' && prose >= MIN_PROSE_ABOVE && index < end;
      return verdict;
    });
    return isRefused ? withWarning(cut, REFUSED) : cut;
  },
});

/** How many headlines a heading takes; in the text it takes none where its link stands behind it in the same line. */
function headlinesBelow(doc: Doc, block: Block, isFooter: boolean): number {
  if (isFooter) return MAX_FOOTER;
  return chromeHit(block, doc.fields.language?.value)?.where === 'line' ? MAX_INLINE : 0;
}

/** True for a label in capitals with the headline that it leads to. */
function isLabelled(block: Block): boolean {
  if (block.mark || block.facts.shape.shouted < 1 || !isHeadline(block)) return false;
  const [label] = SHOUTED_LABEL_RE.exec(block.text) ?? [];
  if (label === undefined || !LOWER_RE.test(block.text.slice(label.length))) return false;
  const hit = lineHit(label);
  return hit?.strong === true && LINKS.includes(hit.kind);
}

// "(MORE: Five ferries stay in port)"; in the text of a remark, a sentence may end.
const BRACKETED_RE = /^(?:\(.*[^.)]\)|\[.*[^.\]]\])$/u;

/** True for a label with the headline that it leads to in brackets. What credits a picture is none. */
function isBracketed(doc: Doc, block: Block): boolean {
  if (block.mark || !(block.facts.shape.has & BRACKET) || !BRACKETED_RE.test(block.text)) return false;
  const { words } = facts(block);
  if (words <= MIN_HEADLINE_WORDS || words > MAX_HEADLINE_WORDS) return false;
  return (
    chromeHit(block, doc.fields.language?.value)?.kind === 'related-inline' && creditOf(block) === undefined
  );
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
    (block, i) => i > first && i < end && (i < head || i > last) && isApart(block),
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

function isApart(block: Block): boolean {
  return !block.mark && isLink(block);
}

function isLink(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return words >= MIN_LINK_WORDS && words <= MAX_HEADLINE_WORDS && (!endsSentence || asks(block.text));
}

function isSentence(block: Block): boolean {
  return !block.mark && facts(block).words >= MIN_SENTENCE_WORDS && facts(block).endsSentence;
}

/** Some words without a full stop. */
function isHeadline(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  return !endsSentence && words >= MIN_HEADLINE_WORDS && words <= MAX_HEADLINE_WORDS;
}

/** Tells teasers that end in a link, on a page that has an article beside them: what a feed cuts short ends so, too. */
function teasersOf({ blocks }: Doc): (block: Block) => boolean {
  const hasArticle = once(() => ({
    value: blocks.filter((block) => isParagraph(block) && !endsInLink(block)).length >= MIN_PROSE_ABOVE,
  }));
  return (block) => endsInLink(block) && hasArticle().value;
}

function endsInLink({ text, facts: { endsSentence } }: Block): boolean {
  if (endsSentence || text.length < SHORTEST_TEASER) return false;
  const link = LINK_RE.exec(text.slice(-LINK_LENGTH))?.[1];
  const hit = link === undefined ? undefined : lineHit(saidOnce(link));
  return hit?.strong === true && LINKS.includes(hit.kind);
}

/** "Read more Read more": a picture's link and the text's. */
function saidOnce(link: string): string {
  const half = link.slice(0, (link.length - 1) / 2);
  return link === `${half} ${half}` ? half : link;
}
