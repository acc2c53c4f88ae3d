// What `explain` says of a line that the scorer has decided: its score, the score from which the page's lines are kept, and
// whether its neighbours decided.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Explained, explain } from '../src/explain.ts';
import { copydesk } from './support/cli.ts';

const PAGE = 'fixtures/pages/blog-theme.txt';

const scored = (text: string): Explained[] => explain(text).lines.filter(({ rule }) => rule === 'line score');

test('a line that the model decided has the limit of its page, one that a rule decided has none', () => {
  const { lines } = explain(readFileSync(PAGE, 'utf8'));
  const limits = new Set(lines.filter(({ score }) => score !== null).map(({ limit }) => limit));
  expect(limits.size).toBe(1);
  for (const { score, limit } of lines) expect(limit === null).toBe(score === null);
});

test('a line is kept from the limit on, unless it is said to follow its neighbours', () => {
  for (const { fate, score, limit, followsNeighbours } of scored(readFileSync(PAGE, 'utf8')))
    expect(fate === 'body').toBe((score ?? 0) >= (limit ?? 0) !== followsNeighbours);
});

test('text tells both behind the rule', async () => {
  const { stdout } = await copydesk(['explain'], { input: readFileSync(PAGE) });
  expect(stdout).toMatch(/\[score-lines: line score\] {2}0\.\d\d \(kept from 0\.\d\d\): /u);
});

test('what could be of a story on a page without a sentence says so', () => {
  const { lines } = explain(
    'Old bridge to be closed for two years\n\nFerries of Lowmere return to their timetable\n',
  );
  expect(lines.filter(({ rule }) => rule === 'headlines alone').map(({ fate }) => fate)).toContain('dropped');
});
