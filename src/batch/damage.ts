// Lines that damage has broken: where the packed data of an input turns out to be damaged, the lines right before that are named by
// that one error and not each by itself.

import type { Framed } from '../readers/index.ts';
import type { Outcome } from './job.ts';

interface Done {
  readonly framed: Framed;
  readonly outcome: Outcome;
}

// So much is held back at most; a line of an input that is not packed waits for the next that can be read.
const MOST_BYTES = 16_777_216;
const MOST_LINES = 10_000;

/** The same documents in order, without the records that failed right before their input was found damaged. */
export async function* withoutBroken<T extends Done>(documents: AsyncIterable<T>): AsyncGenerator<T> {
  let held: T[] = [];
  let bytes = 0;
  for await (const done of documents) {
    const isOfHeld = held[0]?.framed.path === done.framed.path;
    if (isOfHeld && 'isDamage' in done.framed) held = [];
    const size = brokenBytes(done);
    if (size === 0 || !isOfHeld || bytes + size > MOST_BYTES || held.length === MOST_LINES) {
      yield* held;
      held = [];
      bytes = 0;
    }
    bytes += size;
    if (size > 0) held.push(done);
    else yield done;
  }
  yield* held;
}

/** The size of a record that failed; 0 for anything else. */
function brokenBytes({ framed, outcome }: Done): number {
  return 'bytes' in framed && framed.line !== undefined && outcome.failure ? framed.bytes.length : 0;
}
