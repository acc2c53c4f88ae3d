// What stands at the edges of a run: lists, endings, damage behind records, names of many bytes, JSON that is no NDJSON.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

test.each([['-o'], ['--report'], ['--failed']])(
  'the list of --files-from is not taken for an output by %s',
  async (flag) => {
    const cwd = workspace({ 'a.txt': page(), list: 'a.txt\n' });
    const { code, stdout, stderr } = await copydesk(['--files-from', 'list', '-f', 'ndjson', flag, 'list'], {
      cwd,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('list');
    expect(readFileSync(join(cwd, 'list'), 'utf8')).toBe('a.txt\n');
  },
);

test.each([
  ['md', /^---\n/u],
  ['txt', /^[^#{]/u],
  ['ndjson', /^\{"schemaVersion"/u],
])('an output that ends in .%s is written in that format', async (ending, expected) => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page() });
  const input = ending === 'ndjson' ? 'in' : 'in/a.txt';
  expect((await copydesk([input, '-o', `out.${ending}`], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, `out.${ending}`), 'utf8')).toMatch(expected);
});

test('a dash as output is stdout', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const plain = await copydesk(['a.txt'], { cwd });
  expect(await copydesk(['a.txt', '-o', '-'], { cwd })).toEqual(plain);
  expect(existsSync(join(cwd, '-'))).toBe(false);
});

test.each([
  ['a folder', 'in'],
  ['a file as a folder', 'in/a.txt/x'],
])('a report that cannot be written, at %s, is told before the work', async (_, path) => {
  const cwd = workspace({ 'in/a.txt': page() });
  const { code, stdout } = await copydesk(['in/a.txt', '--report', path], { cwd });
  expect([code, stdout]).toEqual([2, '']);
});

test.each([
  ['printed by jq', JSON.stringify({ id: 'a', text: page() }, null, 2)],
  ['a list', JSON.stringify([{ id: 'a', text: page() }])],
])('JSON %s is no page', async (_, input) => {
  const { code, stdout, stderr } = await copydesk([], { input });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('jq -c');
});

test('a table is no page, unless it is said to be text', async () => {
  const cwd = workspace({
    'in/a.csv': `id,url,"full text"\n1,x,"${page()}"\n`,
    'in/b.csv': page(),
    'in/c.tsv': 'a\tb\n',
  });
  const { code, stdout, stderr } = await copydesk(['in'], { cwd });
  expect([code, stdout.trim().split('\n').length]).toEqual([1, 1]);
  expect(stderr.match(/in\/[ac]\.[ct]sv: this is a table, not a page: make records/gu)).toHaveLength(2);
  expect((await copydesk(['in/a.csv', '--from', 'text'], { cwd })).code).toBe(0);
});

test('an id of many bytes becomes a name that a file system takes', async () => {
  const cwd = workspace({ 'a.ndjson': ndjson({ id: '漢'.repeat(200), text: page() }) });
  expect((await copydesk(['a.ndjson', '-f', 'md', '-o', 'out'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'out')).filter((name) => name.endsWith('.md'))).toHaveLength(1);
});

test('half of a pair in a record is told by U+FFFD, and offsets hold', async () => {
  const input = `{"id":"\\ud800x","text":"Harbour \\ud800 news\\nThe council met \\ud83d\\ude00 late."}\n`;
  const { stdout } = await copydesk(['--text'], { input });
  expect(stdout).not.toMatch(/\\ud[89a-f]/u);
  const { id, source } = JSON.parse(stdout);
  expect([id, source.chars]).toEqual(['\ufffdx', 'Harbour X news\nThe council met XX late.'.length]);
});

test('half of a pair in the id of a record that failed is told by U+FFFD', async () => {
  const input = `{"id":"\\ud800x\\u001b[2J"}\n{"id":"\\udc00","text":7}\n`;
  const { code, stdout, stderr } = await copydesk(['--errors', 'inline'], { input });
  expect([code, stdout]).toEqual([
    0,
    `{"id":"\ufffdx\\u001b[2J","error":"the record has no field 'text'"}\n` +
      `{"id":"\ufffd","error":"the record has no text in its field 'text'"}\n`,
  ]);
  expect(stderr).not.toContain('\u001b');
});

test('records before what is no gzip come out', async () => {
  const members = Array.from({ length: 40 }, (_, at) => gzipSync(ndjson({ id: `${at}`, text: page() })));
  const cwd = workspace({ 'a.gz': Buffer.concat([...members, Buffer.from('no gzip\n')]) });
  const { code, stdout, stderr } = await copydesk(['a.gz'], { cwd });
  expect([code, stderr]).toEqual([
    1,
    'copydesk: a.gz: the gzip data is damaged, or something else stands behind it\n',
  ]);
  // Of the last 256 bytes nothing is handed on.
  const lost = Math.ceil(256 / Math.min(...members.map(({ length }) => length)));
  expect(stdout.trim().split('\n').length).toBeGreaterThanOrEqual(40 - lost);
});

test.each([1, 20, 5000])('%i zeros behind a gzip file cost nothing', async (count) => {
  const padded = Buffer.concat([gzipSync(page()), Buffer.alloc(count)]);
  const cwd = workspace({ 'in/a.txt.gz': padded, 'in/b.txt': page() });
  const { code, stdout, stderr } = await copydesk(['in'], { cwd });
  expect([code, stderr, stdout.trim().split('\n').length]).toEqual([0, '', 2]);
});

test('a compressed record whose first line is long is still a record', async () => {
  const noise = Array.from({ length: 4000 }, (_, at) => Math.imul(at, 2654435761).toString(36)).join(' ');
  const cwd = workspace({ 'a.gz': gzipSync(ndjson({ noise, id: 'a', text: page() })) });
  const { stdout } = await copydesk(['a.gz'], { cwd });
  expect(JSON.parse(stdout).id).toBe('a');
});
