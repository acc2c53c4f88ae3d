// Which files a folder holds, and in which order.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import glob from 'fast-glob';
import { expect, test } from 'vitest';
import { planInputs } from '../../src/batch/plan.ts';
import { copydesk, shell, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

const NAMES = ['a', 'a-b', 'a.txt', 'ab', 'b', 'é', '.hidden', '-x', 'Z', '~', 'a b', '[c]'];

async function listed(args: readonly string[], output?: string): Promise<string[]> {
  const { inputs } = await planInputs(args, { output, isList: false, base: undefined });
  const paths = [...inputs].map((input) => input.path);
  expect(inputs.count).toBe(paths.length);
  expect([...inputs].map((input) => input.path)).toEqual(paths);
  return paths;
}

test('a folder is listed as fast-glob lists it, in the order of whole paths', async () => {
  const path = fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(path, { maxLength: 12 }), async (paths) => {
      const files = Object.fromEntries(
        paths.map((parts) => [`${parts.map((part) => `d${part}`).join('/')}/f${parts.at(-1)}`, 'x']),
      );
      const hidden = Object.fromEntries(paths.map((parts) => [`${parts.join('/')}/.f`, 'x']));
      const cwd = workspace({ ...files, ...hidden });
      const expected = await glob.glob('**/*', { cwd, followSymbolicLinks: false });
      const found = await listed([cwd]);
      expect(found).toEqual(expected.sort().map((name) => `${cwd}/${name}`));
    }),
    { numRuns: 30 },
  );
});

test('links: to files read, to folders not followed, into nothing named; no loop', async () => {
  const cwd = workspace({ 'in/a/page.txt': page(), 'other/b.txt': page() });
  symlinkSync('..', join(cwd, 'in/a/up'));
  symlinkSync('.', join(cwd, 'in/self'));
  symlinkSync('../other', join(cwd, 'in/folder'));
  symlinkSync('../other/b.txt', join(cwd, 'in/file'));
  symlinkSync('nowhere', join(cwd, 'in/broken'));
  symlinkSync('loop', join(cwd, 'in/loop'));
  const { code, stdout, stderr } = await copydesk(['in'], { cwd });
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(['in/a/page.txt', 'in/file']);
  expect([code, stderr]).toEqual([
    1,
    'copydesk: in/broken: no such file\ncopydesk: in/loop: too many symbolic links\n',
  ]);
});

test('an output folder inside the input folder is no input, by folder and by pattern', async () => {
  const cwd = workspace({ 'in/b.txt': page(), 'in/z/c.txt': page() });
  const outputs = ['b.json', 'z/c.json'];
  for (const args of [['in'], ['in/**/*.*']]) {
    for (const _run of [1, 2]) {
      const { code, stderr } = await copydesk([...args, '-o', 'in/out'], { cwd });
      expect([code, stderr]).toEqual([0, '']);
      expect((await glob.glob('**/*', { cwd: join(cwd, 'in/out') })).sort()).toEqual(outputs);
    }
  }
});

test('what copydesk wrote into a folder is no page of it, whoever reads the folder', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/sub/b.txt': page() });
  // Beside the pages, and again; then into a folder among them.
  for (const _run of [1, 2]) expect((await copydesk(['in', '-o', 'in', '-f', 'md'], { cwd })).code).toBe(0);
  await copydesk(['in', '-o', 'in/clean'], { cwd });
  const found = await copydesk(['in'], { cwd });
  expect([found.code, found.stderr]).toEqual([0, '']);
  expect(found.stdout.match(/"path":"[^"]*"/gu)).toEqual(['"path":"in/a.txt"', '"path":"in/sub/b.txt"']);
  const { code, stdout, stderr } = await copydesk(['in/clean'], { cwd });
  expect([code, stdout, stderr]).toEqual([
    0,
    '',
    'copydesk: in/clean: warning: there is no file in this folder but what copydesk wrote\n',
  ]);
  // Who names them gets them.
  expect((await copydesk(['in/*.md'], { cwd })).stdout).toContain('"path":"in/a.md"');
});

// macOS takes no such names.
test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 is told as such', async () => {
  const cwd = workspace({ 'in/good.txt': page() });
  const bytes = (name: string): Buffer => Buffer.from(join(cwd, name), 'latin1');
  writeFileSync(bytes('in/b\xe9.txt'), page());
  mkdirSync(bytes('in/c\xe9'));
  writeFileSync(bytes('in/c\xe9/d.txt'), page());
  const reason = 'its name is no UTF-8: copydesk cannot open it until it is renamed';
  const [file, folder] = ['in/b\ufffd.txt', 'in/c\ufffd'].map((name) => `copydesk: ${name}: ${reason}\n`);
  const run = async (line: string): Promise<readonly unknown[]> => {
    const { code, stderr } = await shell(line, cwd);
    return [code, stderr];
  };
  expect(await run('copydesk in')).toEqual([1, `${file}${folder}`]);
  expect(await run('copydesk in -o out')).toEqual([1, `${file}${folder}`]);
  const absolute = folder?.replace('in/', `${cwd}/in/`);
  expect(await run("copydesk 'in/**/*.txt'")).toEqual([1, `${absolute}${file}`]);
  expect(await run('copydesk in/b*.txt')).toEqual([1, file]);
  expect(await run('find in -name "b*" -print0 | copydesk --files-from - --null')).toEqual([1, file]);
});

test('a name with the sign of what cannot be read is a name like any other', async () => {
  const cwd = workspace({ 'in/a\ufffd.txt': page(), 'in/b\ufffd/c.txt': page() });
  const { code, stderr, stdout } = await copydesk(['in'], { cwd });
  expect([code, stderr, stdout.trim().split('\n').length]).toEqual([0, '', 2]);
});
