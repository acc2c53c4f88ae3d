// What runs in a worker: a batch of frames in, their outcomes out. The job comes once, when the worker starts.

import { workerData } from 'node:worker_threads';
import { type Job, type Outcome, processDocument } from './job.ts';
import type { Task } from './workers.ts';

/** Called by the pool, by its name. */
export async function work({ frames }: Task): Promise<Outcome[]> {
  // The pool keeps the first place for itself.
  const [, job]: readonly [unknown, Job] = workerData;
  const outcomes: Outcome[] = [];
  for (const frame of frames) outcomes.push(await processDocument(frame, job));
  return outcomes;
}
