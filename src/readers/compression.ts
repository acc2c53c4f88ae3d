// gzip and zstd, told by their magic bytes and not by a name. gzip by Node; zstd by Node where it can, else by fzstd.
// fzstd does not look at checksums: a flipped byte inside a zstd file may pass.

import { pipeline } from 'node:stream';
import * as zlib from 'node:zlib';

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The decompressed stream, or undefined where the bytes are not compressed. */
export function decompressed(
  head: Uint8Array,
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Uint8Array> | undefined {
  if (startsWith(head, GZIP)) return through(chunks, zlib.createGunzip());
  if (startsWith(head, ZSTD)) return unzstd(chunks);
  return undefined;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

function through(
  chunks: AsyncIterable<Uint8Array>,
  stream: NodeJS.ReadWriteStream,
): AsyncIterable<Uint8Array> {
  // The failure of any part comes out where the last stream is read, so that the callback has nothing to do.
  pipeline(chunks, stream, () => undefined);
  return bytesFrom(stream);
}

async function* bytesFrom(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* unzstd(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  let ready: Uint8Array[] = [];
  const decompress = new Decompress((chunk) => ready.push(chunk));
  const pushed = (chunk: Uint8Array, isLast: boolean): Uint8Array[] => {
    ready = [];
    try {
      decompress.push(chunk, isLast);
    } catch (cause) {
      throw Object.assign(new Error('damaged zstd data', { cause }), { code: 'ZSTD' });
    }
    return ready;
  };
  for await (const chunk of chunks) yield* pushed(chunk, false);
  yield* pushed(new Uint8Array(0), true);
}
