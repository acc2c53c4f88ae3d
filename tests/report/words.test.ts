// The report speaks plainly: no bucket, no bare name of a feature, where it has words.

import { expect, test } from 'vitest';
import { LABELS } from '../../src/index.ts';
import { CHROME_KINDS } from '../../src/lexicon/chrome/kinds.ts';
import { FEATURES } from '../../src/model/features.ts';
import { featureWords } from '../../src/report/features.ts';
import { LABEL_WORDS, ruleWords } from '../../src/report/words.ts';

test.each([
  ['length=36-61, ends a sentence', '36 to 60 words, ends a sentence'],
  ['length=1-2, open', '1 word, does not end a sentence'],
  ['length=<1, open', 'no words, does not end a sentence'],
  ['commas=6+', '6 or more commas'],
  ['starts=other letter, short', 'begins with another letter, a short line'],
  ['ends=exclamation mark, long', 'ends with an exclamation mark, a long line'],
  ['title words=0.4-0.6, short', 'shares 40 to 60 % of the words with the title, a short line'],
  ['prose above=<2, long', 'running text at most 1 line above, a long line'],
  ['prose below=25+, short', 'no running text in the 25 lines below, a short line'],
  ['run=first, middle', 'the first line of the main stretch of running text, a line of middle length'],
  ['label above=ad', 'right above is: advertisement'],
  ['prose on the page=8-16', '8 to 15 lines of running text on the page'],
  ['a group of tomorrow=few', 'a group of tomorrow: few'],
])('%s', (feature, words) => {
  expect(featureWords(feature)).toBe(words);
});

test('no feature is shown as a bucket', () => {
  for (const feature of FEATURES) {
    expect(featureWords(feature), feature).not.toMatch(/[<=+]|\d-\d|undefined|NaN/u);
  }
});

test('labels and the rules of phrases have words', () => {
  expect(Object.keys(LABEL_WORDS).sort()).toEqual(Object.keys(LABELS).sort());
  for (const kind of Object.keys(CHROME_KINDS)) expect(ruleWords(kind)).not.toContain('rule');
  expect(ruleWords('my-rule')).toBe('The rule “my-rule” applies.');
  expect(ruleWords('constructor')).toBe('The rule “constructor” applies.');
});
