// Where each document of a tree goes. Where it is called by its id, or is a record, its place is known only when it has been read:
// what stands there already is looked at then.

import { resolve } from 'node:path';
import { InputError } from '../errors.ts';
import { isRecords, type Kind } from '../readers/index.ts';
import { type Naming, outputPath, templateFor } from './names.ts';
import { inputIdentity } from './outputs.ts';
import type { Input } from './plan.ts';
import { seenTexts } from './seen.ts';
import { fileKey, identityOf } from './stat.ts';

export interface Places {
  /** The path of a document. Throws InputError where another one of this run is there, or a file that the run needs. */
  readonly of: (origin: { readonly input: Input; readonly kind: Kind }, id: string) => string;
  /** Tells of a file that an earlier run has written and this one leaves as it is. */
  readonly leave: (path: string) => void;
}

/** `needed` are the files that the run reads, or writes besides its results. */
export function placesIn(naming: Naming, needed: Iterable<string>): Places {
  const called = new Set<string>();
  const isUsed = seenTexts();
  const isNeeded = among(needed);
  return {
    of: ({ input, kind }, id) => {
      const path = outputPath(naming, input, kind, id);
      const isCalled = templateFor(naming, kind).includes('{id}');
      if ((isCalled || isRecords(kind)) && isNeeded(path))
        throw new InputError(`this run needs what stands at ${path}`, input.path);
      if (called.has(path) || (isUsed(path) && isCalled))
        throw new InputError(`another document was written to ${path}`, input.path);
      if (isCalled) called.add(path);
      return path;
    },
    leave: (path) => void isUsed(path),
  };
}

/** Whether a path leads to one of these files. They are looked up when the first path leads to any file at all. */
function among(files: Iterable<string>): (path: string) => boolean {
  let paths: ReadonlySet<string> | undefined;
  let found: ReadonlySet<string> | undefined;
  return (path) => {
    paths ??= new Set(Array.from(files, (file) => resolve(file)));
    if (paths.has(resolve(path))) return true;
    const key = fileKey(identityOf(path));
    if (key === undefined) return false;
    found ??= new Set(Array.from(files, (file) => fileKey(inputIdentity(file)) ?? ''));
    return found.has(key);
  };
}
