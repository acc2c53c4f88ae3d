// Writing to standard output without a stream: what one page prints takes less time than a stream takes to load.

import { fstatSync, writeSync } from 'node:fs';
import { statOf } from './stat.ts';

const STDOUT = 1;

/** Writes all of the text, now. Rejects as `fs.writeSync` throws: EPIPE where the reader has gone. */
export async function writeNow(text: string): Promise<void> {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(STDOUT, rest));
    } catch (error) {
      // Whoever shares this pipe has made it one that does not wait; a stream waits by itself.
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      process.stdout.write(rest);
      return;
    }
  }
}

/** False where the stream behind a number is surely no terminal; to be asked before a stream is loaded to look. */
export function mayBeTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isCharacterDevice() && found.rdev !== statOf('/dev/null')?.rdev;
  } catch {
    return false;
  }
}
