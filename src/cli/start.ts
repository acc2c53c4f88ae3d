// The entry of the binary. Asked for its version, it answers before anything else is loaded. Else it loads the command as one
// script, with the code that V8 made of it when it was built: where that fits the V8 which runs, nothing is compiled at start.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { tuneEngine } from '../batch/engine.ts';
import { writeNow } from '../batch/stdout.ts';
import { version } from './version.ts';

interface Command {
  readonly main: (args: readonly string[]) => Promise<void>;
  /** What a worker does. */
  readonly work: (task: unknown) => Promise<unknown>;
}

/** Runs the binary. */
export function start(): void {
  const args = process.argv.slice(2);
  if (args.length === 1 && (args[0] === '-V' || args[0] === '--version')) showVersion(args);
  else loadCommand().main(args);
}

/** Where it cannot be written, the command tells why. */
function showVersion(args: readonly string[]): void {
  writeNow(`${version()}\n`).catch(() => loadCommand().main(args));
}

/** The command, and the script that it comes from, for whoever makes its cache. */
export function loadCommand(): Command & { readonly script: Script } {
  // Here, in every thread and where the cache is made: V8 takes a cache only with the flags with which it was made.
  tuneEngine();
  const filename = join(__dirname, 'copydesk.cjs');
  const cachedData = cached();
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(cachedData ? { cachedData } : {}),
  });
  const run: (...names: readonly unknown[]) => void = script.runInThisContext();
  const made: { exports: Command } = { exports: { main: none, work: none } };
  run(made.exports, require, made, filename, __dirname);
  return { ...made.exports, script };
}

function cached(): Buffer | undefined {
  try {
    return readFileSync(join(__dirname, 'copydesk.cache'));
  } catch {
    // A cache saves time and decides nothing.
    return undefined;
  }
}

async function none(): Promise<never> {
  throw new Error('the command was not loaded');
}
