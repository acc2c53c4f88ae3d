import { expect, test } from 'vitest';
import { phraseRegExp } from '../../src/rules/phrase.ts';

test.each([
  ['sign up for # letters', 'SIGN UP  for 12 letters'],
  ['page #/#', 'page 3/14'],
  ['#.#.# edition', '04.03.2025 edition'],
  ['## sales', '1200 sales'],
  ['posted #month # at', 'Posted March 4 at'],
])('%s is found in %s', (phrase, line) => {
  expect(phraseRegExp(phrase).test(line)).toBe(true);
});

test('a row of numbers is one number: no line takes more than one look at its digits', () => {
  const { source } = phraseRegExp('############ sales');
  expect(source).toBe(phraseRegExp('# sales').source);
  expect(phraseRegExp('1/2/3/#/5 sales').source).toBe(source);
});
