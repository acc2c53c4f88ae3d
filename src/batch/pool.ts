// Documents through workers, results in input order. Small work stays in this process: workers start when a few
// megabytes have been seen, or at once where a time limit or their number was asked for.
// A batch in which a worker dies or runs over its time is done again one document at a time, so that only the document
// at fault is lost, and named.

import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { Frame, Framed } from '../readers/index.ts';
import { compileLater } from './engine.ts';
import { failed, type Job, type Outcome, processDocument, type Render } from './job.ts';

/** A document and what its caller wants to find again beside the result. */
export interface Work<Note> {
  readonly framed: Framed;
  readonly note: Note;
}

export interface Crew {
  /** Undefined: as many as there are cores, and none for small work. */
  readonly jobs: number | undefined;
  /** The limit for one document; undefined where none was asked for. */
  readonly timeoutMs: number | undefined;
  /** Prints in this process, so that no worker is used. */
  readonly render?: Render;
  readonly workerFile?: string;
}

/** What a worker is sent; the job it knows from its start, because a job may hold many rules. */
export interface Task {
  readonly frames: readonly Frame[];
}

// Enough to keep a worker busy for longer than it takes to reach it; the first batches are smaller, so that the first
// results come soon.
const FIRST_BATCH_BYTES = 32_768;
const BATCH_BYTES = 1_048_576;
const BATCH_DOCUMENTS = 256;
// A second's work; below it, starting workers costs more than they bring.
const SMALL_BYTES = 4_194_304;
const DEFAULT_TIMEOUT_MS = 30_000;
// How long a batch waits for more from a slow input before it goes.
const IDLE_MS = 10;

/** Processes documents; each comes out beside its note, in the order in which they came in. */
export async function* processAll<Note>(
  works: AsyncIterable<Work<Note>>,
  job: Job,
  crew: Crew,
): AsyncGenerator<Work<Note> & { readonly outcome: Outcome }> {
  const jobs = crew.jobs ?? availableParallelism();
  const isPooledAtOnce = !crew.render && (crew.timeoutMs !== undefined || (crew.jobs ?? 1) > 1);
  const canPool = !crew.render && jobs > 1;
  const iterator = works[Symbol.asyncIterator]();
  let seen = isPooledAtOnce ? Number.POSITIVE_INFINITY : 0;
  try {
    while (seen < SMALL_BYTES || !canPool) {
      if (isPooledAtOnce) break;
      const next = await iterator.next();
      if (next.done) return;
      const { framed } = next.value;
      if (seen > 0) compileLater();
      seen += 'bytes' in framed ? framed.bytes.length : 0;
      yield { ...next.value, outcome: await processDocument(framed, job, crew.render) };
    }
    yield* pooled(iterator, job, crew, jobs);
  } finally {
    // Not awaited: a read that waits for a slow input must not hold up the end.
    iterator.return?.().catch(() => undefined);
  }
}

async function* pooled<Note>(
  works: AsyncIterator<Work<Note>>,
  job: Job,
  crew: Crew,
  jobs: number,
): AsyncGenerator<Work<Note> & { readonly outcome: Outcome }> {
  compileLater();
  const { Tinypool } = await import('tinypool');
  const filename = crew.workerFile ?? fileURLToPath(new URL(workerName(), import.meta.url));
  const threads = { minThreads: 1, maxThreads: jobs, concurrentTasksPerWorker: 1 };
  const pool = new Tinypool({ filename, ...threads, workerData: job });
  const limitMs = crew.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const slot = slots(jobs);
  const waiting: { readonly batch: readonly Work<Note>[]; readonly outcomes: Promise<readonly Outcome[]> }[] =
    [];
  const head = async function* (): AsyncGenerator<Work<Note> & { readonly outcome: Outcome }> {
    const first = waiting.shift();
    const outcomes = (await first?.outcomes) ?? [];
    for (const [at, outcome] of outcomes.entries()) {
      const work = first?.batch[at];
      if (work) yield { ...work, outcome };
    }
  };
  try {
    const source = batches(works);
    let next: Promise<IteratorResult<Work<Note>[]>> | undefined = source.next();
    while (next || waiting.length > 0) {
      // Twice the workers: one batch in work, one ready, and no more in memory however slow the reader is.
      const isFull = waiting.length >= 2 * jobs;
      const ready = waiting[0]?.outcomes.then(() => undefined);
      const arrived: IteratorResult<Work<Note>[]> | undefined =
        next && !isFull ? await Promise.race(ready ? [ready, next] : [next]) : undefined;
      if (!arrived) {
        yield* head();
      } else if (arrived.done) {
        next = undefined;
      } else {
        const batch = arrived.value;
        waiting.push({ batch, outcomes: slot(() => runBatch(pool, batch, job, limitMs)) });
        // A failure comes out where the head is awaited, not as an unhandled one before.
        waiting.at(-1)?.outcomes.catch(() => undefined);
        next = source.next();
      }
    }
  } finally {
    await pool.destroy();
  }
}

declare const COPYDESK_WORKER: string | undefined;

/** Where a worker starts, beside this file; the command in one file is its own worker. */
function workerName(): string {
  return typeof COPYDESK_WORKER === 'undefined' ? './worker.js' : COPYDESK_WORKER;
}

/** Groups what comes without delay; a slow input gets its results as they come. */
async function* batches<Note>(works: AsyncIterator<Work<Note>>): AsyncGenerator<Work<Note>[]> {
  let batch: Work<Note>[] = [];
  let bytes = 0;
  let limit = FIRST_BATCH_BYTES;
  let next = works.next();
  for (;;) {
    const arrived = batch.length === 0 ? await next : await Promise.race([next, idle()]);
    if (arrived && !arrived.done) {
      batch.push(arrived.value);
      bytes += 'bytes' in arrived.value.framed ? arrived.value.framed.bytes.length : 0;
      next = works.next();
    }
    if (batch.length > 0 && (!arrived || arrived.done || bytes >= limit || batch.length >= BATCH_DOCUMENTS)) {
      yield batch;
      batch = [];
      bytes = 0;
      limit = Math.min(2 * limit, BATCH_BYTES);
    }
    if (arrived?.done) return;
  }
}

function idle(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, IDLE_MS, undefined));
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

/** The outcomes of a batch, flaws included. */
async function runBatch<Note>(
  pool: Tinypool,
  batch: readonly Work<Note>[],
  job: Job,
  limitMs: number,
): Promise<readonly Outcome[]> {
  const framed = batch.map((work) => work.framed);
  const frames = framed.filter((one) => 'bytes' in one);
  const done = await outcomesOf(pool, frames, job, limitMs);
  let at = 0;
  return Promise.all(
    framed.map(async (one) => {
      const outcome = 'bytes' in one ? done[at++] : undefined;
      return outcome ?? processDocument(one, job);
    }),
  );
}

async function outcomesOf(
  pool: Tinypool,
  frames: readonly Frame[],
  job: Job,
  limitMs: number,
): Promise<readonly Outcome[]> {
  if (frames.length === 0) return [];
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), limitMs);
  try {
    const { task, transferList } = packed(frames);
    return await pool.run(task, { name: 'work', signal: stop.signal, transferList });
  } catch (error) {
    const [only] = frames;
    if (frames.length > 1 || !only) {
      const outcomes: Outcome[] = [];
      for (const frame of frames) outcomes.push(...(await outcomesOf(pool, [frame], job, limitMs)));
      return outcomes;
    }
    const reason = stop.signal.aborted
      ? `it took longer than --timeout (${limitMs / 1000} s)`
      : `its worker died: ${error instanceof Error ? error.message : String(error)}`;
    return [await failed(only, job, { message: reason, bug: null })];
  } finally {
    clearTimeout(timer);
  }
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
