// Keeps outputs and inputs apart: what a run writes is no input of it, and no output takes the place of an input.

import { type BigIntStats, fstatSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import { type Inputs, named } from './inputs.ts';
import type { Input } from './plan.ts';
import { fileKey, identityOf } from './stat.ts';

const FEW = 1000;

export type OutputTest = (folder: string) => (path: string) => boolean;

/**
 * Tells, for the files of a folder, which of them are output: the file itself, or what lies in an output folder
 * inside. Where the output folder is that folder or holds it, all of them are inputs: `refuseOverwriting` looks at them.
 */
export function outputTest(output: string | undefined): OutputTest {
  if (output === undefined) {
    const stdout = fstatSync(1, { bigint: true });
    if (!stdout.isFile()) return () => () => false;
    return () => (path) => isSameFile(identityOf(path), stdout);
  }
  const root = resolve(output);
  const isInside = (path: string): boolean => resolve(path) === root || resolve(path).startsWith(root + sep);
  return (folder) => (isInside(folder) ? () => false : (path) => isInside(path));
}

function isSameFile(a: BigIntStats | undefined, b: BigIntStats | undefined): boolean {
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/**
 * Throws UsageError where an output is also an input: by path for many, by the file itself (links seen through) for
 * few, so that 200,000 files need no second look at the disk.
 */
export function refuseOverwriting(inputs: Inputs, outputs: Iterable<string>): void {
  const isFew = inputs.count <= FEW;
  const suspects = isFew ? [...inputs] : inFoldersOf(outputs, inputs);
  if (suspects.length === 0) return;
  const planned = new Set<string>();
  const files = new Set<string>();
  const add = (stats: BigIntStats | undefined): void => {
    const key = fileKey(stats);
    if (key !== undefined) files.add(key);
  };
  for (const output of outputs) {
    planned.add(resolve(output));
    if (isFew) add(identityOf(output));
  }
  if (isFew) add(fstatSync(1, { bigint: true }));
  for (const { path } of suspects) {
    const isStdin = path === '-';
    const key = files.size > 0 ? fileKey(inputIdentity(path)) : undefined;
    if ((!isStdin && planned.has(resolve(path))) || (key !== undefined && files.has(key))) {
      throw new UsageError(`the output would overwrite its own input: ${isStdin ? 'stdin' : path}`);
    }
  }
}

/** The same for files that were named: rules, a configuration, what another run has printed. */
export function refuseOverwritingFiles(files: readonly string[], outputs: Iterable<string>): void {
  refuseOverwriting(named(files), outputs);
}

// The journal, and what is not finished yet: ".copydesk-journal", "out/.copydesk-4711-12.tmp"
const OWN_NAME_RE = /(?:^|[/\\])\.copydesk-/iu;

/** True for a path in which there is a name that copydesk keeps for itself. */
export function isOwnName(path: string): boolean {
  return OWN_NAME_RE.test(path);
}

/** Throws UsageError for an output that could take the place of a journal. */
export function refuseOwnNames(outputs: readonly string[]): void {
  const own = outputs.find(isOwnName);
  if (own !== undefined) throw new UsageError(`copydesk keeps this name for itself: ${own}`);
}

/** The inputs that lie in a folder in which there will be an output. */
function inFoldersOf(outputs: Iterable<string>, inputs: Inputs): Input[] {
  const folders = new Set<string>();
  for (const output of outputs) folders.add(dirname(resolve(output)));
  const found: Input[] = [];
  for (const input of inputs) if (folders.has(dirname(resolve(input.path)))) found.push(input);
  return found;
}

/** Throws UsageError for a report or a list of failures that could not be written when all is done. */
export function refuseFolders(besides: readonly string[]): void {
  for (const path of besides) {
    let isFolder: boolean;
    try {
      isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    } catch (cause) {
      throw new UsageError(`no file can be written there: ${path}`, { cause });
    }
    if (isFolder) throw new UsageError(`this is a folder, and was to become a file: ${path}`);
  }
}

/** Throws UsageError where the report or the list of failures would take the place of an article, or of one another. */
export function refuseTwice(articles: Iterable<string>, besides: readonly string[]): void {
  if (besides.length === 0) return;
  const taken = new Set<string>();
  const refuse = (path: string): void => {
    if (taken.has(resolve(path))) throw new UsageError(`two outputs would be written to one file: ${path}`);
  };
  for (const path of besides) {
    refuse(path);
    taken.add(resolve(path));
  }
  for (const path of articles) refuse(path);
}

/** Stdin may be a file too: `copydesk < page.txt -o page.txt`. */
export function inputIdentity(path: string): BigIntStats | undefined {
  if (path !== '-') return identityOf(path);
  const stdin = fstatSync(0, { bigint: true });
  return stdin.isFile() ? stdin : undefined;
}
