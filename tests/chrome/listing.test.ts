// A list of other texts that its address or the links to more of them give away, and what looks like these and is none.

import { expect, test } from 'vitest';
import { clean } from '../../src/index.ts';

const UNITS = [
  'Harbour keeps its ferry\nVoters in Skarn decided on Tuesday to keep paying for the boat that links the two halves of the town.',
  'Rovers sack coach\nLenfield parted company with Tom Arkwell, whose side lost for the sixth time in a row on Saturday.',
  'Bakery recalls its loaves\nA chain withdrew thousands of loaves after a customer in Dunmere found a piece of wire in a slice.',
  'Court clears the mayor\nA judge acquitted Ingrid Sale on Thursday of having accepted two holidays from a builder.',
  'Strike enters third week\nLibrarians voted on Friday to go on, and only the main branch in Castle Street remains open.',
];
const PAGE = UNITS.join('\n');

function isIndex(text: string, url?: string): boolean {
  const { warnings } = clean(text, url === undefined ? {} : { evidence: { url } });
  return warnings.includes('no-article: index page');
}

test('headlines and summaries alone may be an article', () => {
  expect(isIndex(PAGE)).toBe(false);
});

test.each([
  '/tag/harbour',
  '/tags/harbour/',
  '/author/ada-sample/?amp=1',
  '/category/news/page/49',
  '/2013/04/',
  '/search?q=harbour',
  '/sports.html?page=641',
])('the address of a list: %s', (path) => {
  expect(isIndex(PAGE, `https://lowmere.example${path}`)).toBe(true);
});

test.each(['/news-in-brief', '/2013/04/news-in-brief', '/news-in-brief?page=2', '/category/', '/tag'])(
  'the address of any page: %s',
  (path) => {
    expect(isIndex(PAGE, `https://lowmere.example${path}`)).toBe(false);
  },
);

test.each(['1 2 3 … 79 Next', '1\n2\n3\n…\n79', '« Older posts', 'Entradas antiguas'])(
  'links to more lists: %j',
  (links) => {
    expect(isIndex(`${PAGE}\n${links}`)).toBe(true);
  },
);

test.each([
  'Page 1 2 3',
  '← Older post',
  Array.from({ length: 31 }, (_, i) => i + 1).join('\n'),
  '1 2 3 4 5 6 7\n8 9 10 11 12 13 14',
])('no links to more lists: %j', (links) => {
  expect(isIndex(`${PAGE}\n${links}`)).toBe(false);
});
