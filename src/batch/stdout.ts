// Writing to standard output without a stream: what one page prints takes less time than a stream takes to load.

import { fstatSync, writeSync } from 'node:fs';
import type { Writable } from 'node:stream';
import { isFull } from '../system-errors.ts';
import { statOf } from './stat.ts';

const STDOUT = 1;

// So much a pipe takes before somebody reads it.
const PIPE_BYTES = 65_536;

/** Writes a text; rejects with EPIPE where the reader has gone. */
export type Put = (text: string) => Promise<void>;

/** Writes all of the text, now; what a pipe would make us wait for goes through a stream, so that a signal is heard. */
export async function writeNow(text: string): Promise<void> {
  let rest = Buffer.from(text);
  if (rest.length > PIPE_BYTES && !fstatSync(STDOUT).isFile()) return written(process.stdout, rest);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(STDOUT, rest));
    } catch (error) {
      // Whoever shares this pipe has made it one that does not wait; a stream waits by itself.
      if (!isFull(error)) throw error;
      return written(process.stdout, rest);
    }
  }
}

/** Writes to a stream, no faster than it is read. */
export function toStream(stream: Writable): Put {
  return (text) => written(stream, text);
}

/** What goes wrong comes out here, and nowhere else. */
async function written(stream: Writable, data: string | Uint8Array): Promise<void> {
  if (stream.listenerCount('error', ignore) === 0) stream.on('error', ignore);
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => (error ? reject(error) : resolve()));
  });
}

function ignore(): void {}

/** False where the stream behind a number is surely no terminal; to be asked before a stream is loaded to look. */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isCharacterDevice() && found.rdev !== statOf('/dev/null')?.rdev;
  } catch {
    return false;
  }
}
