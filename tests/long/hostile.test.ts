// Pages made to be slow, each in a thread with a hard limit: the limit ends what hangs, the test names it.

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { HOSTILE } from '../support/hostile.ts';

// Far more than each takes; what is linear in 10 MB stays below it on a slow machine, what is not takes hours.
const LIMIT_MS = 120_000;
const WORKER = fileURLToPath(new URL('../support/hostile-worker.mjs', import.meta.url));

/** The milliseconds that a page takes; undefined where the limit ended it. */
async function cleaned(text: string): Promise<number | undefined> {
  const worker = new Worker(WORKER, { workerData: text });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: number | 'begun') => {
        if (message === 'begun') timer = setTimeout(() => resolve(undefined), LIMIT_MS);
        else resolve(message);
      });
      worker.on('error', reject);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

test.each(Object.entries(HOSTILE))('%s', async (name, make) => {
  const took = await cleaned(make());
  if (took !== undefined) console.log(`${name}: ${(took / 1000).toFixed(2)} s`);
  expect(took, `not done after ${LIMIT_MS / 1000} s`).toBeDefined();
});
