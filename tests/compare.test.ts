// The differences of two cleanings, and the pairing of two streams.

import { expect, test } from 'vitest';
import { difference } from '../src/compare/diff.ts';
import { pairs } from '../src/compare/pair.ts';
import { addDifference, emptySummary } from '../src/compare/summary.ts';
import { clean } from '../src/index.ts';
import { page } from './support/pages.ts';

const SOURCE = `Advertisement\n\n${page()}\nTop\n`;

function cleaned(options: object = {}): Parameters<typeof difference>[0] {
  const article = clean(SOURCE, { removed: true, id: 'x', ...options });
  return { ...article, removed: article.removed ?? [] };
}

test('the same is no difference', () => {
  expect(difference(cleaned(), cleaned())).toEqual({ gained: [], lost: [], rewritten: [], fields: [] });
});

test('a line is lost to the pass that drops it, and gained from the pass that dropped it', () => {
  const rules = [{ name: 'work', pattern: 'The work is .*', label: 'promo' }];
  const text =
    'The work is expected to cost about four million crowns and to be paid for by a small charge on every ticket sold.';
  const line = { text, pass: 'own-rules', rule: 'work' };
  expect(difference(cleaned(), cleaned({ rules }))).toMatchObject({ lost: [line], gained: [] });
  expect(difference(cleaned({ rules }), cleaned())).toMatchObject({ lost: [], gained: [line] });
});

test('a line that is cut otherwise is rewritten', () => {
  const rules = [{ phrase: 'the old ferry landing', label: 'note', scope: 'inside' }];
  const { lost, gained, rewritten } = difference(cleaned(), cleaned({ rules }));
  expect([lost, gained, rewritten.length]).toEqual([[], [], 1]);
  expect(rewritten[0]?.to).toBe(rewritten[0]?.from.replace('the old ferry landing ', ''));
});

test('equal lines are counted, not merged', () => {
  const twice = { ...cleaned(), body: [...cleaned().body, ...cleaned().body] };
  expect(difference(cleaned(), twice).gained.length + difference(cleaned(), twice).rewritten.length).toBe(
    cleaned().body.length,
  );
});

test('the articles that changed most come first, and no more than asked for', () => {
  const summary = emptySummary();
  const line = { text: 'x', pass: 'p', rule: null };
  const lines = (count: number) => ({ gained: Array(count).fill(line), lost: [], rewritten: [], fields: [] });
  ['one', 'three', 'none', 'two', 'also two'].forEach((id, i) => {
    addDifference(summary, id, lines([1, 3, 0, 2, 2][i] ?? 0), 3);
  });
  expect(summary.articles.map(({ id }) => id)).toEqual(['three', 'two', 'also two']);
  expect(summary).toMatchObject({
    documents: 5,
    changed: 4,
    gained: 8,
    passes: { p: { gained: 8, lost: 0 } },
  });
});

async function* stream(...ids: string[]): AsyncGenerator<{ id: string }> {
  for (const id of ids) yield { id };
}

async function paired(a: string[], b: string[], window?: number): Promise<string[]> {
  const found: string[] = [];
  for await (const { id, a: mine, b: other } of pairs(stream(...a), stream(...b), window)) {
    found.push(`${mine ? 'a' : ''}${other ? 'b' : ''} ${id}`);
  }
  return found;
}

test('documents pair by id, in one order or another', async () => {
  expect(await paired(['1', '2', '3'], ['1', '2', '3'])).toEqual(['ab 1', 'ab 2', 'ab 3']);
  expect((await paired(['1', '2', '3'], ['3', '1'])).sort()).toEqual(['a 2', 'ab 1', 'ab 3']);
  expect((await paired(['1', '1'], ['1', '1', '1'])).sort()).toEqual(['ab 1', 'ab 1', 'b 1']);
  expect((await paired([], ['1'])).sort()).toEqual(['b 1']);
});

test('what waits is bounded', async () => {
  const ids = Array.from({ length: 50 }, (_, i) => `x${i}`);
  const found = await paired([...ids, 'z'], ['z'], 5);
  expect(found).toContain('ab z');
  expect(found.filter((row) => row.startsWith('a x')).length).toBe(50);
});
