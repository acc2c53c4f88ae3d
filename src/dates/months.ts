// The names of months and weekdays in a language, long and short, from a table or else from Intl, with a few that newspapers
// use and neither knows. Built at the first question for a language and kept.

import { MONTH_NAMES, MORE_MONTHS } from './month-names.ts';

/** Names of months as `monthKey` folds them, to 1..12; and names of weekdays. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

// The languages asked together where the language of the page is not known: a name that means different months
// in two of them is left out.
const COMMON = 'de fr es it pt nl sv da nb fi pl cs ru uk tr id ms sw zu xh af ro hu el ar he hi'.split(' ');

const EDGE_POINTS_RE = /^[.׳'’]+|(?<![.׳'’])[.׳'’]+$/gu;
const PLAIN_RE = /^[a-z]*$/u;
const MARKS_RE = /\p{M}/gu;

/** A name of a month or weekday as the tables hold it: lower case, no diacritics, no point at the end. */
export function monthKey(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN_RE.test(lower)) return lower;
  const folded = lower.replace(/ı/gu, 'i').normalize('NFD').replace(MARKS_RE, '');
  return folded.replace(EDGE_POINTS_RE, '');
}

const kept = new Map<string, CalendarNames>();

/** The names of months and weekdays in a language; in the common languages together where it is not known. */
function calendarNames(language: string | undefined): CalendarNames {
  const key = language ?? 'common';
  const known = kept.get(key);
  if (known) return known;
  const made = language === undefined ? commonNames() : namesOf(language);
  kept.set(key, made);
  return made;
}

/** The tables to ask, the page's own language first. English dates stand on pages of any language. */
export function tablesOf(language: string | undefined): readonly CalendarNames[] {
  const english = calendarNames('en');
  return language === 'en' ? [english] : [calendarNames(language), english];
}

/** True for the name of a day of the week. */
export function isWeekday(name: string, language: string | undefined): boolean {
  const key = monthKey(name);
  return tablesOf(language).some(({ weekdays }) => weekdays.has(key));
}

// Papers in these languages often date in another one: their templates, or their editions, are Russian.
const ALSO: Readonly<Record<string, string>> = { uk: 'ru', be: 'ru', kk: 'ru', ky: 'ru', uz: 'ru' };

function namesOf(language: string): CalendarNames {
  const names = MONTH_NAMES[language];
  const { months, weekdays } = names === undefined ? askIntl(language) : readNames(names);
  const other = MONTH_NAMES[ALSO[language] ?? ''];
  for (const [name, month] of other === undefined ? [] : readNames(other).months)
    if (!months.has(name)) months.set(name, month);
  for (const [name, month] of Object.entries(MORE_MONTHS[language] ?? {})) months.set(monthKey(name), month);
  return { months, weekdays };
}

interface Names {
  readonly months: Map<string, number>;
  readonly weekdays: Set<string>;
}

/** 'january,jan|february,feb|…;monday,mon,…'; no months where they are numbered. */
function readNames(text: string): Names {
  const [months = '', weekdays = ''] = text.split(';');
  const named = months
    .split('|')
    .flatMap((names, i) => names.split(',').map((name) => [name, i + 1] as const));
  return { months: new Map(months === '' ? [] : named), weekdays: new Set(weekdays.split(',')) };
}

function askIntl(language: string): Names {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const locale = supported(language);
  if (locale === undefined) return { months, weekdays };
  for (const format of formatsOf(locale)) {
    for (let month = 1; month <= 12; month++) addMonth(months, format, month);
  }
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' });
    for (let day = 1; day <= 7; day++) weekdays.add(monthKey(format.format(Date.UTC(2025, 0, day))));
  }
  return { months, weekdays };
}

function supported(language: string): string | undefined {
  const [locale] = Intl.DateTimeFormat.supportedLocalesOf([`${language}-u-ca-gregory-nu-latn`]);
  return locale;
}

function formatsOf(locale: string): Intl.DateTimeFormat[] {
  return (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }),
  ]);
}

const HAS_LETTER_RE = /\p{L}/u;
const HAS_DIGIT_RE = /\p{Nd}/u;

function addMonth(months: Map<string, number>, format: Intl.DateTimeFormat, month: number): void {
  const part = format.formatToParts(Date.UTC(2025, month - 1, 9)).find(({ type }) => type === 'month');
  if (!part || !HAS_LETTER_RE.test(part.value) || HAS_DIGIT_RE.test(part.value)) return;
  const key = monthKey(part.value);
  if (!months.has(key)) months.set(key, month);
}

function commonNames(): CalendarNames {
  const months = new Map<string, number>();
  const weekdays = new Set<string>();
  const unclear = new Set<string>();
  for (const language of COMMON) {
    const names = calendarNames(language);
    for (const [name, month] of names.months) {
      const other = months.get(name);
      if (other !== undefined && other !== month) unclear.add(name);
      months.set(name, month);
    }
    for (const name of names.weekdays) weekdays.add(name);
  }
  for (const name of unclear) months.delete(name);
  return { months, weekdays };
}
