// Quotes as CSV: RFC 4180, and nothing that a spreadsheet would run.

import { expect, test } from 'vitest';
import type { Quote } from '../../src/article.ts';
import { clean } from '../../src/index.ts';
import { CSV_HEADER, quotesToCsv } from '../../src/writers/csv.ts';

function quote(text: string, name: string | null): Quote {
  const speaker = name === null ? null : { name, role: null, mention: name };
  return { text, kind: 'direct', speaker, cue: null, paragraph: 0, span: [1, 2], confidence: 0.5 };
}

const article = (...quotes: Quote[]): Parameters<typeof quotesToCsv>[0] => ({
  ...clean('', { id: '=id' }),
  quotes,
});

test('cells with commas, quotes and line breaks are quoted', async () => {
  expect(await quotesToCsv(article(quote('one, "two"\nthree', 'Ann')))).toBe(
    '\'=id,"one, ""two""\nthree",direct,Ann,,Ann,,0,1,2,0.5\r\n',
  );
});

test('a cell with an end of line of any kind is quoted, and its formula guarded', async () => {
  const row = await quotesToCsv(article(quote('a\r=1+1', 'b\nc')));
  expect(row).toBe('\'=id,"a\r=1+1",direct,"b\nc",,"b\nc",,0,1,2,0.5\r\n');
  expect(await quotesToCsv(article(quote('=1\r=2', null)))).toContain(',"\'=1\r=2",');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('%j stays text', async (text) => {
  const row = await quotesToCsv(article(quote(text, text)));
  expect(row.split(',').filter((cell) => /^"?[=+\-@\t\r]/u.test(cell))).toEqual([]);
});

test('the header names every column', async () => {
  const row = await quotesToCsv(article(quote('a', null)));
  expect(row.split(',')).toHaveLength(CSV_HEADER.split(',').length);
});
