// A page that is read anew takes as long again: none of many lines is.

import { expect, test } from 'vitest';
import { clean, definePass, markEach, PASSES } from '../src/index.ts';
import { checkRules } from '../src/rules/check.ts';

const ARTICLE = `Council postpones vote on Lowmere harbour crane
By Ada Example
12 March 2026
The council of Lowmere has postponed its vote on the old harbour crane, because the report on its foundations was not ready.
A decision is now expected in April, the mayor said after the meeting on Tuesday evening.
`;
const BOX = `Storks return to the brickworks chimney
For the first time since the war a pair of storks nests on the chimney of the old brickworks, and half of Altmere comes to watch.
The fire brigade of Nether Lowmere shows the engine for which it has saved for eleven years and baked some four thousand cakes.
`;

// What a reader's own rule drops late stood there when the title was sought.
const RULE = {
  pattern: '(?:tide at|storks|for the first|the fire).{1,200}',
  ignoreCase: true,
  label: 'related',
  order: 'last',
};

function titleOf(tides: number): string | null {
  const checked = checkRules([RULE]);
  if ('flaws' in checked) throw new Error('a rule is not one');
  const lines = Array.from({ length: tides }, (_, i) => `Tide at pier ${i}\n`).join('');
  return clean(`${ARTICLE}${lines}${BOX}`, checked).title;
}

test('the title is sought again where the body stands, on a page of many lines', () => {
  expect(titleOf(4_900)).toBe('Council postpones vote on Lowmere harbour crane');
});

test('no page of more than 5,000 lines is read twice', () => {
  expect(titleOf(5_001)).not.toBe('Council postpones vote on Lowmere harbour crane');
});

test('what a pass of one’s own has found stays', () => {
  const own = definePass({
    name: 'find-wire',
    summary: 'Takes the first line for the wire',
    run: (doc) => {
      if (doc.fields.agency) return doc;
      const marked = markEach(doc, (_, i) => (i === 0 ? { label: 'byline', rule: 'wire' } : undefined));
      const agency = { value: 'Lowmere Wire', spans: [[0, 12]] } as const;
      return { ...marked, fields: { ...doc.fields, agency } };
    },
  });
  const before = PASSES.findIndex(({ name }) => name === 'find-title');
  const passes = [...PASSES.slice(0, before), own, ...PASSES.slice(before)];
  const checked = checkRules([RULE]);
  if ('flaws' in checked) throw new Error('a rule is not one');
  const tides = Array.from({ length: 40 }, (_, i) => `Tide at pier ${i}\n`).join('');
  const { title, agency } = clean(`Lowmere Wire\n${ARTICLE}${tides}${BOX}`, { ...checked, passes });
  expect({ title, agency }).toEqual({
    title: 'Council postpones vote on Lowmere harbour crane',
    agency: 'Lowmere Wire',
  });
});
