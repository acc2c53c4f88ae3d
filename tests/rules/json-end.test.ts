// How far a text is JSON: the place of an error in a rules file.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endOfJson } from '../../src/config/json-end.ts';

test.each([
  ['[1, 2', 5],
  ['[1, 2]]', 6],
  ['{"a": 1, }', 9],
  ['{"a" 1}', 5],
  ["['a']", 1],
  ['["a\nb"]', 1],
  ['[tru]', 1],
  ['{"a": "\\"", "b": "\\u0041"}', 26],
  ['', 0],
])('%s', (text, end) => {
  expect(endOfJson(text)).toBe(end);
});

test('a string of nine million characters is read', () => {
  const text = `["${'“'.repeat(9_000_000)}"`;
  expect(endOfJson(text)).toBe(text.length);
});

test('what JSON.stringify makes is JSON to its end', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(endOfJson(text)).toBe(text.length);
    }),
  );
});
