// What is said where silence, or a page's own words, would mislead: inputs that hold nothing, output taken for a page,
// names that would steer a terminal.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

test('a folder without files is said, and counts for --strict', async () => {
  const cwd = workspace({ 'in/.hidden': page(), 'a.txt': page() });
  mkdirSync(join(cwd, 'empty'));
  for (const [args, place, message] of [
    [['empty'], 'empty', 'there is no file in this folder'],
    [['in', '-o', 'out'], 'in', 'there is no file in this folder'],
    [['learn', 'empty'], 'empty', 'there is no file in this folder'],
  ] as const) {
    const { code, stderr } = await copydesk(args, { cwd });
    expect([code, stderr]).toEqual([0, `copydesk: ${place}: warning: ${message}\n`]);
  }
  expect((await copydesk(['empty', '--strict'], { cwd })).code).toBe(1);
  expect((await copydesk(['empty', '-q'], { cwd })).stderr).toBe('');
  const both = await copydesk(['empty', 'a.txt'], { cwd });
  expect([both.code, JSON.parse(both.stdout).id]).toEqual([0, 'a.txt']);
});

test('a pattern that matches nothing fails, also one that names a folder only', async () => {
  const cwd = workspace({ 'sub/a.txt': page() });
  for (const pattern of ['no/*.txt', '*', 'su?']) {
    const { code, stderr } = await copydesk([pattern], { cwd });
    expect([code, stderr]).toEqual([1, `copydesk: ${pattern}: no file matches this pattern\n`]);
  }
});

test('what copydesk printed is not cleaned as a page', async () => {
  const cwd = workspace({ 'a.txt': QUOTED });
  const printed = 'copydesk printed this: it is no page';
  for (const args of [['a.txt'], ['quotes', 'a.txt'], ['quotes', 'a.txt', '--by', 'speaker']]) {
    await copydesk([...args, '-o', 'out.json'], { cwd });
    const { code, stdout, stderr } = await copydesk(['out.json'], { cwd });
    expect([code, stdout, stderr]).toEqual([1, '', `copydesk: out.json: ${printed}\n`]);
  }
  await copydesk(['explain', 'a.txt', '-f', 'json', '-o', 'out.json'], { cwd });
  expect((await copydesk(['out.json'], { cwd })).stderr).toContain(printed);
  for (const command of ['clean', 'quotes', 'explain']) {
    await copydesk([command, 'a.txt', '-f', 'ndjson', '-o', 'out.ndjson'], { cwd });
    const { code, stderr } = await copydesk(['out.ndjson'], { cwd });
    expect([code, stderr]).toEqual([1, `copydesk: out.ndjson:1: ${printed}\n`]);
  }
});

test('an article with its body as one string may be cleaned again', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const { stdout } = await copydesk(['a.txt', '-f', 'ndjson', '--text'], { cwd });
  const again = await copydesk([], { input: stdout });
  expect([again.code, JSON.parse(again.stdout).id]).toEqual([0, 'a.txt']);
});

test('a record is handed on however deeply it is nested', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const input = `{"id":"a","text":${JSON.stringify(page())},"more":${deep}}\n`;
  for (const jobs of ['1', '2']) {
    for (const [args, end] of [
      [['--passthrough'], `"record":${input.trimEnd()}}\n`],
      [['--meta-fields', 'more'], `"meta":{"more":${deep}}}\n`],
    ] as const) {
      const { code, stdout, stderr } = await copydesk(['-j', jobs, ...args], { input });
      expect([code, stderr, stdout.endsWith(end)]).toEqual([0, '', true]);
    }
  }
});

// "\u001b[31m" colours, "\u202e" turns the direction, "\u2066" isolates it.
const EVIL = 'x\u001b[31m\u202e\u2066y';
const SHOWN = 'x\\u{1b}[31m\\u{202e}\\u{2066}y';

test.each([
  [[`--${EVIL}`], `copydesk: unknown option '--${SHOWN}'`],
  [['--from', EVIL, 'a.txt'], `argument '${SHOWN}' is invalid`],
  [['-j', EVIL, 'a.txt'], `argument '${SHOWN}' is invalid`],
  [['-f', EVIL, 'a.txt'], `does not write ${SHOWN}`],
  [['--skip', EVIL, 'a.txt'], `unknown pass '${SHOWN}'`],
  [['help', EVIL], `unknown command '${SHOWN}'`],
  [['completion', EVIL], `unknown shell '${SHOWN}'`],
  [[EVIL], `${SHOWN}: no such file`],
  [['--files-from', EVIL], `${SHOWN}: no such list of inputs`],
  [['--config', EVIL, 'a.txt'], SHOWN],
  [['--rules', EVIL, 'a.txt'], SHOWN],
  [['a.txt', '-o', `a.txt/${EVIL}`], `a.txt/${SHOWN}: cannot write`],
  [['a.txt', '-o', 'out/', '--name', `{${EVIL}}`], SHOWN],
])('what was typed never steers the terminal: %#', async (args, message) => {
  const { code, stderr } = await copydesk(args, { cwd: workspace({ 'a.txt': page() }) });
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/[\u001b\u202e\u2066]/u);
});

test('an id neither steers the terminal nor makes lines of its own, and stays as it is in the data', async () => {
  const id = `${EVIL}\ncopydesk: all is well`;
  const input = ndjson({ id, text: page() }, { id, text: page() }, { id });
  const { stdout, stderr } = await copydesk([], { input });
  expect(stderr).toBe(
    `copydesk: -:2: warning: the id '${SHOWN}\\u{a}copydesk: all is well' stands more than once; further ones are not reported\ncopydesk: -:3: the record has no field 'text'\n`,
  );
  expect(JSON.parse(stdout.split('\n')[0] ?? '').id).toBe(id);
});

test('an unknown pass is said once, with where the known ones are listed', async () => {
  const { code, stderr } = await copydesk(['--skip', 'nonsense'], { input: page() });
  expect([code, stderr]).toEqual([
    2,
    "copydesk: unknown pass 'nonsense'; 'copydesk passes' lists them\nSee 'copydesk --help'.\n",
  ]);
});

test('completion without a shell names the shells', async () => {
  expect(await copydesk(['completion'])).toMatchObject({
    code: 2,
    stderr: "copydesk: which shell? bash, zsh or fish\nSee 'copydesk --help'.\n",
  });
});

test.each([
  [{ 'copydesk.config.json': '{"jobs": 1}' }, 'copydesk.config.json'],
  [{ 'package.json': '{"copydesk": {"jobs": 1}}' }, 'package.json'],
])('the configuration in use is not written over: %j', async (files, name) => {
  const [content] = Object.values(files);
  const cwd = workspace({ ...files, 'in/a.txt': page(), 'a.txt': page() });
  for (const args of [
    ['a.txt', '-o', name],
    ['in', '-f', 'ndjson', '-o', `./${name}`],
    ['a.txt', '--report', name],
    ['learn', 'in', '-o', name],
    ['in', '-o', '.', '--name', name],
  ]) {
    const { code, stderr } = await copydesk(args, { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('overwrite')]);
  }
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(content);
  expect((await copydesk(['a.txt', '--no-config', '-o', name], { cwd })).code).toBe(0);
});
