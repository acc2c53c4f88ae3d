// The other commands, and what a terminal is shown.

import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { safe, safeLine } from '../../src/cli/terminal.ts';
import { PASSES } from '../../src/index.ts';
import { BIN, copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

test('quotes as JSON, as rows, as CSV', async () => {
  const cwd = workspace({ 'a.txt': QUOTED });
  const { id, quotes } = JSON.parse((await copydesk(['quotes', 'a.txt'], { cwd })).stdout);
  expect([id, quotes.length]).toEqual(['a.txt', 1]);
  const rows = await copydesk(['quotes', 'a.txt', '-f', 'ndjson'], { cwd });
  expect(JSON.parse(rows.stdout)).toEqual({ id, ...quotes[0] });
  const csv = await copydesk(['quotes', 'a.txt', '-f', 'csv'], { cwd });
  expect(csv.stdout).toMatch(/^id,text,kind,.*\r\na\.txt,.*Anna Berg.*\r\n$/u);
});

test('quotes by speaker: as data, as rows, for a terminal, as Markdown', async () => {
  const cwd = workspace({ 'a.txt': QUOTED });
  const run = async (...args: string[]): Promise<string> =>
    (await copydesk(['quotes', 'a.txt', ...args], { cwd })).stdout;
  const { id, speakers } = JSON.parse(await run('--by', 'speaker'));
  expect([id, speakers.length, speakers[0].name, speakers[0].quotes.length]).toEqual([
    'a.txt',
    1,
    'Anna Berg',
    1,
  ]);
  expect(JSON.parse(await run('--by', 'speaker', '-f', 'ndjson'))).toEqual({ id, ...speakers[0] });
  expect(await run('--by', 'speaker', '-f', 'csv')).toBe(await run('-f', 'csv'));
  expect(await run('-f', 'txt')).toMatch(/^a\.txt\n {2}Anna Berg.*\n {4}direct {4}[01]\.\d\d {2}\S/u);
  expect(await run('-f', 'md')).toMatch(/^# .*\n\n## Anna Berg.*\n\n> \S/u);
});

test('explain says why a quotation has its speaker', async () => {
  const cwd = workspace({ 'a.txt': QUOTED });
  const { stdout } = await copydesk(['explain', 'a.txt'], { cwd });
  expect(stdout).toMatch(
    /^quote {2}[01]\.\d\d {2}Anna Berg: .* {2}\[said, .*; named in the paragraph; person\]$/mu,
  );
  const { quotes } = JSON.parse((await copydesk(['explain', 'a.txt', '-f', 'json'], { cwd })).stdout);
  expect(quotes[0]).toMatchObject({
    kind: 'direct',
    cue: 'said',
    reasons: expect.arrayContaining(['person']),
  });
});

test('explain names a source phrase in full', async () => {
  const cwd = workspace({ 'a.txt': `${page()}\n\nAccording to Anna Berg, “the vote was never close”.` });
  const { quotes } = JSON.parse((await copydesk(['explain', 'a.txt', '-f', 'json'], { cwd })).stdout);
  expect(quotes.at(-1)).toMatchObject({
    cue: 'According to',
    reasons: expect.arrayContaining([expect.stringMatching(/^According to, /u)]),
  });
});

test('quotes of many pages: NDJSON, or CSV with one header', async () => {
  const input = ndjson(
    { id: 'one', text: QUOTED },
    { id: 'two', text: page() },
    { id: 'three', text: QUOTED },
  );
  const rows = await copydesk(['quotes'], { input });
  expect(
    rows.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['one', 'three']);
  const csv = await copydesk(['quotes', '-f', 'csv'], { input });
  expect(
    csv.stdout
      .trim()
      .split('\r\n')
      .map((line) => line.slice(0, 3)),
  ).toEqual(['id,', 'one', 'thr']);
});

test('explain names every line, with pass and rule; JSON too', async () => {
  const cwd = workspace({ 'a.txt': `Advertisement\n\n${page()}` });
  const { stdout } = await copydesk(['explain', 'a.txt'], { cwd });
  expect(stdout).toMatch(/^1 {2}drop {3}ad +Advertisement {2}\[drop-[a-z-]+: [a-z-]+\]$/mu);
  expect(stdout).toMatch(/^3 {2}keep {3}paragraph +The harbour/mu);
  const { id, lines } = JSON.parse((await copydesk(['explain', 'a.txt', '-f', 'json'], { cwd })).stdout);
  expect([id, lines.length]).toEqual(['a.txt', 4]);
  expect(lines[0]).toMatchObject({
    line: 1,
    fate: 'dropped',
    label: 'ad',
    text: 'Advertisement',
    spans: [[0, 13]],
  });
});

test('colour only where it is asked for', async () => {
  const cwd = workspace({ 'a.txt': `Advertisement\n\n${page()}` });
  const coloured = async (env: Record<string, string>): Promise<boolean> =>
    (await copydesk(['explain', 'a.txt'], { cwd, env })).stdout.includes('\u001b[');
  expect(await coloured({})).toBe(false);
  expect(await coloured({ FORCE_COLOR: '1' })).toBe(true);
  expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  expect(await coloured({ FORCE_COLOR: '0' })).toBe(false);
});

test('what a page contains never steers the terminal', async () => {
  const evil = 'a\u001b[2J\u001b]0;owned\u0007 b\u009b31m \u202etfel';
  const cwd = workspace({ 'a.txt': `${page()}\n${evil}\n` });
  const { stdout } = await copydesk(['explain', 'a.txt', '--only', 'find-language'], { cwd });
  expect(stdout).not.toMatch(/[\u0007\u001b\u009b\u202e]/u);
  expect(stdout).toContain('a\\u{1b}[2J\\u{1b}]0;owned');
  const { stderr } = await copydesk(['no\u001b[2Jfile'], { cwd });
  expect(stderr).toBe('copydesk: no\\u{1b}[2Jfile: no such file\n');
});

// `script` runs a command on a terminal of its own; not every system has it.
const hasScript = (await shell('command -v script', '.')).code === 0;

test.skipIf(!hasScript).each(['ndjson', 'txt'])(
  'on a terminal, explain as %s shows the controls of ids and texts by their numbers',
  async (format) => {
    const input = ndjson({ id: 'a\u009b31m\u202e', text: `${page()}\nb\u009b2J \u202etfel\n` });
    const cwd = workspace({ 'a.ndjson': input });
    const command = `'${process.execPath}' '${BIN}' explain a.ndjson --only find-language -f ${format}`;
    const { stdout } = await shell(`script -qec "${command}" /dev/null < /dev/null`, cwd);
    expect(stdout).not.toMatch(/[\u009b\u202e]/u);
    expect(stdout).toContain('a\\u{9b}31m\\u{202e}');
  },
);

test('the line ends of CSV are no controls that a terminal must be kept from', () => {
  expect(safe('id,text\r\na,"b\rc"\r\n')).toBe('id,text\r\na,"b\\u{d}c"\r\n');
  expect(safeLine('a\r\nb')).toBe('a\\u{d}\\u{a}b');
});

test('passes lists the chain', async () => {
  const { code, stdout } = await copydesk(['passes']);
  expect(code).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]),
  ).toEqual(PASSES.map((pass) => pass.name));
});

test('schema is JSON Schema 2020-12, and the binary keeps to it', async () => {
  const schema = JSON.parse((await copydesk(['schema'])).stdout);
  const validate = new Ajv.Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  const input = ndjson({ id: 1, text: QUOTED, url: 'https://example.org' });
  const options = ['--removed', '--text', '--meta-fields', 'url', '--passthrough'];
  validate(JSON.parse((await copydesk(options, { input })).stdout));
  expect(validate.errors ?? []).toEqual([]);
});

test.each([['-V'], ['--version']])('%s', async (flag) => {
  expect((await copydesk([flag])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u);
});

test('help, for all and for one command', async () => {
  expect(await copydesk(['--help'])).toMatchObject({ code: 0, stderr: '' });
  const { stdout } = await copydesk(['help', 'quotes']);
  expect(stdout).toMatch(/^Usage: copydesk quotes/u);
});
