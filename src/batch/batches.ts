// Groups documents into batches that keep a worker busy for longer than it takes to reach it; the first ones are smaller, so
// that the first results come soon.

import type { Work } from './pool.ts';

const FIRST_BATCH_BYTES = 32_768;
const BATCH_BYTES = 1_048_576;
const BATCH_DOCUMENTS = 256;
// How long a batch waits for more from a slow input before it goes.
const IDLE_MS = 10;

/** Groups what comes without delay; a slow input gets its results as they come. */
export async function* batches<Note>(works: AsyncIterator<Work<Note>>): AsyncGenerator<Work<Note>[]> {
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
