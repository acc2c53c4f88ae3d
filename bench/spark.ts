// What Spark costs: the same documents on one machine and through the job on a cluster of two workers on this machine, in
// seconds of the clock and of the processors. Two sizes, so that what starting costs and what a document costs stand
// apart. `npm run test:spark` first, which makes the environment; then `npm run bench:spark`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { records } from './pages.ts';

const SIZES = [500, 4000] as const;
// As long as news pages are, flattened.
const CHARACTERS = 12_000;
const PARTITIONS = '8';
const TOOL = resolve('dist/copydesk.mjs');
const BIN = resolve('.spark/venv/bin');

interface Cost {
  readonly clock: number;
  readonly processors: number;
}

/** Runs a command to its end and asks the shell what it took, all its processes together. */
function cost(command: readonly string[], cwd: string): Cost {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" 2> said.txt';
  const path = `${BIN}:${process.env.PATH ?? ''}`;
  const env = {
    ...process.env,
    PATH: path,
    PYSPARK_PYTHON: join(BIN, 'python'),
    SPARK_LOCAL_IP: '127.0.0.1',
  };
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 30 } as const;
  const { status, stderr } = spawnSync('bash', ['-c', script, 'time', ...command], options);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: see ${cwd}/said.txt`);
  const [clock = 0, user = 0, system = 0] = stderr.trim().split(' ').map(Number);
  return { clock, processors: user + system };
}

function sparkCommand(input: string, output: string): string[] {
  const conf = ['spark.ui.enabled=false', 'spark.log.level=WARN'].flatMap((one) => ['--conf', one]);
  const job = [resolve('scripts/spark/clean_job.py'), input, output, '--partitions', PARTITIONS];
  const rest = ['--tool', TOOL];
  return [join(BIN, 'spark-submit'), '--master', 'local-cluster[2,1,1024]', ...conf, ...job, ...rest];
}

function main(): void {
  const cwd = mkdtempSync(join(tmpdir(), 'copydesk-bench-spark-'));
  const single: Cost[] = [];
  const spark: Cost[] = [];
  for (const size of SIZES) {
    const input = `${size}.ndjson`;
    writeFileSync(join(cwd, input), records(size, CHARACTERS));
    const alone = [process.execPath, TOOL, input, '-o', `${size}.out`];
    single.push(cost([...alone, '--errors', 'inline', '-j', '1', '-q'], cwd));
    spark.push(cost(sparkCommand(input, `${size}.spark`), cwd));
  }
  console.log('documents   one process: clock, processor s   Spark, two executors: clock, processor s');
  SIZES.forEach((size, i) => {
    const row = [single[i], spark[i]].flatMap((one) => [one?.clock, one?.processors]);
    console.log(String(size).padEnd(10), ...row.map((seconds) => (seconds ?? 0).toFixed(1).padStart(9)));
  });
  const [a, b] = [perDocument(single), perDocument(spark)];
  console.log(`processor ms a document, start left out: ${a.toFixed(2)} alone, ${b.toFixed(2)} with Spark`);
  console.log(`Spark takes ${(b / a).toFixed(2)} of the processor time of one process`);
  rmSync(cwd, { recursive: true });
}

function perDocument([small, large]: readonly Cost[]): number {
  const [few, many] = SIZES;
  return (((large?.processors ?? 0) - (small?.processors ?? 0)) / (many - few)) * 1000;
}

main();
