// Runs what takes long or needs more than Node: tests/long, and the peers that happen to be on this machine.
// What could not run is named, so that silence never reads as success.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(command) {
  console.log(`\n$ ${command}`);
  const { status } = spawnSync(command, { cwd: root, shell: true, stdio: 'inherit' });
  return status === 0;
}

const failed = [
  'npm run --silent check:regex -- --all',
  'vitest run --project long --passWithNoTests --maxWorkers=100%',
].filter((command) => !run(command));

// The tools that tests of the cookbook and of the shell call; such a test skips itself where its tool is missing.
const TOOLS = ['python3', 'jq', 'duckdb', 'parallel', 'zstd', 'bash', 'zsh', 'fish', 'man'];
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error);
if (missing.length > 0) console.log(`not run here, for want of the tool: what needs ${missing.join(', ')}`);
const BROWSERS = [
  process.env.COPYDESK_CHROMIUM,
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
if (BROWSERS.every((name) => !name || spawnSync(name, ['--version'], { stdio: 'ignore' }).error))
  console.log('not run here, for want of a Chromium (COPYDESK_CHROMIUM names one): the report in a browser');

// The jobs for Spark say themselves what they lack, and end with 3 where they could not run.
console.log('\n$ node scripts/test-spark.mjs');
const spark = spawnSync(process.execPath, ['scripts/test-spark.mjs'], { cwd: root, stdio: 'inherit' });
if (spark.status !== 0 && spark.status !== 3) failed.push('npm run test:spark');

for (const command of failed) console.log(`FAILED: ${command}`);
if (failed.length > 0) process.exitCode = 1;
