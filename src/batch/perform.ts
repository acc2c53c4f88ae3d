// Every document through the chain and to its place: into the one stream, or into a file of its own in a tree. Files of a
// tree are written several at a time, because each waits for the disk; what is said of them is said in input order.

import { InputError } from '../errors.ts';
import { isRecords } from '../readers/index.ts';
import { writeWhole } from './atomic.ts';
import { failureOf, type Outcome } from './job.ts';
import { type Naming, templateFor } from './names.ts';
import { inOrder } from './ordered.ts';
import { placesIn } from './placing.ts';
import { type Crew, processAll } from './pool.ts';
import type { Ends, Sink } from './sinks.ts';
import { noting, type Talk } from './tally.ts';
import { type Order, type Origin, worksOf } from './works.ts';

const FILES_AT_A_TIME = 16;

/** Where results go, and what stands once at the head and the foot of each file. */
interface Place {
  readonly sink: Sink;
  readonly ends: Ends;
}

/** What came of writing a result. */
interface Landed {
  readonly outcome: Outcome;
  readonly origin: Origin;
  readonly input: string;
  /** The file of its own that it went into. */
  readonly file: string | undefined;
}

export async function perform(order: Order, { sink, ends }: Place, crew: Crew, talk: Talk): Promise<void> {
  const { job, naming, journal, tally, plan } = order;
  const note = noting(tally, job.inlineErrors, talk);
  const places = naming ? placesIn(naming, order.needed) : undefined;
  /** In a tree, a file that cannot be written is one failure among many; elsewhere it ends the run. */
  const orFailed = async (landing: Omit<Landed, 'file'>, work: () => Promise<Landed>): Promise<Landed> => {
    try {
      return await work();
    } catch (error) {
      if (!naming || !(error instanceof InputError)) throw error;
      const { outcome, input } = landing;
      const where = error.path === input ? outcome.where : error.path;
      return { ...landing, outcome: { ...outcome, where, failure: failureOf(error) }, file: undefined };
    }
  };
  const land = (landing: Omit<Landed, 'file'>): Promise<Landed> =>
    orFailed(landing, async () => {
      const { outcome, origin } = landing;
      if (outcome.output === null) return { ...landing, file: undefined };
      const file = places?.of(origin, outcome.id);
      if (file === undefined || !naming || isShared(naming, origin)) {
        await sink.write(outcome.output, file ?? '');
        return { ...landing, file: undefined };
      }
      const { header = '', footer = '' } = ends;
      await writeWhole(file, header + outcome.output + footer, naming.folder);
      return { ...landing, file };
    });
  const files = inOrder<Landed>(FILES_AT_A_TIME, async (landed) => {
    const { origin, file } = landed;
    const { key } = origin;
    const { outcome, input } =
      key === undefined || (naming && file === undefined)
        ? landed
        : await orFailed(landed, async () => {
            await journal?.add(key, file ?? '', landed.outcome.failure);
            return landed;
          });
    note(outcome, input);
  });
  const done = processAll(worksOf(order, note, places?.leave), job, crew);
  for await (const { framed, note: origin, outcome } of done) {
    tally.bytes += 'bytes' in framed ? framed.bytes.length : 0;
    await files.begin(land({ outcome, origin, input: framed.path }));
    // What goes into one stream is written one after the other, and what is said of it is said at once.
    if (!naming || isShared(naming, origin)) await files.end();
    talk.progress?.(tally, plan.isMany ? plan.inputs.count : undefined, false);
  }
  await files.end();
}

/** True where the records of one input go into one file. */
function isShared(naming: Naming, { kind }: Origin): boolean {
  return isRecords(kind) && !templateFor(naming, kind).includes('{id}');
}
