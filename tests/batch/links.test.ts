// Links that stand in an output folder before a run: results take their place, and nothing is written where they lead.

import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

test('a link in the place of a result, or of the journal, is replaced', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page(), 'mine.txt': 'mine', 'out/x.txt': '' });
  symlinkSync('../mine.txt', join(cwd, 'out/a.json'));
  symlinkSync('../mine.txt', join(cwd, 'out/.copydesk-journal'));
  symlinkSync('../new.txt', join(cwd, 'out/b.json'));
  expect((await copydesk(['in', '-o', 'out/'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'mine.txt'), 'utf8')).toBe('mine');
  expect(existsSync(join(cwd, 'new.txt'))).toBe(false);
  for (const name of ['a.json', 'b.json', '.copydesk-journal'])
    expect(lstatSync(join(cwd, 'out', name)).isFile()).toBe(true);
});

test('a result that became a link is made anew', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page() });
  const args = ['in', '-o', 'out/'];
  await copydesk(args, { cwd });
  renameSync(join(cwd, 'out/a.json'), join(cwd, 'copy.json'));
  symlinkSync('../copy.json', join(cwd, 'out/a.json'));
  expect((await copydesk(args, { cwd })).code).toBe(0);
  expect(lstatSync(join(cwd, 'out/a.json')).isFile()).toBe(true);
});

test('a folder that is a link out of the output folder is refused, the rest is written', async () => {
  const cwd = workspace({
    'in/a/a.txt': page(),
    'in/b/c/b.txt': page(),
    'in/d/d.txt': page(),
    'other/x': '',
  });
  mkdirSync(join(cwd, 'out/real'), { recursive: true });
  symlinkSync('../other', join(cwd, 'out/a'));
  symlinkSync('../other', join(cwd, 'out/b'));
  symlinkSync('real', join(cwd, 'out/d'));
  const { code, stderr } = await copydesk(['in', '-o', 'out/'], { cwd });
  expect(code).toBe(1);
  expect(stderr.match(/a link in the output folder leads out of it/gu)).toHaveLength(2);
  expect(readdirSync(join(cwd, 'other'))).toEqual(['x']);
  expect(readdirSync(join(cwd, 'out/real'))).toEqual(['d.json']);
});

test('records in files of their own keep to the output folder, too', async () => {
  const cwd = workspace({
    'in/a.ndjson': ndjson({ id: 'x', text: page() }),
    'in/b.txt': page(),
    'mine.md': 'mine',
  });
  mkdirSync(join(cwd, 'out'));
  symlinkSync('../mine.md', join(cwd, 'out/x.md'));
  expect((await copydesk(['in', '-f', 'md', '-o', 'out/'], { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, 'mine.md'), 'utf8')).toBe('mine');
});

test('an output folder, or a file, that is itself a link is followed', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page(), 'real/x': '', 'all.ndjson': '' });
  symlinkSync('real', join(cwd, 'out'));
  symlinkSync('all.ndjson', join(cwd, 'latest.ndjson'));
  expect((await copydesk(['in', '-o', 'out/'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'real'))).toContain('a.json');
  expect((await copydesk(['in', '-o', 'latest.ndjson'], { cwd })).code).toBe(0);
  expect(lstatSync(join(cwd, 'latest.ndjson')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8').trim().split('\n')).toHaveLength(2);
});
