// Lists the files below a folder, or those that a pattern names, sorted by path: hidden ones left out, links to folders not
// followed. A folder is walked here, one folder at a time: fast-glob holds all that it finds, 200,000 files in 80 MB. What a
// journal in it tells of is what copydesk wrote there, and no page.

import { type Dirent, readdir as readFolderOf } from 'node:fs';
import { readdir } from 'node:fs/promises';
import glob from 'fast-glob';
import { isNotUtf8, NOT_UTF8 } from '../readers/bytes.ts';
import type { Flaw } from '../readers/index.ts';
import { isMissing } from '../system-errors.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { JOURNAL_NAME, writtenIn } from './journal.ts';
import type { OutputTest } from './outputs.ts';
import type { Plan } from './plan.ts';
import { statOf } from './stat.ts';

const NOT_LISTED = 'this folder cannot be listed';

/** The inputs below a folder, without what `isOutput` says of itself. */
export async function listFolder(folder: string, isOutput: OutputTest): Promise<Plan> {
  const root = folder.endsWith('/') ? folder : `${folder}/`;
  const isExcluded = isOutput(folder);
  const runs: Run[] = [];
  const flaws: Flaw[] = [];
  const written = new Set<string>();
  const walk = async (inner: string): Promise<void> => {
    const entries = await entriesOf(root + inner, flaws);
    if (entries.some(({ name }) => name === JOURNAL_NAME))
      for (const name of await writtenIn(root + inner)) written.add(inner + name);
    let files: string[] = [];
    const endRun = (): void => {
      if (files.length > 0) runs.push({ inner, count: files.length, names: files.join('/') });
      files = [];
    };
    for (const [name, entry] of sorted(entries)) {
      const path = root + inner + name;
      if (written.has(inner + name) || isExcluded(path)) continue;
      if (entry.isDirectory()) {
        endRun();
        await walk(inner + name);
      } else if (isNotUtf8(name) && !statOf(path)) flaws.push({ path, message: NOT_UTF8 });
      else if (isFile(path, entry)) files.push(name);
    }
    endRun();
  };
  await walk('');
  const message = `there is no file in this folder${written.size > 0 ? ' but what copydesk wrote' : ''}`;
  const isEmpty = runs.length === 0 && flaws.length === 0;
  return {
    inputs: inputsOfRuns(root, runs),
    flaws,
    empty: isEmpty ? [{ path: folder, message }] : [],
    isMany: true,
  };
}

/** Files of one folder that follow each other, their names as one text: it takes a third of the memory that they would. */
interface Run {
  /** The folder below the one that is listed, with its slash; empty for that one itself. */
  readonly inner: string;
  readonly count: number;
  readonly names: string;
}

function inputsOfRuns(root: string, runs: readonly Run[]): Inputs {
  return {
    count: runs.reduce((sum, run) => sum + run.count, 0),
    *[Symbol.iterator]() {
      for (const { inner, names } of runs)
        for (const name of names.split('/')) yield { path: root + inner + name, relative: inner + name };
    },
  };
}

async function entriesOf(folder: string, flaws: Flaw[]): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    addFlaw(flaws, folder.slice(0, -1), error);
    return [];
  }
}

/** Names a folder that could not be listed. One that is not there has gone in the meantime, or was never meant. */
function addFlaw(flaws: Flaw[], path: string, cause: unknown): void {
  if (!isMissing(cause)) flaws.push({ path, message: NOT_LISTED });
  else if (isNotUtf8(path)) flaws.push({ path, message: NOT_UTF8 });
}

/** What is not hidden; a folder's name ends in a slash, so that the order is that of whole paths. */
function sorted(entries: readonly Dirent[]): [string, Dirent][] {
  const named = entries.map((entry): [string, Dirent] => [
    entry.isDirectory() ? `${entry.name}/` : entry.name,
    entry,
  ]);
  return named.filter(([name]) => !name.startsWith('.')).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The inputs that a pattern names, without what `isOutput` says of itself. All of them begin with the prefix. */
export async function listPattern(pattern: string, prefix: string, isOutput: OutputTest): Promise<Plan> {
  const flaws: Flaw[] = [];
  const entries: AsyncIterable<unknown> = glob.stream(pattern, {
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: { readdir: listing(flaws) },
  });
  const isExcluded = isOutput(prefix);
  const paths: string[] = [];
  for await (const entry of entries) {
    if (!isEntry(entry)) throw new TypeError('fast-glob gave no entry');
    if (isFile(entry.path, entry.dirent) && !isExcluded(entry.path)) paths.push(entry.path);
  }
  // In the order of their code units, as a folder is walked.
  paths.sort();
  const inputs = inputsOf(paths, (path) => ({ path, relative: path.slice(prefix.length) }));
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
      if (cause) addFlaw(flaws, path, cause);
      done(null, cause ? [] : entries);
    };
  function readFolder(path: string, options: { withFileTypes: true }, done: Done<Dirent>): void;
  function readFolder(path: string, done: Done<string>): void;
  function readFolder(
    path: string,
    second: { withFileTypes: true } | Done<string>,
    third?: Done<Dirent>,
  ): void {
    if (typeof second === 'function') readFolderOf(path, naming(path, second));
    else if (third) readFolderOf(path, second, naming(path, third));
  }
  return readFolder;
}
