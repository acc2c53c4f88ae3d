// The start: one page goes straight to its cleaning, and the code cache saves time and decides nothing.

import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('one page alone is what clean makes of it', async () => {
  const cwd = workspace({ 'page.txt': page() });
  const short = await copydesk(['page.txt'], { cwd });
  expect(short.code).toBe(0);
  expect(short).toEqual(await copydesk(['clean', 'page.txt'], { cwd }));
});

test('one page alone takes its defaults from a configuration', async () => {
  const cwd = workspace({ 'page.txt': page(), 'copydesk.config.json': '{"clean": {"format": "txt"}}' });
  const { stdout } = await copydesk(['page.txt'], { cwd });
  expect(stdout).toBe((await copydesk(['clean', 'page.txt', '-f', 'txt'], { cwd })).stdout);
  expect(stdout).not.toMatch(/^\{/u);
});

test('with other flags of V8, a foreign cache or none, the result is the same', async () => {
  const cwd = workspace({ 'page.txt': page() });
  for (const part of ['bin', 'dist']) cpSync(join(ROOT, part), join(cwd, part), { recursive: true });
  const cache = join(cwd, 'dist/cli/copydesk.cache');
  const run = (...flags: string[]) =>
    spawnSync(process.execPath, [...flags, join(cwd, 'bin/copydesk.cjs'), 'page.txt'], {
      cwd,
      env: cleanEnv(),
      encoding: 'utf8',
    });
  const { stdout, stderr } = run();
  expect(stderr).toBe('');
  expect(run('--no-opt')).toMatchObject({ stdout, stderr });
  writeFileSync(cache, new Script('1 + 1').createCachedData());
  expect(run()).toMatchObject({ stdout, stderr });
  rmSync(cache);
  expect(run()).toMatchObject({ stdout, stderr });
});

test('the cache of the build is taken by the Node that built it', () => {
  const code = `const { script } = require(${JSON.stringify(join(ROOT, 'dist/cli/start.cjs'))}).loadCommand();
    process.stdout.write(String(script.cachedDataRejected));`;
  expect(spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }).stdout).toBe('false');
});

test('a first word that is near a command and no file is a usage error, and nothing is cleaned', async () => {
  for (const args of [
    ['pases'],
    ['claen', 'page.txt'],
    ['quote', 'page.txt', '-o', 'out/'],
    ['help', 'quots'],
  ]) {
    const cwd = workspace({ 'page.txt': page() });
    const { code, stdout, stderr } = await copydesk(args, { cwd });
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', ['page.txt']]);
    expect(stderr).toMatch(/did you mean/iu);
  }
  const cwd = workspace({ pases: page() });
  expect((await copydesk(['pases'], { cwd })).code).toBe(0);
  // Named for what it is, a file that is not there costs itself alone.
  for (const args of [
    ['clean', 'quote', 'pases'],
    ['--', 'quote', 'pases'],
    ['pases', 'quote'],
  ]) {
    const { code, stdout, stderr } = await copydesk([...args], { cwd });
    expect([code, stderr]).toEqual([1, 'copydesk: quote: no such file\n']);
    expect(stdout).not.toBe('');
  }
});

test('the version is printed before anything is loaded', () => {
  expect(spawnSync(process.execPath, [BIN, '-V'], { encoding: 'utf8' })).toMatchObject({
    stdout: '0.1.0\n',
    status: 0,
  });
});
