// The workers. A batch in which one dies or runs over its time is done again one document at a time, so that only the document
// at fault is lost, and named.

import { fileURLToPath } from 'node:url';
import type { Frame, Framed } from '../readers/index.ts';
import { tuneEngine } from './engine.ts';
import { failed, type Job, type Outcome, processDocument } from './job.ts';
import type { Crew } from './pool.ts';

/** What a worker is sent; the job it knows from its start, because a job may hold many rules. */
export interface Task {
  readonly frames: readonly Frame[];
}

export interface Workers {
  /** The outcomes of a batch, in its order. */
  readonly process: (batch: readonly Framed[]) => Promise<readonly Outcome[]>;
  /** Stops all of them, whatever they are at. */
  readonly end: () => Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 30_000;
// V8 lets young objects take 48; with 12, pages take as long and each worker 20 MB less.
const YOUNG_MB = 12;

export async function startWorkers(job: Job, crew: Crew, jobs: number): Promise<Workers> {
  tuneEngine();
  const { Tinypool } = await import('tinypool');
  const filename = crew.workerFile ?? fileURLToPath(new URL(workerName(), import.meta.url));
  const threads = { minThreads: 1, maxThreads: jobs, concurrentTasksPerWorker: 1 };
  const pool = new Tinypool({
    filename,
    ...threads,
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const limitMs = crew.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const slot = slots(jobs);
  let isEnded = false;

  const outcomesOf = async (frames: readonly Frame[]): Promise<readonly Outcome[]> => {
    const [first, ...others] = frames;
    if (!first || isEnded) return [];
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), limitMs);
    try {
      const { task, transferList } = packed(frames);
      return await pool.run(task, { name: 'work', signal: stop.signal, transferList });
    } catch (error) {
      if (others.length > 0) return await oneByOne(frames);
      const reason = stop.signal.aborted
        ? `it took longer than --timeout (${limitMs / 1000} s)`
        : `its worker died: ${error instanceof Error ? error.message : String(error)}`;
      return [await failed(first, job, { message: reason, bug: null })];
    } finally {
      clearTimeout(timer);
    }
  };
  const oneByOne = async (frames: readonly Frame[]): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = [];
    for (const frame of frames) outcomes.push(...(await outcomesOf([frame])));
    return outcomes;
  };
  const process = async (batch: readonly Framed[]): Promise<readonly Outcome[]> => {
    const done = (await outcomesOf(batch.filter((framed) => 'bytes' in framed))).values();
    // Nobody waits for these any more: to try them again, or here, would hold up the end.
    if (isEnded) return [];
    return Promise.all(
      batch.map(async (framed) => {
        const outcome = 'bytes' in framed ? done.next().value : undefined;
        return outcome ?? processDocument(framed, job);
      }),
    );
  };
  return {
    process: (batch) => slot(() => process(batch)),
    end: async () => {
      isEnded = true;
      await pool.destroy();
    },
  };
}

declare const COPYDESK_WORKER: string | undefined;

/** Where a worker starts, beside this file; the command in one file is its own worker. */
function workerName(): string {
  return typeof COPYDESK_WORKER === 'undefined' ? './worker.js' : COPYDESK_WORKER;
}

/** At most `count` at a time; the others wait in order. */
function slots(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let free = count;
  const queue: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve));
    else free--;
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free++;
    }
  };
}

/** A task with all bytes in one buffer that moves to the worker; the frames themselves stay whole for a second try. */
function packed(frames: readonly Frame[]): { readonly task: Task; readonly transferList: ArrayBuffer[] } {
  const buffer = new ArrayBuffer(frames.reduce((sum, frame) => sum + frame.bytes.length, 0));
  let at = 0;
  const moved = frames.map((frame) => {
    const bytes = new Uint8Array(buffer, at, frame.bytes.length);
    bytes.set(frame.bytes);
    at += frame.bytes.length;
    return { ...frame, bytes };
  });
  return { task: { frames: moved }, transferList: [buffer] };
}
