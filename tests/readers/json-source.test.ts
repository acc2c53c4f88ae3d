// Parts of a JSON text, as they stand there.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceAt } from '../../src/records/json-source.ts';

test('the text at a path is that of the value there', () => {
  const space = fc.constantFrom(undefined, 1, '\t');
  fc.assert(
    fc.property(fc.jsonValue(), space, (value, indent) => {
      const json = JSON.stringify(value, null, indent);
      const visit = (inner: unknown, keys: readonly string[]): void => {
        // JSON.parse takes the same text to the same value, -0 and keys such as __proto__ apart.
        expect(JSON.stringify(JSON.parse(sourceAt(json, keys) ?? ''))).toBe(JSON.stringify(inner));
        if (typeof inner !== 'object' || inner === null) return;
        for (const [key, part] of Object.entries(inner)) visit(part, [...keys, key]);
      };
      visit(JSON.parse(json), []);
    }),
  );
});

test('as it stands: digits, spaces, quotes; the last of several names; nothing where nothing is', () => {
  const json = ' {"a": 1, "b": {"c\\"": [1.50,\n"x\\\\", -0 ]}, "a": 1E2 } ';
  expect(sourceAt(json, ['a'])).toBe('1E2');
  expect(sourceAt(json, ['b', 'c"'])).toBe('[1.50,\n"x\\\\", -0 ]');
  expect(sourceAt(json, ['b', 'c"', '2'])).toBe('-0');
  expect(sourceAt(json, ['b', 'c'])).toBeUndefined();
  expect(sourceAt(json, ['a', '0'])).toBeUndefined();
});

test('a value behind one of any depth is found', () => {
  const deep = `${'['.repeat(200_000)}7${']'.repeat(200_000)}`;
  expect(sourceAt(`{"a":${deep},"b":1.0}`, ['b'])).toBe('1.0');
});
