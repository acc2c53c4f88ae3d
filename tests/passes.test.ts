// Runs every case of fixtures/passes/<pass>.txt: what the pass marks, rewrites and finds, and that it does so once.

import { describe, expect, test } from 'vitest';
import { PASSES } from '../src/passes/index.ts';
import { fixturePath, loadCases, observe, prepare } from './support/fixtures.ts';
import { deepFreeze } from './support/freeze.ts';

for (const pass of PASSES) {
  describe(pass.name, () => {
    for (const example of loadCases(pass.name)) {
      test(`${example.title} (${fixturePath(pass.name)}:${example.line})`, () => {
        const before = deepFreeze(prepare(example));
        const after = pass.run(before, example.options);
        expect(observe(before, after, example.expected)).toEqual(example.expected);
        expect(pass.run(after, example.options), 'the second run changes something').toBe(after);
      });
    }
  });
}
