// Runs a job of scripts/spark as a user does, through spark-submit, on a cluster of two workers or in one process.

import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import { cleanEnv, oneFile } from '../support/cli.ts';

const PYTHON = process.env.COPYDESK_SPARK_PYTHON ?? '';
const TOOL = oneFile.installed;

export interface Submitted {
  readonly code: number | null;
  /** What Spark and the job said. */
  readonly log: string;
}

interface Submit {
  readonly cwd: string;
  /** Default: two executors, each a process of its own with one core. */
  readonly master?: string;
  readonly conf?: readonly string[];
  /** Called with the running job. */
  readonly watch?: (job: ChildProcess) => void;
}

/** Runs a job to its end. */
export function submit(
  job: 'clean_job.py' | 'learn_job.py',
  args: readonly string[],
  { cwd, master = 'local-cluster[2,1,1024]', conf = [], watch }: Submit,
): Promise<Submitted> {
  // Spark's own 200 parts of a shuffle are for more than fits here.
  const settings = ['spark.ui.enabled=false', 'spark.sql.shuffle.partitions=4', ...conf].flatMap((one) => [
    '--conf',
    one,
  ]);
  const [before, after] = split(args);
  const all = [
    '--master',
    master,
    ...settings,
    resolve('scripts/spark', job),
    ...before,
    '--tool',
    TOOL,
    ...after,
  ];
  const bin = dirname(PYTHON);
  // The launcher looks for pyspark beside the first `python3` of the path; workers write below the test's folder.
  const path = `${bin}${delimiter}${process.env.PATH ?? ''}`;
  const env = {
    PATH: path,
    PYSPARK_PYTHON: PYTHON,
    SPARK_WORKER_DIR: join(cwd, 'workers'),
    SPARK_LOCAL_IP: '127.0.0.1',
  };
  const child = spawn(join(bin, 'spark-submit'), all, {
    cwd,
    env: cleanEnv(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  watch?.(child);
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => done({ code, log: Buffer.concat(said).toString() }));
  });
}

function split(args: readonly string[]): [readonly string[], readonly string[]] {
  const at = args.indexOf('--');
  return at < 0 ? [args, []] : [args.slice(0, at), args.slice(at)];
}

/** The lines that a job wrote, sorted: Spark promises no order. */
export function written(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => basename(name).startsWith('part-') && name.endsWith('.txt'));
  return sortedLines(files.map((name) => readFileSync(join(folder, name), 'utf8')).join(''));
}

export function sortedLines(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}

/** The ids of the executors' processes below a job. */
export function executorsOf(job: ChildProcess): number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  }).split('\n');
  const processes = rows.map((row) => {
    const [pid = '', parent = '', ...args] = row.trim().split(/\s+/u);
    return { pid: Number(pid), parent: Number(parent), args: args.join(' ') };
  });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = parents.get(at)) if (at === job.pid) return true;
    return false;
  };
  return processes
    .filter(({ pid, args }) => args.includes('CoarseGrainedExecutorBackend') && isBelow(pid))
    .map(({ pid }) => pid);
}
