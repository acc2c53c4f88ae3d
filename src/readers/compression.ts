// gzip and zstd, told by their magic bytes and not by a name: gzip by Node, zstd by fzstd. What stands before damage is handed
// on, whatever the timing. fzstd does not look at checksums: a flipped byte inside a zstd file may pass.

import * as zlib from 'node:zlib';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
// A frame for others, as pzstd writes one before each of its own: any of sixteen first bytes, then these.
const SKIPPABLE = [0x2a, 0x4d, 0x18];

// fzstd goes down a level of the stack for each frame in a piece.
const PIECE_BYTES = 16_384;
// Node hands nothing on of a piece in which it finds damage, and gzip makes up to a thousand times as much of a piece.
const GZIP_PIECE_BYTES = 256;

/** The decompressed stream, or undefined where the bytes are not compressed. */
export function decompressed(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> | undefined {
  if (startsWith(head, GZIP)) return gunzipped(pieces(chunks, GZIP_PIECE_BYTES));
  const isSkippable = ((head[0] ?? 0) & 0xf0) === 0x50 && startsWith(head.subarray(1), SKIPPABLE);
  if (isSkippable || startsWith(head, ZSTD)) return unzstd(pieces(chunks, PIECE_BYTES), head);
  return undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

async function* pieces(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks)
    for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
}

async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const stream = zlib.createGunzip();
  let ready: Uint8Array[] = [];
  stream.on('data', (chunk) => ready.push(chunk));
  const step = (begin: (done: (error?: Error | null) => void) => unknown): Promise<void> =>
    new Promise((resolve, reject) => {
      stream.once('error', reject);
      begin((error) => {
        if (error) return reject(error);
        stream.off('error', reject);
        resolve();
      });
    });
  const taken = (): Uint8Array[] => {
    const all = ready;
    ready = [];
    return all;
  };
  try {
    for await (const chunk of chunks) {
      await step((done) => stream.write(chunk, done));
      yield* taken();
    }
    // Zeros behind the last member end the stream before anybody says so.
    if (!stream.readableEnded) await step((done) => stream.once('end', done).end());
    yield* taken();
  } catch (error) {
    yield* taken();
    throw error;
  } finally {
    stream.destroy();
  }
}

// What zstd itself allows without being asked: 2 to the power of 27.
const MAX_WINDOW = 134_217_728;
// What fzstd calls it.
const ZSTD_REASONS: Readonly<Record<number, string>> = { 1: 'ZSTD_WINDOW', 5: 'ZSTD_END' };

async function* unzstd(chunks: AsyncIterable<Uint8Array>, head: Uint8Array): AsyncGenerator<Uint8Array> {
  if (windowOf(head) > MAX_WINDOW) throw failure('ZSTD_WINDOW', undefined);
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => ready.push(chunk));
  const pushed = (chunk: Uint8Array, isLast: boolean): Error | undefined => {
    ready = [];
    try {
      decompress.push(chunk, isLast);
      return undefined;
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? Number(cause.code) : undefined;
      return failure(ZSTD_REASONS[code ?? 0] ?? 'ZSTD_DATA', cause);
    }
  };
  for await (const chunk of chunks) {
    const error = pushed(chunk, false);
    yield* ready;
    if (error) throw error;
  }
  const error = pushed(new Uint8Array(0), true);
  yield* ready;
  if (error) throw error;
}

function failure(code: string, cause: unknown): Error {
  return Object.assign(new Error('zstd', { cause }), { code });
}

/** How much a zstd frame wants to be held in memory; zero where it is no such frame. RFC 8878, section 3.1.1.1. */
function windowOf(head: Uint8Array): number {
  if (!startsWith(head, ZSTD)) return 0;
  const [descriptor = 0, window = 0] = head.subarray(4);
  const isSingleSegment = (descriptor & 0x20) !== 0;
  if (!isSingleSegment) return 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
  const bytes = Buffer.from(head.subarray(5 + ([0, 1, 2, 4][descriptor & 3] ?? 0)));
  const size = descriptor >> 6;
  if (size === 2 && bytes.length >= 4) return bytes.readUInt32LE();
  return size === 3 && bytes.length >= 8 ? Number(bytes.readBigUInt64LE()) : 0;
}
