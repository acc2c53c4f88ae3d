// Runs every static check and says which one failed: format and lint, types, layers, unused code, the packed package.
// All of them run even where one fails, so that a single round shows everything.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const CHECKS = [
  ['format and lint', 'biome check --error-on-warnings .'],
  ['types', 'tsc -p . && tsc -p src/report/page && tsc -p tests/long/browser'],
  ['layers', 'node scripts/check-layers.mjs'],
  ['unused code and dependencies', 'knip'],
  ['lockfile', 'node scripts/check-lock.mjs'],
  ['package', 'node scripts/check-package.mjs'],
  ['regexes', 'tsx scripts/check-regex.ts'],
];

const failed = [];
for (const [name, command] of CHECKS) {
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    // `npm run` has put node_modules/.bin on the path; so does this, for who calls the script by hand.
    env: {
      ...process.env,
      PATH: `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
    maxBuffer: 1 << 26,
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) {
    failed.push(name);
    console.log(`${stdout}${stderr}`);
  }
}
console.log(`checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
