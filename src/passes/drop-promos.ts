// Drops newsletter, subscription, app, donation and follow-us boxes: "Sign up for our morning newsletter", "Follow us on X";
// adverts for jobs and polls of readers.
// A paywall's notice with no prose behind it, an offer below one paragraph or two, or "Subscribers only" on a page without a
// paragraph, means that the page holds only the article's beginning: warns 'truncated'.
// Known false positive: a short paragraph that tells readers to subscribe to something that is the news.

import { jobAdverts } from '../chrome/job-ads.ts';
import { pollLines } from '../chrome/polls.ts';
import { isServiceName } from '../chrome/service-name.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, markEach, withWarning } from '../document.ts';
import { RESERVED_WORDS } from '../lexicon/reserved-words.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';

// A block of so many words is prose; behind a paywall's notice there is none.
const PROSE_WORDS = 25;
// An offer has so many lines, and what a reader may see without it has few paragraphs.
const MIN_OFFERS = 3;
const MOST_PARAGRAPHS = 2;
// Two of its lines say what is offered; a menu's buttons are shorter: "Plus", "Abo testen", "Verträge hier kündigen".
const MIN_TELLING = 2;
const TELLING_WORDS = 4;

export const dropPromos = definePass({
  name: 'drop-promos',
  summary: 'Drops newsletter, subscription, app and follow-us boxes',
  run: (doc) => {
    const adverts = jobAdverts(doc.blocks);
    const polls = pollLines(doc.blocks);
    return warnOfPaywall(
      markEach(doc, (block) => {
        if (adverts.has(block)) return { label: 'promo', rule: 'job-advert' };
        if (polls.has(block)) return { label: 'promo', rule: 'poll' };
        return promoVerdict(doc, block);
      }),
    );
  },
});

function promoVerdict(doc: Doc, block: Block): ReturnType<typeof dropVerdict> {
  return isServiceName(block) ? { label: 'promo', rule: 'newsletter' } : dropVerdict(doc, block, 'promo');
}

function warnOfPaywall(doc: Doc): Doc {
  const isProse = (block: Block): boolean => !block.mark && facts(block).words >= PROSE_WORDS;
  const below = doc.blocks.slice(doc.blocks.findLastIndex(isProse) + 1);
  const offers = below.filter(({ mark }) => mark?.rule === 'subscribe');
  const isOffered =
    offers.length >= MIN_OFFERS &&
    offers.filter((block) => facts(block).words >= TELLING_WORDS).length >= MIN_TELLING &&
    doc.blocks.filter(isProse).length <= MOST_PARAGRAPHS;
  const isReserved =
    !doc.blocks.some(isProse) &&
    doc.blocks.filter((block) => RESERVED_WORDS.has(facts(block).folded)).length === 1;
  const isStub = isOffered || isReserved || below.some(({ mark }) => mark?.rule === 'paywall');
  return isStub ? withWarning(doc, 'truncated') : doc;
}
