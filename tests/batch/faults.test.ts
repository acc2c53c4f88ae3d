// What goes wrong under a run: a disk that is full or read-only, files that vanish or change. Each is named, the rest goes on.

import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { bytesOf } from '../../src/readers/bytes.ts';
import { copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

/** Mounts a small file system on a folder. Undefined where this user may not, or this system has none. */
function mounted(folder: string, options: string): string | undefined {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
  if (status !== 0) return undefined;
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return folder;
}

const pages = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`in/${at}.txt`, page(`Town ${at}`)]));

test('on a full disk each output that did not fit is named, and what was written is whole', async ({
  skip,
}) => {
  const cwd = workspace(pages(60));
  const disk = mounted(join(cwd, 'out'), 'size=64k');
  if (!disk) return skip('no small file system can be mounted here');
  const { code, stderr } = await copydesk(['in', '-o', 'out', '--failed', 'failed.txt'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^(?:copydesk: out\/\S+: cannot write: the disk is full\n)+$/u);
  const written = readdirSync(disk).filter((name) => name.endsWith('.json'));
  expect(written.length).toBeGreaterThan(3);
  for (const name of written) expect(readFileSync(join(disk, name), 'utf8')).toMatch(/\}\n$/u);
  expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const failed = readFileSync(join(cwd, 'failed.txt'), 'utf8').trim().split('\n');
  expect(failed.length + written.length).toBeGreaterThanOrEqual(60);

  spawnSync('mount', ['-o', 'remount,size=4m', disk]);
  expect((await copydesk(['in', '-o', 'out'], { cwd })).code).toBe(0);
  await copydesk(['in', '-o', 'whole'], { cwd });
  for (const name of readdirSync(join(cwd, 'whole')).filter((one) => one.endsWith('.json')))
    expect(readFileSync(join(disk, name), 'utf8')).toBe(readFileSync(join(cwd, 'whole', name), 'utf8'));
});

test('one file of many documents on a full disk is taken up when there is room', async ({ skip }) => {
  const cwd = workspace({
    'pages.ndjson': ndjson(...Array.from({ length: 150 }, (_, id) => ({ id, text: page(`Town ${id}`) }))),
  });
  const disk = mounted(join(cwd, 'out'), 'size=64k');
  if (!disk) return skip('no small file system can be mounted here');
  const args = ['pages.ndjson', '-o', 'out/all.ndjson', '--report', 'report.json'];
  const { code, stderr } = await copydesk(args, { cwd });
  expect([code, stderr]).toEqual([1, 'copydesk: out/all.ndjson: cannot write: the disk is full\n']);
  expect(readdirSync(disk).filter((name) => !name.startsWith('.copydesk-'))).toEqual([]);
  spawnSync('mount', ['-o', 'remount,size=4m', disk]);
  expect((await copydesk(args, { cwd })).code).toBe(0);
  expect(readdirSync(disk)).toEqual(['all.ndjson']);
  const { stdout } = await copydesk(['pages.ndjson'], { cwd });
  expect(readFileSync(join(disk, 'all.ndjson'), 'utf8')).toBe(stdout);
});

test('where a file may not grow, the end of it is named like a full disk', async () => {
  const cwd = workspace({
    'pages.ndjson': ndjson(...Array.from({ length: 60 }, (_, id) => ({ id, text: page(`Town ${id}`) }))),
  });
  const { code, stderr } = await shell('ulimit -f 16; copydesk pages.ndjson -o all.ndjson', cwd);
  expect([code, stderr]).toEqual([1, 'copydesk: all.ndjson: cannot write: the file may not grow further\n']);
  expect((await copydesk(['pages.ndjson', '-o', 'all.ndjson'], { cwd })).code).toBe(0);
  expect(readdirSync(cwd).sort()).toEqual(['all.ndjson', 'pages.ndjson']);
});

test('a file system that may only be read is named', async ({ skip }) => {
  const cwd = workspace(pages(2));
  const disk = mounted(join(cwd, 'out'), 'ro');
  if (!disk) return skip('no file system can be mounted here');
  const tree = await copydesk(['in', '-o', 'out'], { cwd });
  expect([tree.code, tree.stderr]).toEqual([
    1,
    expect.stringMatching(/out.*: the file system is read-only/u),
  ]);
  const file = await copydesk(['in', '-f', 'ndjson', '-o', 'out/all.ndjson'], { cwd });
  expect(file).toMatchObject({
    code: 1,
    stderr: 'copydesk: out/all.ndjson: cannot write: the file system is read-only\n',
  });
});

test('a file that is gone when its turn comes is named', async () => {
  const cwd = workspace({ ...pages(2), list: 'in/0.txt\nin/gone.txt\nin/1.txt\n' });
  const { code, stderr } = await copydesk(['--files-from', 'list', '-o', 'out'], { cwd });
  expect([code, stderr]).toEqual([1, 'copydesk: in/gone.txt: no such file\n']);
  expect(readdirSync(join(cwd, 'out/in'))).toEqual(['0.json', '1.json']);
});

test('a file that changes while it is read is not half of the one and half of the other', async () => {
  const path = join(workspace({ 'page.txt': page().repeat(2000) }), 'page.txt');
  const { chunks } = await bytesOf(path);
  const read = async (): Promise<void> => {
    for await (const _ of chunks) appendFileSync(path, 'more');
  };
  await expect(read()).rejects.toThrow('it changed while it was read');
});
