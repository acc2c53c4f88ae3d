// The names of months and weekdays in a language, long and short, from a table or else from Intl, with a few that newspapers
// use and neither knows. Built at the first question for a language and kept.

import { MONTH_NAMES } from './month-names.ts';

/** Names of months as `monthKey` folds them, to 1..12; and names of weekdays. */
export interface CalendarNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
}

// Names that are in use beside those of the table and Intl.
const MORE_MONTHS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { sept: 9, febr: 2, novem: 11 },
  de: { jänner: 1, jän: 1, feber: 2, mrz: 3, sept: 9, maerz: 3, okto: 10 },
  es: { setiembre: 9, set: 9 },
  pt: { set: 9, sept: 9 },
  it: { sett: 9, genn: 1, febb: 2, magg: 5, ott: 10 },
  fr: { fev: 2, janv: 1, juill: 7, sept: 9 },
  nl: { mrt: 3, maa: 3 },
  tr: { şub: 2, ağu: 8 },
  id: { agt: 8, agu: 8, nop: 11, nopember: 11, pebruari: 2 },
  ru: { сент: 9, сен: 9, нояб: 11, ноя: 11, февр: 2, фев: 2, мая: 5 },
  bg: { ян: 1, фев: 2, мар: 3, апр: 4, авг: 8, сеп: 9, септ: 9, окт: 10, ное: 11, ноем: 11, дек: 12 },
  sr: {
    januar: 1,
    januara: 1,
    jan: 1,
    februar: 2,
    februara: 2,
    feb: 2,
    mart: 3,
    marta: 3,
    mar: 3,
    april: 4,
    aprila: 4,
    apr: 4,
    maj: 5,
    maja: 5,
    jun: 6,
    juna: 6,
    jul: 7,
    jula: 7,
    avgust: 8,
    avgusta: 8,
    avg: 8,
    septembar: 9,
    septembra: 9,
    sep: 9,
    oktobar: 10,
    oktobra: 10,
    okt: 10,
    novembar: 11,
    novembra: 11,
    nov: 11,
    decembar: 12,
    decembra: 12,
    dec: 12,
    јануара: 1,
    фебруара: 2,
    марта: 3,
    априла: 4,
    маја: 5,
    јуна: 6,
    јула: 7,
    августа: 8,
    септембра: 9,
    октобра: 10,
    новембра: 11,
    децембра: 12,
  },
  hi: { सितम्बर: 9, नवम्बर: 11, दिसम्बर: 12, अगस्त: 8 },
  ar: {
    'كانون الثاني': 1,
    شباط: 2,
    آذار: 3,
    اذار: 3,
    نيسان: 4,
    أيار: 5,
    ايار: 5,
    حزيران: 6,
    تموز: 7,
    آب: 8,
    اب: 8,
    أيلول: 9,
    ايلول: 9,
    'تشرين الأول': 10,
    'تشرين الاول': 10,
    'تشرين الثاني': 11,
    'كانون الأول': 12,
    'كانون الاول': 12,
    جانفي: 1,
    فيفري: 2,
    أفريل: 4,
    ماي: 5,
    جوان: 6,
    جويلية: 7,
    أوت: 8,
    ابريل: 4,
    اغسطس: 8,
    اكتوبر: 10,
  },
};

// The languages asked together where the language of the page is not known: a name that means different months
// in two of them is left out.
const COMMON = [
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'fi',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'id',
  'ms',
  'sw',
  'zu',
  'xh',
  'af',
  'ro',
  'hu',
  'el',
  'ar',
  'he',
  'hi',
];

const EDGE_POINTS_RE = /^[.׳'’]+|(?<![.׳'’])[.׳'’]+$/gu;
const MARKS_RE = /\p{M}/gu;

/** A name of a month or weekday as the tables hold it: lower case, no diacritics, no point at the end. */
export function monthKey(name: string): string {
  const folded = name.toLowerCase().replace(/ı/gu, 'i').normalize('NFD').replace(MARKS_RE, '');
  return folded.replace(EDGE_POINTS_RE, '');
}

const kept = new Map<string, CalendarNames>();

/** The names of months and weekdays in a language; in the common languages together where it is not known. */
export function calendarNames(language: string | undefined): CalendarNames {
  const key = language ?? 'common';
  const known = kept.get(key);
  if (known) return known;
  const made = language === undefined ? commonNames() : namesOf(language);
  kept.set(key, made);
  return made;
}

function namesOf(language: string): CalendarNames {
  const names = MONTH_NAMES[language];
  const { months, weekdays } = names === undefined ? askIntl(language) : readNames(names);
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
