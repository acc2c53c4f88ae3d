// Many small files into a tree of outputs: what a file costs, start included, and the memory that the list of them takes.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, row } from './measure.ts';
import { page } from './pages.ts';

const FILES = 5_000;
const CHARS = 2_000;
const IN_FOLDER = 100;
const ROUNDS = 3;

/** Milliseconds and peak memory, in MB, of one run of the command. */
export type Run = (args: readonly string[]) => { readonly took: number; readonly peak: number };

/** Measures the command on a tree of files that is made, and removed again, under `folder`. */
export function manyFiles(folder: string, run: Run): void {
  const input = join(folder, 'tree');
  const output = join(folder, 'cleaned');
  for (let i = 0; i < FILES; i++) {
    const place = join(input, String(Math.floor(i / IN_FOLDER)));
    if (i % IN_FOLDER === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${i}.txt`), page(CHARS, i));
  }
  console.log(`\n${FILES} files of ${CHARS / 1000} KB into a tree (${ROUNDS} rounds)`);
  for (const jobs of [1, 2]) {
    const runs = Array.from({ length: ROUNDS }, () => {
      rmSync(output, { recursive: true, force: true });
      return run([input, '-o', output, '-q', '-j', String(jobs)]);
    });
    const times = runs.map(({ took }) => took / FILES);
    row(jobs === 1 ? 'one worker' : 'two workers', {
      'min ms a file': Math.min(...times).toFixed(2),
      'median ms a file': median(times).toFixed(2),
      'peak MB': Math.max(...runs.map(({ peak }) => peak)).toFixed(0),
    });
  }
  rmSync(input, { recursive: true });
  rmSync(output, { recursive: true });
}
