// Quotations over paragraphs: which paragraphs go on with the one before.

import { expect, it } from 'vitest';
import { findStretches } from '../../src/quotes/marks.ts';
import { runsOf } from '../../src/quotes/runs.ts';

const goesOn = (...texts: string[]): readonly boolean[] => runsOf(texts.map(findStretches)).goesOn;

it('goes on to the paragraph that closes', () => {
  expect(goesOn('“One.', '“Two.', '“Three.”', '“Four.”')).toEqual([false, true, true, false]);
});

it('does not go on where nothing closes, or narration stands between', () => {
  expect(goesOn('“One.', '“Two.', '“Three.')).toEqual([false, false, false]);
  expect(goesOn('“One.', 'Somebody laughed.', '“Two.”')).toEqual([false, false, false]);
});

it('ends a run where the next quotation of its last paragraph begins', () => {
  expect(goesOn('“One.', '“Two. “Three,” said Ann.')).toEqual([false, true]);
});

it('begins a run anew behind one that was closed', () => {
  expect(goesOn('“One.', '“Two.” Ann said. “Three.', '“Four.”')).toEqual([false, true, true]);
});

it('takes a mark that is too far away for none', () => {
  const open = Array.from({ length: 30 }, () => '“One.');
  expect(goesOn(...open, '“Two.”').every((each, i) => each === i > 0)).toBe(true);
  expect(goesOn(...open, '“One.', '“Two.”').includes(true)).toBe(false);
});
