// Candidates for the time of publication and of the last change: every date near title and prose, with its label
// ("Published", "Aktualisiert", "Güncelleme") and the features by which the ranker chooses.

import { type DateContext, type DayOrder, dateOnly, type FoundDate, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { leadsOn } from '../prose.ts';
import type { Features } from '../ranking/ranker.ts';
import { countWords, facts } from '../text/facts.ts';
import { byWordLength } from './by-words.ts';
import { dateFeatures } from './date-features.ts';
import { type DateLabel, labelOf } from './date-label.ts';
import { frameOf, titleIndex } from './frame.ts';
import { datesOf, withoutDates } from './line-dates.ts';

export interface DateCandidate {
  readonly date: FoundDate | undefined;
  /** The index of the block; -1 for the candidate "none". */
  readonly block: number;
  readonly label: DateLabel;
  readonly features: Features;
}

/** A date, and how it stands on its line. */
interface Standing {
  readonly block: number;
  readonly date: FoundDate;
  readonly label: DateLabel;
  /** How many dates stand before it on its line. */
  readonly place: number;
}

/** The candidates for the date, "none" first. */
export function dateCandidates(doc: Doc): DateCandidate[] {
  const title = titleIndex(doc);
  const { first, last } = frameOf(doc, title);
  const language = doc.fields.language?.value;
  const dayOrder = language === undefined || language === 'en' ? orderOf(doc.blocks) : undefined;
  const found = linesAround(doc, title, first, last).flatMap((i) =>
    datesAt(doc, i, dayOrder, i - 1 === title),
  );
  const days = new Map<string, number>();
  for (const { date } of found) days.set(dateOnly(date.value), (days.get(dateOnly(date.value)) ?? 0) + 1);
  const none: DateCandidate = { date: undefined, block: -1, label: 'none', features: ['none'] };
  const candidates = found.map(({ block, date, label, place }, order) => {
    const frame = {
      date,
      label,
      place,
      order,
      title,
      first,
      last,
      days: days.get(dateOnly(date.value)) ?? 1,
    };
    return { date, block, label, features: dateFeatures(doc, block, frame) };
  });
  return [none, ...candidates];
}

const BEFORE_TITLE = 14;
const AFTER_TITLE = 18;
const AFTER_FIRST = 8;
const AFTER_LAST = 14;
// Where no title was found, it may stand so far above the prose.
const TITLE_REACH = 16;

const MOST_BUTTON_WORDS = 3;

/** True for the button below a teaser: "Read more". */
function isReadOn(block: Block | undefined): boolean {
  return block?.mark?.label === 'related' && facts(block).words <= MOST_BUTTON_WORDS;
}

/** The lines around title and beginning, and those around the end of the prose; no dates of teasers above the title. */
function linesAround({ blocks }: Doc, title: number | undefined, first: number, last: number): number[] {
  const from = Math.max(0, (title ?? first - TITLE_REACH) - BEFORE_TITLE);
  const end = Math.min(blocks.length, Math.max(first + AFTER_FIRST, (title ?? 0) + AFTER_TITLE));
  const lines: number[] = [];
  for (let i = from; i < end; i++) {
    const isTeaser = title !== undefined && i < title && isReadOn(blocks[i + 1]);
    if (!isTeaser) lines.push(i);
  }
  for (let i = Math.max(end, last); i < Math.min(blocks.length, last + AFTER_LAST); i++) lines.push(i);
  return lines;
}

/** The dates of a line that have a label, or that are all there is to it. */
function datesAt(doc: Doc, i: number, order: DayOrder | undefined, isBelowTitle: boolean): Standing[] {
  const block = doc.blocks[i];
  if (!block || !isAsked(block)) return [];
  const { crawled } = doc.evidence;
  const language = doc.fields.language?.value;
  const dates =
    crawled === undefined && order === undefined
      ? datesOf(block, language)
      : datesKnowing(block, language, { crawled, order });
  const isLine = isDateLine(block, language, dates) || (isBelowTitle && isOpenedBy(block, dates));
  return dates
    .map((date, place) => ({ block: i, date, label: labelOf(doc.blocks, i, date, place === 0), place }))
    .filter(({ label }) => label !== 'none' || isLine);
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
    (facts(block).words <= SHORT_LINE && !isLead(block, dates)) ||
    (dates.length > 1 && countWords(withoutDates(block.text, dates)) <= MOST_WORDS) ||
    block.mark?.label === 'byline' ||
    byWordLength(block.text, language) > 0
  );
}

const LEAST_LEAD = 3;

/** True for a clause that leads on to what was said on a day: "Other papers wrote on 8 July 2008:" */
function isLead(block: Block, dates: readonly FoundDate[]): boolean {
  return leadsOn(block.text) && countWords(withoutDates(block.text, dates)) >= LEAST_LEAD;
}

const LONGEST_OPENED = 22;

/** True for a line that begins with day and hour and is no sentence: a day and the place of the report below the title. */
function isOpenedBy(block: Block, [first]: readonly FoundDate[]): boolean {
  if (first === undefined || first.start > 0 || first.value.length <= 'YYYY-MM-DD'.length) return false;
  return facts(block).words <= LONGEST_OPENED && !facts(block).endsSentence;
}

const LONGEST_KNOWN = 30;

/** The dates of a line, read with what is known of the page: when it was fetched, how it writes days. */
function datesKnowing(
  block: Block,
  language: string | undefined,
  context: DateContext,
): readonly FoundDate[] {
  return facts(block).words <= LONGEST_KNOWN ? parseDates(block.text, language, context) : [];
}

// "3/14/2025"
const SLASHED_RE = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/u;

/** How the page writes 3/4/2025, told by a date that can be read one way only. */
function orderOf(blocks: readonly Block[]): DayOrder | undefined {
  for (const { text } of blocks) {
    const match = text.length < 200 && text.includes('/') ? SLASHED_RE.exec(text) : null;
    if (match && Number(match[1]) > 12) return 'day-first';
    if (match && Number(match[2]) > 12) return 'month-first';
  }
  return undefined;
}
