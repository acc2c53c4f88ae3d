// Drops links to other stories: "Read more: Five killed in …" inside the text, "RELATED ARTICLES" and "Most Popular" with the
// headlines under them, teasers that end in a link ("... its cost. Read more"). A footer heading with prose behind it is only
// dropped itself, and the refused cut is a warning.

import { barredLinks } from '../chrome/barred-labels.ts';
import { LINK_REACH, LINKS } from '../chrome/link-tail.ts';
import {
  isHeadline,
  isSentence,
  linksBelow,
  MAX_HEADLINE_WORDS,
  MIN_HEADLINE_WORDS,
} from '../chrome/links-below.ts';
import { isParagraph } from '../chrome/paragraphs.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, markEach, withWarning } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { chromeHit, lineHit } from '../lexicon/phrases.ts';
import { once } from '../once.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';
import { BRACKET } from '../text/units.ts';

// A footer follows the text, a sidebar stands before it.
const MIN_PROSE_ABOVE = 3;
// A teaser's link stands behind its text: ". Read more", "... mehr", ". Read on »"
const LINK_RE = /(?:[.!?…]["”“»]? |\.\.\. ?|… ?)([^.!?…"”“»]{3,30}?)(?: ?[›»→>]{1,2})?$/u;
const SHORTEST_TEASER = 30;
// "READ MORE Five ferries stay in port", "MORE: ...": a label in capitals before a headline in small letters
const SHOUTED_LABEL_RE = /^(?:\p{Lu}{2,} ){0,3}\p{Lu}{2,}:? /u;
// Without its colon it is an entry of a menu.
const MORE_LABEL = 'MORE: ';
const LOWER_RE = /\p{Ll}/u;
const REFUSED = 'footer-cut-refused';

export const dropRelated = definePass({
  name: 'drop-related',
  summary: 'Drops links to other stories, inline and in the footer',
  run: (doc) => {
    const { blocks } = doc;
    const paragraphs = blocks.flatMap((block, index) => (isParagraph(block) ? [index] : []));
    const first = blocks.findIndex(isSentence);
    const end = paragraphs.at(-1) ?? blocks.findLastIndex(isSentence);
    const footersFrom = paragraphs[MIN_PROSE_ABOVE - 1] ?? blocks.length;
    const links = linksBelow(doc, first, end);
    const barred = barredLinks(blocks, doc.fields.language?.value);
    const isTeaser = teasersOf(doc);
    let isRefused = false;
    const cut = markEach(doc, (block, index) => {
      const verdict = dropVerdict(doc, block, 'related');
      if (verdict) {
        links.open(block, index, verdict.rule);
        isRefused ||= verdict.rule === 'footer-head' && index >= footersFrom && index < end;
        return verdict;
      }
      if (links.isBoxed(index)) return { label: 'related', rule: 'headline-below' };
      if (barred.has(block) || isLabelled(block)) return { label: 'related', rule: 'label-and-headline' };
      if (links.isNext(block, index)) return { label: 'related', rule: 'headline-below' };
      if (isBracketed(doc, block)) return { label: 'related', rule: 'bracketed-link' };
      return isTeaser(block) ? { label: 'related', rule: 'ends-in-link' } : undefined;
    });
    return isRefused ? withWarning(cut, REFUSED) : cut;
  },
});

/** True for a label in capitals with the headline that it leads to. */
function isLabelled(block: Block): boolean {
  if (block.facts.shape.shouted < 1 || !isHeadline(block)) return false;
  const [label] = SHOUTED_LABEL_RE.exec(block.text) ?? [];
  if (label === undefined || !LOWER_RE.test(block.text.slice(label.length))) return false;
  return label === MORE_LABEL || isLinkLabel(label);
}

// "(MORE: Five ferries stay in port)"; in the text of a remark, a sentence may end.
const BRACKETED_RE = /^(?:\(.*[^.)]\)|\[.*[^.\]]\])$/u;

/** True for a label with the headline that it leads to in brackets. What credits a picture is none. */
function isBracketed(doc: Doc, block: Block): boolean {
  if (!(block.facts.shape.has & BRACKET) || !BRACKETED_RE.test(block.text)) return false;
  const { words } = facts(block);
  if (words <= MIN_HEADLINE_WORDS || words > MAX_HEADLINE_WORDS) return false;
  return (
    chromeHit(block, doc.fields.language?.value)?.kind === 'related-inline' && creditOf(block) === undefined
  );
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
  const link = LINK_RE.exec(text.slice(-LINK_REACH))?.[1];
  return link !== undefined && isLinkLabel(saidOnce(link));
}

/** True for nothing but what leads to a story: "Read more". */
function isLinkLabel(text: string): boolean {
  const hit = lineHit(text);
  return hit?.strong === true && LINKS.includes(hit.kind);
}

/** "Read more Read more": a picture's link and the text's. */
function saidOnce(link: string): string {
  const half = link.slice(0, (link.length - 1) / 2);
  return link === `${half} ${half}` ? half : link;
}
