// What bounds the work for one page: beyond it a text is left as it is, and a warning says so.

import { expect, test } from 'vitest';
import { createDoc, MAX_BLOCKS, MAX_LINE, markEach } from '../src/document.ts';
import { clean } from '../src/index.ts';
import { cutGluedLines } from '../src/passes/cut-glued-lines.ts';
import { extractQuotes } from '../src/passes/extract-quotes.ts';
import { joinBrokenLines } from '../src/passes/join-broken-lines.ts';
import { unwrapLines } from '../src/passes/unwrap-lines.ts';

test('a glued line is cut into as many lines as are read, and no further when it is cut again', () => {
  const cut = cutGluedLines.run(createDoc(`News\n${'WordWord.Word'.repeat(60_000)}\nSportNews`), {});
  expect(cut.blocks).toHaveLength(MAX_BLOCKS + 1);
  expect(cut.blocks.at(-1)?.text).toBe('SportNews');
  expect(cutGluedLines.run(cut, {})).toBe(cut);
});

test('quotations are sought in the first 500,000 characters of a body', () => {
  const paragraph = (at: number): string =>
    `“We will go home on day ${at},” said Anna Berg. ${'The town waits. '.repeat(60)}`;
  const source = Array.from({ length: 520 }, (_, at) => paragraph(at)).join('\n');
  const doc = markEach(createDoc(source), () => ({ label: 'paragraph', rule: 'test' }));
  const found = extractQuotes.run(doc, {});
  const last = found.quotes.at(-1)?.paragraph ?? 0;
  expect(
    source
      .split('\n')
      .slice(0, last + 1)
      .join('').length,
  ).toBeLessThanOrEqual(500_000);
  expect(
    source
      .split('\n')
      .slice(0, last + 2)
      .join('').length,
  ).toBeGreaterThan(500_000);
  expect(found.warnings).toEqual([expect.stringMatching(/^too-many-words: /u)]);
  expect(extractQuotes.run(found, {})).toBe(found);
});

test('a long body without quotations is warned of once', () => {
  const source = Array.from({ length: 520 }, () => 'The town waits. '.repeat(65)).join('\n');
  const doc = markEach(createDoc(source), () => ({ label: 'paragraph', rule: 'test' }));
  const found = extractQuotes.run(doc, {});
  expect(found.warnings).toHaveLength(1);
  expect(extractQuotes.run(found, {})).toBe(found);
});

test('a line of nine million characters is read', () => {
  const source = `${'The council said “yes” on Friday. '.repeat(273_000)}\u00adThe end.`;
  expect(clean(source).body.at(-1)?.text).toMatch(/The end\.$/u);
});

test.each([
  [
    'wrapped',
    unwrapLines,
    'the council of the harbour town wants the old landing “repaired” a\n'.repeat(35_000),
  ],
  [
    'broken',
    joinBrokenLines,
    `${'The council told them\nthat the landing was built on sand.\n'.repeat(5)}The council told them\n${'of the harbour that it\n'.repeat(48_000)}was built.`,
  ],
])('lines are joined to no longer a paragraph than a line may be: %s', (_name, pass, source) => {
  const { blocks } = pass.run(createDoc(source), {});
  expect(blocks.length).toBeLessThan(10);
  expect(blocks.every(({ start, end }) => end - start <= MAX_LINE)).toBe(true);
});
