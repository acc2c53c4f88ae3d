// Finds the title among the lines before the prose. `Home / World` `Leaders meet at sea` `By A. Sample` -> title. A copy
// of it nearby is marked too. Known false positive: the headline of a teaser that stands alone above a title in the body.

import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { isCounter } from '../figures/control.ts';
import { creditOf } from '../figures/credit.ts';
import { datesOf } from '../head/lines.ts';
import { bestOf, type Ranked, type Weights } from '../head/ranker.ts';
import { asks, shapeOf } from '../head/shape.ts';
import { SECTION_NAME, type TitleCandidate, titleCandidates } from '../head/title.ts';
import { TITLE_WEIGHTS } from '../head/weights.ts';
import { isWindowTitle } from '../head/window-title.ts';
import { isSection } from '../lexicon/phrases.ts';
import { sourceSpan } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { countWords, facts, fold } from '../text.ts';

// Menu entries and captions, which only their length speaks for, score lower than this.
const LEAST_SCORE = -1;
// A shorter last breadcrumb may be the section.
const LEAST_CRUMB = 24;
// A copy stands this close: as the page's own heading, above a gallery, below a video.
const COPY_REACH = 12;
// A first line so far above the prose is the title of the window: it says nothing of where the article begins.
const FAR = 45;

export const findTitle = definePass({
  name: 'find-title',
  summary: 'Finds the title',
  run: (doc) => {
    if (doc.fields.title) return doc;
    return withTitleBy(doc, TITLE_WEIGHTS);
  },
});

/** The document with the title that the weights choose. */
export function withTitleBy(doc: Doc, weights: Weights): Doc {
  const all = titleCandidates(doc);
  const named = all.filter(({ features }) => !features.includes(SECTION_NAME));
  const best = titleAmong(doc, named, weights) ?? titleAmong(doc, all, weights);
  return best ? withTitle(doc, best.candidate.text, best.candidate.blocks) : doc;
}

function titleAmong(
  doc: Doc,
  all: readonly TitleCandidate[],
  weights: Weights,
): Ranked<TitleCandidate> | undefined {
  const plain = isPlain(doc);
  const candidates = all.filter((candidate) => !plain || opensPage(doc, candidate) || isSigned(candidate));
  // The line with which the breadcrumbs end is the title, whatever else speaks for another one.
  const crumbed = bestOf(candidates.filter(endsBreadcrumbs), weights);
  const best = knownTitle(doc, all) ?? whole(crumbed ?? withoutCaption(doc, candidates, weights), candidates);
  return best && best.score >= LEAST_SCORE ? best : undefined;
}

// A breadcrumb may end in a title cut short, and the whole title stands so near below it.
const WHOLE_REACH = 4;
const LEAST_CUT_WORDS = 3;
// Where much more follows, a deck is glued to the title.
const MOST_LONGER = 2;
const LETTER_RE = /^[\p{L}\p{M}\p{N}]/u;

/** The title that goes on where the best one ends: "Harbour closes" above "Harbour closes for a month". */
function whole(
  best: Ranked<TitleCandidate> | undefined,
  candidates: readonly TitleCandidate[],
): Ranked<TitleCandidate> | undefined {
  if (best?.candidate.blocks.length !== 1 || countWords(best.candidate.text) < LEAST_CUT_WORDS) return best;
  const { text, blocks } = best.candidate;
  const from = blocks[0] ?? 0;
  const longer = candidates.find(
    (other) =>
      other.blocks.length === 1 &&
      (other.blocks[0] ?? 0) > from &&
      (other.blocks[0] ?? 0) <= from + WHOLE_REACH &&
      other.text.length > text.length &&
      other.text.length <= MOST_LONGER * text.length &&
      other.text.startsWith(text) &&
      !LETTER_RE.test(other.text.slice(text.length)),
  );
  return longer ? { ...best, candidate: longer } : best;
}

const GLUED_RE = /^[.!?]\p{Lu}/u;
const STOP_RE = /[.!?]$/u;
// "[https]": a picture without alt text, as terminal browsers print it
const PICTURE_RE = /^\[[\w-]{2,40}\]$/u;
const CAPTION_WORDS = 4;
const CREDIT_WORDS = 6;
const LONG_CAPTION = 10;
// The headline of a picture that stands above it or below is near.
const NEAR = 8;
// What terminal browsers print of a picture and its buttons stands between.
const PICTURE_REACH = 45;
// A share bar may stand between them.
const SHARE_BAR = 4;

/** The best candidate; where that is a caption, by its credit or its gallery, the best of those near it or above. */
function withoutCaption(
  doc: Doc,
  candidates: readonly TitleCandidate[],
  weights: Weights,
): Ranked<TitleCandidate> | undefined {
  const best = bestOf(candidates, weights);
  const at = best?.candidate.blocks.at(-1);
  if (!best || at === undefined) return best;
  const isOwn = isCredited(doc.blocks[at]);
  const isBelowPicture = PICTURE_RE.test(doc.blocks[at - 1]?.text ?? '');
  // A headline may stand below a gallery as well, and then no other one above it; below a picture, one with a date.
  const isCaption = isOwn || isCounter(doc.blocks[at - 1]) || (isBelowPicture && !isSigned(best.candidate));
  if (!isCaption) return best;
  const near = candidates.filter((candidate) => {
    const { blocks } = candidate;
    const distance = at - (blocks.at(-1) ?? 0);
    const isBeside = isOwn
      ? distance >= -NEAR && distance <= SHARE_BAR + NEAR
      : distance > 0 && distance <= (isBelowPicture ? PICTURE_REACH : NEAR);
    const isLikely = !isBelowPicture || isSigned(candidate);
    return isBeside && isLikely && !blocks.some((i) => isCredited(doc.blocks[i]));
  });
  const other = bestOf(near, weights);
  return other && other.score >= LEAST_SCORE ? other : best;
}

/** True for a caption of some words that ends in the credit of its picture. */
function isCredited(block: Block | undefined): boolean {
  const credited = block && creditOf(block);
  if (!credited || credited.credit.split(' ').length > CREDIT_WORDS) return false;
  const { caption, credit, strength, at } = credited;
  // "... in the harbour.AFP": glued to it, the agency has not written the story.
  const isGlued = strength === 'weak' && GLUED_RE.test(block.text.slice(at - 1, at + 1));
  if (strength !== 'strong' && !isGlued) return false;
  const words = caption.split(' ').length;
  return (
    words >= CAPTION_WORDS &&
    (STOP_RE.test(caption) ||
      block?.text.endsWith(')') === true ||
      (words >= LONG_CAPTION && credit.includes('/')))
  );
}

function withTitle(doc: Doc, text: string, at: readonly number[]): Doc {
  const spans = at.flatMap((i) => {
    const block = doc.blocks[i];
    return block ? [sourceSpan(block, 0, block.text.length)] : [];
  });
  const main = at.at(-1) ?? 0;
  const copied = doc.blocks[main];
  const key = copied && facts(copied).folded;
  const { first } = shapeOf(doc);
  const blocks = doc.blocks.map((block, i) => {
    if (block.mark) return block;
    if (at.includes(i))
      return mark(block, { label: 'title', rule: i === 0 && first > FAR ? 'window' : 'ranked' });
    if (i === 0 && isWindowTitle(block.text, text)) return mark(block, { label: 'title', rule: 'copy' });
    const isNear = Math.abs(i - main) <= COPY_REACH && i < first + COPY_REACH;
    return isNear && facts(block).folded === key ? mark(block, { label: 'title', rule: 'copy' }) : block;
  });
  return withBlocks({ ...doc, fields: { ...doc.fields, title: { value: text, spans } } }, blocks);
}

/** The line that says what the record calls the page, "Headline | Daily Sample" included. */
function knownTitle(doc: Doc, candidates: readonly TitleCandidate[]): Ranked<TitleCandidate> | undefined {
  const known = fold(doc.evidence.title ?? '');
  if (known === '') return undefined;
  const matching = candidates.filter(
    ({ text }) => text.length * 2 > known.length && known.includes(fold(text)),
  );
  const longest = Math.max(...matching.map(({ text }) => text.length));
  const candidate = matching.find(({ text }) => text.length === longest);
  return candidate && { candidate, score: LEAST_SCORE };
}

/** True where no pass has found anything but text, and what a feed adds to it: an article alone, which has its title on top or not at all. */
function isPlain(doc: Doc): boolean {
  return doc.blocks.every(({ mark }) => mark === undefined || mark.rule === 'feed-footer');
}

// Above the headline of such a page a date, a section or a company may stand, if the head has a date at all.
const MOST_ABOVE = 3;
const HEAD_LINES = 4;
const SHORT_WORDS = 4;
// "Best harbour news ever!", "Who pays for the pier?"
const ASKED_WORDS = 12;

function opensPage(doc: Doc, { blocks }: TitleCandidate): boolean {
  const at = blocks[0] ?? 0;
  const top = doc.blocks[at];
  const above = openAbove(doc, at, MOST_ABOVE + 1);
  if (above.length > MOST_ABOVE || top === undefined || (facts(top).endsSentence && !isAsked(top)))
    return false;
  const isDated = (block: Block): boolean => datesOf(block, doc.fields.language?.value).length > 0;
  return (
    above.length === 0 ||
    (above.every((block) => facts(block).words <= SHORT_WORDS || isDated(block)) &&
      (above.every(({ text }) => isSection(text)) || doc.blocks.slice(0, at + 1 + HEAD_LINES).some(isDated)))
  );
}

/** The first lines above one that no pass has marked: so many at most, because each of many candidates asks. */
function openAbove({ blocks }: Doc, at: number, most: number): Block[] {
  const open: Block[] = [];
  for (let i = 0; i < at && open.length < most; i++) {
    const block = blocks[i];
    if (block && !block.mark) open.push(block);
  }
  return open;
}

function isAsked(block: Block): boolean {
  return facts(block).words <= ASKED_WORDS && asks(block.text);
}

/** True where a byline or a date stands below: what headings inside an article do not have. */
function isSigned({ features }: TitleCandidate): boolean {
  return features.some((feature) => feature.startsWith('byline-after:') || feature.startsWith('date-after:'));
}

function endsBreadcrumbs({ text, features }: TitleCandidate): boolean {
  return features.includes('echo:crumb') && !features.includes('joined') && text.length >= LEAST_CRUMB;
}
