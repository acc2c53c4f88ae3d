// Streams: compressed input by its content, records of a crawl, limits, and results before the input has ended.

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
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
  expect(stderr).toContain('a.gz: the gzip data ends too early\n');
  expect(stderr).toContain('b.zst: the zstd data ends too early\n');
});

test('what stands before damage is not lost, with any number of workers', async () => {
  const noise = (at: number): string => createHash('sha512').update(`${at}`).digest('base64');
  const rows = Array.from({ length: 3000 }, (_, id) => ({ id, text: page(), noise: noise(id) }));
  const whole = gzipSync(ndjson(...rows));
  const cut = whole.subarray(0, whole.length - 40_000);
  const cwd = workspace({ 'cut.gz': cut });
  const held = gunzipSync(cut, { finishFlush: constants.Z_SYNC_FLUSH }).toString().split('\n');
  for (const jobs of ['1', '2']) {
    const args = ['cut.gz', '-j', jobs, '--only', 'normalise-text'];
    const { code, stdout, stderr } = await copydesk(args, { cwd });
    expect([code, stderr]).toEqual([1, 'copydesk: cut.gz: the gzip data ends too early\n']);
    expect(ids(stdout)).toHaveLength(held.length - 1);
  }
});

test('zstd in thousands of frames, and with frames for others between them', async () => {
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 1, 2, 3, 4]);
  const text = page().repeat(20);
  const frames = Array.from({ length: Math.ceil(text.length / 2) }, (_, at) =>
    rawZstd(text.slice(2 * at, 2 * at + 2)),
  );
  const cwd = workspace({ 'a.zst': Buffer.concat([skippable, ...frames, skippable]), 'a.txt': text });
  const [zipped, plain] = await Promise.all(
    ['a.zst', 'a.txt'].map((name) => copydesk([name, '-f', 'txt'], { cwd })),
  );
  expect(frames.length).toBeGreaterThan(3000);
  expect(zipped).toEqual(plain);
});

test('a zstd frame that is larger than its content, or has another checksum, is named as damaged', async () => {
  const long = Buffer.from(rawZstd(ndjson({ id: 'a', text: page() })));
  long.writeUInt32LE(long.readUInt32LE(5) + 1, 5);
  // {"id":"a","text":"Harbour closes"}, as `zstd --check` writes it
  const sound = Buffer.from('KLUv/QRYGQEAeyJpZCI6ImEiLCJ0ZXh0IjoiSGFyYm91ciBjbG9zZXMifQpJHGob', 'base64');
  const flipped = Buffer.from(sound);
  flipped.write('r', flipped.indexOf('l'));
  const cwd = workspace({ 'long.zst': long, 'sound.zst': sound, 'flipped.zst': flipped });
  const files = ['long.zst', 'sound.zst', 'flipped.zst'];
  const { code, stdout, stderr } = await copydesk([...files, '-f', 'ndjson', '-q'], { cwd });
  const damage = (file: string): string =>
    `copydesk: ${file}: the zstd data is damaged, or something else stands behind it\n`;
  // What was read before the damage was seen is handed on.
  expect([code, ids(stdout), stderr]).toEqual([
    1,
    ['a', 'a', 'a'],
    damage('long.zst') + damage('flipped.zst'),
  ]);
});

test('lines that damage has broken are named once, as the damage of their file', async () => {
  const noise = (at: number): string => createHash('sha512').update(`${at}`).digest('base64');
  const rows = Array.from({ length: 400 }, (_, id) => ({ id, text: page(), noise: noise(id) }));
  const whole = Buffer.from(ndjson(...rows));
  // Lines broken in a way that packing does not see, then a checksum that is wrong: what damage in the middle comes to.
  const broken = Buffer.from(whole.toString().replaceAll(/"id":(3[0-9][0-9])/gu, '"id";$1'));
  const packed = gzipSync(broken);
  packed.writeUInt32LE(packed.readUInt32LE(packed.length - 8) + 1, packed.length - 8);
  const cwd = workspace({ 'a.gz': packed, 'sound.gz': gzipSync(broken) });
  for (const jobs of ['1', '2']) {
    const args = ['-f', 'ndjson', '-j', jobs, '--only', 'normalise-text'];
    const damaged = await copydesk(['a.gz', ...args], { cwd });
    expect([damaged.code, damaged.stderr]).toEqual([
      1,
      'copydesk: a.gz: the gzip data is damaged, or something else stands behind it\n',
    ]);
    expect(ids(damaged.stdout)).toHaveLength(300);
    const inline = await copydesk(['a.gz', ...args, '--errors', 'inline'], { cwd });
    expect([inline.code, inline.stdout.trim().split('\n').length]).toEqual([0, 301]);
    // Without damage each is named.
    const sound = await copydesk(['sound.gz', ...args], { cwd });
    expect([sound.code, sound.stderr.trim().split('\n').length]).toEqual([1, 100]);
  }
});

test('a zstd window beyond what zstd itself takes unasked is refused by name', async () => {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0xa8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const { code, stderr } = await copydesk(['a.zst'], { cwd: workspace({ 'a.zst': head }) });
  expect([code, stderr]).toEqual([
    1,
    expect.stringContaining('a.zst: its zstd window is larger than 128 MB'),
  ]);
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

test('WET records are read with line feeds in their headers, too, and their lengths are believed', async () => {
  // What stands in a record's text is no record, whatever it looks like.
  const nested = `WARC/1.0\n\nWARC/1.0\r\n\r\n${page()}`;
  const records = [page('Malmö'), nested, page()].map((text, i) => wet('conversion', `n${i}`, text));
  const ends = (record: string, by: (head: string) => string): string => {
    const at = record.indexOf('\r\n\r\n') + 4;
    return by(record.slice(0, at)) + record.slice(at);
  };
  const plain = (head: string): string => head.replaceAll('\r\n', '\n');
  // One line alone with CRLF: somebody has edited the file.
  const mixed = (head: string): string => plain(head).replace('\n', '\r\n');
  const wanted = await copydesk([], { input: records.join('') });
  for (const by of [plain, mixed]) {
    const { code, stdout, stderr } = await copydesk([], {
      input: records.map((record) => ends(record, by)).join(''),
    });
    expect([code, stderr, ids(stdout)]).toEqual([0, '', ['urn:uuid:n0', 'urn:uuid:n1', 'urn:uuid:n2']]);
    expect(stdout).toBe(wanted.stdout);
  }
});

test('what is no WARC record, or ends too early, is named', async () => {
  const cut = await copydesk(['--from', 'wet'], { input: wet('conversion', 'one', page()).slice(0, 300) });
  expect([cut.code, cut.stderr]).toEqual([1, 'copydesk: -:1: this record ends too early\n']);
  const none = await copydesk(['--from', 'wet'], { input: page() });
  expect(none.stderr).toMatch(/-:1: this is no WARC record/u);
});

test('behind what is no WARC record the next one is read', async () => {
  const one = wet('conversion', 'one', page());
  const three = wet('conversion', 'three', page());
  const broken = wet('conversion', 'two', page());
  const cases = ['Some words that are no record.\r\n\r\n', `WARC/1.0\r\n${'x'.repeat(100_000)}\r\n`];
  for (const two of cases) {
    const { code, stdout, stderr } = await copydesk([], { input: one + two + three });
    expect([code, ids(stdout)]).toEqual([1, ['urn:uuid:one', 'urn:uuid:three']]);
    expect(stderr).toMatch(/^copydesk: -:2: this is no WARC record; /u);
  }
  // One that claims to be longer than all that follows takes it along, and says so.
  const huge = broken.replace(/Content-Length: \d+/u, 'Content-Length: 99999999999');
  const { stdout, stderr } = await copydesk([], { input: one + huge + three });
  expect([ids(stdout), stderr]).toEqual([['urn:uuid:one'], 'copydesk: -:2: this record ends too early\n']);
});

test.each([
  ['hexadecimal', '0x10'],
  ['with an exponent', '1e3'],
  ['with a sign', '+5'],
  ['negative', '-5'],
  ['with a fraction', '16.0'],
  ['in other digits', '\u0661\u0666'],
  ['empty', ''],
  ['beyond all numbers', '9'.repeat(400)],
  ['steering a terminal', '\u001b[2J'],
])('a Content-Length that is no decimal number is not believed: %s', async (_, length) => {
  const [one, two, three] = ['one', 'two', 'three'].map((uri) => wet('conversion', uri, page()));
  const broken = two?.replace(/Content-Length: \d+/u, `Content-Length: ${length}`);
  const { code, stdout, stderr } = await copydesk([], { input: `${one}${broken}${three}` });
  expect([code, ids(stdout)]).toEqual([1, ['urn:uuid:one', 'urn:uuid:three']]);
  const shown = length.slice(0, 40).replace('\u001b', '\\u{1b}');
  expect(stderr).toBe(
    `copydesk: -:2: its Content-Length is no number of bytes: "${shown}"; what follows is read from the next record on\n`,
  );
});

test.each([
  ['twice', (line: string) => `Content-Length: 5\r\n${line}`, 'is no number of bytes: "5, '],
  ['not at all', () => '', 'is missing'],
])('a record that tells its length %s is passed over', async (_, told, message) => {
  const [one, two, three] = ['one', 'two', 'three'].map((uri) => wet('conversion', uri, page()));
  const broken = two?.replace(/Content-Length: \d+\r\n/u, told);
  const { code, stdout, stderr } = await copydesk([], { input: `${one}${broken}${three}` });
  expect([code, ids(stdout)]).toEqual([1, ['urn:uuid:one', 'urn:uuid:three']]);
  expect(stderr).toContain(`copydesk: -:2: its Content-Length ${message}`);
});

test('another header that stands twice costs nothing', async () => {
  const input = wet('conversion', 'one', page()).replace(/WARC-Type: .*\r\n/u, '$&$&');
  const { code, stdout } = await copydesk(['--from', 'wet'], { input });
  expect([code, ids(stdout)]).toEqual([0, ['urn:uuid:one']]);
});

test('blanks around a Content-Length are none of it', async () => {
  const input = wet('conversion', 'one', page()).replace(
    /Content-Length: (\d+)/u,
    'Content-Length:\t 00$1 \t',
  );
  const { code, stdout } = await copydesk([], { input });
  expect([code, ids(stdout)]).toEqual([0, ['urn:uuid:one']]);
});

test('a document over --max-size is refused by name, the rest goes on', async () => {
  const long = page().repeat(20);
  const cwd = workspace({ 'a.txt': long, 'b.txt': page(), 'a.gz': gzipSync(long) });
  const files = await copydesk(['a.txt', 'b.txt', 'a.gz', '--max-size', '2K'], { cwd });
  expect([files.code, ids(files.stdout)]).toEqual([1, ['b.txt']]);
  expect(files.stderr).toContain('a.txt: larger than --max-size (2K)');
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

test.each([['1'], ['2']])('with -j %s an endless input ends when nobody reads on', async (jobs) => {
  const child = spawn(process.execPath, [BIN, '--from', 'ndjson', '-j', jobs], { env: cleanEnv() });
  child.stdin.on('error', () => undefined);
  const feed = setInterval(() => child.stdin.write(ndjson({ text: page() })), 5);
  child.stdout.once('data', () => child.stdout.destroy());
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  clearInterval(feed);
});

test.each([['1'], ['2']])(
  'with -j %s, who does not read is waited for, and little is read ahead',
  async (jobs) => {
    const child = spawn(process.execPath, [BIN, '--from', 'ndjson', '-j', jobs], { env: cleanEnv() });
    child.stdin.on('error', () => undefined);
    const record = ndjson({ text: page(), more: 'x'.repeat(100_000) });
    let fed = 0;
    const fill = (): void => {
      do fed += record.length;
      while (fed < 100e6 && child.stdin.write(record));
    };
    child.stdin.on('drain', fill);
    fill();
    for (let before = -1; before < fed; ) {
      before = fed;
      await new Promise((go) => setTimeout(go, 3000));
    }
    child.kill();
    // Four batches of a megabyte, one that is gathered, and what lies in pipes.
    expect(fed).toBeLessThan(20e6);
  },
);
