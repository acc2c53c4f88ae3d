// Drops newsletter, subscription, app, donation and follow-us boxes: "Sign up for our morning newsletter", "Follow us on X".
// A paywall's notice with no prose behind it means that the page holds only the article's beginning: warns 'truncated'.
// Known false positive: a short paragraph that tells readers to subscribe to something that is the news.

import { dropVerdict } from '../chrome/verdict.ts';
import { type Doc, markEach } from '../document.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text.ts';

// A block of so many words is prose; behind a paywall's notice there is none.
const PROSE_WORDS = 25;

export const dropPromos = definePass({
  name: 'drop-promos',
  summary: 'Drops newsletter, subscription, app and follow-us boxes',
  run: (doc) => warnOfPaywall(markEach(doc, (block) => dropVerdict(doc, block, 'promo'))),
});

function warnOfPaywall(doc: Doc): Doc {
  const lastProse = doc.blocks.findLastIndex((block) => !block.mark && facts(block).words >= PROSE_WORDS);
  const isStub = doc.blocks.some(({ mark }, i) => i > lastProse && mark?.rule === 'paywall');
  return isStub && !doc.warnings.includes('truncated')
    ? { ...doc, warnings: [...doc.warnings, 'truncated'] }
    : doc;
}
