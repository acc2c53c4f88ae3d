// What bounds the work for one page: beyond it a text is left as it is, and a warning says so.

import { expect, test } from 'vitest';
import { createDoc, MAX_BLOCKS, markEach } from '../src/document.ts';
import { cutGluedLines } from '../src/passes/cut-glued-lines.ts';
import { extractQuotes } from '../src/passes/extract-quotes.ts';

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
