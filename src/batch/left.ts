// What an interrupted run has left of one output file: a partial file with its results, and a journal that tells, for each
// document in input order, its key and where its result ends. Both lie beside the target.

import { constants, createReadStream } from 'node:fs';
import { copyFile, open, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lines } from '../readers/lines.ts';
import { claim, release } from './atomic.ts';
import { placeOf } from './inside.ts';
import type { Failure } from './job.ts';
import { digest } from './journal.ts';
import { isLeft } from './sweep.ts';

// ".copydesk-4711-1764312345678-0a1b2c3d.part": process, the time of its start, a hash of the target's name
const LEFT_RE = /^(\.copydesk-(\d+)-\d+-([0-9a-f]{8}))\.(?:part|journal)$/u;
const MAX_ROW_BYTES = 1 << 24;

export interface Files {
  readonly part: string;
  readonly journal: string;
}

/** What became of a document. */
export interface Entry {
  readonly key: string;
  /** Where its result ends in the partial file. */
  readonly end: number;
  readonly failure: Failure | null;
  /** Where its row ends in the journal. */
  readonly told: number;
}

/** Files of this run for a target; they go when it is interrupted, until work has been copied into them. */
export function filesFor(target: string): Files {
  const stem = join(dirname(target), `.copydesk-${process.pid}-${Date.now()}-${nameOf(target)}`);
  const files = { part: `${stem}.part`, journal: `${stem}.journal` };
  claim(files.part);
  claim(files.journal);
  return files;
}

function nameOf(target: string): string {
  return digest(basename(target), 'hex').slice(0, 8);
}

/**
 * Copies what a dead run has left of a target, which releases `files`, and removes it. It is not taken over, because a run
 * in another container only looks dead: it shall not write into our file.
 *
 * @param head the first row of the journal; undefined where nothing old shall be used
 * @returns whether there was anything to use
 */
export async function copyLeft(target: string, files: Files, head: string | undefined): Promise<boolean> {
  const left = await leftOf(target);
  const found = head === undefined ? undefined : await furthest(left, head);
  if (found) {
    // The results first: a journal alone would tell of what is not there.
    await copyWhole(found.part, files.part);
    await copyWhole(found.journal, files.journal);
    // From here on the work may stand in these alone: a signal must not take them.
    release(files.part);
    release(files.journal);
  }
  for (const { part, journal } of left) {
    await rm(journal, { force: true });
    await rm(part, { force: true });
  }
  return found !== undefined;
}

async function leftOf(target: string): Promise<Files[]> {
  const stems = new Set<string>();
  for (const file of await readdir(dirname(target))) {
    const [, stem, pid, name] = LEFT_RE.exec(file) ?? [];
    if (stem !== undefined && name === nameOf(target) && isLeft(Number(pid)))
      stems.add(join(dirname(target), stem));
  }
  return [...stems].map((stem) => ({ part: `${stem}.part`, journal: `${stem}.journal` }));
}

/** The one with the longest journal, of those that begin with this row. */
async function furthest(left: readonly Files[], head: string): Promise<Files | undefined> {
  let found: { readonly files: Files; readonly size: number } | undefined;
  for (const files of left) {
    const [journal, part] = await Promise.all([sizeOf(files.journal), sizeOf(files.part)]);
    if (journal === undefined || part === undefined || journal <= (found?.size ?? 0)) continue;
    const { value } = await rowsOf(files.journal).next();
    if (`${value}\n` === head) found = { files, size: journal };
  }
  return found?.files;
}

/** Undefined for what is no file: what copydesk leaves is no link and no pipe. */
async function sizeOf(path: string): Promise<number | undefined> {
  const place = placeOf(path);
  return place?.isFile() ? place.size : undefined;
}

async function copyWhole(from: string, to: string): Promise<void> {
  await copyFile(from, to, constants.COPYFILE_FICLONE);
  const handle = await open(to, 'r+');
  await handle.sync();
  await handle.close();
}

/** The rows of a journal behind its first, as far as they are whole and their results are there. */
export async function* entriesOf({ part, journal }: Files): AsyncGenerator<Entry> {
  const size = await sizeOf(journal);
  const partSize = (await sizeOf(part)) ?? 0;
  let told = 0;
  for await (const row of rowsOf(journal)) {
    const isFirst = told === 0;
    told += Buffer.byteLength(row) + 1;
    if (isFirst) continue;
    const [key, end, failure] = told > (size ?? 0) ? [] : parsed(row);
    if (key === undefined || end === undefined || failure === undefined || end > partSize) return;
    yield { key, end, failure, told };
  }
}

async function* rowsOf(path: string): AsyncGenerator<string> {
  for await (const { bytes } of lines(createReadStream(path), MAX_ROW_BYTES))
    yield bytes ? Buffer.from(bytes).toString() : '';
}

export function rowOf(key: string, end: number, failure: Failure | null): string {
  return `${JSON.stringify([key, end, failure])}\n`;
}

/** Empty for a row that a kill has cut off, or something else has damaged. */
function parsed(row: string): [string, number, Failure | null] | [] {
  try {
    const found = JSON.parse(row);
    return Array.isArray(found) && typeof found[1] === 'number' ? [found[0], found[1], found[2]] : [];
  } catch {
    return [];
  }
}
