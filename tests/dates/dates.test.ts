// Dates in the forms and languages of newspapers: what is read, and what is no date.

import { describe, expect, test } from 'vitest';
import { parseBareDate, parseDate, parseDates } from '../../src/dates/index.ts';

const CASES: readonly (readonly [text: string, language: string | null, values: string])[] = [
  ['Friday, December 19, 2025', 'en', '2025-12-19'],
  ['Dec. 19th 2025 at 10.30am', 'en', '2025-12-19T10:30'],
  ['2024-05-02T10:00:00.000Z', 'en', '2024-05-02T10:00:00Z'],
  ['19.12.2025, 10:30 Uhr', 'de', '2025-12-19T10:30'],
  ['Fr - 02.09. 20:30 Uhr', 'de', ''],
  ['02.09.20, 20:30 Uhr', 'de', '2020-09-02T20:30'],
  ['Stand: 19. Dezember 2025 10.30 Uhr', 'de', '2025-12-19T10:30'],
  ['19 de diciembre de 2025 a las 10:30 h', 'es', '2025-12-19T10:30'],
  ['2025年1月13日 21時30分', 'ja', '2025-01-13T21:30'],
  ['2025年1月13日（月）午後3時15分', 'ja', '2025-01-13T15:15'],
  ['2024.05.02. 오후 3:15', 'ko', '2024-05-02T15:15'],
  ['2024년 5월 2일 15시 30분', 'ko', '2024-05-02T15:30'],
  ['2025. december 19. 10:30', 'hu', '2025-12-19T10:30'],
  ['19 בדצמבר 2025', 'he', '2025-12-19'],
  ['3 Marines 2025', 'en', ''],
  ['2024 m. kovo 31 d. 10:00', 'lt', '2024-03-31T10:00'],
  ['Thứ tư, 22/10/2025, 09:00 (GMT+7)', 'vi', '2025-10-22T09:00+07:00'],
  ['22 tháng 10, 2025', 'vi', '2025-10-22'],
  ['03/04/2025', 'en', ''],
  ['03/04/2025', 'fr', '2025-04-03'],
  ['12/19/2025 10:30 AM', 'en', '2025-12-19T10:30'],
  ['8/17/25 11:04am', 'en', '2025-08-17T11:04'],
  ['won 8/17/25 of them', 'en', ''],
  ['Thu 18 Sep 2025 02.58 EDT', 'en', '2025-09-18T02:58'],
  ['10:30 GMT, 19 Dec 2025', 'en', '2025-12-19T10:30Z'],
  ['18. November 2025 um 16:51 Uhr', 'de', '2025-11-18T16:51'],
  ['١٩ ديسمبر ٢٠٢٥', 'ar', '2025-12-19'],
  ['19 كانون الأول 2025', 'ar', '2025-12-19'],
  ['05 مارس/آذار 2025', 'ar', '2025-03-05'],
  ['令和7年3月4日 10時30分', 'ja', '2025-03-04T10:30'],
  ['令和元年5月1日', 'ja', '2019-05-01'],
  ['民國114年3月4日', 'zh', '2025-03-04'],
  ['发布时间：18-03-0823:16', 'zh', '2018-03-08T23:16'],
  ['2019-09-3007:42', 'zh', '2019-09-30T07:42'],
  ['18.03.08', 'ko', '2018-03-08'],
  ['18-03-08', 'de', '2008-03-18'],
  ['دوشنبه / ۱۵ اردیبهشت ۱۴۰۴ / ۱۰:۳۲', 'fa', '2025-05-05T10:32'],
  ['۱۴۰۳/۱۲/۳۰', 'fa', '2025-03-20'],
  ['1 فروردین 1400', 'fa', '2021-03-21'],
  ['۱۴۰۴/۱۲/۳۱', 'fa', ''],
  ['12 رمضان 1446 هـ', 'ar', ''],
  ['5 ม.ค. 68 13:45 น.', 'th', '2025-01-05T13:45'],
  ['14:02, 20 мар 2025', 'bg', '2025-03-20T14:02'],
  ['петак, 03.10.2025. у 18:20', 'sr', '2025-10-03T18:20'],
  ['3. februara 2025. u 18:20', 'sr', '2025-02-03T18:20'],
  ['19 декабря 2025, 12:40', 'ru', '2025-12-19T12:40'],
  ['19 грудня 2025 р. о 12:40', 'uk', '2025-12-19T12:40'],
  ['Publié le 18/07/2024 à 8h05', 'fr', '2024-07-18T08:05'],
  ['1er août 2024', 'fr', '2024-08-01'],
  ['May 2, 2024 5 p.m.', 'en', '2024-05-02T17:00'],
  ['2 maart 2024 om 12:00', 'nl', '2024-03-02T12:00'],
  ['5. mai 2024 kl. 14.05', 'no', '2024-05-05T14:05'],
  ['19 Aralık 2025 - 10:30', 'tr', '2025-12-19T10:30'],
  ['19 ธ.ค. 2568', 'th', '2025-12-19'],
  ['19 दिसंबर 2025, 10:30 AM IST', 'hi', '2025-12-19T10:30'],
  ['19 Desemba 2025', null, '2025-12-19'],
  ['The 19 may 2 2024', 'en', '2024-05-02'],
  ['19.12.2025 20.12.2025', 'de', '2025-12-19,2025-12-20'],
  [
    'Published 15:33 GMT, 8 April 2024 | Updated 16:00 GMT, 8 April 2024',
    'en',
    '2024-04-08T15:33Z,2024-04-08T16:00Z',
  ],
  ['Jan 22 2024', 'en', '2024-01-22'],
  ['2. 5. 2024 10:30', 'cs', '2024-05-02T10:30'],
  ['2 Μαΐου 2024', 'el', '2024-05-02'],
  ['Δευτέρα, 2 Ιανουαρίου 2024', 'el', '2024-01-02'],
  ['2. toukokuuta 2024', 'fi', '2024-05-02'],
  ['02-05-2024 10:30', 'nl', '2024-05-02T10:30'],
  ['2024/1/14 10:35', 'ja', '2024-01-14T10:35'],
  ['31.02.2024', 'de', ''],
  ['Version 10.30.15', 'de', ''],
  ['2024-07-18T08:05:00+02:00', 'fr', '2024-07-18T08:05:00+02:00'],
  ['Fri, 19 Dec 2025 10:30:00 +0200', 'en', '2025-12-19T10:30:00+02:00'],
  ["19 Dec '25", 'en', '2025-12-19'],
  // An offset is what stands there in numbers; the name of a zone gives none.
  ['19. Dezember 2025, 10:30 Uhr MESZ', 'de', '2025-12-19T10:30'],
  ['10:30 BST, 19 Dec 2025', 'en', '2025-12-19T10:30'],
  ['19 DIC 2025 - 18:37 CET', 'es', '2025-12-19T18:37'],
  ['Dec 19, 2025 5:04 p.m. ET', 'en', '2025-12-19T17:04'],
  ['December 19, 2025 at 10:30 AM GMT+1', 'en', '2025-12-19T10:30+01:00'],
  ['19 Dec 2025 10:30 UTC+05:30', 'en', '2025-12-19T10:30+05:30'],
  ['19 Dec 2025 10:30+01:00', 'en', '2025-12-19T10:30+01:00'],
  ['19 décembre 2025 à 10 h 30', 'fr', '2025-12-19T10:30'],
  ['19 Desember 2025 10:30 WIB', 'id', '2025-12-19T10:30'],
  ['20251219', 'en', '2025-12-19'],
  ['vor 3 Tagen', 'de', ''],
  ['Donnerstag, 22.11.2024 | 14:05', 'de', '2024-11-22T14:05'],
  ['10:30 Uhr, 19.12.2025', 'de', '2025-12-19T10:30'],
  ['5 maj 2024 10.30', 'sv', '2024-05-05T10:30'],
  ['Wednesday 5 March 2024 10:30, UK', 'en', '2024-03-05T10:30'],
  ['05-Mar-2024', 'en', '2024-03-05'],
  ['Kamis, 20 Januari 2026 | 17:40 WIB', 'id', '2026-01-20T17:40'],
];

const RELATIVE: readonly (readonly [text: string, language: string, value: string, crawled: string])[] = [
  ['vor 3 Tagen', 'de', '2024-05-01', '2024-05-04'],
  ['2 hours ago', 'en', '2024-05-03', '2024-05-04T01:00:00Z'],
  ['2 hours ago', 'en', '', '2024-05-04'],
  ['gestern, 14:30 Uhr', 'de', '2024-05-03T14:30', '2024-05-04'],
  ['3小时前', 'zh', '2024-05-04', '2024-05-04T10:00'],
  ['Il y a 2 jours', 'fr', '2024-05-02', '2024-05-04'],
  ["Aujourd'hui à 10h", 'fr', '2024-05-04T10:00', '2024-05-04'],
  ['2. Mai', 'de', '2024-05-02', '2024-05-04'],
  ['30 Dec', 'en', '2023-12-30', '2024-05-04'],
  ['för 2 dagar sedan', 'sv', '2024-05-02', '2024-05-04'],
  ['2 дня назад', 'ru', '2024-05-02', '2024-05-04'],
];

describe('parseDates', () => {
  test.each(CASES)('%s (%s)', (text, language, values) => {
    expect(
      parseDates(text, language)
        .map(({ value }) => value)
        .join(','),
    ).toBe(values);
  });

  test.each(RELATIVE)('%s (%s) -> %s, fetched %s', (text, language, value, crawled) => {
    expect(
      parseDates(text, language, { crawled })
        .map((date) => date.value)
        .join(','),
    ).toBe(value);
  });

  test('says where the date stands, weekday and time included', () => {
    const text = 'Posted on Friday, December 19, 2025 at 10:30 am by Ada Sample';
    const date = parseDate(text, 'en');
    expect(text.slice(date?.start, date?.end)).toBe('Friday, December 19, 2025 at 10:30 am');
  });

  test('a page that writes the day first decides 3/4/2025', () => {
    expect(parseDate('3/4/2025', 'en')).toBeUndefined();
    expect(parseDate('3/4/2025', 'en', { order: 'day-first' })?.value).toBe('2025-04-03');
    expect(parseDate('3/4/2025', 'en', { order: 'month-first' })?.value).toBe('2025-03-04');
  });

  test('the weekday in front of 3/4/2025 decides which day it is', () => {
    expect(parseDate('Sat, 03/05/2011 - 12:10', 'en')?.value).toBe('2011-03-05T12:10');
    expect(parseDate('Tuesday, 03/05/2011', 'en')?.value).toBe('2011-05-03');
    expect(parseDate('Sun, 03/05/2011', 'en')).toBeUndefined();
  });

  test('a German "am" is no hour of the morning', () => {
    expect(parseDate('Aktualisiert am 3. März 2026, 10:30 Uhr', 'de')?.value).toBe('2026-03-03T10:30');
  });

  test('a year ends where a clock is glued to it', () => {
    expect(parseDate('March 7, 20247:55 AM UTC', 'en')?.value).toBe('2024-03-07T07:55Z');
  });

  test('a month begins where a name is glued to it', () => {
    expect(parseDate('Ada SampleMarch 7, 2024', 'en')).toMatchObject({ value: '2024-03-07', start: 10 });
  });

  test('two dates that are glued together are two', () => {
    const dates = parseDates('28. Juni 202314. Januar 2024 | Ada Muster', 'de');
    expect(dates.map(({ value }) => value)).toEqual(['2023-06-28', '2024-01-14']);
  });

  test('says whether the day was reckoned from the fetch', () => {
    const isReckoned = (text: string) => parseDate(text, 'en', { crawled: '2026-05-20T12:00' })?.isReckoned;
    expect(isReckoned('3 hours ago')).toBe(true);
    expect(isReckoned('3 May, 17:03')).toBe(true);
    expect(isReckoned('3 May 2026, 17:03')).toBe(false);
  });

  test('a bare date is a line that holds nothing else', () => {
    expect(parseBareDate('Friday, December 19, 2025', 'en')?.value).toBe('2025-12-19');
    expect(parseBareDate('Updated December 19, 2025', 'en')).toBeUndefined();
  });

  test('prose, versions and names are no dates', () => {
    for (const text of [
      'May we go?',
      'March on Rome',
      '3/4 cup',
      'iPhone 12.1.2',
      'Boeing 737-800',
      '1. 2. 3.',
    ]) {
      expect(parseDates(text, 'en'), text).toEqual([]);
    }
  });
});
