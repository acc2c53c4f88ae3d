// The text of a file that a user has named for what it says: rules, a configuration, a list of inputs. A named pipe and
// standard input (`-`) will do, whatever has no end will not.

import { InputError, UsageError } from '../errors.ts';
import { bytesOf, NO_SUCH_FILE } from '../readers/bytes.ts';
import { sizeText } from '../readers/size.ts';
import { MOST_CONFIG_BYTES } from './size.ts';

/** All of it, at most so many bytes. Throws UsageError where it cannot be read; `what` says what it should have been. */
export async function textOf(file: string, what: string, maxBytes = MOST_CONFIG_BYTES): Promise<string> {
  try {
    return (await wholeText(file, maxBytes)).replace(/^\ufeff/u, '');
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    const { message } = cause;
    const reason = message === NO_SUCH_FILE ? `no such ${what}` : `this ${what} cannot be read: ${message}`;
    throw new UsageError(`${file}: ${reason}`, { cause });
  }
}

async function wholeText(file: string, maxBytes: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of (await bytesOf(file)).chunks) {
    size += piece.length;
    if (size > maxBytes) throw new InputError(`it is larger than ${sizeText(maxBytes)}`, file);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString();
}
