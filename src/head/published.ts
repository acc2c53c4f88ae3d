// Candidates for the time of publication and of the last change: every date near title and prose, with its label
// ("Published", "Aktualisiert", "Güncelleme") and the features by which the ranker chooses.

import { type DayOrder, type FoundDate, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import {
  BEFORE_DATES,
  DATED_LABELS,
  PUBLISHED_LABELS,
  UPDATED_LABELS,
} from '../lexicon/credits/date-labels.ts';
import { countWords, facts, fold } from '../text.ts';
import { bucket } from './bucket.ts';
import { frameOf, titleIndex } from './byline.ts';
import { byWordLength, datesOf } from './lines.ts';
import { withoutDates } from './names.ts';
import type { Features } from './ranker.ts';
import { isProse } from './shape.ts';

export type DateLabel = 'published' | 'updated' | 'dated' | 'none';

export interface DateCandidate {
  readonly date: FoundDate | undefined;
  /** The index of the block; -1 for the candidate "none". */
  readonly block: number;
  readonly label: DateLabel;
  readonly features: Features;
}

const BEFORE_TITLE = 14;
const AFTER_TITLE = 18;
const AFTER_FIRST = 8;
const AFTER_LAST = 14;

const PUBLISHED = new Set(PUBLISHED_LABELS);
const UPDATED = new Set(UPDATED_LABELS);
const DATED = new Set(DATED_LABELS);
const BEFORE = new Set(BEFORE_DATES);
const LEGAL_RE = /©|\(c\)|copyright|all rights|alle rechte|tous droits|reserved/iu;
const SLASHED_RE = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/u;

/** The candidates for the date, "none" first. */
export function dateCandidates(doc: Doc): DateCandidate[] {
  const { blocks } = doc;
  const title = titleIndex(doc);
  const { first, last } = frameOf(doc, title);
  const language = doc.fields.language?.value;
  const order = language === undefined || language === 'en' ? orderOf(blocks) : undefined;
  const from = Math.max(0, (title ?? first - 16) - BEFORE_TITLE);
  const found: { block: number; date: FoundDate; label: DateLabel; place: number }[] = [];
  const visit = (i: number): void => {
    const block = blocks[i];
    if (!block || !isAsked(block)) return;
    const { crawled } = doc.evidence;
    const dates =
      crawled === undefined && order === undefined
        ? datesOf(block, language)
        : relativeDates(block, language, crawled, order);
    const isLine = isDateLine(block, language, dates);
    dates.forEach((date, place) => {
      const label = labelOf(blocks, i, date, place === 0);
      if (label !== 'none' || isLine) found.push({ block: i, date, label, place });
    });
  };
  const end = Math.min(blocks.length, Math.max(first + AFTER_FIRST, (title ?? 0) + AFTER_TITLE));
  for (let i = from; i < end; i++) visit(i);
  for (let i = Math.max(end, last); i < Math.min(blocks.length, last + AFTER_LAST); i++) visit(i);
  const days = new Map<string, number>();
  for (const { date } of found)
    days.set(date.value.slice(0, 10), (days.get(date.value.slice(0, 10)) ?? 0) + 1);
  const none: DateCandidate = { date: undefined, block: -1, label: 'none', features: ['none'] };
  const made = found.map(({ block, date, label, place }, order) => ({
    date,
    block,
    label,
    features: featuresOf(doc, block, {
      date,
      label,
      place,
      order,
      title,
      first,
      last,
      days: days.get(date.value.slice(0, 10)) ?? 1,
    }),
  }));
  return [none, ...made];
}

/** Undecided lines, and what a field pass marked before: a byline may hold the date. */
function isAsked(block: Block): boolean {
  return !block.mark || block.mark.label === 'byline';
}

// A date beside more words than this, without a label or an author, is part of what the line says.
const MOST_WORDS = 9;
const SHORT_LINE = 12;

function isDateLine(block: Block, language: string | undefined, dates: readonly FoundDate[]): boolean {
  return (
    facts(block).words <= SHORT_LINE ||
    (dates.length > 1 && countWords(withoutDates(block.text, dates)) <= MOST_WORDS) ||
    block.mark?.label === 'byline' ||
    byWordLength(block.text, language) > 0
  );
}

function relativeDates(
  block: Block,
  language: string | undefined,
  crawled: string | undefined,
  order: DayOrder | undefined,
): readonly FoundDate[] {
  return facts(block).words <= 30 ? parseDates(block.text, language, { crawled, order }) : [];
}

/** How the page writes 3/4/2025, told by a date that can be read one way only. */
function orderOf(blocks: readonly Block[]): DayOrder | undefined {
  for (const { text } of blocks) {
    const match = text.length < 200 && text.includes('/') ? SLASHED_RE.exec(text) : null;
    if (match && Number(match[1]) > 12) return 'day-first';
    if (match && Number(match[2]) > 12) return 'month-first';
  }
  return undefined;
}

// "EDTUpdated", "2025Updated": the end of a date, and the label of the next
const GLUED_LABEL_RE = /(?<=\p{Lu}\p{Lu}|\p{Nd})(?=\p{Lu}\p{Ll})/gu;

function labelOf(blocks: readonly Block[], i: number, date: FoundDate, isFirst: boolean): DateLabel {
  const block = blocks[i];
  if (!block) return 'none';
  const before = fold(
    block.text.slice(Math.max(0, date.start - 40), date.start).replace(GLUED_LABEL_RE, ' '),
  );
  if (before !== '' || !isFirst) return labelIn(before);
  const above = blocks[i - 1];
  return above && !above.mark && facts(above).words <= 3 ? labelIn(facts(above).folded) : 'none';
}

/** The label at the end of a text: its last one to three words, or last signs in scripts without spaces. */
function labelIn(text: string): DateLabel {
  const words = text.split(' ').slice(-5);
  while (words.length > 1 && BEFORE.has(words.at(-1) ?? '')) words.pop();
  for (let from = 0; from < words.length; from++) {
    const label = labelOfPhrase(fold(words.slice(from).join(' ')));
    if (label !== 'none') return label;
  }
  const tail = words.at(-1) ?? '';
  for (let length = 4; length >= 2; length--) {
    const label = tail.length > length ? labelOfPhrase(tail.slice(-length)) : 'none';
    if (label !== 'none' && !ASCII_RE.test(tail.slice(-length))) return label;
  }
  return 'none';
}

const ASCII_RE = /^\p{ASCII}+$/u;

function labelOfPhrase(phrase: string): DateLabel {
  if (UPDATED.has(phrase)) return 'updated';
  if (PUBLISHED.has(phrase)) return 'published';
  return DATED.has(phrase) ? 'dated' : 'none';
}

interface Frame {
  readonly date: FoundDate;
  readonly label: DateLabel;
  readonly place: number;
  readonly order: number;
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  readonly days: number;
}

function featuresOf(doc: Doc, i: number, frame: Frame): string[] {
  const { date, label, place, order, title, first, last, days } = frame;
  const { blocks } = doc;
  const block = blocks[i];
  const rest = block ? facts(block).words : 0;
  const language = doc.fields.language?.value;
  const features = [
    `label:${label}`,
    `place:${Math.min(place, 2)}`,
    `order:${Math.min(order, 4)}`,
    `days:${Math.min(days, 3)}`,
    `title:${title === undefined ? 'none' : bucket(i - title, [-6, -3, -1, 0, 1, 2, 4, 8, 14])}`,
    `prose:${bucket(first - i, [-3, -1, 0, 1, 2, 4, 8, 14])}`,
    `words:${bucket(rest, [3, 6, 9, 14, 22])}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add('time', date.value.length > 10);
  add('tail', i >= last);
  add('tail:labelled', i >= last && label !== 'none');
  add(
    'byline',
    block?.mark?.label === 'byline' || (block !== undefined && byWordLength(block.text, language) > 0),
  );
  add('byline:before', blocks[i - 1]?.mark?.label === 'byline');
  add('byline:after', blocks[i + 1]?.mark?.label === 'byline');
  add('legal', block !== undefined && LEGAL_RE.test(block.text));
  add('prose', block !== undefined && isProse(block));
  add('start', date.start <= 2);
  add('end', block !== undefined && date.end >= block.text.length - 2);
  return features;
}
