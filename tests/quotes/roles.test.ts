// The role of a speaker: the words that say what the person is, without whose, a degree or half an abbreviation.

import { expect, test } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract.ts';

test.each([
  ['en', '“We will build it this year,” said its managing director, Ruth Alder.', 'managing director'],
  ['en', '“We will build it this year,” her spokesman Paul Reed said.', 'spokesman'],
  ['en', '“We will build it this year,” Lowmere Sen. Ruth Alder said.', 'Lowmere Sen.'],
  ['en', '“We will build it this year,” said Ruth Alder, a former senator.', 'a former senator'],
  ['en', '“We will build it this year,” Dr. Ruth Alder said.', undefined],
  ['en', 'In a post on the site, Ruth Alder said: “We will build it this year.”', undefined],
  [
    'en',
    '“We will build it this year,” Bank of Lowmere governor Ruth Alder said.',
    'Bank of Lowmere governor',
  ],
  ['de', '„Wir bauen noch in diesem Jahr“, sagte Geschäftsführerin Dr. Ulrike Sander.', 'Geschäftsführerin'],
])('%s: %s', (language, paragraph, role) => {
  const [quote] = extractQuotes([paragraph], { language, indirect: false });
  expect(quote?.speaker?.name).toMatch(/^(?:Ruth Alder|Paul Reed|Ulrike Sander)$/u);
  expect(quote?.speaker?.role ?? undefined).toBe(role);
});
