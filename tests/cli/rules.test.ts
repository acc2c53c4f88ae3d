// Own rules and configuration, through the real binary: in every command, in workers, in a tree that is resumed.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clean } from '../../src/index.ts';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

function rules(...list: readonly object[]): string {
  return JSON.stringify({ version: 1, rules: list });
}

const PROSE =
  'The work is expected to cost about four million crowns and to be paid for by a small charge on every ticket sold.';
const DROP_PROSE = { name: 'costs', phrase: PROSE, label: 'promo' };

function bodyOf(stdout: string): string[] {
  return JSON.parse(stdout).body.map((part: { text: string }) => part.text);
}

test('a rule has the first word, and shows under its own name', async () => {
  const cwd = workspace({ 'a.txt': page(), 'rules.json': rules(DROP_PROSE) });
  expect(bodyOf((await copydesk(['a.txt'], { cwd })).stdout)).toContain(PROSE);
  const { stdout } = await copydesk(['a.txt', '--rules', 'rules.json', '--removed'], { cwd });
  expect(bodyOf(stdout)).not.toContain(PROSE);
  expect(JSON.parse(stdout).removed).toMatchObject([{ label: 'promo', pass: 'own-rules', rule: 'costs' }]);
  const explained = await copydesk(['explain', 'a.txt', '--rules', 'rules.json'], { cwd });
  expect(explained.stdout).toMatch(/^5 {2}drop {3}promo +The work .* \[own-rules: costs\]$/mu);
});

test('several files: the first rule that fits decides', async () => {
  const cwd = workspace({
    'a.txt': page(),
    'keep.json': rules({ ...DROP_PROSE, label: 'paragraph' }),
    'drop.json': rules(DROP_PROSE),
  });
  const bodies = async (...files: string[]): Promise<string[]> =>
    bodyOf((await copydesk(['a.txt', ...files.flatMap((file) => ['--rules', file])], { cwd })).stdout);
  expect(await bodies('keep.json', 'drop.json')).toContain(PROSE);
  expect(await bodies('drop.json', 'keep.json')).not.toContain(PROSE);
});

test('rules of a source: by address, by a field, by folder', async () => {
  const cwd = workspace({
    'rules.json': rules({ ...DROP_PROSE, source: 'example.org' }),
    'example.org/2025/a.txt': page(),
    'example.net/a.txt': page(),
  });
  const input = ndjson(
    { id: 'here', url: 'https://www.example.org/a', site: 'x', text: page() },
    { id: 'there', url: 'https://example.net/a', site: 'Example.org', text: page() },
  );
  const without = async (...args: string[]): Promise<string[]> => {
    const { stdout } = await copydesk(['--rules', 'rules.json', '-f', 'ndjson', ...args], { cwd, input });
    return stdout
      .trim()
      .split('\n')
      .filter((line) => !bodyOf(line).includes(PROSE))
      .map((line) => JSON.parse(line).id);
  };
  expect(await without('-')).toEqual(['here']);
  expect(await without('-', '--by', 'site')).toEqual(['there']);
  expect(await without('example.net', 'example.org')).toEqual(['example.org/2025/a.txt']);
});

test('workers know the rules, and give the same bytes', async () => {
  const cwd = workspace({ 'rules.json': rules(DROP_PROSE) });
  const input = ndjson(...Array.from({ length: 40 }, (_, id) => ({ id, text: page(`Town${id}`) })));
  const one = await copydesk(['--rules', 'rules.json', '-j', '1'], { cwd, input });
  const two = await copydesk(['--rules', 'rules.json', '-j', '2'], { cwd, input });
  expect(one.stdout).not.toContain(PROSE);
  expect(two).toEqual(one);
});

test('a tree is done again when the rules change, and only then', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page('Bree'), 'rules.json': rules() });
  const done = async (): Promise<number> => {
    const args = ['in', '-o', 'out', '--rules', 'rules.json', '--report', 'report.json'];
    expect((await copydesk(args, { cwd })).code).toBe(0);
    return JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).counts.done;
  };
  expect(await done()).toBe(2);
  expect(await done()).toBe(0);
  writeFileSync(join(cwd, 'rules.json'), rules(DROP_PROSE));
  expect(await done()).toBe(2);
});

test('the library takes the same rules', () => {
  const ownRules = [{ phrase: PROSE, label: 'promo', source: 'example.org' }] as const;
  expect(clean(page(), { rules: ownRules }).body.map((part) => part.text)).toContain(PROSE);
  const here = clean(page(), { rules: ownRules, evidence: { url: 'https://example.org/' } });
  expect(here.body.map((part) => part.text)).not.toContain(PROSE);
  expect(() => clean(page(), { rules: [{ pattern: '(', label: 'promo' }] })).toThrow(
    'rules[0][pattern]: this pattern cannot be used',
  );
});

test.each([
  ['{"version": 1,\n"rules": [}', "rules.json:2: this is no valid JSON: Unexpected token '}'"],
  ['{"version": 1,\n"rules": [\n{"phrase": "a", "label": "ad"},\n]}', 'rules.json:4: this is no valid JSON'],
  ['{"version": 1,\n\'rules\': []}', 'rules.json:2: this is no valid JSON'],
  ['{"version": 1,\n"rules": [] } }', 'rules.json:2: this is no valid JSON'],
  ['{"version": 1,\n"rules": [\n{"phrase": "a"', 'rules.json:3: this is no valid JSON'],
  ['[]', 'rules.json:1: a rules file is an object with a list "rules"'],
  ['{"version": 2, "rules": []}', 'rules.json:1: version: "version" must be 1'],
  [
    '{"version": 1, "rules": [\n{"phrase": "a", "label": "ad"},\n{"phrase": "b", "label": "adv"}]}',
    'rules.json:3: rules[1].label: unknown label "adv"; known are paragraph,',
  ],
  [
    '{"version": 1, "rules": [\n\n{"pattern": "(a+)+$",\n"label": "ad"}]}',
    'rules.json:3: rules[0].pattern: this pattern cannot be used: ',
  ],
  [
    '{"version": 1, "rules": [{"phrase": "a", "pattern": "a", "label": "ad"}]}',
    'rules.json:1: rules[0].pattern: a rule has either a phrase or a pattern',
  ],
  ['{"version": 1, "rules": [{"phrase": "…", "label": "ad"}]}', 'a phrase needs a letter or a number'],
  ['{"version": 1, "rules": [{"phrase": "a", "label": "ad", "scop": "line"}]}', 'unknown key "scop"'],
])('a rules file that is wrong is refused with its place: %s', async (text, message) => {
  const cwd = workspace({ 'a.txt': page(), 'rules.json': text });
  const { code, stdout, stderr } = await copydesk(['a.txt', '--rules', 'rules.json'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('a rules file that is not there', async () => {
  const { code, stderr } = await copydesk(['-', '--rules', 'none.json']);
  expect([code, stderr.split('\n')[0]]).toEqual([2, 'copydesk: none.json: no such rules file']);
});

test('configuration is found upwards, flags win, files stand beside it', async () => {
  const config = JSON.stringify({ rules: ['own/rules.json'], clean: { format: 'md' } });
  const cwd = workspace({
    'project/copydesk.config.json': config,
    'project/own/rules.json': rules(DROP_PROSE),
    'project/own/none.json': rules(),
    'project/pages/a.txt': page(),
  });
  const inside = { cwd: join(cwd, 'project/pages') };
  const { stdout } = await copydesk(['a.txt'], inside);
  expect(stdout).toMatch(/^---\nid:/u);
  expect(stdout).not.toContain(PROSE);
  expect(bodyOf((await copydesk(['a.txt', '-f', 'json'], inside)).stdout)).not.toContain(PROSE);
  expect((await copydesk(['a.txt', '--rules', '../own/none.json'], inside)).stdout).toContain(PROSE);
  expect(bodyOf((await copydesk(['a.txt', '--no-config'], inside)).stdout)).toContain(PROSE);
  const elsewhere = await copydesk(['project/pages/a.txt', '--config', 'project/copydesk.config.json'], {
    cwd,
  });
  expect(elsewhere.stdout).toMatch(/^---\nid:/u);
  expect(elsewhere.stdout).not.toContain(PROSE);
});

test('the key in package.json; a package.json without it is passed over', async () => {
  const cwd = workspace({
    'package.json': JSON.stringify({ name: 'x', copydesk: { skip: ['score-lines'], clean: { text: true } } }),
    'a/package.json': '{ broken',
    'a/b/package.json': '{"name": "y"}',
    'a/b/a.txt': page(),
  });
  const { stdout, stderr } = await copydesk(['a.txt', '--removed'], { cwd: join(cwd, 'a/b') });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout).text).toContain(PROSE);
});

test('a package.json that is too large to be anybody’s is not looked into', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const file = join(cwd, 'package.json');
  writeFileSync(file, `{"copydesk": {"removed": 1}${' '.repeat(65 * 1024 ** 2)}}`);
  expect(await copydesk(['a.txt'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test('what the configuration asks for gives way to a format that cannot hold it', async () => {
  const config = JSON.stringify({ passthrough: true, clean: { removed: true, text: true } });
  const cwd = workspace({ 'a.txt': page(), 'copydesk.config.json': config });
  expect(await copydesk(['a.txt', '-f', 'md'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test.each([
  ['{"strikt": true}', 'copydesk.config.json:1: strikt: unknown key "strikt"; did you mean "strict"?'],
  ['{\n"strict": "yes"}', 'copydesk.config.json:2: strict: must be true or false'],
  ['{"maxSize": "many"}', 'copydesk.config.json:1: maxSize: Write a size as 500K, 10M or 1G.'],
  ['{"skip": [1]}', 'copydesk.config.json:1: skip: must be a text or a list of texts'],
  ['{"from": "pdf"}', 'from: Allowed choices are auto, text, html, ndjson, wet.'],
  ['{"clean": {\n\n"indirekt": true}}', 'copydesk.config.json:3: clean.indirekt: unknown key "indirekt"'],
  ['{"quotes": {"removed": true}}', 'copydesk.config.json:1: quotes.removed: unknown key "removed"'],
  ['{"text": true}', 'text: unknown key "text"; it belongs into a section: clean'],
  ['{"output": "x"}', 'output: unknown key "output": give it as a flag'],
  ['{"skip": ["no-pass"]}', "unknown pass 'no-pass'"],
  ['{,}', 'copydesk.config.json:1: this is no valid JSON'],
  ['[]', 'copydesk.config.json:1: must be an object'],
])('a configuration that is wrong is refused with its place: %s', async (text, message) => {
  const cwd = workspace({ 'a.txt': page(), 'copydesk.config.json': text });
  const { code, stdout, stderr } = await copydesk(['a.txt'], { cwd });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect((await copydesk(['a.txt', '--no-config'], { cwd })).code).toBe(0);
});

test.each([
  ['no JSON', '['.repeat(1_000_000)],
  ['JSON of another shape', `{"version":1,"rules":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`],
  ['many flaws', `{"version":1,"rules":[${Array(200_000).fill('1').join()}]}`],
])('a rules file that is %s, and large or deep, is refused by name', async (_, text) => {
  const cwd = workspace({ 'a.txt': page(), 'rules.json': text });
  const { code, stderr } = await copydesk(['a.txt', '--rules', 'rules.json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^copydesk: rules\.json/u);
});
