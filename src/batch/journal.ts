// What an output tree already holds: for each file a key of the input's bytes, the options and the rules that made it.
// A run that was interrupted, or is repeated, does only what is missing or would come out differently. The journal lies
// in the output folder; a line that a kill cut off is forgotten, and its document done again.

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { lines } from '../readers/lines.ts';
import { makeFolder, naming, openAtomic } from './atomic.ts';
import { placeOf } from './inside.ts';
import type { Failure } from './job.ts';

export const JOURNAL_NAME = '.copydesk-journal';
// 132 bits: enough that no two documents meet, and half the memory for 200,000 of them.
const KEY_LENGTH = 22;

export interface Recalled {
  readonly failure: Failure | null;
}

/** What has been done already. */
export interface Journal {
  /**
   * What became of a document, where its result stands already. Asked for each document, in input order; `file` is that
   * of the document in a tree.
   */
  readonly recall: (key: string, file: string) => Promise<Recalled | undefined>;
  /** Notes a document that is done. */
  readonly add: (key: string, file: string, failure: Failure | null) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A short name for the text: one that is long need not be hashed for each document. */
export function digest(text: string, encoding: 'base64url' | 'hex' = 'base64url'): string {
  return createHash('sha256').update(text).digest(encoding);
}

/** The key of a result: any change of input, options or rules gives another one. */
export function keyOf(bytes: Uint8Array, request: string): string {
  return createHash('sha256')
    .update(request)
    .update('\0')
    .update(bytes)
    .digest('base64url')
    .slice(0, KEY_LENGTH);
}

/** Opens the journal of an output folder. With `isFresh`, what it held is forgotten. */
export async function openJournal(folder: string, isFresh: boolean): Promise<Journal> {
  await makeFolder(folder);
  const path = join(folder, JOURNAL_NAME);
  const known = isFresh ? new Map<string, string>() : await marksIn(path);
  await rewritten(path, known, folder);
  let handle: FileHandle | undefined = await open(path, 'a');
  return {
    recall: async (key, file) => {
      const mark = known.get(relative(folder, file));
      if (!mark?.startsWith(key)) return undefined;
      const place = placeOf(file);
      const size = place?.isSymbolicLink() ? undefined : place?.size;
      return mark === markOf(key, size) ? { failure: null } : undefined;
    },
    add: async (key, file) => {
      const { size } = await stat(file);
      await naming(path, async () => handle?.appendFile(rowOf(relative(folder, file), markOf(key, size))));
    },
    close: async () => {
      await handle?.close();
      handle = undefined;
    },
  };
}

/** The files below a folder that its journal tells of: what copydesk wrote. */
export async function writtenIn(folder: string): Promise<string[]> {
  return [...(await marksIn(join(folder, JOURNAL_NAME))).keys()];
}

/** "KEY SIZE": what made a file, and how long it is. */
function markOf(key: string, size: number | undefined): string {
  return `${key} ${size}`;
}

/** "KEY SIZE NAME", the name escaped so that it stays on its line. */
function rowOf(name: string, mark: string): string {
  return `${mark} ${encodeURIComponent(name)}\n`;
}

const MAX_ROW_BYTES = 1 << 16;
const ROWS_AT_A_TIME = 1000;

/** The mark of each file that a journal names. */
async function marksIn(path: string): Promise<Map<string, string>> {
  const marks = new Map<string, string>();
  const found = await stat(path).catch(() => undefined);
  // A pipe or a device of that name has no end.
  if (!found?.isFile()) return marks;
  const { size } = found;
  let end = 0;
  for await (const { bytes } of lines(createReadStream(path), MAX_ROW_BYTES)) {
    const [key, length, name] = bytes ? Buffer.from(bytes).toString('latin1').split(' ') : [];
    end += (bytes?.length ?? 0) + 1;
    const isCut = end > size;
    if (!key || !length || !name || isCut) continue;
    const file = decoded(name);
    if (file === undefined) continue;
    // The last word counts, and stands where the last run put it.
    marks.delete(file);
    marks.set(file, markOf(key, Number(length)));
  }
  return marks;
}

/** The name in a row; undefined where something has damaged it. */
function decoded(name: string): string | undefined {
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}

async function rewritten(path: string, marks: ReadonlyMap<string, string>, folder: string): Promise<void> {
  const file = await openAtomic(path, folder);
  let rows: string[] = [];
  const write = async (): Promise<void> => {
    await file.write(rows.join(''));
    rows = [];
  };
  for (const [name, mark] of marks) {
    rows.push(rowOf(name, mark));
    if (rows.length >= ROWS_AT_A_TIME) await write();
  }
  await write();
  await file.commit();
}
