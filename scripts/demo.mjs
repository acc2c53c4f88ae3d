// Shows copydesk at work on an invented page: what became of every line and why, then the Markdown, then the JSON.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PAGE = 'fixtures/pages/blog-theme.txt';

// A demo is for the eye: coloured unless colour was refused.
const env = 'NO_COLOR' in process.env ? process.env : { FORCE_COLOR: '1', ...process.env };

for (const args of [
  ['explain', PAGE],
  [PAGE, '-f', 'md'],
  [PAGE, '-f', 'json'],
]) {
  console.log(`\n$ copydesk ${args.join(' ')}\n`);
  const { status, error } = spawnSync(process.execPath, ['bin/copydesk.cjs', ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (error) throw error;
  if (status !== 0) process.exitCode = status ?? 1;
}
