// gzip and zstd, told by their magic bytes and not by a name: gzip by Node, zstd by fzstd. What stands before damage is handed
// on, whatever the timing. fzstd looks neither at the size that a frame tells nor at its checksum: both are compared here.

import * as zlib from 'node:zlib';
import type { XXHash } from 'xxhash-wasm';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
// A frame for others, as pzstd writes one before each of its own: any of sixteen first bytes, then these.
const SKIPPABLE = [0x2a, 0x4d, 0x18];

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
  if (isSkippable || startsWith(head, ZSTD)) return unzstd(pieces(chunks, PIECE_BYTES));
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

// What fzstd calls it.
const ZSTD_REASONS: Readonly<Record<number, string>> = { 1: 'ZSTD_WINDOW', 5: 'ZSTD_END' };

// The checksum of a frame is the lower half of the hash of its content.
const LOWER_HALF = 0xffffffffn;

interface Frame<Decompressor> {
  readonly decompress: Decompressor;
  readonly hash: XXHash<bigint>;
  length: number;
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const [{ Decompress }, { default: loadHashes }, { zstdError, zstdFrames }] = await Promise.all([
    import('fzstd'),
    import('xxhash-wasm'),
    import('./zstd-frames.ts'),
  ]);
  const { create64 } = await loadHashes();
  let ready: Uint8Array[] = [];
  let frame: Frame<InstanceType<typeof Decompress>> | undefined;
  for await (const { bytes, end } of zstdFrames(chunks)) {
    ready = [];
    frame ??= { decompress: new Decompress((chunk) => ready.push(chunk)), hash: create64(), length: 0 };
    let failure: Error | undefined;
    try {
      frame.decompress.push(bytes);
      if (end) frame.decompress.push(new Uint8Array(0), true);
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? Number(cause.code) : undefined;
      failure = zstdError(ZSTD_REASONS[code ?? 0] ?? 'ZSTD_DATA', cause);
    }
    for (const chunk of ready) {
      frame.hash.update(chunk);
      frame.length += chunk.length;
    }
    yield* ready;
    if (failure) throw failure;
    if (!end) continue;
    const isWhole = end.size === undefined || end.size === frame.length;
    const isRight = end.checksum === undefined || end.checksum === Number(frame.hash.digest() & LOWER_HALF);
    if (!isWhole || !isRight) throw zstdError('ZSTD_DATA');
    frame = undefined;
  }
}
