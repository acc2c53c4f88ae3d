// From what was typed to the list of inputs: files, directories, globs, lists of names, stdin. Paths only, no contents.
// A path that exists is never taken for a glob. Links to directories are not followed, so that no loop can be; links to
// files are. Hidden files are left out, as fast-glob does.

import { type BigIntStats, type Dirent, fstatSync, readdir } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Flaw } from '../readers/index.ts';

const FEW = 1000;

export interface Input {
  /** As it was given, with `/`; `-` is stdin. */
  readonly path: string;
  /** Where it stands below the folder that was asked for: the output mirrors it. */
  readonly relative: string;
}

export interface Plan {
  readonly inputs: readonly Input[];
  /** Folders that could not be listed. */
  readonly flaws: readonly Flaw[];
  /** True where the request means many documents, even if it finds one. */
  readonly isMany: boolean;
}

export interface PlanOptions {
  /** Where the results go: no input, where a folder or a glob would catch it. */
  readonly output: string | undefined;
  /** The arguments are the lines of a list: files, taken as they stand. */
  readonly isList: boolean;
  /** The folder that the output mirrors; else that of each argument, and for a list the current one. */
  readonly base: string | undefined;
}

/** Lists the inputs, in the order of the arguments, each folder sorted by path. */
export async function planInputs(
  args: readonly string[],
  { output, isList, base }: PlanOptions,
): Promise<Plan> {
  const rebased = (input: Input): Input => ({ ...input, relative: relativeTo(base ?? '.', input.path) });
  if (isList)
    return { inputs: args.map((path) => rebased({ path, relative: path })), flaws: [], isMany: true };
  const isOutput = outputTest(output);
  const parts = await Promise.all(args.map((arg) => planArgument(arg, isOutput)));
  const inputs = parts.flatMap((part) => part.inputs);
  return {
    inputs: base === undefined ? inputs : inputs.map(rebased),
    flaws: parts.flatMap((part) => part.flaws),
    isMany: args.length > 1 || parts.some((part) => part.isMany),
  };
}

/** The path below the base, with `/`. What is not below it keeps its `..`, and has no place in a tree. */
function relativeTo(base: string, path: string): string {
  return path === '-' ? 'stdin' : relative(base, path).replaceAll(sep, '/');
}

async function planArgument(arg: string, isOutput: OutputTest): Promise<Plan> {
  const path = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  if (path === '-') return single(path);
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return list('**/*', path, path, (name) => below(path, name), isOutput);
  if (found) return single(path);
  const { default: glob } = await import('fast-glob');
  if (!glob.isDynamicPattern(path)) return single(path);
  const bases = glob.generateTasks(path).map((task) => task.base);
  const [base = '.'] = bases;
  const prefix = bases.length > 1 || base === '.' ? '' : `${base}/`;
  const plan = await list(
    path,
    '.',
    prefix,
    (name) => ({ path: name, relative: name.slice(prefix.length) }),
    isOutput,
  );
  if (plan.inputs.length > 0 || plan.flaws.length > 0) return plan;
  return { ...plan, flaws: [{ path, message: 'no file matches this pattern' }] };
}

function below(folder: string, name: string): Input {
  return { path: folder.endsWith('/') ? folder + name : `${folder}/${name}`, relative: name };
}

function single(path: string): Plan {
  const name = path === '-' ? 'stdin' : path.slice(path.lastIndexOf('/') + 1);
  return { inputs: [{ path, relative: name }], flaws: [], isMany: false };
}

async function list(
  pattern: string,
  cwd: string,
  folder: string,
  toInput: (name: string) => Input,
  isOutput: OutputTest,
): Promise<Plan> {
  const { default: glob } = await import('fast-glob');
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
    if ((await isFile(input.path, entry.dirent)) && !(await isExcluded(input.path))) inputs.push(input);
  }
  inputs.sort((a, b) => (a.relative < b.relative ? -1 : 1));
  return { inputs, flaws, isMany: true };
}

interface Entry {
  readonly path: string;
  readonly dirent: { isFile(): boolean; isSymbolicLink(): boolean };
}

/** fast-glob's types call its stream one of text, whatever it is asked for. */
function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'path' in value && 'dirent' in value;
}

async function isFile(
  path: string,
  entry: { isFile(): boolean; isSymbolicLink(): boolean },
): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(path).catch(() => undefined))?.isFile() ?? true;
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

type OutputTest = (folder: string) => (path: string) => Promise<boolean>;

/**
 * Tells, for the files of a folder, which of them are output: the file itself, or what lies in an output folder
 * inside. Where the output folder is that folder or holds it, all of them are inputs: `refuseOverwriting` looks at them.
 */
function outputTest(output: string | undefined): OutputTest {
  if (output === undefined) {
    const stdout = fstatSync(1, { bigint: true });
    if (!stdout.isFile()) return () => async () => false;
    return () => async (path) =>
      isSameFile(await stat(path, { bigint: true }).catch(() => undefined), stdout);
  }
  const root = resolve(output);
  const isInside = (path: string): boolean => resolve(path) === root || resolve(path).startsWith(root + sep);
  return (folder) => (isInside(folder) ? async () => false : async (path) => isInside(path));
}

function isSameFile(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/**
 * Throws UsageError where an output is also an input: by path for many, by the file itself (links seen through) for
 * few, so that 200,000 files need no second look at the disk.
 */
export async function refuseOverwriting(inputs: readonly Input[], outputs: readonly string[]): Promise<void> {
  const isFew = inputs.length <= FEW;
  const folders = new Set(outputs.map((output) => dirname(resolve(output))));
  const suspects = isFew ? inputs : inputs.filter(({ path }) => folders.has(dirname(resolve(path))));
  if (suspects.length === 0) return;
  const planned = new Set(outputs.map((output) => resolve(output)));
  const files = new Set<string>();
  if (isFew) {
    for (const output of outputs) {
      const found = await stat(output, { bigint: true }).catch(() => undefined);
      if (found?.isFile()) files.add(`${found.dev}:${found.ino}`);
    }
    const stdout = fstatSync(1, { bigint: true });
    if (stdout.isFile()) files.add(`${stdout.dev}:${stdout.ino}`);
  }
  for (const { path } of suspects) {
    const isStdin = path === '-';
    const found = files.size > 0 ? await statOf(path) : undefined;
    if ((!isStdin && planned.has(resolve(path))) || (found && files.has(`${found.dev}:${found.ino}`))) {
      throw new UsageError(`the output would overwrite its own input: ${isStdin ? 'stdin' : path}`);
    }
  }
}

/** Stdin may be a file too: `copydesk < page.txt -o page.txt`. */
async function statOf(path: string): Promise<BigIntStats | undefined> {
  if (path !== '-') return stat(path, { bigint: true }).catch(() => undefined);
  const stdin = fstatSync(0, { bigint: true });
  return stdin.isFile() ? stdin : undefined;
}
