// Reads a day from tokens: 2025-12-19, 19.12.2025, 12/19/2025, 19 December 2025, December 19th, 2025, 2025年12月19日.
// Whether 3/4/2025 is in March or in April is said by the language, for English by the caller; where nothing says it,
// it is no date.

import { type Day, isDay, isNewsDay } from './calendar.ts';
import { behindTwin, monthAt } from './named-months.ts';
import { type DayReader, orderByWeekday, orderByZone, orderOf } from './order.ts';
import { readEra, readIranian } from './other-calendars.ts';
import { numberAt, type Token, textAt } from './tokens.ts';
import { BEFORE_YEAR, yearAfter, yearAt } from './years.ts';

export interface ReadDay {
  /** The year is 0 where none stands there. */
  readonly day: Day;
  readonly next: number;
}

const SEPARATORS = new Set(['-', '/', '.', '‑', '–', '年', '月', '년', '월']);
const ORDINALS = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'º',
  'ª',
  '°',
  'e',
  'de',
  'del',
  'of',
  'd',
  'tháng',
  'thg',
  'ng',
  '-',
  '.',
  '/',
  ',',
  'a',
  'ta',
  '‑',
]);
const BEFORE_MONTH = new Set(['.', 'm', 'gada', 'g', '-', '/', ',', 'ж', '‑']);
const AFTER_MONTH = new Set(['.', '-', '‑']);
/** The day that begins at token `index`; undefined where there is none. */
export function readDay(tokens: readonly Token[], index: number, reader: DayReader): ReadDay | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'word') return monthFirst(tokens, index, reader) ?? readEra(tokens, index);
  if (token.kind !== 'number') return undefined;
  const iranian = reader.language === 'fa' ? readIranian(tokens, index) : undefined;
  if (iranian) return iranian;
  if (token.text.length === 4) return yearFirst(tokens, index, reader);
  if (token.text.length === 8) return compact(token.text, index);
  if (token.text.length > 2) return undefined;
  return numeric(tokens, index, reader) ?? dayFirst(tokens, index, reader);
}

/** "20251219" alone would be any number: the caller sees only what is a day of the calendar. */
function compact(digits: string, index: number): ReadDay | undefined {
  const day = {
    year: Number(digits.slice(0, 4)),
    month: Number(digits.slice(4, 6)),
    day: Number(digits.slice(6)),
  };
  return isNewsDay(day) ? { day, next: index + 1 } : undefined;
}

/** 2025-12-19, 2025. 12. 19., 2025年12月19日, 2025. december 19., 2025 m. gruodžio 19 d. */
function yearFirst(tokens: readonly Token[], index: number, reader: DayReader): ReadDay | undefined {
  const year = yearAt(tokens, index);
  if (year === undefined) return undefined;
  const month = numberAt(tokens, index + 2);
  const day = numberAt(tokens, index + 4);
  const isSpelled = SEPARATORS.has(textAt(tokens, index + 1)) && SEPARATORS.has(textAt(tokens, index + 3));
  if (isSpelled && month !== undefined && day !== undefined) {
    const skip = textAt(tokens, index + 5) === '日' || textAt(tokens, index + 5) === '일' ? 1 : 0;
    return isNewsDay({ year, month, day })
      ? { day: { year, month, day }, next: index + 5 + skip }
      : undefined;
  }
  let at = index + 1;
  while (at < index + 3 && BEFORE_MONTH.has(textAt(tokens, at).toLowerCase())) at++;
  // "2025. gada 19. decembris"
  const swapped = numberAt(tokens, at) === undefined ? undefined : dayFirst(tokens, at, reader, false);
  if (swapped)
    return isNewsDay({ ...swapped.day, year }) ? { ...swapped, day: { ...swapped.day, year } } : undefined;
  const name = monthAt(tokens, at, reader);
  if (!name) return undefined;
  const from = BEFORE_YEAR.has(textAt(tokens, name.next)) ? name.next + 1 : name.next;
  const named = numberAt(tokens, from);
  const made = { year, month: name.month, day: named ?? 0 };
  return isNewsDay(made) ? { day: made, next: from + 1 } : undefined;
}

// "25-12-19", "25.12.19"; in Hong Kong slashes may be the day-first world's.
const YEAR_FIRST = new Set(['zh', 'ja', 'ko']);

/** 19.12.2025, 12/19/2025, 19-12-25 */
function numeric(tokens: readonly Token[], index: number, reader: DayReader): ReadDay | undefined {
  const separator = textAt(tokens, index + 1);
  const a = numberAt(tokens, index);
  const b = numberAt(tokens, index + 2);
  if (!SEPARATORS.has(separator) || a === undefined || b === undefined) return undefined;
  if (textAt(tokens, index + 3) !== separator) return undefined;
  const digits = textAt(tokens, index + 4);
  if (tokens[index + 4]?.kind !== 'number' || (digits.length !== 2 && digits.length !== 4)) return undefined;
  // "02.09. 20:30" is a day without its year, and a clock behind it.
  if (digits.length === 2 && textAt(tokens, index + 5) === ':') return undefined;
  // "10.30.15" and "1-2-34": two digits make a year only where day and month have two as well, or a clock follows a slashed one.
  const isWide = textAt(tokens, index).length === 2 && textAt(tokens, index + 2).length === 2;
  const isTimed = separator === '/' && textAt(tokens, index + 6) === ':';
  if (digits.length === 2 && !isWide && !isTimed) return undefined;
  if (digits.length === 2 && YEAR_FIRST.has(reader.language ?? '') && separator !== '/') {
    const day = { year: 2000 + a, month: b, day: Number(digits) };
    if (isNewsDay(day)) return { day, next: index + 5 };
  }
  const year = digits.length === 4 ? (yearAt(tokens, index + 4) ?? 0) : 2000 + Number(digits);
  const european = { year, month: b, day: a };
  const american = { year, month: a, day: b };
  const order =
    orderOf(a, b, separator, reader) ??
    orderByZone(tokens, index + 5) ??
    orderByWeekday(tokens, index, european, american);
  if (!order) return undefined;
  const day = order === 'day-first' ? european : american;
  return isNewsDay(day) ? { day, next: index + 5 } : undefined;
}

/** 19 December 2025, 19. Dezember 2025, 19 de diciembre de 2025, 19-Dec-2025, 22 tháng 10, 2025 */
function dayFirst(
  tokens: readonly Token[],
  index: number,
  reader: DayReader,
  hasYear = true,
): ReadDay | undefined {
  const day = numberAt(tokens, index);
  if (day === undefined || day > 31) return undefined;
  let at = index + 1;
  while (at < index + 4 && ORDINALS.has(textAt(tokens, at).toLowerCase()) && !monthAt(tokens, at, reader))
    at++;
  const numbered = isVietnameseMonth(textAt(tokens, at - 1)) ? numberAt(tokens, at) : undefined;
  const name = numbered === undefined ? monthAt(tokens, at, reader) : { month: numbered, next: at + 1 };
  if (!name) return undefined;
  const next = behindTwin(tokens, name, reader);
  const year = hasYear ? yearAfter(tokens, next, reader) : undefined;
  const made = { year: year?.year ?? 0, month: name.month, day };
  if (year ? !isNewsDay(made) : !isDay({ ...made, year: 2000 })) return undefined;
  return { day: made, next: year?.next ?? next };
}

function isVietnameseMonth(word: string): boolean {
  return word === 'tháng' || word === 'thg';
}

/** December 19, 2025; Dec. 19th 2025 */
function monthFirst(tokens: readonly Token[], index: number, reader: DayReader): ReadDay | undefined {
  const name = monthAt(tokens, index, reader);
  if (!name) return undefined;
  const from = AFTER_MONTH.has(textAt(tokens, name.next)) ? name.next + 1 : name.next;
  const day = numberAt(tokens, from);
  if (day === undefined) return undefined;
  const isOrdinal = ORDINALS.has(textAt(tokens, from + 1).toLowerCase()) && tokens[from + 1]?.kind === 'word';
  const year = yearAfter(tokens, isOrdinal ? from + 2 : from + 1, reader);
  const made = { year: year?.year ?? 0, month: name.month, day };
  if (year ? !isNewsDay(made) : !isDay({ ...made, year: 2000 })) return undefined;
  return { day: made, next: year?.next ?? from + 1 };
}
