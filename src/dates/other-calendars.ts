// Reads years of other calendars that newspapers print: Japanese eras (令和7年3月4日), the years of Taiwan (民國114年3月4日) and
// the Iranian solar calendar (15 Ordibehesht 1404), whose days are the same all over the world and can be reckoned. The
// Islamic lunar calendar depends on who saw the moon: what stands in it is left alone.

import { once } from '../once.ts';
import { addDays, type Day, isNewsDay } from './calendar.ts';
import { monthKey } from './months.ts';
import { numberAt, type Token, textAt } from './tokens.ts';

export interface ReadOtherDay {
  readonly day: Day;
  readonly next: number;
}

// The year before the first one of each era.
const ERAS: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['民國', 1911],
  ['民国', 1911],
]);
const FIRST_YEAR_RE = /^(令和|平成)元年$/u;

/** "令和7年3月4日", "令和元年5月1日", "民國114年3月4日"; undefined for anything else. */
export function readEra(tokens: readonly Token[], index: number): ReadOtherDay | undefined {
  const word = textAt(tokens, index);
  const first = FIRST_YEAR_RE.exec(word)?.[1];
  const base = ERAS.get(first ?? word);
  if (base === undefined) return undefined;
  const count = first === undefined ? numberAt(tokens, index + 1, 3) : 1;
  const at = first === undefined ? index + 3 : index + 1;
  if (count === undefined || (first === undefined && textAt(tokens, at - 1) !== '年')) return undefined;
  const day = { year: base + count, month: numberAt(tokens, at) ?? 0, day: numberAt(tokens, at + 2) ?? 0 };
  if (textAt(tokens, at + 1) !== '月' || !isNewsDay(day)) return undefined;
  return { day, next: textAt(tokens, at + 3) === '日' ? at + 4 : at + 3 };
}

const IRANIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند';
const months = once(
  () => new Map<string, number>(IRANIAN_MONTHS.split(' ').map((name, i) => [monthKey(name), i + 1])),
);
// The web has no older ones, and no newer ones for a while.
const FIRST_IRANIAN = 1372;
const LAST_IRANIAN = 1477;

/** "۱۵ اردیبهشت ۱۴۰۴", "۱۴۰۴/۰۲/۱۵"; undefined for anything else. */
export function readIranian(tokens: readonly Token[], index: number): ReadOtherDay | undefined {
  const isNumeric = textAt(tokens, index).length === 4;
  const from = isNumeric ? index : index + 2;
  const year = numberAt(tokens, from, 4);
  if (year === undefined || year < FIRST_IRANIAN || year > LAST_IRANIAN) return undefined;
  const separator = textAt(tokens, index + 1);
  if (isNumeric && (separator !== textAt(tokens, index + 3) || (separator !== '/' && separator !== '-')))
    return undefined;
  const month = isNumeric ? numberAt(tokens, index + 2) : months().get(monthKey(separator));
  const day = numberAt(tokens, isNumeric ? index + 4 : index);
  const made = month && day ? gregorian(year, month, day) : undefined;
  return made && { day: made, next: isNumeric ? index + 5 : index + 3 };
}

const LONG_MONTHS = 6;

/** The day in our calendar. */
function gregorian(year: number, month: number, day: number): Day | undefined {
  if (month > 12 || day > (month <= LONG_MONTHS ? 31 : 30)) return undefined;
  const before = month <= LONG_MONTHS ? (month - 1) * 31 : LONG_MONTHS * 31 + (month - 1 - LONG_MONTHS) * 30;
  return addDays(newYear(year), before + day - 1);
}

// Which years of a cycle of 33 have 366 days. The rule of the equinox says the same from 1925 to 2088: K. M. Borkowski, The
// Persian calendar for 3000 years, 1996.
const LEAPS: ReadonlySet<number> = new Set([1, 5, 9, 13, 17, 22, 26, 30]);
const CYCLE = 33;

function newYear(year: number): Day {
  // 21 March 1993 began the year 1372.
  let first: Day = { year: 1993, month: 3, day: 21 };
  for (let past = FIRST_IRANIAN; past < year; past++)
    first = addDays(first, LEAPS.has(past % CYCLE) ? 366 : 365);
  return first;
}
