// The report speaks plainly: no bare name of a label or a rule, where it has words.

import { expect, test } from 'vitest';
import { LABELS } from '../../src/index.ts';
import { CHROME_KINDS } from '../../src/lexicon/chrome/kinds.ts';
import { LABEL_WORDS, ruleWords } from '../../src/report/words.ts';

test('labels and the rules of phrases have words', () => {
  expect(Object.keys(LABEL_WORDS).sort()).toEqual(Object.keys(LABELS).sort());
  for (const kind of Object.keys(CHROME_KINDS)) expect(ruleWords(kind)).not.toContain('rule');
  expect(ruleWords('my-rule')).toBe('The rule “my-rule” applies.');
  expect(ruleWords('constructor')).toBe('The rule “constructor” applies.');
});
