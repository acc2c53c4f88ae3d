// Runs the jobs of scripts/spark on a real cluster of two workers on this machine: `npm run test:spark`.
// Spark comes into a virtual environment below .spark/, made anew when scripts/spark/requirements.txt changes. Where
// Java, Python or pyspark cannot be had, that is said, with an exit code of its own: 3, nothing was run.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const venv = join(root, '.spark/venv');
const python = join(venv, 'bin/python');
const requirements = join(root, 'scripts/spark/requirements.txt');

const MIN_JAVA = 17;
const MIN_PYTHON = [3, 10];
const MAX_INSTALL_MS = 600_000;
// `openjdk version "17.0.15" 2025-04-15`
const JAVA_RE = /version "(\d+)/u;

const why = missing() ?? install();
if (why) {
  console.log(`not run here: the jobs for Spark (${why})`);
  process.exitCode = 3;
} else {
  const env = { ...process.env, COPYDESK_SPARK_PYTHON: python };
  const vitest = ['vitest', 'run', '--project', 'spark', ...process.argv.slice(2)];
  const { status } = spawnSync('npx', vitest, { cwd: root, stdio: 'inherit', env });
  process.exitCode = status ?? 1;
}

/** What this machine lacks; undefined where all is here. */
function missing() {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';
  const { error, stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (error) return `no Java: ${error.message}`;
  const [, version = 0] = JAVA_RE.exec(stderr) ?? [];
  if (Number(version) < MIN_JAVA) return `Java ${version}, but Spark needs ${MIN_JAVA}`;
  const show = 'import sys, venv, ensurepip; print(*sys.version_info[:2])';
  const asked = spawnSync('python3', ['-c', show], { encoding: 'utf8' });
  if (asked.error) return 'no Python';
  if (asked.status !== 0) return `a Python that makes no virtual environment: ${lastLine(asked.stderr)}`;
  const [major, minor] = asked.stdout.split(' ').map(Number);
  if (major < MIN_PYTHON[0] || (major === MIN_PYTHON[0] && minor < MIN_PYTHON[1]))
    return `Python ${major}.${minor}, but pyspark needs ${MIN_PYTHON.join('.')}`;
  return undefined;
}

/** Makes the virtual environment; returns why it could not be made. */
function install() {
  const stamp = join(venv, 'installed.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined;
  console.log('Installing pyspark into .spark/venv ...');
  rmSync(venv, { recursive: true, force: true });
  const steps = [
    ['python3', ['-m', 'venv', venv]],
    [python, ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '-r', requirements]],
  ];
  for (const [command, args] of steps) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout: MAX_INSTALL_MS });
    if (status !== 0) return `pyspark could not be installed: ${error?.message ?? lastLine(stderr)}`;
  }
  writeFileSync(stamp, wanted);
  return undefined;
}

function lastLine(text) {
  return text.trimEnd().split('\n').at(-1);
}
