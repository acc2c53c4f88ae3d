// The documents of a plan, one after the other, each with where it came from; what an output tree holds already is
// left out.

import { InputError } from '../errors.ts';
import { type Flaw, type Framed, isRecords, type Kind, openSource, type Source } from '../readers/index.ts';
import type { Job } from './job.ts';
import { digest, type Journal, keyOf } from './journal.ts';
import { type Naming, outputPath } from './names.ts';
import type { Input, Plan } from './plan.ts';
import type { Work } from './pool.ts';
import { rulesVersion } from './rules.ts';
import type { Tally } from './tally.ts';

/** Where a document came from, for what is done with its result. */
export interface Origin {
  readonly input: Input;
  readonly kind: Kind;
  /** What made the result, for the journal; undefined for records. */
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
  readonly journal: Journal | undefined;
  readonly tally: Tally;
}

export type Opened = Source | { readonly flaw: Flaw };

export async function* worksOf(order: Order): AsyncGenerator<Work<Origin>> {
  const { plan, opened, naming, journal, tally } = order;
  // Hashing takes some milliseconds to load: only a tree that keeps a journal asks for it.
  const request = journal ? digest(JSON.stringify([rulesVersion(), order.job, naming?.template])) : '';
  for (const flaw of plan.flaws)
    yield { framed: flaw, note: { input: { path: flaw.path, relative: '' }, kind: 'text' } };
  for (const input of plan.inputs) {
    const source = opened ?? (await opening(input.path, order));
    const kind = 'flaw' in source ? 'text' : source.kind;
    for await (const framed of framesOf(source)) {
      if (!naming || !journal || !('bytes' in framed) || isRecords(kind)) {
        yield { framed, note: { input, kind } };
        continue;
      }
      const key = keyOf(framed.bytes, `${request}\0${input.path}`);
      if (await journal.holds(outputPath(naming, input, kind, input.path), key)) tally.skipped++;
      else yield { framed, note: { input, kind, key } };
    }
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

function flawOf(error: unknown): Flaw {
  if (!(error instanceof InputError)) throw error;
  const { path, line, message } = error;
  return line === undefined ? { path, message } : { path, line, message };
}
