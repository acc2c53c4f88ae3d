// What runs in a worker: a batch of frames in, their outcomes out.

import { type Outcome, processDocument } from './job.ts';
import type { Task } from './pool.ts';

/** Called by the pool, by its name. */
export async function work({ frames, job }: Task): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const frame of frames) outcomes.push(await processDocument(frame, job));
  return outcomes;
}
