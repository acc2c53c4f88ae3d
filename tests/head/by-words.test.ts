// Which words in front of a name make a byline of its line, by the language of the page.

import { expect, test } from 'vitest';
import { byWordLength } from '../../src/head/by-words.ts';

// "Ein Gastbeitrag von" is German and can mean nothing else, so that it speaks on a page of unknown language, too.
const GERMAN = 'Ein Gastbeitrag von Ada Muster';
const LENGTH = 'Ein Gastbeitrag von'.length;

test('on an English page the by-words of other languages are none, whatever page was read before', () => {
  expect(byWordLength(GERMAN, undefined)).toBe(LENGTH);
  expect(byWordLength(GERMAN, 'en')).toBe(0);
});

test('on a page of unknown language clear by-words of all languages count, whatever page was read before', () => {
  expect(byWordLength(GERMAN, 'en')).toBe(0);
  expect(byWordLength(GERMAN, undefined)).toBe(LENGTH);
});
