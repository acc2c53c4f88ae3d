// The shape of a line.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineShape } from '../../src/rules/key.ts';
import { page } from '../support/arbitraries.ts';

test.each([
  ['» Share this! «', 'share this'],
  ['12 Comments', '# comments'],
  ['Comments (1,204)', 'comments (#'],
  ['Updated: Monday, March 3, 2025, 10:32', 'updated: #weekday, #month #, #, #'],
  ['3 de marzo de 2025', '# de #month de #'],
  ['Page # of 12', 'page # of #'],
  ['You may also like', 'you may also like'],
  ['You may also like these five stories, all for 9.99', 'you may also like these five stories, all for #'],
])('%j', (line, shape) => {
  expect(lineShape(line)).toBe(shape);
  expect(lineShape(shape)).toBe(shape);
});

test('the shape of a shape is itself, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(page, fc.string(), fc.constantFrom('may #month', '#mon, 3', 'sat may 3.')),
      (text) => {
        const shape = lineShape(text);
        expect(lineShape(shape)).toBe(shape);
      },
    ),
  );
});
