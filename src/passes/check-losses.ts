// Says on the article where too little of a page was kept: an index page, a login wall, or a mistake of the passes before;
// and where the page itself holds only the beginning of an article: "the ministry said on Monday […]". Nothing is marked.
// Known false alarm: a page that is rightly one paragraph, as a flash or a correction is.

import { bodyKind } from '../article.ts';
import { isLedOn } from '../chrome/excerpts.ts';
import { hasNoArticle } from '../chrome/no-article.ts';
import type { Block, Doc } from '../document.ts';
import { isDropped } from '../labels.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';

// Blocks of so many words are seldom chrome: jusText takes a line for text from 20 to 30 words on.
const LONG = 25;

// Fewer words before the cut are a teaser's, not the article's.
const CUT_WORDS = 15;
// An excerpt that a feed cut off. "the ministry said on Monday […]", "before the end of [+2104 chars]"
const CUT_RE = /\[(?:…|\.\.\.|\+\d+ chars)\]$/u;
// The same without brackets, where an article has no more paragraphs than feeds give. "nobody has yet said who shall pay…"
const OPEN_END_RE = /(?:…|\.\.\.)$/u;
const FEED_PARAGRAPHS = 2;

const TRUNCATED = 'truncated';
const FEW = 'few-paragraphs: fewer than two paragraphs were kept';
const LOSS = 'loss-budget: more than half of the words in long blocks were dropped';

export const checkLosses = definePass({
  name: 'check-losses',
  summary: 'Warns where too little of the page was kept',
  run: (doc) => {
    if (doc.blocks.length === 0 || hasNoArticle(doc)) return doc;
    const kept = doc.blocks.filter(isText);
    const due = [
      ...(isCut(doc, kept) ? [TRUNCATED] : []),
      ...(kept.length < 2 ? [FEW] : []),
      ...(isOverBudget(doc) ? [LOSS] : []),
    ];
    const news = due.filter((warning) => !doc.warnings.includes(warning));
    return news.length === 0 ? doc : { ...doc, warnings: [...doc.warnings, ...news] };
  },
});

/** Paragraphs, and the items of a list: an article may be one. */
function isText(block: Block): boolean {
  const kind = bodyKind(block);
  return kind === 'paragraph' || kind === 'list-item';
}

/** True where the last paragraph breaks off; lines as short as labels may stand below it. */
function isCut({ blocks, fields }: Doc, kept: readonly Block[]): boolean {
  const at = kept.findLastIndex((block) => facts(block).words >= CUT_WORDS);
  const last = kept[at];
  if (!last) return false;
  if (CUT_RE.test(last.text)) return true;
  return (
    at < FEED_PARAGRAPHS && (OPEN_END_RE.test(last.text) || isLinked(blocks, last, fields.language?.value))
  );
}

/** True where a link to the rest stands right below, and no list of other stories that it could head instead. */
function isLinked(blocks: readonly Block[], last: Block, language: string | undefined): boolean {
  if (blocks.some(({ mark }) => mark?.rule === 'headline-below')) return false;
  return isLedOn(last, blocks[blocks.indexOf(last) + 1], language);
}

function isOverBudget(doc: Doc): boolean {
  let long = 0;
  let dropped = 0;
  for (const block of doc.blocks) {
    const { words } = facts(block);
    if (words < LONG) continue;
    long += words;
    if (isDropped(block.mark)) dropped += words;
  }
  return dropped * 2 > long;
}
