// The documents of a plan, one after the other, each with where it came from; what an output tree holds already is
// left out.

import { InputError } from '../errors.ts';
import {
  type Flaw,
  type Framed,
  isRecords,
  type Kind,
  openSource,
  type Source,
  where,
} from '../readers/index.ts';
import { codeOf } from '../system-errors.ts';
import type { Job } from './job.ts';
import { type Journal, keyOf } from './journal.ts';
import { type Naming, outputPath } from './names.ts';
import type { Input, Plan } from './plan.ts';
import type { Work } from './pool.ts';
import type { Note, Tally } from './tally.ts';

/** Where a document came from, for what is done with its result. */
export interface Origin {
  readonly input: Input;
  readonly kind: Kind;
  /** What made the result, for a journal; undefined where none is kept. */
  readonly key?: string;
}

export interface Order {
  readonly plan: Plan;
  /** The one input, where it had to be opened to see what it is. */
  readonly opened: Opened | undefined;
  readonly from: Kind | 'auto';
  readonly maxBytes: number;
  readonly job: Job;
  /** Set where the output is a tree. */
  readonly naming: Naming | undefined;
  /** What the run reads or writes besides its results: none may take its place. */
  readonly needed: Iterable<string>;
  readonly journal: Journal | undefined;
  /** What all results are made by, for the keys of the journal. */
  readonly request: string;
  readonly tally: Tally;
}

export type Opened = Source | { readonly flaw: Flaw };

/**
 * `note` is told of the documents that failed in the run before, and are not tried again; `leave` of the files that stand
 * as that run has left them.
 */
export async function* worksOf(
  order: Order,
  note: Note,
  leave?: (path: string) => void,
): AsyncGenerator<Work<Origin>> {
  const { naming, journal, request, tally } = order;
  for await (const work of allWorks(order)) {
    const { framed } = work;
    const { input, kind } = work.note;
    const file = journal && fileOf(naming, work);
    if (!journal || file === undefined) {
      yield work;
      continue;
    }
    const content = 'bytes' in framed ? framed.bytes : Buffer.from(framed.message);
    const key = keyOf(content, `${request}\0${kind}\0${where(framed)}`);
    const done = await journal.recall(key, file);
    if (done?.failure)
      note({ id: '', where: where(framed), warnings: [], failure: done.failure }, input.path);
    else if (done) {
      tally.skipped++;
      leave?.(file);
    } else yield { framed, note: { ...work.note, key } };
  }
}

/**
 * What a journal calls the result of a document; undefined where it knows none: in a tree, of records, and of a name that has
 * no place there, which is said when it is to be written.
 */
function fileOf(
  naming: Naming | undefined,
  { framed, note: { input, kind } }: Work<Origin>,
): string | undefined {
  if (!naming) return '';
  if (!('bytes' in framed) || isRecords(kind)) return undefined;
  try {
    return outputPath(naming, input, kind, input.path);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

async function* allWorks(order: Order): AsyncGenerator<Work<Origin>> {
  const { plan, opened } = order;
  for (const flaw of plan.flaws)
    yield { framed: flaw, note: { input: { path: flaw.path, relative: '' }, kind: 'text' } };
  for (const input of plan.inputs) {
    const source = opened ?? (await opening(input.path, order));
    const kind = 'flaw' in source ? 'text' : source.kind;
    for await (const framed of framesOf(source)) yield { framed, note: { input, kind } };
  }
}

/** Opens an input; what keeps it from being read is its flaw. */
export async function opening(
  path: string,
  { from, maxBytes }: { readonly from: Kind | 'auto'; readonly maxBytes: number },
): Promise<Opened> {
  try {
    return await openSource(path, from, maxBytes);
  } catch (error) {
    return { flaw: flawOf(error) };
  }
}

/** The frames of an input; what stops the reading of it comes last. */
async function* framesOf(source: Opened): AsyncGenerator<Framed> {
  if ('flaw' in source) {
    yield source.flaw;
    return;
  }
  try {
    yield* source.frames();
  } catch (error) {
    yield flawOf(error);
  }
}

// Where the data only ends too early, what stands before is as it was.
const DAMAGES: ReadonlySet<string | undefined> = new Set(['Z_DATA_ERROR', 'ZSTD_DATA']);

function flawOf(error: unknown): Flaw {
  if (!(error instanceof InputError)) throw error;
  const { path, line, message } = error;
  if (line !== undefined) return { path, line, message };
  return DAMAGES.has(codeOf(error.cause)) ? { path, message, isDamage: true } : { path, message };
}
