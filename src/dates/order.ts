// Whether 3/4/2025 is in March or in April.

import { type Day, isNewsDay, weekdayOf } from './calendar.ts';
import { type Token, textAt } from './tokens.ts';

/** Which comes first in 3/4/2025. */
export type DayOrder = 'day-first' | 'month-first';

export interface DayReader {
  readonly language: string | undefined;
  readonly order: DayOrder | undefined;
}

/** What numbers, separator, language and caller say of the order; undefined where they leave it open. */
export function orderOf(
  a: number,
  b: number,
  separator: string,
  { language, order }: DayReader,
): DayOrder | undefined {
  // Points are the day-first world's; Americans write slashes and hyphens.
  if (a > 12 || a === b || separator === '.') return 'day-first';
  if (b > 12) return 'month-first';
  return order ?? (language === undefined || language === 'en' ? undefined : 'day-first');
}

const MONTH_FIRST_ZONES = new Set([
  'ET',
  'EST',
  'EDT',
  'CT',
  'CST',
  'CDT',
  'MT',
  'MST',
  'MDT',
  'PT',
  'PST',
  'PDT',
]);
const DAY_FIRST_ZONES = new Set([
  'BST',
  'IST',
  'AEST',
  'AEDT',
  'NZST',
  'NZDT',
  'SAST',
  'WAT',
  'EAT',
  'CET',
  'CEST',
]);
// "03/12/2025, 05:00:12 AM EDT"
const ZONE_REACH = 9;

/** The order of a place's dates, by the zone behind the time: "3/4/2025 5:00 AM EDT". */
export function orderByZone(tokens: readonly Token[], from: number): DayOrder | undefined {
  for (let at = from; at < from + ZONE_REACH && at < tokens.length; at++) {
    if (MONTH_FIRST_ZONES.has(textAt(tokens, at))) return 'month-first';
    if (DAY_FIRST_ZONES.has(textAt(tokens, at))) return 'day-first';
  }
  return undefined;
}

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
// Between a weekday and its day: "Sat, ", "(Sat.) "
const MOST_MARKS = 3;

/** The order in which 3/4/2025 is the weekday in front of it, where one of the two is: "Sat, 03/05/2011". */
export function orderByWeekday(
  tokens: readonly Token[],
  from: number,
  dayFirst: Day,
  monthFirst: Day,
): DayOrder | undefined {
  let at = from - 1;
  while (at >= from - MOST_MARKS && tokens[at]?.kind === 'mark') at--;
  const weekday = WEEKDAYS.indexOf(textAt(tokens, at).slice(0, 3).toLowerCase());
  if (weekday < 0) return undefined;
  const [isDayFirst, isMonthFirst] = [dayFirst, monthFirst].map(
    (day) => isNewsDay(day) && weekdayOf(day) === weekday,
  );
  if (isDayFirst === isMonthFirst) return undefined;
  return isDayFirst ? 'day-first' : 'month-first';
}
