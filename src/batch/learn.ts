// Reads a corpus for `learn`: every document through the chain, in workers where there is much, and what was seen of it
// into one table, in input order. Or reads the partial tables of other runs.

import { InputError } from '../errors.ts';
import { readPartialRow } from '../learn/format.ts';
import { addDocument, emptyTable, mergeTable, type Table } from '../learn/table.ts';
import { bytesOf } from '../readers/bytes.ts';
import { lines } from '../readers/lines.ts';
import { foldersOf } from '../rules/sources.ts';
import { joined, named } from './inputs.ts';
import type { Observation } from './job.ts';
import { refuseOverwriting } from './outputs.ts';
import { planInputs, sayEmpty } from './plan.ts';
import { processAll } from './pool.ts';
import type { Request } from './run.ts';
import { emptyTally, noting, type Talk, type Tally } from './tally.ts';
import { type Origin, worksOf } from './works.ts';

/** Learns from the documents of a request, in at most so many lines. */
export async function learnFrom(
  request: Omit<Request, 'guard'>,
  maxLines: number,
  talk: Talk,
): Promise<{ readonly tally: Tally; readonly table: Table }> {
  const plan = await planInputs(request.args, request);
  if (request.output !== undefined)
    refuseOverwriting(joined([plan.inputs, named(request.kept)]), [request.output]);
  const { from, maxBytes, crew } = request;
  const job = { ...request.job, format: 'ndjson', isObserved: true } as const;
  const tally = emptyTally();
  sayEmpty(plan, tally, talk);
  const table = emptyTable(maxLines);
  const note = noting(tally, false, talk);
  const order = {
    plan,
    opened: undefined,
    from,
    maxBytes,
    job,
    naming: undefined,
    needed: [],
    journal: undefined,
    request: '',
    tally,
  };
  const done = processAll(worksOf(order, note), job, crew);
  for await (const { framed, note: origin, outcome } of done) {
    tally.bytes += 'bytes' in framed ? framed.bytes.length : 0;
    note(outcome, framed.path);
    if (outcome.output !== null) {
      const { sources, lines }: Observation = JSON.parse(outcome.output);
      addDocument(table, sourceOf(origin, sources), lines);
    }
    talk.progress?.(tally, plan.isMany ? plan.inputs.count : undefined, false);
  }
  talk.progress?.(tally, plan.inputs.count, true);
  return { tally, table };
}

/** What a record or page says itself; else, below a folder, the first folder inside it; else the one that holds the file. */
function sourceOf({ input, kind }: Origin, sources: readonly string[]): string {
  const isRecord = kind === 'ndjson' || kind === 'wet';
  if (isRecord || sources.length > foldersOf(input.path).length) return sources[0] ?? '';
  const below = input.relative.indexOf('/');
  return below > 0 ? input.relative.slice(0, below) : (sources.at(-1) ?? '');
}

/** Reads partial tables and adds them up. Throws InputError for a file that is none. */
export async function mergeTables(paths: readonly string[], maxLines: number): Promise<Table> {
  const sum = emptyTable(maxLines);
  for (const path of paths) mergeTable(sum, await readTable(path, maxLines));
  return sum;
}

// A row holds a shape and an example, both bounded.
const MAX_ROW_BYTES = 1 << 20;

async function readTable(path: string, maxLines: number): Promise<Table> {
  const table = emptyTable(maxLines);
  const { chunks } = await bytesOf(path);
  let last = 0;
  for await (const { number, bytes } of lines(chunks, MAX_ROW_BYTES)) {
    const row = bytes ? Buffer.from(bytes).toString() : '';
    const wrong = readPartialRow(row, number === 1, table);
    if (wrong) throw new InputError(wrong, path, number);
    last = number;
  }
  if (last === 0) throw new InputError('this is empty', path);
  return table;
}
