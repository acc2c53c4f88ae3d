// Says on the article where too little of a page was kept: an index page, a login wall, or a mistake of the passes before.
// Nothing is marked. Known false alarm: a page that is rightly one paragraph, as a flash or a correction is.

import { bodyKind } from '../article.ts';
import type { Doc } from '../document.ts';
import { fate } from '../labels.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text.ts';

// Blocks of so many words are seldom chrome: jusText takes a line for text from 20 to 30 words on.
const LONG = 25;

const FEW = 'few-paragraphs: fewer than two paragraphs were kept';
const LOSS = 'loss-budget: more than half of the words in long blocks were dropped';

export const checkLosses = definePass({
  name: 'check-losses',
  summary: 'Warns where too little of the page was kept',
  run: (doc) => {
    if (doc.blocks.length === 0) return doc;
    const due = [...(keptParagraphs(doc) < 2 ? [FEW] : []), ...(isOverBudget(doc) ? [LOSS] : [])];
    const news = due.filter((warning) => !doc.warnings.includes(warning));
    return news.length === 0 ? doc : { ...doc, warnings: [...doc.warnings, ...news] };
  },
});

function keptParagraphs(doc: Doc): number {
  return doc.blocks.filter((block) => bodyKind(block) === 'paragraph').length;
}

function isOverBudget(doc: Doc): boolean {
  let long = 0;
  let dropped = 0;
  for (const block of doc.blocks) {
    const { words } = facts(block);
    if (words < LONG) continue;
    long += words;
    if (block.mark && fate(block.mark.label) === 'dropped') dropped += words;
  }
  return dropped * 2 > long;
}
