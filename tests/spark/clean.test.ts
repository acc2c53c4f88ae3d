// scripts/spark/clean_job.py on a real cluster: its records are those of a single machine, byte for byte, whatever is
// read and written, and whatever dies on the way.

import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oneFile, shell, workspace } from '../support/cli.ts';
import { corpus, MAX_SIZE, ndjsonOf } from './corpus.ts';
import { executorsOf, sortedLines, submit, written } from './support.ts';

/** All in one process: enough for what a cluster does not change. */
const ONE = 'local[2]';
const FIELDS = ['--text-field', 'body', '--max-size', MAX_SIZE];

/** What one machine makes of an input. */
async function single(args: readonly string[], cwd: string, input = ''): Promise<string[]> {
  const { installed } = oneFile;
  const all = [installed, ...args, '-f', 'ndjson', '--errors', 'inline', '--no-config', '-q'];
  const out = execFileSync(process.execPath, all, { cwd, input, maxBuffer: 1 << 30 });
  return sortedLines(out.toString());
}

/** What is too long to be read has no id but its number, which is that within its partition. */
function unnumbered(line: string): string {
  return line.replace(/^\{"id":"-:\d+","error"/u, '{"id":"-:","error"');
}

/** Kills an executor, once, when some tasks have written what they have to and others have not. */
function killOne(job: ChildProcess, output: string, told: { killed: number }): void {
  const attempts = join(output, '_temporary/0');
  const timer = setInterval(() => {
    const done = existsSync(attempts) ? readdirSync(attempts).filter((name) => name.startsWith('task_')) : [];
    const [executor] = done.length >= 3 ? executorsOf(job) : [];
    if (executor === undefined) return;
    process.kill(executor, 'SIGKILL');
    told.killed = done.length;
    clearInterval(timer);
  }, 50);
  job.on('close', () => clearInterval(timer));
}

test('an executor killed in the middle of 5,000 documents changes no byte', async () => {
  const documents = corpus(5000);
  const input = ndjsonOf(documents);
  const cwd = workspace({ 'in.ndjson': input });
  const told = { killed: 0 };
  const watch = (job: ChildProcess): void => killOne(job, join(cwd, 'out'), told);
  const args = ['in.ndjson', 'out', '--partitions', '20', '--', ...FIELDS];
  const { code, log } = await submit('clean_job.py', args, { cwd, watch });
  expect(code, log).toBe(0);
  expect([told.killed >= 3, told.killed < 20], `killed after ${told.killed} tasks`).toEqual([true, true]);
  expect(log).toMatch(/Lost executor \d+/u);
  const lines = written(join(cwd, 'out')).map(unnumbered).sort();
  expect(lines.length).toBe(documents.length);
  const wanted = await single(['--from', 'ndjson', ...FIELDS], cwd, input);
  expect(difference(lines, wanted.map(unnumbered).sort())).toBeUndefined();
  expect(lines.filter((line) => line.includes('"error"')).length).toBeGreaterThan(30);
});

test('Parquet out, a folder for each host; Parquet in, NDJSON out, a folder for each day', async () => {
  const documents = corpus(150);
  const input = ndjsonOf(documents);
  const cwd = workspace({ 'in.ndjson': input });
  const first = ['in.ndjson', 'a', '--to', 'parquet', '--by', 'host', '--', ...FIELDS, '--text'];
  expect(await submit('clean_job.py', first, { cwd, master: ONE })).toMatchObject({ code: 0 });
  const hosts = readdirSync(join(cwd, 'a')).filter((name) => name.startsWith('host='));
  expect(hosts.sort()).toEqual(
    [
      ...Array.from({ length: 7 }, (_, i) => `host=www.host${i}.example`),
      'host=__HIVE_DEFAULT_PARTITION__',
    ].sort(),
  );
  const second = ['a', 'b', '--from', 'parquet', '--by', 'date', '--', '--passthrough'];
  expect(await submit('clean_job.py', second, { cwd, master: ONE })).toMatchObject({ code: 0 });

  const articles = await single(
    ['--from', 'ndjson', ...FIELDS, '--text', '--meta-fields', 'url'],
    cwd,
    input,
  );
  const again: Row[] = written(join(cwd, 'b')).map((line) => JSON.parse(line));
  // A failure, a page without an article and an article without a body have no text, so that they fail; the others hand on the row that they were.
  const rows = again.flatMap(({ record }) => (isRow(record) ? [withoutHost(record)] : []));
  const wanted = articles.map((line) => JSON.parse(line)).filter(({ text }) => text);
  expect(difference(byId(rows), byId(wanted.map(asRow)))).toBeUndefined();
  expect(rows.length).toBeGreaterThan(110);
  expect(again.length).toBe(150);

  const texts = wanted.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
  const cleaned = await single(['--from', 'ndjson'], cwd, texts);
  const bare = again
    .filter(({ error }) => error === undefined)
    .map(({ record: _, ...article }) => JSON.stringify(article));
  expect(difference(bare.sort(), cleaned)).toBeUndefined();
  for (const day of readdirSync(join(cwd, 'b'))) {
    for (const line of day.startsWith('date=') ? written(join(cwd, 'b', day)) : []) {
      expect(JSON.parse(line).published?.slice(0, 10) ?? '__HIVE_DEFAULT_PARTITION__').toBe(day.slice(5));
    }
  }
});

test('a folder of text files is cleaned, each in its encoding', async () => {
  const files = corpus(40).map(({ body }, i) => [`in/${i % 3}/${i} è.txt`, `${body}`]);
  const cwd = workspace({
    ...Object.fromEntries(files),
    'in/latin1.txt': Buffer.from(
      'Der Bürgermeister von Grünau will die Brücke für längere Zeit schließen. '.repeat(9),
      'latin1',
    ),
    'in/binary.txt': new Uint8Array(500),
    'in/packed.txt.gz': gzipSync('The ferry to Lowmere sails again from Monday, its owner said. '.repeat(9)),
    'empty/.keep': '',
  });
  const args = ['in', 'out', '--from', 'text'];
  expect(await submit('clean_job.py', args, { cwd, master: ONE })).toMatchObject({ code: 0 });
  const list = await shell(`cd in && find * -type f -print0`, cwd);
  const inside = join(cwd, 'in');
  expect(written(join(cwd, 'out'))).toEqual(
    await single(['--files-from', '-', '--null'], inside, list.stdout),
  );
});

test('WET, with a file that is none among them, cleaned with own rules', async () => {
  const wet = (from: number, to: number): string =>
    corpus(to)
      .slice(from)
      .map(({ id, url, body }) => record(id, url, `${body}`))
      .join('');
  const rules = {
    version: 1,
    rules: [
      { phrase: 'the harbour office counted # boats that evening, more than ever before', label: 'promo' },
    ],
  };
  const cwd = workspace({
    'in/a.warc.wet.gz': gzipSync(wet(0, 20)),
    'in/b.warc.wet': wet(20, 40),
    'in/c.warc.wet': 'this is none',
    'rules.json': JSON.stringify(rules),
  });
  const args = ['in', 'out', '--from', 'wet', '--rules', 'rules.json', '--', '--removed'];
  expect(await submit('clean_job.py', args, { cwd, master: ONE })).toMatchObject({ code: 0 });
  const wanted = [];
  for (const name of readdirSync(join(cwd, 'in'))) {
    const bytes = readFileSync(join(cwd, 'in', name));
    writeFileSync(join(cwd, 'one'), bytes);
    wanted.push(...(await single(['--from', 'wet', '--rules', 'rules.json', '--removed', 'one'], cwd)));
  }
  const got = written(join(cwd, 'out'));
  expect(got.length).toBe(41);
  const path = /"path":"one"|"one:/gu;
  expect(got).toEqual(
    wanted.map((line) => line.replace(path, (all) => (all === '"one:' ? '"-:' : '"path":null'))).sort(),
  );
  expect(got.filter((line) => line.includes('"pass":"own-rules"')).length).toBeGreaterThan(30);
});

test('a tool that does not end well fails the job, which says why', async () => {
  const cwd = workspace({ 'in.ndjson': ndjsonOf(corpus(10)) });
  const args = ['in.ndjson', 'out', '--', '--only', 'no-such-pass'];
  const { code, log } = await submit('clean_job.py', args, { cwd, master: ONE });
  expect(code).toBe(1);
  expect(log).toMatch(/copydesk ended with 2: .*no-such-pass/u);
});

function record(id: string, url: string, text: string): string {
  const head = [
    'WARC/1.0',
    'WARC-Type: conversion',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2025-03-04T10:00:00Z',
    `WARC-Record-ID: <urn:test:${id}>`,
    'Content-Type: text/plain',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${text}\r\n\r\n`;
}

type Row = Readonly<Record<string, unknown>>;

function byId(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function withoutHost({ host: _, ...row }: Row): Row {
  return row;
}

/** An article as Parquet hands it on: without what is null, and JSON where a column has several shapes. */
function asRow({ fields, meta, ...article }: Row): Row {
  const row: Row = JSON.parse(JSON.stringify(article), (_, value) => value ?? undefined);
  const places = Object.entries(fields ?? {}).map(([name, place]) => [name, JSON.stringify(place)]);
  return { ...row, fields: Object.fromEntries(places), meta: JSON.stringify(meta) };
}

/** The first two that differ; nothing where none do. Whole corpora in a message would drown it. */
function difference(got: readonly unknown[], wanted: readonly unknown[]): unknown {
  const at = wanted.findIndex((one, i) => !isDeepStrictEqual(one, got[i]));
  if (at >= 0) return { got: got[at], wanted: wanted[at] };
  return got.length === wanted.length ? undefined : `${got.length} for ${wanted.length}`;
}
