// Finds dates in a line of text, in the languages and forms that newspapers use: `Veröffentlicht: 19. Dezember 2025, 10.30 Uhr`
// -> 2025-12-19T10:30. A date that could be two different days is no date: 03/04/2025 on an English page, a day without a
// year, "3 hours ago" on a page of which nobody knows when it was fetched.

import { couldBeTime, joins, timeBehind, weekdayBefore } from './around.ts';
import { addDays, type Day, dayOf, daysBetween, isNewsDay, isoDate, type Time } from './calendar.ts';
import { readDay } from './days.ts';
import { isWeekday } from './months.ts';
import type { DayOrder } from './order.ts';
import { readRelative } from './relative.ts';
import { type ReadTime, readTime } from './time.ts';
import { type Token, textAt, tokenise } from './tokens.ts';

export type { DayOrder } from './order.ts';

/** A date as it stands in a text. */
export interface FoundDate {
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss]`, with an offset only where one stands there. */
  readonly value: string;
  /** Where it stands, weekday and time included (UTF-16 units of the text). */
  readonly start: number;
  readonly end: number;
  /** True where the day was reckoned from the fetch: "3 hours ago", "3 May". */
  readonly isReckoned: boolean;
}

/** The `YYYY-MM-DD` of a date with or without a time. */
export function dateOnly(value: string): string {
  return value.slice(0, 'YYYY-MM-DD'.length);
}

export interface DateContext {
  /** When the page was fetched: relative dates, and days without a year, need it. */
  readonly crawled?: string | undefined;
  /** How 3/4/2025 is read on an English page, where that is known. */
  readonly order?: DayOrder | undefined;
}

/** A time of fetch for those who only ask whether something is an age, "3 hours ago": any will do. */
export const ANY_FETCH = '2020-06-15T12:00';

const DIGIT_RE = /\p{Nd}/u;

/** The first date of a line; undefined where there is none that is sure. `language` is ISO 639-1. */
export function parseDate(
  text: string,
  language?: string | null,
  context: DateContext = {},
): FoundDate | undefined {
  return parseDates(text, language, context)[0];
}

/** All dates of a line (of its first 400 characters), in order. */
export function parseDates(text: string, language?: string | null, context: DateContext = {}): FoundDate[] {
  if (!DIGIT_RE.test(text) && context.crawled === undefined) return [];
  const tokens = tokenise(text);
  const known = language ?? undefined;
  const found: FoundDate[] = [];
  let clock: ReadTime | undefined;
  let clockFrom = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = dayAt(tokens, at, known, context);
    if (!read) {
      // A time in front of its date: "10:30, 19 December 2025".
      const time = couldBeTime(tokens, at) ? readTime(tokens, at) : undefined;
      if (time) {
        clock = time;
        clockFrom = at;
      }
      at = time?.next ?? at + 1;
      continue;
    }
    const after = timeBehind(tokens, read.next, known);
    const isBefore = !after && clock !== undefined && joins(tokens, clock.next, read.from, known);
    const time = after?.time ?? (isBefore ? clock?.time : undefined);
    const from = weekdayBefore(tokens, isBefore ? clockFrom : read.from, known);
    const next = after?.next ?? read.next;
    found.push(foundDate(tokens, from, next, read, time));
    clock = undefined;
    at = next;
  }
  return found;
}

function foundDate(
  tokens: readonly Token[],
  from: number,
  next: number,
  { day, isReckoned }: DayHere,
  time: Time | undefined,
): FoundDate {
  const start = tokens[from]?.start ?? 0;
  return { value: isoDate(day, time), start, end: tokens[next - 1]?.end ?? 0, isReckoned };
}

/**
 * The date of a line that holds nothing else but weekday, time and marks; undefined for any other line.
 * `Friday, December 19, 2025` is one, `Updated December 19, 2025` is not.
 */
export function parseBareDate(
  text: string,
  language?: string | null,
  context: DateContext = {},
): FoundDate | undefined {
  if (text.length > 60) return undefined;
  const [date, second] = parseDates(text, language, context);
  if (!date || second) return undefined;
  const rest = text.slice(0, date.start) + text.slice(date.end);
  return !HAS_LETTER_OR_DIGIT_RE.test(rest) || isWeekdayAlone(rest, language ?? undefined) ? date : undefined;
}

/** True for a weekday alone: in Turkish it stands behind the date, "3 Mart 2026 Salı". */
function isWeekdayAlone(rest: string, language: string | undefined): boolean {
  const name = WORD_ALONE_RE.exec(rest)?.[1];
  return name !== undefined && isWeekday(name, language);
}

const WORD_ALONE_RE = /^[^\p{L}\p{Nd}]*(\p{L}[\p{L}\p{M}-]{1,20})[^\p{L}\p{Nd}]*$/u;

const HAS_LETTER_OR_DIGIT_RE = /[\p{L}\p{Nd}]/u;

interface DayHere {
  readonly day: Day;
  readonly from: number;
  readonly next: number;
  readonly isReckoned: boolean;
}

function dayAt(
  tokens: readonly Token[],
  at: number,
  language: string | undefined,
  { crawled, order }: DateContext,
): DayHere | undefined {
  const read = couldBeDay(tokens, at) ? readDay(tokens, at, { language, order }) : undefined;
  if (read && read.day.year !== 0) return { day: read.day, from: at, next: read.next, isReckoned: false };
  if (crawled === undefined) return undefined;
  const day = read && withYear(read.day, crawled);
  if (read && day) return { day, from: at, next: read.next, isReckoned: true };
  const relative = readRelative(tokens, at, language, crawled);
  return relative && { ...relative, isReckoned: true };
}

/** A number begins a day, and a word with a number behind it. */
function couldBeDay(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'number')
    return !(tokens[at - 1]?.kind === 'number' && glued(tokens, at)) || isYear(tokens, at - 1);
  if (tokens[at]?.kind !== 'word') return false;
  return tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
}

/** "28. Juni 201914. Januar 2020": a year ends a date, whatever is glued to it. */
function isYear(tokens: readonly Token[], at: number): boolean {
  return textAt(tokens, at).length === 4;
}

function glued(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.end === tokens[at]?.start;
}

/** The latest such day that is not after the fetch; a day's grace for time zones. */
function withYear(day: Day, crawled: string): Day | undefined {
  const fetched = dayOf(crawled);
  if (!fetched) return undefined;
  const limit = addDays(fetched, 1);
  const dated = { ...day, year: limit.year };
  const latest = daysBetween(dated, limit) >= 0 ? dated : { ...day, year: limit.year - 1 };
  return isNewsDay(latest) ? latest : undefined;
}
