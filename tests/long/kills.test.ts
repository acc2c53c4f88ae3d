// Twenty kills at random moments of runs over 5,000 files, each resumed: the same tree as that of a run nobody disturbed.
// Four trees, each killed five times on its way; what stands there after a kill is whole.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

const FILES = 5000;
const TREES = 4;
const KILLS = 5;

/** The files below a folder with their contents. */
function contents(folder: string): Map<string, string> {
  // A run that is killed at once has not even made its folder.
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test(`${TREES * KILLS} kills`, async () => {
  const cwd = workspace();
  for (let at = 0; at < FILES; at++) {
    const folder = join(cwd, 'in', String(at % 50));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${at}.txt`), page(`Town ${at}`));
  }
  const started = performance.now();
  expect(await copydesk(['in', '-o', 'whole'], { cwd })).toMatchObject({ code: 0, stderr: '' });
  const took = performance.now() - started;
  const whole = contents(join(cwd, 'whole'));
  // With the journal.
  expect(whole.size).toBe(FILES + 1);

  // How far along a whole run each kill comes: a killed run is resumed, so that its moments are parts of the rest.
  const moments = fc.sample(fc.double({ min: 0.02, max: 0.4, noNaN: true }), TREES * KILLS);
  let killed = 0;
  for (let tree = 0; tree < TREES; tree++) {
    const out = `out-${tree}`;
    for (const moment of moments.slice(tree * KILLS, (tree + 1) * KILLS)) {
      const child = spawn(process.execPath, [BIN, 'in', '-o', out, '-q'], { cwd, env: cleanEnv() });
      const timer = setTimeout(() => child.kill('SIGKILL'), moment * took);
      const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed++;
      for (const [name, text] of contents(join(cwd, out)))
        if (name.endsWith('.json')) expect(text, name).toBe(whole.get(name));
    }
    expect(await copydesk(['in', '-o', out], { cwd })).toMatchObject({ code: 0, stderr: '' });
    // Nothing is missing, nothing differs, and nothing is left over from the kills.
    const found = contents(join(cwd, out));
    expect([...found.keys()]).toEqual([...whole.keys()]);
    for (const [name, text] of found) expect(text, name).toBe(whole.get(name));
  }
  // A run may come to its end before its kill; most do not.
  expect(killed).toBeGreaterThanOrEqual(TREES * 2);
});
