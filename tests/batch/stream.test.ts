// Streams: compressed input by its content, records of a crawl, limits, and results before the input has ended.

import { spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';
import { wet } from '../support/wet.ts';

const ids = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);

/** "hello from zstd, hello from zstd, ...", as the zstd command made it: no package here can write the format. */
function rawZstd(text: string): Uint8Array {
  // One frame without compression: magic, a header with the size in four bytes, one raw block, which is the last.
  const content = Buffer.from(text);
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  head.writeUInt32LE(content.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((content.length << 3) | 1, 0, 3);
  return Buffer.concat([head, block, content]);
}

test('gzip and zstd are told by their content, also as several members', async () => {
  const cwd = workspace({
    'a.txt': gzipSync(page('Arn')),
    'b.txt': rawZstd(page('Bree')),
    'c.txt': Buffer.concat([
      gzipSync(ndjson({ id: 'c1', text: page() })),
      gzipSync(ndjson({ id: 'c2', text: page() })),
    ]),
  });
  const { stdout } = await copydesk(['a.txt', 'b.txt', 'c.txt'], { cwd });
  expect(ids(stdout)).toEqual(['a.txt', 'b.txt', 'c1', 'c2']);
  expect(stdout).toContain('Bree');
});

test('a compressed file that is cut or damaged is named', async () => {
  const cwd = workspace({
    'a.gz': gzipSync(page()).subarray(0, 60),
    'b.zst': rawZstd(page()).subarray(0, 60),
    'c.txt': page(),
  });
  const { code, stdout, stderr } = await copydesk(['a.gz', 'b.zst', 'c.txt'], { cwd });
  expect([code, ids(stdout)]).toEqual([1, ['c.txt']]);
  expect(stderr).toContain('a.gz: ');
  expect(stderr).toContain('b.zst: ');
});

test.each(['utf16le', 'utf16be'])('NDJSON in %s is cut into its lines', async (encoding) => {
  const bytes = Buffer.from(
    `\ufeff${ndjson({ id: 'a', text: page('Malmö') }, { id: 'b', text: page() })}`,
    'utf16le',
  );
  const input = encoding === 'utf16le' ? bytes : bytes.swap16();
  for (const args of [[], ['--from', 'ndjson']]) {
    const { code, stdout, stderr } = await copydesk(args, { input });
    expect([code, stderr, ids(stdout)]).toEqual([0, '', ['a', 'b']]);
    expect(stdout).toContain('Malmö');
  }
});

test('WET records are pages, told by their content, from a pipe and compressed', async () => {
  const crawl =
    wet('warcinfo', 'info', 'Software-Info: x') +
    wet('conversion', 'one', page('Malmö')) +
    wet('conversion', 'two', `WARC/1.0\r\n\r\n${page()}`) +
    wet('conversion', 'three', '') +
    wet('conversion', 'four', page());
  for (const input of [Buffer.from(crawl), gzipSync(crawl)]) {
    const { code, stdout, stderr } = await copydesk(['--meta-fields', 'warc-target-uri'], { input });
    expect(ids(stdout)).toEqual(['urn:uuid:one', 'urn:uuid:two', 'urn:uuid:four']);
    expect([code, stderr]).toEqual([1, 'copydesk: -:4: the record has no text\n']);
    expect(JSON.parse(stdout.split('\n')[0] ?? '')).toMatchObject({ meta: { 'warc-target-uri': 'one' } });
  }
});

test('what is no WARC record, or ends too early, is named', async () => {
  const cut = await copydesk(['--from', 'wet'], { input: wet('conversion', 'one', page()).slice(0, 300) });
  expect([cut.code, cut.stderr]).toEqual([1, 'copydesk: -:1: this record ends too early\n']);
  const none = await copydesk(['--from', 'wet'], { input: page() });
  expect(none.stderr).toMatch(/-:1: this is no WARC record/u);
});

test('a document over --max-size is refused by name, the rest goes on', async () => {
  const long = page().repeat(20);
  const cwd = workspace({ 'a.txt': long, 'b.txt': page(), 'a.gz': gzipSync(long) });
  const files = await copydesk(['a.txt', 'b.txt', 'a.gz', '--max-size', '2K'], { cwd });
  expect([files.code, ids(files.stdout)]).toEqual([1, ['b.txt']]);
  expect(files.stderr).toContain('a.txt: larger than --max-size (2048 bytes)');
  expect(files.stderr).toContain('a.gz: larger than --max-size');
  const input = ndjson({ id: 1, text: page() }, { id: 2, text: long }, { id: 3, text: page() });
  const records = await copydesk(['--max-size', '2K'], { input });
  expect(ids(records.stdout)).toEqual(['1', '3']);
  expect(records.stderr).toContain('-:2: larger than');
});

test.each([['1'], ['2']])('with -j %s the first result is out before the last line is in', async (jobs) => {
  const child = spawn(process.execPath, [BIN, '--from', 'ndjson', '-j', jobs], { env: cleanEnv() });
  child.stdin.write(ndjson({ id: 'first', text: page() }));
  const first = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve));
  expect(ids(first.toString())).toEqual(['first']);
  child.stdin.end(ndjson({ id: 'last', text: page() }));
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('an endless input ends when nobody reads on', async () => {
  const child = spawn(process.execPath, [BIN, '--from', 'ndjson'], { env: cleanEnv() });
  child.stdin.on('error', () => undefined);
  const feed = setInterval(() => child.stdin.write(ndjson({ text: page() })), 5);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  clearInterval(feed);
});
