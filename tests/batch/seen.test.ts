// Texts remembered by their hashes.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seenTexts } from '../../src/batch/seen.ts';

test('a text is known from its second time on, and no other is', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 6 })), (texts) => {
      const isSeen = seenTexts();
      const known = new Set<string>();
      for (const text of texts) {
        expect(isSeen(text)).toBe(known.has(text));
        known.add(text);
      }
    }),
  );
});

test('250,000 paths that differ by little are told apart', () => {
  const isSeen = seenTexts();
  const paths = Array.from({ length: 250_000 }, (_, at) => `site-${at % 400}/article-${at}.txt`);
  expect(paths.filter((path) => isSeen(path))).toEqual([]);
  expect(paths.every((path) => isSeen(path))).toBe(true);
});

test('beyond its limit it learns no more, and forgets nothing', () => {
  const isSeen = seenTexts(2);
  expect(['a', 'b', 'c', 'c', 'a', 'b'].map(isSeen)).toEqual([false, false, false, false, true, true]);
});
