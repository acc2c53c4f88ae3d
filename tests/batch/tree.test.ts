// Output trees: names, resuming, reports, and what a kill leaves.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

/** All files of a folder with their contents. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

function pages(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`in/${at % 7}/${at}.txt`, page(`Town ${at}`)]),
  );
}

test('a second run does only what is missing, changed or asked for otherwise', async () => {
  const cwd = workspace(pages(6));
  const done = async (...args: string[]): Promise<number> => {
    await copydesk(['in', '-o', 'out', '--report', 'report.json', ...args], { cwd });
    return JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).counts.done;
  };
  expect(await done()).toBe(6);
  const first = contents(join(cwd, 'out'));
  expect(await done()).toBe(0);
  rmSync(join(cwd, 'out/1/1.json'));
  expect(await done()).toBe(1);
  expect(contents(join(cwd, 'out'))['1/1.json']).toBe(first['1/1.json']);
  writeFileSync(join(cwd, 'in/2/2.txt'), page('Elsewhere'));
  expect(await done()).toBe(1);
  expect(await done('--text')).toBe(6);
  expect(await done('--text', '--overwrite')).toBe(6);
  expect(await done('--text')).toBe(0);
});

test('a killed run, started again, ends with the bytes of one that was not', async () => {
  const cwd = workspace(pages(120));
  await copydesk(['in', '-o', 'whole'], { cwd });
  for (const ms of [150, 300, 450]) {
    const child = spawn(process.execPath, [BIN, 'in', '-o', 'out'], { cwd, env: cleanEnv() });
    setTimeout(() => child.kill('SIGKILL'), ms);
    await new Promise((resolve) => child.on('close', resolve));
    for (const text of Object.entries(contents(cwd)).filter(([name]) => /^out\/.*\.json$/u.test(name))) {
      expect(text[1].endsWith('}\n')).toBe(true);
    }
  }
  expect((await copydesk(['in', '-o', 'out'], { cwd })).code).toBe(0);
  expect(contents(join(cwd, 'out'))).toEqual(contents(join(cwd, 'whole')));
});

test('a row that a kill has cut off in the journal is forgotten', async () => {
  const cwd = workspace({ 'in/café.txt': page(), 'in/b.txt': page() });
  await copydesk(['in', '-o', 'out'], { cwd });
  const journal = join(cwd, 'out/.copydesk-journal');
  const rows = readFileSync(journal, 'utf8');
  const name = rows.lastIndexOf('caf%C3%A9');
  // Without its end, inside the name and its escaped bytes, before it, and inside the key in front of it.
  for (const length of [rows.length - 1, ...[7, 6, 5, 4, 1, 0, -1, -20].map((at) => name + at)]) {
    writeFileSync(journal, rows.slice(0, length));
    expect(await copydesk(['in', '-o', 'out'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(journal, 'utf8')).toBe(rows);
  }
});

test('litter of a dead run is swept', async () => {
  const cwd = workspace({ ...pages(2), 'out/1/.copydesk-999999999-0.tmp': 'half' });
  await copydesk(['in', '-o', 'out'], { cwd });
  expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['.copydesk-journal', '0/0.json', '1/1.json']);
});

test('a folder with the name of litter is none', async () => {
  const cwd = workspace({
    'a.txt': page(),
    '.copydesk-999999999-0.tmp/kept': '',
    '.copydesk-999999999-1.tmp': 'half',
  });
  expect(await copydesk(['a.txt', '-o', 'a.json'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(readdirSync(cwd).sort()).toEqual(['.copydesk-999999999-0.tmp', 'a.json', 'a.txt']);
});

test('--name makes the names, and none outside the folder', async () => {
  const cwd = workspace(pages(2));
  await copydesk(['in', '-o', 'out', '--name', '{stem}/{name}.clean.{ext}'], { cwd });
  expect(Object.keys(contents(join(cwd, 'out')))).toEqual([
    '.copydesk-journal',
    '0/0.txt.clean.json',
    '1/1.txt.clean.json',
  ]);
  for (const [name, message] of [
    ['../{stem}.{ext}', /outside out/u],
    ['{nothing}', /knows \{dir\}/u],
    ['all.{ext}', /both be written/u],
    ['{dir}/', /must end/u],
    ['{dir}/.copydesk-{stem}', /keeps this name for itself/u],
  ] as const) {
    const { code, stderr } = await copydesk(['in', '-o', 'out2', '--name', name], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)]);
  }
  expect((await copydesk(['in', '--name', '{stem}.{ext}'], { cwd })).stderr).toMatch(/needs -o FOLDER/u);
});

test('a list is mirrored by its paths, or from --base', async () => {
  const cwd = workspace({ ...pages(2), list: 'in/0/0.txt\nin/1/1.txt\n' });
  await copydesk(['--files-from', 'list', '-o', 'a'], { cwd });
  await copydesk(['--files-from', 'list', '-o', 'b', '--base', 'in'], { cwd });
  expect(Object.keys(contents(join(cwd, 'a')))).toContain('in/0/0.json');
  expect(Object.keys(contents(join(cwd, 'b')))).toContain('0/0.json');
});

test('records in a folder are called by their ids', async () => {
  const input = ndjson(
    { id: 'one', text: page() },
    { id: '../two/?', text: page() },
    { id: 'one', text: page() },
  );
  const cwd = workspace();
  const { code, stderr } = await copydesk(['-f', 'md', '-o', 'out/'], { cwd, input });
  expect(Object.keys(contents(join(cwd, 'out')))).toEqual([
    expect.stringMatching(/^__two_-[0-9a-f]{8}\.md$/u),
    'one.md',
  ]);
  expect([code, stderr]).toEqual([1, 'copydesk: -:3: another document was written to out/one.md\n']);
});

test('--dry-run tells and writes nothing', async () => {
  const cwd = workspace(pages(2));
  const { stdout } = await copydesk(['in', '-o', 'out', '-f', 'md', '--dry-run'], { cwd });
  expect(stdout).toBe('in/0/0.txt -> out/0/0.md\nin/1/1.txt -> out/1/1.md\n');
  expect(readdirSync(cwd)).toEqual(['in']);
});

test('--failed names what --files-from takes again, --report tells why', async () => {
  const cwd = workspace({ ...pages(2), 'in/bad.txt': '' });
  const { code } = await copydesk(['in', '-o', 'out', '--failed', 'failed.txt', '--report', 'report.json'], {
    cwd,
  });
  expect(code).toBe(1);
  expect(readFileSync(join(cwd, 'failed.txt'), 'utf8')).toBe('in/bad.txt\n');
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
  expect(report.counts).toMatchObject({ done: 2, failed: 1, skipped: 0 });
  expect(report.failures).toEqual([{ document: 'in/bad.txt', reason: 'the file is empty' }]);
  expect(Object.keys(report.passMilliseconds)).toContain('find-title');
  writeFileSync(join(cwd, 'in/bad.txt'), page());
  const args = ['--files-from', 'failed.txt', '--base', 'in', '-o', 'out'];
  expect((await copydesk(args, { cwd })).code).toBe(0);
  expect(Object.keys(contents(join(cwd, 'out')))).toContain('bad.json');
});

test('1, 2 and 4 workers write the same bytes', async () => {
  const input = ndjson(...Array.from({ length: 300 }, (_, id) => ({ id, text: page(`Town ${id}`) })), {
    id: 'empty',
  });
  const outputs = await Promise.all(['1', '2', '4'].map((jobs) => copydesk(['-j', jobs], { input })));
  expect(new Set(outputs.map(({ stdout }) => stdout)).size).toBe(1);
  expect(new Set(outputs.map(({ stderr }) => stderr)).size).toBe(1);
});

test('two runs into one folder at the same time make the same tree, and leave nothing else', async () => {
  const cwd = workspace(pages(60));
  const runs = await Promise.all([1, 2, 3].map(() => copydesk(['in', '-o', 'out'], { cwd })));
  for (const { code, stderr } of runs) expect([code, stderr]).toEqual([0, '']);
  await copydesk(['in', '-o', 'whole'], { cwd });
  const [both, one] = ['out', 'whole'].map((folder) => contents(join(cwd, folder)));
  const { '.copydesk-journal': _both, ...found } = both ?? {};
  const { '.copydesk-journal': _one, ...expected } = one ?? {};
  expect(found).toEqual(expected);
  await copydesk(['in', '-o', 'out'], { cwd });
  expect(contents(join(cwd, 'out'))['.copydesk-journal']?.split('\n').sort()).toEqual(
    one?.['.copydesk-journal']?.split('\n').sort(),
  );
});
