// Rows hold all of the source in its order; segments say what lies over each stretch.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../../src/article.ts';
import { runPipeline } from '../../src/index.ts';
import { overlaysOf, rowsOf, segmentsOf } from '../../src/report/overlay.ts';
import { page } from '../support/arbitraries.ts';

const PROVENANCE = { id: '-', path: null, encoding: null };

function overlay(kind: 'quote' | 'cue', start: number, end: number, ...names: string[]) {
  return { kind, start, end, names };
}

test('segments are cut where something begins or ends', () => {
  const rows = [
    { start: 0, end: 10, block: 0, isFirst: true },
    { start: 12, end: 20, block: 1, isFirst: true },
  ];
  const quote = overlay('quote', 2, 15, '0');
  const cue = overlay('cue', 5, 7, '0');
  expect(segmentsOf(rows, [quote, cue])).toEqual([
    [
      { start: 0, end: 2, over: [] },
      { start: 2, end: 5, over: [quote] },
      { start: 5, end: 7, over: [quote, cue] },
      { start: 7, end: 10, over: [quote] },
    ],
    [
      { start: 12, end: 15, over: [quote] },
      { start: 15, end: 20, over: [] },
    ],
  ]);
});

test('what stands at one place for several is one', () => {
  const doc = runPipeline('“It is over,” said Ada Lee, a teacher. “We go home now and rest.”', {
    explain: true,
  });
  const article = toArticle(doc, PROVENANCE);
  const overlays = overlaysOf(doc, article);
  const text = ({ start, end }: { start: number; end: number }): string => doc.source.slice(start, end);
  expect(article.quotes).toHaveLength(2);
  expect(overlays.filter(({ kind }) => kind === 'mention').map((one) => [text(one), one.names])).toEqual([
    ['Ada Lee', ['0', '1']],
  ]);
  expect(overlays.filter(({ kind }) => kind === 'cue').map(text)).toEqual(['said']);
});

test('no character of any page is missing, and none stands in two segments of a row', () => {
  fc.assert(
    fc.property(page, (source) => {
      const doc = runPipeline(source, { explain: true });
      const rows = rowsOf(doc);
      const segments = segmentsOf(rows, overlaysOf(doc, toArticle(doc, PROVENANCE)));
      rows.forEach((row, i) => {
        const joined = segments[i]?.map(({ start, end }) => source.slice(start, end)).join('');
        expect(joined).toBe(source.slice(row.start, row.end));
      });
      let end = 0;
      for (const row of rows) {
        expect(source.slice(end, row.start).replace(/[\s\p{C}\p{Z}]/gu, '')).toBe('');
        end = Math.max(end, row.end);
      }
    }),
    { numRuns: 200 },
  );
});
