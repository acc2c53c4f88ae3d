// Tells pages that hold no article: a list of other texts, a shop, a forum's thread, a form for signing in, a wall of consent,
// an error, comments alone, a player. A page with a run of whole paragraphs is none of these. Known false alarm: a list of short news, each with its own date.

import type { Block, Doc } from '../document.ts';
import { PASSWORD_WORDS } from '../lexicon/password-words.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { isProse } from '../prose.ts';
import { facts, wordsOf } from '../text/facts.ts';
import { areComments } from './comments-alone.ts';
import { areExcerpts } from './excerpts.ts';
import { areTeasers, isListing } from './listing.ts';
import { tiesOf } from './listing-ties.ts';
import { isShop } from './shop.ts';
import { type Teasers, teasersOf } from './teasers.ts';
import { isThread } from './thread.ts';
import { wallOf } from './wall.ts';

export type PageKind =
  | 'index'
  | 'shop'
  | 'thread'
  | 'login'
  | 'consent'
  | 'browser'
  | 'error'
  | 'comments'
  | 'video';

// Paragraphs stand together in an article, on other pages seldom: one in so many may.
const PROSE_A_PAIR = 20;
const MIN_TEASERS = 3;
// Summaries are short, and what stands outside of teasers is little.
const MAX_SUMMARY_WORDS = 60;
const MIN_SHARE = 3;
// A longer sentence that has no like among the summaries could be an article of one paragraph.
const MAX_WORDS_ALONE = 24;
const MAX_RATIO = 1.5;
const SENTENCE_WORDS = 8;
const MIN_CONSENT_WORDS = 20;
const MAX_ERROR_WORDS = 60;
const MIN_DURATIONS = 3;
const MIN_CONTROLS = 2;
// How long a film is. "2:14", "1:02:45"
const DURATION_RE = /^\d{1,2}:\d\d(?::\d\d)?$/u;

/** What a page is that holds no article; undefined where it may hold one. */
export function pageKind(doc: Doc): PageKind | undefined {
  const { blocks } = doc;
  if (areExcerpts(doc) || isListing(doc)) return 'index';
  if (isShop(doc)) return 'shop';
  if (isThread(doc)) return 'thread';
  const small = wallOf(doc);
  if (small) return small;
  const prose = blocks.filter(isProse);
  const pairs = blocks.filter(
    (block, i) => i > 0 && isProse(block) && isProse(blocks[i - 1] ?? block),
  ).length;
  if (pairs * PROSE_A_PAIR > prose.length) return undefined;
  const longest = prose.reduce((most, block) => Math.max(most, facts(block).words), 0);
  if (longest <= MAX_ERROR_WORDS && (prose.length <= 1 || areTeasers(doc)) && isError(doc)) return 'error';
  if (prose.length === 0) {
    const wall = wallKind(doc);
    if (wall) return wall;
  }
  if (longest > MAX_SUMMARY_WORDS) return undefined;
  if (areComments(doc)) return 'comments';
  return isIndex(teasersOf(doc)) && tiesOf(blocks.filter(isSentence)) !== 'related' ? 'index' : undefined;
}

function isSentence(block: Block): boolean {
  return !block.mark && facts(block).words >= SENTENCE_WORDS && facts(block).endsSentence;
}

function isIndex({ pieces, inside, outside, summaries, longest, goesOn }: Teasers): boolean {
  if (goesOn || pieces < MIN_TEASERS || inside < outside * MIN_SHARE || longest > MAX_WORDS_ALONE)
    return false;
  const [most = 0, second = 0] = [...summaries].sort((a, b) => b - a);
  return most <= Math.max(MAX_WORDS_ALONE, second * MAX_RATIO);
}

/** True where a notice that the page is not there stands above all prose. */
function isError({ blocks, fields }: Doc): boolean {
  const prose = blocks.findIndex(isProse);
  const notice = blocks.findIndex((block) => {
    const hit = chromeHit(block, fields.language?.value);
    return hit?.kind === 'error-notice' && hit.strong;
  });
  return notice >= 0 && (prose < 0 || notice <= prose + 1);
}

/** What a page without prose is by the lines that it has. */
function wallKind({ blocks, fields }: Doc): PageKind | undefined {
  if (blocks.some((block) => PASSWORD_WORDS.has(facts(block).folded))) return 'login';
  const notices = blocks.filter((block) => block.mark?.label === 'consent');
  const words = wordsOf(notices);
  if (words >= MIN_CONSENT_WORDS && words >= wordsOf(blocks.filter((block) => !block.mark)))
    return notices.some((block) => block.mark?.rule === 'consent') ? 'consent' : 'browser';
  const controls = blocks.filter(
    (block) => chromeHit(block, fields.language?.value)?.kind === 'media-control',
  );
  const durations = blocks.filter((block) => DURATION_RE.test(block.text));
  return controls.length >= MIN_CONTROLS || durations.length >= MIN_DURATIONS ? 'video' : undefined;
}
