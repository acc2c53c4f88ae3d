// A record in a tree takes the place of nothing: no other page's result, no input, no rules, whatever its id is.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

const record = (id: string): string => `${JSON.stringify({ id, text: page('Elsewhere') })}\n`;

test.each([1, 2])('a record with the id of a page does not replace its result (-j %i)', async (jobs) => {
  const cwd = workspace({ 'in/page.txt': page('Lowmere'), 'in/r.ndjson': record('page') });
  const run = () => copydesk(['in', '-o', 'out', '-f', 'json', '-j', String(jobs)], { cwd });
  for (let round = 0; round < 2; round++) {
    const { code, stderr } = await run();
    expect([code, stderr]).toEqual([1, expect.stringContaining('another document was written to')]);
    expect(readFileSync(join(cwd, 'out/page.json'), 'utf8')).toContain('Lowmere');
  }
});

test.each([
  ['its own input', 'd/a.json', 'a', ['d/a.json', '-o', 'd']],
  ['its own input of many records', 'd/a.ndjson', 'a', ['d/a.ndjson', '-o', 'd', '-f', 'ndjson']],
  ['rules', 'r.json', 'r', ['a.ndjson', '-o', '.', '--rules', 'r.json']],
  ['the configuration', 'copydesk.config.json', 'copydesk.config', ['a.ndjson', '-o', '.']],
  ['the report', 'r.json', 'r', ['a.ndjson', '-o', '.', '--report', 'r.json']],
])('a record does not replace %s', async (_, file, id, args) => {
  const text = file.startsWith('d/') ? record(id) : '{}';
  const cwd = workspace({ 'a.ndjson': record(id) + record('other'), [file]: text });
  if (file === 'r.json' && args.includes('--rules'))
    writeFileSync(join(cwd, file), '{"version": 1, "rules": []}');
  const before = readFileSync(join(cwd, file), 'utf8');
  const { code, stderr } = await copydesk(args.includes('-f') ? args : [...args, '-f', 'json'], { cwd });
  expect([code, stderr]).toEqual([1, expect.stringContaining('this run needs what stands at')]);
  if (args.includes('--report')) expect(readFileSync(join(cwd, file), 'utf8')).toContain('"counts"');
  else expect(readFileSync(join(cwd, file), 'utf8')).toBe(before);
});

test('a name that would lie outside the folder costs its own document alone', async () => {
  const cwd = workspace({ 'copydesk-x': page('Lowmere'), other: page() });
  const { code, stderr } = await copydesk(['*', '-o', 'out', '--name', '.{id}'], { cwd });
  expect([code, stderr]).toEqual([1, expect.stringContaining('copydesk-x')]);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.copydesk-journal', '.other']);
});

test('a journal that something has damaged is read as far as it can be', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'out/.copydesk-journal': 'abc 12 %zz\n' });
  expect(await copydesk(['in', '-o', 'out'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(cwd, 'out/.copydesk-journal'), 'utf8')).toMatch(/^\S+ \d+ a\.json\n$/u);
});
