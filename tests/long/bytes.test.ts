// Any bytes at all, read as each kind of input and in pieces of any size: what cannot be read is named, what can be read is
// cleaned, and nothing of its text is lost.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Job, processDocument } from '../../src/batch/job.ts';
import { InputError } from '../../src/errors.ts';
import { clean } from '../../src/index.ts';
import { decompressed } from '../../src/readers/compression.ts';
import { frameHtml } from '../../src/readers/html.ts';
import { readPage } from '../../src/readers/index.ts';
import { frameNdjson } from '../../src/readers/ndjson.ts';
import { sniff } from '../../src/readers/sniff.ts';
import { frameText } from '../../src/readers/text.ts';
import { frameWet } from '../../src/readers/wet.ts';
import { anyBytes } from '../support/bytes.ts';
import { coveringSpans, uncovered } from '../support/coverage.ts';

const NUM_RUNS = Number(process.env.COPYDESK_RUNS ?? 15_000);
const MAX_BYTES = 5000;
const FRAMES = { text: frameText, html: frameHtml, ndjson: frameNdjson, wet: frameWet };

const JOB: Job = {
  view: 'clean',
  format: 'ndjson',
  read: { textField: 'text', idField: 'id', metaFields: ['url'], passthrough: true },
  clean: { removed: true },
  quotes: false,
  inlineErrors: true,
  isMeasured: false,
};

async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

test(`${NUM_RUNS} files`, async () => {
  await fc.assert(
    fc.asyncProperty(
      anyBytes,
      fc.integer({ min: 1, max: 400 }),
      fc.option(fc.constantFrom('text', 'html', 'ndjson', 'wet')),
      async (bytes, size, from) => {
        const chunks = decompressed(bytes, pieces(bytes, size)) ?? pieces(bytes, size);
        const kind = from ?? sniff('page', bytes);
        try {
          for await (const framed of FRAMES[kind]('page', chunks, MAX_BYTES)) {
            const outcome = await processDocument(framed, JOB);
            expect(outcome.failure?.bug ?? null).toBeNull();
            if (outcome.failure || !('bytes' in framed)) continue;
            const { text } = await readPage(framed, JOB.read);
            expect(uncovered(text, coveringSpans(clean(text, { removed: true })))).toBeUndefined();
          }
        } catch (error) {
          // What the system says of damaged data carries a code; what a reader says is an InputError.
          if (!(error instanceof InputError || (error instanceof Error && 'code' in error))) throw error;
        }
      },
    ),
    { numRuns: NUM_RUNS },
  );
});
