// What the file system says of a path, at once: a look at one file takes less time than a thread to hand it to.

import { type BigIntStats, type Stats, statSync } from 'node:fs';

/** Undefined where there is nothing, or nothing that may be looked at. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The same with the exact number of the file, which tells two names of one file. */
export function identityOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
