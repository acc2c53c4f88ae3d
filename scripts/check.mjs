// Runs every static check and says which one failed: format and lint, types, layers, unused code, the packed package.
// All of them run even where one fails, so that a single round shows everything.

import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const CHECKS = [
  ['types', 'tsc -p . && tsc -p src/report/page && tsc -p tests/long/browser'],
  ['format and lint', 'biome check --error-on-warnings .'],
  ['layers', 'node scripts/check-layers.mjs'],
  ['unused code and dependencies', 'knip'],
  ['lockfile', 'node scripts/check-lock.mjs'],
  ['package', 'node scripts/check-package.mjs'],
  ['regexes', 'npm run --silent check:regex'],
];

/** Runs a command and gathers what it prints. */
function run(command) {
  const child = spawn(command, {
    cwd: root,
    shell: true,
    // `npm run` has put node_modules/.bin on the path; so does this, for who calls the script by hand.
    env: { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, printed })));
}

const waiting = [...CHECKS];
const failed = [];

/** Takes one check after the other; as many of these run as there are cores. */
async function takeTurns() {
  for (let check = waiting.shift(); check; check = waiting.shift()) {
    const [name, command] = check;
    const { status, printed } = await run(command);
    console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (status === 0) continue;
    failed.push(name);
    console.log(printed);
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, takeTurns));
console.log(`checks: ${CHECKS.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;
