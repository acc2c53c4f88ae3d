// Documents through the chain, results in input order. Small work stays in this process: workers start when a few megabytes
// have been seen, or at once where a time limit or their number was asked for.

import { availableParallelism } from 'node:os';
import type { Framed } from '../readers/index.ts';
import { batches } from './batches.ts';
import { withoutBroken } from './damage.ts';
import { tuneEngine } from './engine.ts';
import { type Job, type Outcome, processDocument, type Render } from './job.ts';
import { startWorkers } from './workers.ts';

/** A document and what its caller wants to find again beside the result. */
export interface Work<Note> {
  readonly framed: Framed;
  readonly note: Note;
}

/** A document that is done. */
type Done<Note> = Work<Note> & { readonly outcome: Outcome };

export interface Crew {
  /** Undefined: as many as there are cores, and none for small work. */
  readonly jobs: number | undefined;
  /** The limit for one document; undefined where none was asked for. */
  readonly timeoutMs: number | undefined;
  /** Prints in this process, so that no worker is used. */
  readonly render?: Render;
  readonly workerFile?: string;
}

// A second's work; below it, starting workers costs more than they bring.
const SMALL_BYTES = 1_048_576;

/** Processes documents; each comes out beside its note, in the order in which they came in, without those that damage broke. */
export function processAll<Note>(
  works: AsyncIterable<Work<Note>>,
  job: Job,
  crew: Crew,
): AsyncGenerator<Done<Note>> {
  return withoutBroken(processEach(works, job, crew));
}

async function* processEach<Note>(
  works: AsyncIterable<Work<Note>>,
  job: Job,
  crew: Crew,
): AsyncGenerator<Done<Note>> {
  // Asked late: one page has no use for the answer, and to load what knows it takes a hundredth of its time.
  let known = crew.jobs;
  const jobs = (): number => (known ??= availableParallelism());
  const isPooledAtOnce = !crew.render && (crew.timeoutMs !== undefined || (crew.jobs ?? 1) > 1);
  const canPool = (): boolean => !crew.render && jobs() > 1;
  const iterator = works[Symbol.asyncIterator]();
  let seen = isPooledAtOnce ? Number.POSITIVE_INFINITY : 0;
  try {
    while (seen < SMALL_BYTES || !canPool()) {
      if (isPooledAtOnce) break;
      const next = await iterator.next();
      if (next.done) return;
      const { framed } = next.value;
      if (seen > 0) tuneEngine();
      seen += 'bytes' in framed ? framed.bytes.length : 0;
      yield { ...next.value, outcome: await processDocument(framed, job, crew.render) };
    }
    yield* pooled(iterator, job, crew, jobs());
  } finally {
    // Not awaited: a read that waits for a slow input must not hold up the end.
    iterator.return?.().catch(() => undefined);
  }
}

interface UnderWay<Note> {
  readonly batch: readonly Work<Note>[];
  readonly outcomes: Promise<readonly Outcome[]>;
}

async function* pooled<Note>(
  works: AsyncIterator<Work<Note>>,
  job: Job,
  crew: Crew,
  jobs: number,
): AsyncGenerator<Done<Note>> {
  const workers = await startWorkers(job, crew, jobs);
  const waiting: UnderWay<Note>[] = [];
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
        yield* results(waiting.shift());
      } else if (arrived.done) {
        next = undefined;
      } else {
        const batch = arrived.value;
        const outcomes = workers.process(batch.map((work) => work.framed));
        // A failure comes out where the head is awaited, not as an unhandled one before.
        outcomes.catch(() => undefined);
        waiting.push({ batch, outcomes });
        next = source.next();
      }
    }
  } finally {
    await workers.end();
  }
}

/** The documents of a batch beside their outcomes, when it is done. */
async function* results<Note>(underWay: UnderWay<Note> | undefined): AsyncGenerator<Done<Note>> {
  const outcomes = (await underWay?.outcomes) ?? [];
  for (const [at, outcome] of outcomes.entries()) {
    const work = underWay?.batch[at];
    if (work) yield { ...work, outcome };
  }
}
