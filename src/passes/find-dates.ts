// Finds when the article was published and when it was changed: `Publisert 5. mai 2024, kl. 13.05 Oppdatert ...`. A date
// labelled as an update is never taken for the publication. Known false positive: a date line of a teaser that stands
// between the title and the text.

import { dateOnly, type FoundDate } from '../dates/index.ts';
import { type Block, type Doc, mark, markEach, withBlocks } from '../document.ts';
import type { Found } from '../fields.ts';
import { isAge } from '../head/ages.ts';
import { isEasternStamp } from '../head/eastern-stamp.ts';
import { frameOf, titleIndex } from '../head/frame.ts';
import { type DateCandidate, dateCandidates } from '../head/published.ts';
import { isRecordDate } from '../head/record-date.ts';
import { shapeOf } from '../head/shape.ts';
import { type Dated, updateClock } from '../head/update-clock.ts';
import { DATES_WEIGHTS } from '../head/weights.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { sourceSpan } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { isProse } from '../prose.ts';
import { bestOf, scoreOf, type Weights } from '../ranking/ranker.ts';
import { facts } from '../text/facts.ts';

// Under this score, a date is as likely that of another story.
const LEAST_SCORE = -1.5;
// The weights were learned for the publication, so that the label of an update speaks against it.
const LEAST_UPDATE = -8;
// A change is told near the publication.
const UPDATE_REACH = 6;
const LONGEST_LINE = 25;
const BELOW_TITLE = 3;

export const findDates = definePass({
  name: 'find-dates',
  summary: 'Finds when the article was published and updated',
  run: (doc) => {
    if (doc.fields.published || doc.fields.updated) return doc;
    return withoutHeadRest(withoutStamps(withDatesBy(doc, DATES_WEIGHTS)));
  },
});

/** Ages that no fetch makes a date of, and the date of the record, are no text either. */
function withoutStamps(doc: Doc): Doc {
  const language = doc.fields.language?.value;
  const title = titleIndex(doc);
  const { first } = frameOf(doc, title);
  return markEach(doc, (block, i) => {
    if (i === 0 && isRecordDate(block.text)) return { label: 'page-clock', rule: 'record-date' };
    return isAge(block, language, title !== undefined && i > title && i < first)
      ? { label: 'page-clock', rule: 'age' }
      : undefined;
  });
}

const REST_REACH = 2;
// "1457", "8 558": how often the page was read
const COUNT_RE = /^\p{Nd}{2,3}(?:[ .,]?\p{Nd}{3}){0,2}$|^\p{Nd}{4,7}$/u;
const COLON_END_RE = /[:：]$/u;
const LONGEST_REST = 30;
const MOST_CATEGORY_WORDS = 5;
// "in Local News", "dans Vie locale", "w Miasto": no sentence
const CATEGORY_RE = /^(?:in|dans|en|em|i|w|v|în|в|у|på|στο|di) (?=\p{Lu})[^.!?:;,–—]+$/u;

// "05/14 10:42": day and time without the year
const STAMP_RE = /^\p{Nd}{1,2}[/.-]\p{Nd}{1,2}\.?,? \p{Nd}{1,2}[:.]\p{Nd}{2}$/u;

/** What is left of a head above the prose: a count of readers beside the date or the author, a date's label without its date, a date without its year. */
function withoutHeadRest(doc: Doc): Doc {
  const { first } = shapeOf(doc);
  const title = titleIndex(doc);
  return markEach(doc, ({ text, facts: { folded } }, i) => {
    if (i >= first || text.length > LONGEST_REST) return undefined;
    if (COLON_END_RE.test(text) && DATE_LABELS.has(folded.replace(COLON_END_RE, '').trimEnd()))
      return { label: 'page-clock', rule: 'label' };
    if (title !== undefined && i > title && (STAMP_RE.test(text) || isEasternStamp(text)))
      return { label: 'page-clock', rule: 'stamp' };
    const above = doc.blocks.slice(Math.max(0, i - REST_REACH), i);
    if (isCategory(text) && isHead(doc.blocks[i - 1])) return { label: 'navigation', rule: 'category' };
    const isBeside = above.some(isHead);
    return isBeside && COUNT_RE.test(text) ? { label: 'share', rule: 'counter' } : undefined;
  });
}

/** True for the category that WordPress prints below date and author. */
function isCategory(text: string): boolean {
  return CATEGORY_RE.test(text) && text.split(' ').length <= MOST_CATEGORY_WORDS;
}

function isHead(block: Block | undefined): boolean {
  return block?.mark?.label === 'date' || block?.mark?.label === 'byline';
}

/** The document with the dates that the weights choose. */
export function withDatesBy(doc: Doc, weights: Weights): Doc {
  const likely = dateCandidates(doc).filter((candidate) => isLikely(candidate, weights));
  const paged = isRecordDate(doc.blocks[0]?.text ?? '') ? likely.filter(({ block }) => block > 0) : likely;
  // The date of the record speaks where the page has none.
  const candidates = paged.length > 0 ? paged : likely;
  const first = candidates.filter(({ label }) => label !== 'updated');
  // A day that the record knows settles which of the dates it is.
  const known =
    doc.evidence.date === undefined
      ? undefined
      : first.filter(({ date }) => isSameDay(date, doc.evidence.date));
  const published = withLabel(
    doc,
    first,
    bestOf(known && known.length > 0 ? known : first, weights)?.candidate,
  );
  const updates = candidates.filter(
    ({ label, block }) => label === 'updated' && isNear(block, published?.block),
  );
  const updated = bestOf(updates, weights)?.candidate ?? (published && updateClock(doc, published));
  return published || updated ? withDates(doc, published, updated) : doc;
}

/**
 * The labelled publication nearest below the title, where the date chosen stands above it without a label; else an earlier day
 * right below the title: the one above is that of the visit.
 */
function withLabel(
  doc: Doc,
  candidates: readonly DateCandidate[],
  chosen: DateCandidate | undefined,
): DateCandidate | undefined {
  const title = titleIndex(doc);
  if (chosen?.label !== 'none' || title === undefined || chosen.block > title) return chosen;
  const labelled = candidates.find(({ label, block }) => label === 'published' && block > title);
  if (labelled) return labelled;
  const day = dateOnly(chosen.date?.value ?? '');
  const isEarlier = ({ date, block }: DateCandidate): boolean =>
    block > title && block <= title + BELOW_TITLE && date !== undefined && dateOnly(date.value) < day;
  return candidates.find(isEarlier) ?? chosen;
}

function isLikely({ date, label, features }: DateCandidate, weights: Weights): boolean {
  return (
    date !== undefined && scoreOf(features, weights) >= (label === 'updated' ? LEAST_UPDATE : LEAST_SCORE)
  );
}

function isSameDay(date: FoundDate | undefined, known: string | undefined): boolean {
  return date !== undefined && known !== undefined && dateOnly(date.value) === dateOnly(known);
}

function isNear(block: number, other: number | undefined): boolean {
  return other === undefined || Math.abs(block - other) <= UPDATE_REACH;
}

function withDates(doc: Doc, published: Dated | undefined, updated: Dated | undefined): Doc {
  const fields = {
    ...doc.fields,
    ...(published ? { published: found(doc, published) } : {}),
    ...(updated ? { updated: found(doc, updated) } : {}),
  };
  const at = new Set([published?.block, updated?.block]);
  const blocks = doc.blocks.map((block, i) =>
    at.has(i) && isDateLine(block) ? mark(block, { label: 'date', rule: 'ranked' }) : block,
  );
  return withBlocks({ ...doc, fields }, blocks);
}

function isDateLine(block: Block): boolean {
  return !block.mark && !isProse(block) && facts(block).words <= LONGEST_LINE;
}

function found(doc: Doc, { block: at, date }: Dated): Found<string> {
  const block = doc.blocks[at];
  return { value: date?.value ?? '', spans: block && date ? [sourceSpan(block, date.start, date.end)] : [] };
}
