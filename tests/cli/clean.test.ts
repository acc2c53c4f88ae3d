// `copydesk clean`: inputs, formats and outputs, as a user meets them.

import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const tree = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== '.copydesk-journal')
    .sort();
const lines = (text: string): { id: string }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('one file is an article as JSON, `clean` may be left out', async () => {
  const cwd = workspace({ 'page.txt': page() });
  const { code, stdout, stderr } = await copydesk(['page.txt'], { cwd });
  const article = JSON.parse(stdout);
  expect(article.id).toBe('page.txt');
  expect(article.source).toEqual({ path: 'page.txt', encoding: 'utf-8', chars: page().length });
  expect(article.body).not.toEqual([]);
  expect([code, stderr]).toEqual([0, '']);
  expect((await copydesk(['clean', 'page.txt'], { cwd })).stdout).toBe(stdout);
});

test('stdin is read without arguments and as -', async () => {
  for (const args of [[], ['-'], ['clean', '-']]) {
    const { stdout } = await copydesk(args, { input: page() });
    expect(JSON.parse(stdout)).toMatchObject({ id: '-', source: { path: null } });
  }
});

test('many documents are NDJSON in input order', async () => {
  const cwd = workspace({ 'b.txt': page('Bree'), 'a.txt': page('Arn'), 'sub/c.txt': page('Cole') });
  const ids = async (...args: string[]): Promise<string[]> =>
    lines((await copydesk(args, { cwd })).stdout).map(({ id }) => id);
  expect(await ids('b.txt', 'a.txt')).toEqual(['b.txt', 'a.txt']);
  expect(await ids('.')).toEqual(['./a.txt', './b.txt', './sub/c.txt']);
  expect(await ids('sub/')).toEqual(['sub/c.txt']);
  expect(await ids('**/*.txt')).toEqual(['a.txt', 'b.txt', 'sub/c.txt']);
});

test('a folder becomes a mirrored folder', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/sub/b.html.txt': page(), 'in/.hidden.txt': page() });
  expect(await copydesk(['in', '-o', 'out', '-f', 'md'], { cwd })).toMatchObject({ code: 0, stdout: '' });
  expect(tree(join(cwd, 'out'))).toEqual(['a.md', 'sub', 'sub/b.html.md']);
});

test('a glob mirrors what lies below its fixed part', async () => {
  const cwd = workspace({ 'in/x/a.txt': page(), 'in/y/b.txt': page() });
  await copydesk(['in/*/*.txt', '-o', 'out/'], { cwd });
  expect(tree(join(cwd, 'out'))).toEqual(['x', 'x/a.json', 'y', 'y/b.json']);
});

test('a literal path that exists is never taken for a glob', async () => {
  const cwd = workspace({ 'a[1].txt': page('Arn'), 'a1.txt': page('Bree') });
  const { stdout } = await copydesk(['a[1].txt'], { cwd });
  expect(JSON.parse(stdout).id).toBe('a[1].txt');
});

test('links to files are read, loops of folders are not followed', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'b.txt': page('Bree') });
  symlinkSync('../in', join(cwd, 'in/loop'));
  symlinkSync('../b.txt', join(cwd, 'in/b.txt'));
  expect(lines((await copydesk(['in'], { cwd })).stdout).map(({ id }) => id)).toEqual([
    'in/a.txt',
    'in/b.txt',
  ]);
});

test('the output folder inside the input folder is no input', async () => {
  const cwd = workspace({ 'a.txt': page() });
  for (let run = 0; run < 2; run++) expect((await copydesk(['.', '-o', 'out'], { cwd })).code).toBe(0);
  expect(tree(join(cwd, 'out'))).toEqual(['a.json']);
});

test('-o names a file for one page, and a folder where it is one', async () => {
  const cwd = workspace({ 'a.txt': page(), 'out/keep': '' });
  await copydesk(['a.txt', '-o', 'a.json'], { cwd });
  await copydesk(['a.txt', '-o', 'out'], { cwd });
  await copydesk(['a.txt', '-o', 'new/'], { cwd });
  const article = readFileSync(join(cwd, 'a.json'), 'utf8');
  expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe(article);
  expect(readFileSync(join(cwd, 'new/a.json'), 'utf8')).toBe(article);
});

test('NDJSON is a stream of records, told by its content; -o is one file', async () => {
  const input = ndjson(
    { id: 'one', text: page('Arn') },
    { id: 2, text: page('Bree') },
    { text: page('Cole') },
  );
  const { code, stdout } = await copydesk([], { input });
  expect(lines(stdout).map(({ id }) => id)).toEqual(['one', '2', '-:3']);
  expect(code).toBe(0);
  const cwd = workspace({ 'in.txt': input });
  await copydesk(['in.txt', '-o', 'out.ndjson'], { cwd });
  expect(lines(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).map(({ id }) => id)).toEqual([
    'one',
    '2',
    'in.txt:3',
  ]);
});

test('--text-field and --id-field may be dotted, --meta-fields and --passthrough hand on', async () => {
  const record = { page: { key: 'k1', body: page() }, url: 'https://example.org/1' };
  const { stdout } = await copydesk(
    ['--text-field', 'page.body', '--id-field', 'page.key', '--meta-fields', 'url,title', '--passthrough'],
    { input: ndjson(record, record) },
  );
  expect(lines(stdout)[0]).toMatchObject({
    id: 'k1',
    meta: { url: 'https://example.org/1', title: null },
    record,
  });
});

test('--removed, --text, --only and --skip reach the chain', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const { stdout } = await copydesk(['a.txt', '--removed', '--text', '--only', 'normalise-text'], { cwd });
  const article = JSON.parse(stdout);
  expect(article.removed).toEqual([]);
  expect(article.text).toBe(page().trim());
  expect(article.language).toBeNull();
});

test('plain text is title and body', async () => {
  const cwd = workspace({ 'a.txt': page() });
  expect((await copydesk(['a.txt', '-f', 'txt', '--only', 'normalise-text'], { cwd })).stdout).toBe(page());
});

test('behind -- a name is a file', async () => {
  const cwd = workspace({ quotes: page(), '-q': page('Bree') });
  expect(JSON.parse((await copydesk(['--', 'quotes'], { cwd })).stdout).id).toBe('quotes');
  expect(JSON.parse((await copydesk(['--', '-q'], { cwd })).stdout).id).toBe('-q');
});

test('--files-from takes names as they stand, one a line or ended by NUL', async () => {
  const cwd = workspace({ 'a b.txt': page(), '*.txt': page(), list: 'a b.txt\n*.txt\n' });
  const byLine = await copydesk(['--files-from', 'list'], { cwd });
  expect(lines(byLine.stdout).map(({ id }) => id)).toEqual(['a b.txt', '*.txt']);
  const byNul = await copydesk(['--files-from', '-', '--null'], { cwd, input: 'a b.txt\0*.txt\0' });
  expect(byNul.stdout).toBe(byLine.stdout);
});

test('what is handed on keeps its numbers, and an id of many digits all of them', async () => {
  const more = '{"price": 1.10, "big": [12345678901234567890, 1E400], "zero": -0}';
  const line = `{"id": 1234567890123456789, "text": ${JSON.stringify(page())}, "more": ${more}}`;
  const { stdout } = await copydesk(['--meta-fields', 'more.big,more.price,gone'], { input: `${line}\n` });
  expect(JSON.parse(stdout).id).toBe('1234567890123456789');
  expect(stdout).toContain(
    '"meta":{"more.big":[12345678901234567890, 1E400],"more.price":1.10,"gone":null}}\n',
  );
  for (const format of ['ndjson', 'json']) {
    const args = ['--passthrough', '--text-field', 'text', '-f', format, '-o', 'out/', '--name', 'a'];
    const cwd = workspace();
    await copydesk(args, { cwd, input: `${line}\n` });
    const output = readFileSync(join(cwd, 'out/a'), 'utf8');
    expect(output).toContain(line);
    expect(JSON.parse(output).record).toEqual(JSON.parse(line));
  }
});
