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

/** The same with the exact number of the file, from which `fileKey` is made. */
export function identityOf(path: string): BigIntStats | undefined {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** What two names of one file have in common; undefined for what is no file. */
export function fileKey(stats: BigIntStats | undefined): string | undefined {
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
}
