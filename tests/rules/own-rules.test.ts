// What must hold for any page and any rules: nothing is lost, one run is enough, time is linear.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDoc } from '../../src/document.ts';
import { clean } from '../../src/index.ts';
import { LABELS, type Label } from '../../src/labels.ts';
import { ownRules } from '../../src/passes/own-rules.ts';
import { checkRules } from '../../src/rules/check.ts';
import { type Rule, SCOPES } from '../../src/rules/rule.ts';
import { page } from '../support/arbitraries.ts';
import { coveringSpans, uncovered } from '../support/coverage.ts';
import { deepFreeze } from '../support/freeze.ts';

const label = fc.constantFrom(...Object.keys(LABELS).filter((name): name is Label => name in LABELS));
const scope = fc.constantFrom(...SCOPES);

/** A page, and rules made of pieces of it and of short patterns. */
const ruled = page.chain((source) => {
  const piece = fc
    .tuple(fc.nat(source.length), fc.integer({ min: 1, max: 30 }))
    .map(([at, length]) => source.slice(at, at + length));
  const pattern = fc.constantFrom('[a-m]', '\\p{L}{1,3} ', '.{2,4}', '\\d{1,9}', '[^ ] ?a', 'e|er');
  const rule = fc.oneof(
    fc.record({ phrase: piece, label, scope }),
    fc.record({ pattern, label, scope: fc.constant('inside' as const) }),
  );
  const rules = fc.array(rule, { maxLength: 4 }).filter((list) => 'rules' in checkRules(list));
  return fc.record({ source: fc.constant(source), rules });
});

test('one run is enough, and the whole source is accounted for', () => {
  fc.assert(
    fc.property(ruled, ({ source, rules }) => {
      const once = ownRules.run(deepFreeze(createDoc(source)), { rules });
      expect(ownRules.run(deepFreeze(once), { rules })).toBe(once);
      const article = clean(source, { rules, removed: true, indirect: true });
      expect(uncovered(source, coveringSpans(article))).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

test('hostile pages come through', () => {
  const rules: readonly Rule[] = [
    { phrase: 'a', label: 'ad', scope: 'inside' },
    { pattern: '(?:a{0,4}b){1,3}', label: 'ad', scope: 'inside' },
    { pattern: 'x.*y', label: 'ad' },
    { phrase: 'never there', label: 'ad', scope: 'tail' },
  ];
  for (const source of ['a'.repeat(1e6), 'a '.repeat(2e5), 'x\n'.repeat(2e5), `x${'y z'.repeat(3e5)}`]) {
    const done = ownRules.run(createDoc(source), { rules });
    expect(ownRules.run(done, { rules })).toBe(done);
  }
});
