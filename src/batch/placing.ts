// Where each document of a tree goes. A record's place is known only when its id is: what stands there already is looked at then.

import { resolve } from 'node:path';
import { InputError } from '../errors.ts';
import type { Kind } from '../readers/index.ts';
import { type Naming, outputPath, templateFor } from './names.ts';
import type { Input } from './plan.ts';
import { seenTexts } from './seen.ts';
import { identityOf } from './stat.ts';

export interface Places {
  /** The path of a document. Throws InputError where another one of this run is there, or a file that the run needs. */
  readonly of: (origin: { readonly input: Input; readonly kind: Kind }, id: string) => string;
  /** Tells of a file that an earlier run has written and this one leaves as it is. */
  readonly leave: (path: string) => void;
}

/** `needed` are the files that the run reads, or writes besides its results. */
export function placesIn(naming: Naming, needed: Iterable<string>): Places {
  const records = new Set<string>();
  const isFile = seenTexts();
  const isNeeded = among(needed);
  return {
    of: ({ input, kind }, id) => {
      const path = outputPath(naming, input, kind, id);
      const isRecord = templateFor(naming, kind).includes('{id}');
      if (records.has(path) || (isFile(path) && isRecord))
        throw new InputError(`another document was written to ${path}`, input.path);
      if (!isRecord) return path;
      if (isNeeded(path)) throw new InputError(`this run needs what stands at ${path}`, input.path);
      records.add(path);
      return path;
    },
    leave: (path) => void isFile(path),
  };
}

/** Whether a path leads to one of these files. They are looked up when the first path leads to any file at all. */
function among(files: Iterable<string>): (path: string) => boolean {
  let paths: ReadonlySet<string> | undefined;
  let found: ReadonlySet<string> | undefined;
  return (path) => {
    paths ??= new Set(Array.from(files, (file) => resolve(file)));
    if (paths.has(resolve(path))) return true;
    const key = keyOf(path);
    if (key === undefined) return false;
    found ??= new Set(Array.from(files, (file) => keyOf(file) ?? ''));
    return found.has(key);
  };
}

function keyOf(path: string): string | undefined {
  const found = identityOf(path);
  return found?.isFile() ? `${found.dev}:${found.ino}` : undefined;
}
