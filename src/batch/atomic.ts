// Writes a file whole or not at all: into a temporary file in the same folder, synced to disk, then renamed over the
// old one. What is no regular file (/dev/null, a named pipe) is written straight where it was named, and refused in a tree.
// `removeUnfinished` is for signals.
// Own code, because the packages for it give one write call and never look at how much of it reached a full disk.

import { rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.ts';
import { codeOf } from '../system-errors.ts';
import { placeOf, refuseOutside, refuseSpecial } from './inside.ts';
import { openPipe, type Pipe } from './pipe.ts';
import { statOf } from './stat.ts';

export interface AtomicFile {
  readonly write: (text: string) => Promise<void>;
  /** Makes what was written visible. */
  readonly commit: () => Promise<void>;
  /** Leaves the old file as it is. */
  readonly discard: () => Promise<void>;
}

// ".copydesk-4711-12.tmp": process and running number, so that two runs in one folder do not meet.
export const TEMPORARY_RE = /^\.copydesk-(\d+)-\d+\.tmp$/u;

const temporaries = new Set<string>();
const openings = new Set<Promise<FileHandle>>();
let isEnding = false;
// From a clock, because in a container every run may have the same number of its process.
let count = Date.now();

/** Takes a file for unfinished: it goes when the run is interrupted. */
export function claim(path: string): void {
  temporaries.add(path);
}

/** Opens a file that is unfinished until it is released. */
export async function openUnfinished(path: string, flags: string, mode?: number): Promise<FileHandle> {
  // An interrupted run makes no new files while it waits for its end.
  if (isEnding) return new Promise(() => undefined);
  claim(path);
  const opening = open(path, flags, mode);
  openings.add(opening);
  try {
    return await opening;
  } catch (error) {
    release(path);
    throw error;
  } finally {
    openings.delete(opening);
  }
}

/** The file stays, whatever happens. */
export function release(path: string): void {
  temporaries.delete(path);
}

/**
 * Opens a file for writing; its folder is made where it is missing. A link is followed, but for the file of a tree, which takes
 * its place. Throws InputError with the path.
 */
export async function openAtomic(path: string, tree?: string): Promise<AtomicFile> {
  return naming(path, async () => {
    if (tree !== undefined) refuseOutside(path, tree);
    const place = tree === undefined ? undefined : placeOf(path);
    if (place) refuseSpecial(path, place);
    const old = place?.isSymbolicLink() ? undefined : await stat(path).catch(() => undefined);
    if (old?.isFIFO()) return straight(path, await openPipe(path));
    if (old && !old.isFile()) return straight(path, writerOf(await open(path, 'w')));
    const target = old ? await realpath(path) : path;
    await makeFolders(dirname(target));
    const temporary = join(dirname(target), `.copydesk-${process.pid}-${count++}.tmp`);
    const handle = await openUnfinished(temporary, 'wx', old?.mode ?? 0o666);
    if (old) await handle.chmod(old.mode);
    return renamed(path, target, temporary, handle);
  });
}

/** Writes a whole file, or leaves the old one as it is. */
export async function writeWhole(path: string, text: string, tree?: string): Promise<void> {
  const file = await openAtomic(path, tree);
  await file.write(text);
  await file.commit();
}

/** Removes what an interrupted run has not finished, also what is just being opened. */
export async function removeUnfinished(): Promise<void> {
  isEnding = true;
  await Promise.allSettled(openings);
  for (const path of temporaries) rmSync(path, { force: true });
}

function renamed(path: string, target: string, temporary: string, handle: FileHandle): AtomicFile {
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    release(temporary);
  };
  const commit = async (): Promise<void> => {
    await handle.sync();
    await handle.close();
    await rename(temporary, target);
    release(temporary);
  };
  const orDiscard = (work: () => Promise<void>) => (): Promise<void> =>
    naming(path, work).catch(async (error: unknown) => {
      await discard();
      throw error;
    });
  return { write: (text) => orDiscard(() => handle.writeFile(text))(), commit: orDiscard(commit), discard };
}

function straight(path: string, { write, close }: Pipe): AtomicFile {
  return { write: (text) => naming(path, () => write(text)), commit: close, discard: close };
}

function writerOf(handle: FileHandle): Pipe {
  return { write: (text) => handle.writeFile(text), close: () => handle.close() };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EFBIG: 'the file may not grow further',
  EACCES: 'no permission to write it',
  EPERM: 'no permission to write it',
  EROFS: 'the file system is read-only',
  EISDIR: 'this is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  EEXIST: 'a part of the path is not a directory',
  ENAMETOOLONG: 'the name is too long',
  ENXIO: 'nobody reads what is written there',
  EPIPE: 'its reader has gone',
};

/** Makes a folder for output, and those above it. Throws InputError with the path. */
export async function makeFolder(path: string): Promise<void> {
  await naming(path, () => makeFolders(path));
}

/** Node's own `recursive` never comes to an end where a folder refuses to hold another, as in /proc. */
export async function makeFolders(path: string): Promise<void> {
  if (statOf(path)?.isDirectory()) return;
  const above = dirname(path);
  if (above !== path) await makeFolders(above);
  await mkdir(path).catch((error: unknown) => {
    // Another run may have made it in the meantime.
    if (!statOf(path)?.isDirectory()) throw error;
  });
}

/** Does the work; a failure of the file system carries the name of the output, as an InputError. */
export async function naming<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw writeError(path, cause);
  }
}

/** A failure of the file system as an InputError with the name of the output; anything else as it is. */
export function writeError(path: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (!(cause instanceof Error) || code === undefined) return cause;
  const reason = REASONS[code] ?? cause.message;
  return new InputError(`cannot write: ${reason}`, path, undefined, { cause });
}
