// The library gives the same in Deno and Bun as in Node, byte for byte. Taken from the path, or from COPYDESK_DENO and
// COPYDESK_BUN; a runtime that is not here is named and skipped.

import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspace } from '../support/cli.ts';

const RUNTIMES = [
  {
    name: 'Deno',
    command: process.env.COPYDESK_DENO ?? 'deno',
    args: ['run', '--no-remote', '--allow-read', '--allow-env', '--node-modules-dir=manual'],
  },
  { name: 'Bun', command: process.env.COPYDESK_BUN ?? 'bun', args: ['run', '--no-install'] },
];

const PAGES = readdirSync('fixtures/pages').flatMap((name) =>
  name.endsWith('.txt') ? [resolve('fixtures/pages', name)] : [],
);

function results(command: string, args: readonly string[]): string {
  const cwd = workspace();
  mkdirSync(join(cwd, 'node_modules'));
  symlinkSync(resolve('.'), join(cwd, 'node_modules/copydesk'), 'junction');
  copyFileSync('tests/support/runtime.mjs', join(cwd, 'run.mjs'));
  writeFileSync(join(cwd, 'package.json'), '{"type": "module"}');
  const { stdout, stderr } = spawnSync(command, [...args, 'run.mjs', ...PAGES], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(stderr).toBe('');
  return stdout;
}

describe.each(RUNTIMES)('$name', ({ name, command, args }) => {
  const isHere = !spawnSync(command, ['--version']).error;
  test.skipIf(!isHere)(isHere ? 'gives what Node gives' : `NOT RUN: no ${name} here`, () => {
    const expected = results(process.execPath, []);
    expect(expected.length).toBeGreaterThan(100_000);
    expect(results(command, args)).toBe(expected);
  });
});
