// Lines from a stream, however it is cut.

import { expect, test } from 'vitest';
import { lines } from '../../src/readers/lines.ts';

async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(text: string, size: number, maxBytes = 1000): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const line of lines(cut(text, size), maxBytes)) found[line.number - 1] = line.bytes?.toString();
  return found;
}

test.each([1, 2, 3, 5, 100])('cut into pieces of %i', async (size) => {
  expect(await read('één\n\ntwee\r\ndrie', size)).toEqual(['één', '', 'twee\r', 'drie']);
  expect(await read('a\nb\n', size)).toEqual(['a', 'b']);
  expect(await read('', size)).toEqual([]);
});

test('a line over the limit is skipped, the next one is whole', async () => {
  expect(await read(`${'x'.repeat(50)}\nshort\n${'y'.repeat(11)}`, 4, 10)).toEqual([
    undefined,
    'short',
    undefined,
  ]);
});
