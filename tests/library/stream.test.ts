// NDJSON through Web Streams: the same articles as by `clean`, wherever the chunks are cut.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/index.ts';
import { cleanNdjson, type StreamOptions } from '../../src/stream.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

async function through(chunks: readonly (string | Uint8Array)[], options?: StreamOptions): Promise<string[]> {
  const source = new ReadableStream<string | Uint8Array>({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const lines: string[] = [];
  for await (const line of source.pipeThrough(cleanNdjson(options))) lines.push(line);
  return lines;
}

const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

test('records in, articles out, in order', async () => {
  const lines = await through([ndjson({ id: 1, text: QUOTED }, { text: page() })]);
  expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(parsed(lines)).toEqual([clean(QUOTED, { id: '1' }), clean(page(), { id: '-:2' })]);
});

test('chunks may be cut anywhere, also inside a character', async () => {
  const bytes = new TextEncoder().encode(
    `\n${ndjson({ id: 'ü', text: QUOTED })}  \n{"id":"b","text":"“Ж” 日本"}`,
  );
  const whole = await through([bytes]);
  expect(parsed(whole).map(({ id }) => id)).toEqual(['ü', 'b']);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const chunks = edges.slice(1).map((end, i) => bytes.subarray(edges[i], end));
      expect(await through(chunks)).toEqual(whole);
    }),
    { numRuns: 20 },
  );
});

test('a record that fails becomes {id, error}, or ends the stream', async () => {
  const input = `{"id": 7}\n{"text": \n${ndjson({ id: 'good', text: page() })}`;
  const lines = parsed(await through([input]));
  expect(lines.slice(0, 2)).toEqual([
    { id: '7', error: "the record has no field 'text'" },
    { id: '-:2', error: 'this line is no valid JSON' },
  ]);
  expect(lines[2].id).toBe('good');
  await expect(through([input], { errors: 'throw' })).rejects.toThrow("no field 'text'");
});

test('fields, evidence and options are those of the command', async () => {
  const record = { key: 3, page: { body: page() }, url: 'https://a.example/1' };
  const options = {
    textField: 'page.body',
    idField: 'key',
    metaFields: ['url'],
    passthrough: true,
    text: true,
  };
  const [line] = parsed(await through([ndjson(record)], options));
  expect(line).toMatchObject({ id: '3', meta: { url: record.url }, record });
  expect(line.text).toContain('Westmarsh');
});

test('options that nobody knows are refused', () => {
  expect(() => Reflect.apply(cleanNdjson, undefined, [{ textFeild: 'body' }])).toThrow(
    "unknown option 'textFeild'; did you mean 'textField'?",
  );
  expect(() => Reflect.apply(cleanNdjson, undefined, [{ skip: 'score-lines' }])).toThrow('must be a list');
});
