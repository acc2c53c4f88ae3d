// Days and times as numbers, and their ISO 8601 form. No clock and no time zone of the machine is read here.

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** A time of day as it stands in the text; `offset` only where one stands there: 'Z' or '+02:00'. */
export interface Time {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly offset?: string;
}

// News on the web begins here; an earlier year in a byline is something else.
const FIRST_YEAR = 1993;
const LAST_YEAR = 2099;
// "2025-12-19T10:30:00Z"
const ISO_DAY_RE = /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/u;

/** True for a day of the calendar on which news on the web can have been published. */
export function isNewsDay({ year, month, day }: Day): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR && isDay({ year, month, day });
}

/** True for a day of the calendar. */
export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm[:ss][offset]` where a time is known. */
export function isoDate(day: Day, time?: Time): string {
  const date = `${pad(day.year, 4)}-${pad(day.month, 2)}-${pad(day.day, 2)}`;
  if (!time) return date;
  const seconds = time.second === undefined ? '' : `:${pad(time.second, 2)}`;
  return `${date}T${pad(time.hour, 2)}:${pad(time.minute, 2)}${seconds}${time.offset ?? ''}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The day of an ISO 8601 date or time; undefined for anything else. */
export function dayOf(iso: string | undefined): Day | undefined {
  const match = iso === undefined ? null : ISO_DAY_RE.exec(iso);
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays({ year, month, day }: Day, count: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + count));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The days from `a` to `b`; negative where `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return (Date.UTC(b.year, b.month - 1, b.day) - Date.UTC(a.year, a.month - 1, a.day)) / 86_400_000;
}

/** The day of the week, Sunday is 0. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}
