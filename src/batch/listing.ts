// Lists the files below a folder, or those that a pattern names, sorted by path.

import { type Dirent, readdir } from 'node:fs';
import glob from 'fast-glob';
import type { Flaw } from '../readers/index.ts';
import type { OutputTest } from './outputs.ts';
import type { Input, Plan } from './plan.ts';
import { statOf } from './stat.ts';

/** The inputs that a pattern names, without what `isOutput` says of itself. */
export async function list(
  pattern: string,
  cwd: string,
  folder: string,
  toInput: (name: string) => Input,
  isOutput: OutputTest,
): Promise<Plan> {
  const flaws: Flaw[] = [];
  // An entry at a time: 200,000 of them at once would be most of the memory.
  const entries: AsyncIterable<unknown> = glob.stream(pattern, {
    cwd,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: listing(flaws) },
  });
  const isExcluded = isOutput(folder);
  const inputs: Input[] = [];
  for await (const entry of entries) {
    if (!isEntry(entry)) throw new TypeError('fast-glob gave no entry');
    const input = toInput(entry.path);
    if (isFile(input.path, entry.dirent) && !isExcluded(input.path)) inputs.push(input);
  }
  inputs.sort((a, b) => (a.relative < b.relative ? -1 : 1));
  return { inputs, flaws, empty: [], isMany: true };
}

interface Entry {
  readonly path: string;
  readonly dirent: { isFile(): boolean; isSymbolicLink(): boolean };
}

/** fast-glob's types call its stream one of text, whatever it is asked for. */
function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'path' in value && 'dirent' in value;
}

/** A link that leads nowhere counts: it is named when it is read. */
function isFile(path: string, entry: Entry['dirent']): boolean {
  return entry.isSymbolicLink() ? (statOf(path)?.isFile() ?? true) : entry.isFile();
}

type Done<Entry> = (error: NodeJS.ErrnoException | null, entries: Entry[]) => void;

interface ReadFolder {
  (path: string, options: { withFileTypes: true }, done: Done<Dirent>): void;
  (path: string, done: Done<string>): void;
}

/** A folder that cannot be listed is named, and the rest goes on. */
function listing(flaws: Flaw[]): ReadFolder {
  const naming =
    <Entry>(path: string, done: Done<Entry>): Done<Entry> =>
    (cause, entries) => {
      // A pattern may name a folder that is not there: then it matches nothing.
      if (cause && cause.code !== 'ENOENT') flaws.push({ path, message: 'this folder cannot be listed' });
      done(null, cause ? [] : entries);
    };
  function readFolder(path: string, options: { withFileTypes: true }, done: Done<Dirent>): void;
  function readFolder(path: string, done: Done<string>): void;
  function readFolder(
    path: string,
    second: { withFileTypes: true } | Done<string>,
    third?: Done<Dirent>,
  ): void {
    if (typeof second === 'function') readdir(path, naming(path, second));
    else if (third) readdir(path, second, naming(path, third));
  }
  return readFolder;
}
