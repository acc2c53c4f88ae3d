// The bytes of a file or of stdin as a stream, decompressed where they are gzip or zstd, with the first of them shown.
// Every failure of the file system becomes an InputError with the path; a file that changes while it is read too.

import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isatty } from 'node:tty';
import { InputError } from '../errors.ts';
import { codeOf, isMissing } from '../system-errors.ts';
import { decompressed } from './compression.ts';

export interface Bytes {
  /** The first bytes, for a look at what this is; they come again in `chunks`. */
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
}

const CHUNK_BYTES = 262_144;
// A longer first line is told by its beginning.
const HEAD_BYTES = 16_384;
const LINE_END = 0x0a;

export const NO_SUCH_FILE = 'no such file';
export const NOT_UTF8 = 'its name is no UTF-8: copydesk cannot open it until it is renamed';
// What the system calls it, and what a reader of the message wants to know.
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: NO_SUCH_FILE,
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'this is a directory',
  ELOOP: 'too many symbolic links',
  EMFILE: 'too many open files',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of the path is not a directory',
  ENXIO: 'there is nothing behind this name',
  Z_BUF_ERROR: 'the gzip data ends too early',
  Z_DATA_ERROR: 'the gzip data is damaged, or something else stands behind it',
  ZSTD_END: 'the zstd data ends too early',
  ZSTD_DATA: 'the zstd data is damaged, or something else stands behind it',
  ZSTD_WINDOW: 'its zstd window is larger than 128 MB: unpack it with zstd -d --long=31',
};

/** Opens a path (`-` is stdin) and reads its first bytes. Throws InputError where it cannot be read. */
export async function bytesOf(path: string): Promise<Bytes> {
  const raw = await peek(named(path, path === '-' ? waitingFor(process.stdin) : await fileChunks(path)));
  const plain = decompressed(raw.head, raw.chunks);
  return plain ? peek(named(path, plain)) : raw;
}

async function fileChunks(path: string): Promise<AsyncIterable<Uint8Array>> {
  try {
    const found = statSync(path);
    if (found.isFile()) return readFile(path, openSync(path, 'r'));
    if (found.isFIFO()) return waitingFor(await openPipe(path));
    const handle = await open(path);
    if (!isEndless(found, handle)) return readWaiting(handle);
    await handle.close();
    throw new InputError('this is a device', path);
  } catch (cause) {
    throw inputError(path, cause);
  }
}

/** True for a device from which bytes come and come; a terminal ends when its user says so, and one gives nothing. */
function isEndless(found: Stats, { fd }: FileHandle): boolean {
  if (!found.isCharacterDevice() && !found.isBlockDevice()) return false;
  return !isatty(fd) && found.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** A file does not let its reader wait: to read it at once is faster than to hand it to a thread. */
async function* readFile(path: string, descriptor: number): AsyncGenerator<Uint8Array> {
  try {
    const before = fstatSync(descriptor);
    const size = before.size > 0 ? Math.min(before.size + 1, CHUNK_BYTES) : CHUNK_BYTES;
    let total = 0;
    // A file that somebody goes on writing has no end; one of the system's own says that it has no size.
    while (total <= before.size || before.size === 0) {
      const buffer = Buffer.allocUnsafeSlow(size);
      const bytesRead = readSync(descriptor, buffer, 0, size, null);
      if (bytesRead === 0) break;
      total += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
    if (hasChanged(before, fstatSync(descriptor))) throw new InputError('it changed while it was read', path);
  } finally {
    closeSync(descriptor);
  }
}

/** A thread that waits for whoever writes into a pipe would keep the process from its end, also against a signal. */
async function openPipe(path: string): Promise<Readable> {
  const { Socket } = await import('node:net');
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  return new Socket({ fd, readable: true, writable: false });
}

const waiting = new Set<Readable>();

function waitingFor(stream: Readable): Readable {
  waiting.add(stream);
  return stream;
}

/** Waits no longer for standard input and for named pipes: a run that has failed ends, whoever may still write there. */
export function stopWaiting(): void {
  for (const stream of waiting) stream.destroy();
}

async function* readWaiting(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, CHUNK_BYTES);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

function hasChanged(before: Stats, after: Stats): boolean {
  return before.size !== after.size || before.mtimeMs !== after.mtimeMs;
}

/** The same chunks; what goes wrong on the way carries the path. */
async function* named(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw inputError(path, cause);
  }
}

/** Reads a first line, or so much of a long one as tells what it is. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  let failure: { readonly cause: unknown } | undefined;
  try {
    while (size <= HEAD_BYTES && !pieces.at(-1)?.includes(LINE_END)) {
      const next = await iterator.next();
      if (next.done) break;
      pieces.push(next.value);
      size += next.value.length;
    }
  } catch (cause) {
    // What came before it is read first.
    if (size === 0) throw cause;
    failure = { cause };
  }
  const [only = new Uint8Array(0)] = pieces;
  const head = pieces.length > 1 ? Buffer.concat(pieces) : only;
  return { head, chunks: again(head, iterator, failure) };
}

async function* again(
  head: Uint8Array,
  iterator: AsyncIterator<Uint8Array>,
  failure: { readonly cause: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (failure) throw failure.cause;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  } finally {
    await iterator.return?.();
  }
}

/** True for a path in which Node has put U+FFFD for bytes that are no UTF-8: such a path leads nowhere. */
export function isNotUtf8(path: string): boolean {
  return path.includes('\ufffd');
}

/** The error of a path with its reason in words; what is no error of the system stays as it is. */
function inputError(path: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (!(cause instanceof Error) || code === undefined) return cause;
  const reason = isMissing(cause) && isNotUtf8(path) ? NOT_UTF8 : REASONS[code];
  return new InputError(reason ?? `${cause.message} (${code})`, path, undefined, { cause });
}
