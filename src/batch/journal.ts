// What an output tree already holds: for each file a key of the input's bytes, the options and the rules that made it.
// A run that was interrupted, or is repeated, does only what is missing or would come out differently. The journal lies
// in the output folder; a line that a kill cut off is forgotten, and its document done again.

import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { makeFolder, naming, openAtomic } from './atomic.ts';
import type { Failure } from './job.ts';

const JOURNAL_NAME = '.copydesk-journal';

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
  return createHash('sha256').update(request).update('\0').update(bytes).digest('base64url');
}

/** Opens the journal of an output folder. With `isFresh`, what it held is forgotten. */
export async function openJournal(folder: string, isFresh: boolean): Promise<Journal> {
  await makeFolder(folder);
  const path = join(folder, JOURNAL_NAME);
  const known = isFresh ? new Map<string, Entry>() : await entriesOf(path);
  await rewritten(path, known);
  let handle: FileHandle | undefined = await open(path, 'a');
  return {
    recall: async (key, file) => {
      const entry = known.get(relative(folder, file));
      if (entry?.key !== key) return undefined;
      return (await stat(file).catch(() => undefined))?.size === entry.size ? { failure: null } : undefined;
    },
    add: async (key, file) => {
      const { size } = await stat(file);
      await naming(path, async () => handle?.appendFile(line(relative(folder, file), { key, size })));
    },
    close: async () => {
      await handle?.close();
      handle = undefined;
    },
  };
}

interface Entry {
  readonly key: string;
  readonly size: number;
}

async function entriesOf(path: string): Promise<Map<string, Entry>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const entries = new Map<string, Entry>();
  for (const row of text.split('\n')) {
    const [key, size, ...name] = row.split(' ');
    if (!key || !size || name.length === 0) continue;
    const file = decodeURIComponent(name.join(' '));
    // The last word counts, and stands where the last run put it.
    entries.delete(file);
    entries.set(file, { key, size: Number(size) });
  }
  return entries;
}

/** "KEY SIZE NAME", the name escaped so that it stays on its line. A cut line has no last part or an unknown key. */
function line(name: string, { key, size }: Entry): string {
  return `${key} ${size} ${encodeURIComponent(name)}\n`;
}

async function rewritten(path: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
  const file = await openAtomic(path);
  await file.write([...entries].map(([name, entry]) => line(name, entry)).join(''));
  await file.commit();
}
