// Workers: input order, one document lost where one is at fault, and the end of it all.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Job } from '../../src/batch/job.ts';
import { type Crew, processAll, type Work } from '../../src/batch/pool.ts';
import { workspace } from '../support/cli.ts';

const JOB: Job = {
  view: 'clean',
  format: 'ndjson',
  read: { textField: 'text', idField: 'id', metaFields: [], passthrough: false },
  clean: {},
  quotes: false,
  inlineErrors: false,
  isMeasured: false,
};

/** A worker that does what the text of a document says. */
function crew(jobs: number, timeoutMs: number): Crew {
  const workerFile = join(workspace(), 'worker.mjs');
  writeFileSync(
    workerFile,
    `import { appendFileSync } from 'node:fs';
    appendFileSync(import.meta.filename + '.starts', 'x');
    export async function work({ frames }) {
      const texts = frames.map(({ bytes }) => Buffer.from(bytes).toString());
      if (texts.includes('die')) await new Promise(() => setImmediate(() => { throw new Error('out of memory') }));
      if (texts.includes('spin')) for (;;);
      return texts.map((text) => ({ id: text, where: text, output: text, warnings: [], failure: null }));
    }`,
  );
  return { jobs, timeoutMs, workerFile };
}

/** How many workers a crew has started. */
function starts({ workerFile }: Crew): number {
  return readFileSync(`${workerFile}.starts`, 'utf8').length;
}

async function* works(texts: readonly string[]): AsyncGenerator<Work<string>> {
  for (const [at, text] of texts.entries()) {
    yield { framed: { kind: 'text', path: `${at}`, bytes: Buffer.from(text) }, note: text };
  }
}

async function results(texts: readonly string[], of: Crew): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for await (const { note, outcome } of processAll(works(texts), JOB, of)) {
    found.push(outcome.output ?? outcome.failure?.message ?? null);
    if (outcome.output !== null) expect(outcome.output).toBe(note);
  }
  return found;
}

test('results come in input order', async () => {
  const texts = Array.from({ length: 2000 }, (_, at) => `page ${at} ${'x'.repeat((at * 7919) % 3000)}`);
  expect(await results(texts, crew(3, 20_000))).toEqual(texts);
});

test('a worker that dies takes its document with it, and no other', async () => {
  const found = await results(['a', 'b', 'die', 'c', 'die', 'd'], crew(2, 20_000));
  expect(found.map((one) => one?.replace(/:.*/u, ''))).toEqual([
    'a',
    'b',
    'its worker died',
    'c',
    'its worker died',
    'd',
  ]);
});

test('a document that runs over its time is named, and no other', async () => {
  const late = 'it took longer than --timeout (3 s)';
  expect(await results(['a', 'spin', 'b'], crew(2, 3000))).toEqual(['a', late, 'b']);
});

test('who stops listening stops the reading', async () => {
  let read = 0;
  async function* endless(): AsyncGenerator<Work<string>> {
    for (;;)
      yield {
        framed: { kind: 'text', path: 'p', bytes: Buffer.from(`${read++}${'x'.repeat(1e5)}`) },
        note: '',
      };
  }
  for await (const { outcome } of processAll(endless(), JOB, crew(2, 20_000))) {
    if (outcome.id.startsWith('30')) break;
  }
  // A few batches of a megabyte ahead, and no more.
  expect(read).toBeLessThan(150);
});

test('who stops listening stops the workers: what was under way is not tried again', async () => {
  const of = crew(2, 20_000);
  const texts = Array.from({ length: 40 }, (_, at) => `${at}${'x'.repeat(20_000)}`);
  for await (const _ of processAll(works(texts), JOB, of)) break;
  // Time for a second try to begin.
  await new Promise((go) => setTimeout(go, 300));
  expect(starts(of)).toBeLessThanOrEqual(2);
});
