// From what was typed to the list of inputs: files, directories, globs, lists of names, stdin. Paths only, no contents.
// A path that exists is never taken for a glob. Links to directories are not followed, so that no loop can be; links to
// files are. Hidden files are left out, as fast-glob does.

import { relative, sep } from 'node:path';
import { UsageError } from '../errors.ts';
import type { Flaw } from '../readers/index.ts';
import { type Inputs, inputsOf, joined, mapped } from './inputs.ts';
import { type OutputTest, outputTest } from './outputs.ts';
import { statOf } from './stat.ts';
import type { Talk, Tally } from './tally.ts';

export interface Input {
  /** As it was given, with `/`; `-` is stdin. */
  readonly path: string;
  /** Where it stands below the folder that was asked for: the output mirrors it. */
  readonly relative: string;
}

export interface Plan {
  readonly inputs: Inputs;
  /** Folders that could not be listed. */
  readonly flaws: readonly Flaw[];
  /** Folders in which there is no file: worth a word. */
  readonly empty: readonly Flaw[];
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
  if (isList) {
    const inputs = inputsOf(args, (path) => rebased({ path, relative: path }));
    return { inputs, flaws: [], empty: [], isMany: true };
  }
  const isOutput = outputTest(output);
  const parts = await Promise.all(args.map((arg) => planArgument(arg, isOutput)));
  const inputs = parts.map((part) => (base === undefined ? part.inputs : mapped(part.inputs, rebased)));
  return {
    inputs: joined(inputs),
    flaws: parts.flatMap((part) => part.flaws),
    empty: parts.flatMap((part) => part.empty),
    isMany: args.length > 1 || parts.some((part) => part.isMany),
  };
}

/** The path below the base, with `/`. What is not below it keeps its `..`, and has no place in a tree. */
function relativeTo(base: string, path: string): string {
  return path === '-' ? 'stdin' : relative(base, path).replaceAll(sep, '/');
}

// "https://example.org/page"
const ADDRESS_RE = /^https?:\/\//iu;

async function planArgument(arg: string, isOutput: OutputTest): Promise<Plan> {
  const path = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  if (path === '-') return single(path);
  const found = statOf(path);
  if (found?.isDirectory()) {
    const { listFolder } = await import('./listing.ts');
    return listFolder(path, isOutput);
  }
  if (found) return single(path);
  if (ADDRESS_RE.test(path)) throw new UsageError(`copydesk fetches nothing: curl -sL '${path}' | copydesk`);
  const { default: glob } = await import('fast-glob');
  const { listPattern } = await import('./listing.ts');
  if (!glob.isDynamicPattern(path)) return single(path);
  const bases = glob.generateTasks(path).map((task) => task.base);
  const [base = '.'] = bases;
  const prefix = bases.length > 1 || base === '.' ? '' : `${base}/`;
  const plan = await listPattern(path, prefix, isOutput);
  if (plan.inputs.count > 0 || plan.flaws.length > 0) return plan;
  return { ...plan, flaws: [{ path, message: 'no file matches this pattern' }] };
}

/** Says where nothing was found to do: silence would read as success. */
export function sayEmpty({ empty }: Plan, tally: Tally, talk: Talk): void {
  for (const { path, message } of empty) {
    talk.warn(path, message);
    tally.warned++;
  }
}

function single(path: string): Plan {
  const name = path === '-' ? 'stdin' : path.slice(path.lastIndexOf('/') + 1);
  const inputs = inputsOf([path], () => ({ path, relative: name }));
  return { inputs, flaws: [], empty: [], isMany: false };
}
