// copydesk compare, through the real binary.

import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const WORK =
  'The work is expected to cost about four million crowns and to be paid for by a small charge on every ticket sold.';

function files(): Record<string, string> {
  const rules = (...list: object[]): string => JSON.stringify({ version: 1, rules: list });
  return {
    'pages.ndjson': ndjson({ id: 'one', text: page() }, { id: 'two', text: page('Bree') }, { id: 'bad' }),
    'drop.json': rules({ name: 'costs', phrase: WORK, label: 'promo' }),
    'none.json': rules(),
    'copydesk.config.json': '{"rules": "drop.json"}',
  };
}

test('rules against none: what is lost, by which pass, in which articles', async () => {
  const cwd = workspace({ ...files(), 'copydesk.config.json': '{}' });
  const args = ['compare', 'pages.ndjson', '--b-rules', 'drop.json'];
  const { code, stdout, stderr } = await copydesk(args, { cwd });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toBe(`2 documents, 2 changed; lines: 0 gained, 2 lost, 0 rewritten
1 failed in a, 1 failed in b

pass       gained    lost
own-rules       0       2

one  +0 -1
  - ${WORK.slice(0, 99)}…  [own-rules: costs]
two  +0 -1
  - ${WORK.slice(0, 99)}…  [own-rules: costs]
`);
  const json = JSON.parse((await copydesk([...args, '-f', 'json', '--top', '1'], { cwd })).stdout);
  expect(json).toMatchObject({ documents: 2, changed: 2, gained: 0, lost: 2, failedA: 1, failedB: 1 });
  expect(json.passes).toEqual({ 'own-rules': { gained: 0, lost: 2 } });
  expect(json.articles.length).toBe(1);
  const turned = await copydesk(['compare', 'pages.ndjson', '--a-rules', 'drop.json', '-f', 'json'], { cwd });
  expect(JSON.parse(turned.stdout).passes).toEqual({ 'own-rules': { gained: 2, lost: 0 } });
});

test.each([
  ['pages.ndjson', ['pages.ndjson', '--b-rules', 'none.json']],
  ['pages.ndjson', ['.', '--b-rules', 'none.json']],
  ['pages.ndjson', ['*.ndjson', '--b-rules', 'none.json']],
  ['pages.ndjson', ['--files-from', 'list', '--b-rules', 'none.json']],
  ['list', ['--files-from', 'list', '--b-rules', 'none.json']],
  ['none.json', ['pages.ndjson', '--a-rules', 'none.json']],
  ['none.json', ['pages.ndjson', '--b-rules', './none.json']],
  ['own.json', ['pages.ndjson', '--a-config', 'own.json']],
  ['none.json', ['pages.ndjson', '--a-config', 'own.json']],
  ['copydesk.config.json', ['pages.ndjson', '--a-config', 'own.json']],
  ['drop.json', ['pages.ndjson', '--a-config', 'own.json']],
  ['a.out', ['--a-output', 'a.out', '--b-output', 'b.out']],
  ['b.out', ['--a-output', 'a.out', '--b-output', 'b.out']],
])('-o %s is refused where a side reads it: %j', async (output, args) => {
  const own = '{"clean": {"rules": ["none.json"]}}';
  const before = { ...files(), list: 'pages.ndjson\n', 'own.json': own, 'a.out': '', 'b.out': '' };
  const cwd = workspace(before);
  const { code, stdout, stderr } = await copydesk(['compare', ...args, '-o', output], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('the output would overwrite its own input');
  for (const [name, text] of Object.entries(before)) expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
});

test('-o - prints to stdout', async () => {
  const cwd = workspace(files());
  const { stdout } = await copydesk(['compare', 'pages.ndjson', '--b-rules', 'none.json', '-o', '-'], {
    cwd,
  });
  expect(stdout).toMatch(/^2 documents/u);
});

test('--fail-on-change exits 1 where anything differs, 0 where nothing does', async () => {
  const cwd = workspace(files());
  const run = async (...args: string[]): Promise<number | null> =>
    (await copydesk(['compare', 'pages.ndjson', '--fail-on-change', ...args], { cwd })).code;
  expect(await run('--a-rules', 'none.json', '--b-rules', 'drop.json')).toBe(1);
  expect(await run('--b-rules', 'drop.json')).toBe(0);
  expect(await run('--b-skip', 'score-lines,late-rules')).toBe(0);
});

test('a side may be what another run has printed, or another binary', async () => {
  const cwd = workspace({
    ...files(),
    'other.sh': `#!/bin/sh\nshift\nexec "${process.execPath}" "${BIN}" clean --skip own-rules "$@"\n`,
  });
  chmodSync(join(cwd, 'other.sh'), 0o755);
  const { code, stdout, stderr } = await shell(
    `copydesk pages.ndjson --removed --errors inline > b.ndjson
     copydesk pages.ndjson --removed --errors inline --no-config | gzip > a.ndjson.gz
     copydesk compare --a-output a.ndjson.gz --b-output b.ndjson -f json
     copydesk compare pages.ndjson --a-output a.ndjson.gz --b-config copydesk.config.json -f json > mixed.json
     grep -c '"lost": 2,' mixed.json`,
    cwd,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/"lost": 2,[\s\S]*\n1\n$/u);
  const { stdout: other } = await copydesk(
    ['compare', 'pages.ndjson', '--a-bin', BIN, '--b-skip', 'own-rules', '-f', 'json'],
    { cwd },
  );
  expect(JSON.parse(other)).toMatchObject({ gained: 2, lost: 0 });
  const script = await copydesk(['compare', 'pages.ndjson', '--b-bin', './other.sh', '-f', 'json'], { cwd });
  expect(JSON.parse(script.stdout)).toMatchObject({ gained: 2, lost: 0 });
});

test('what a page contains never steers the terminal', async () => {
  const evil = 'Evil \u001b[2J\u202e line of the harbour office about its timetable for the coming week.';
  const rules = JSON.stringify({ version: 1, rules: [{ pattern: 'Evil.*', label: 'promo' }] });
  const input = ndjson({ id: 'a\u001b[2J', text: `${page()}\n${evil}\n` });
  const cwd = workspace({ 'p.ndjson': input, 'r.json': rules });
  const args = [
    'compare',
    'p.ndjson',
    '--a-skip',
    'normalise-text',
    '--b-skip',
    'normalise-text',
    '--b-rules',
    'r.json',
  ];
  const { stdout } = await copydesk(args, { cwd });
  expect(stdout).toContain('1 changed');
  expect(stdout).not.toMatch(/[\u001b\u202e]/u);
});

test.each([
  [[], 2, 'compare needs inputs, or --a-output and --b-output'],
  [['pages.ndjson'], 2, 'both sides are the same'],
  [['-', '--b-rules', 'drop.json'], 2, 'stdin (-) cannot be one of them'],
  [['pages.ndjson', '--b-rules', 'gone.json'], 2, 'side b: gone.json: no such rules file'],
  [['pages.ndjson', '--b-skip', 'no-pass'], 2, "side b: unknown pass 'no-pass'"],
  [['pages.ndjson', '--a-output', 'x.ndjson', '--a-rules', 'drop.json'], 2, '--a-output is a finished run'],
  [['--a-output', 'pages.ndjson', '--b-output', 'none.json'], 1, 'make it with --removed -f ndjson'],
  [['pages.ndjson', '--b-bin', './missing'], 1, 'side b: '],
  [['pages.ndjson', '--b-rules', 'drop.json', '-f', 'csv'], 2, 'compare writes txt and json'],
  [['pages.ndjson', '--c-rules', 'drop.json'], 2, "unknown option '--c-rules'"],
])('%j', async (args, exit, message) => {
  const { code, stdout, stderr } = await copydesk(['compare', ...args], { cwd: workspace(files()) });
  expect([code, stdout]).toEqual([exit, '']);
  expect(stderr).toContain(message);
});
