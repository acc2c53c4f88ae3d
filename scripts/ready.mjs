// Makes a fresh clone ready: installs the locked dependencies where node_modules is missing or older than the lockfile.
// Plain JavaScript on purpose: it runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** When a file was last written, in milliseconds; 0 where it is missing. */
function written(path) {
  return statSync(new URL(`../${path}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// npm writes this file last, so an installation that broke off counts as none.
if (written('node_modules/.package-lock.json') < written('package-lock.json')) {
  console.error('Installing the locked dependencies (npm ci) ...');
  const { status, error } = spawnSync('npm', ['ci', '--no-progress'], {
    cwd: root,
    // stdout is data: what npm says goes to stderr.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  process.exitCode = status ?? 1;
}
