// How the bench measures: tasks in turn, so that what disturbs the machine disturbs all of them; minimum, median, ratio.

import { spawnSync } from 'node:child_process';

export type Task = () => number;

/** Milliseconds that a function takes. */
export function timed(run: () => void): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds that a Node process takes from start to end. Throws where it fails. */
export function processed(args: readonly string[], input?: string, env = process.env): number {
  return timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      input,
      env,
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  });
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Runs tasks in turn and prints each beside the first. */
export function sideBySide(title: string, rounds: number, tasks: Readonly<Record<string, Task>>): void {
  const times = new Map(Object.keys(tasks).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times.get(name)?.push(task());
  }
  console.log(`\n${title} (${rounds} rounds; ratios to the first line)`);
  const [base = []] = times.values();
  for (const [name, found] of times) {
    const least = Math.min(...found);
    row(name, {
      'min ms': least.toFixed(1),
      'median ms': median(found).toFixed(1),
      'min ratio': (least / Math.min(...base)).toFixed(2),
      'median ratio': (median(found) / median(base)).toFixed(2),
    });
  }
}

/** Prints one line of a table. */
export function row(name: string, columns: Readonly<Record<string, string>>): void {
  const cells = Object.entries(columns).map(([column, value]) => `${column} ${value.padStart(9)}`);
  console.log(`  ${name.padEnd(30)}${cells.join('   ')}`);
}
