// Twenty kills at random moments of runs into one file of 5,000 documents, each taken up again: in the end the bytes of a run
// that nobody disturbed, and nothing beside them. Four files, each killed five times on its way.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const RECORDS = 5000;
const FILES = 4;
const KILLS = 5;

test(`${FILES * KILLS} kills`, async () => {
  const cwd = workspace();
  // Every hundredth has no text: what failed is said again by each run.
  const records = Array.from({ length: RECORDS }, (_, id) =>
    id % 100 === 7 ? { id } : { id, text: page(`Town ${id}`).repeat(1 + (id % 4)) },
  );
  writeFileSync(join(cwd, 'pages.ndjson'), ndjson(...records));
  const started = performance.now();
  const undisturbed = await copydesk(['pages.ndjson', '-o', 'whole.ndjson'], { cwd });
  const took = performance.now() - started;
  const whole = readFileSync(join(cwd, 'whole.ndjson'), 'utf8');

  const moments = fc.sample(fc.double({ min: 0.02, max: 0.5, noNaN: true }), FILES * KILLS);
  let killed = 0;
  for (let file = 0; file < FILES; file++) {
    const args = ['pages.ndjson', '-o', `out-${file}.ndjson`, '-j', String(1 + (file % 2))];
    for (const moment of moments.slice(file * KILLS, (file + 1) * KILLS)) {
      const child = spawn(process.execPath, [BIN, ...args, '-q'], { cwd, env: cleanEnv() });
      const timer = setTimeout(() => child.kill('SIGKILL'), moment * took);
      const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed++;
    }
    const last = await copydesk(args, { cwd });
    expect([last.code, last.stderr]).toEqual([undisturbed.code, undisturbed.stderr]);
    expect(readFileSync(join(cwd, `out-${file}.ndjson`), 'utf8')).toBe(whole);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  }
  // A run may come to its end before its kill; most do not.
  expect(killed).toBeGreaterThanOrEqual(FILES * 2);
});
