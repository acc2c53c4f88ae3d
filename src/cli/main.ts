// From the arguments to the exit code. What is plainly one page goes straight to its cleaning: the parser of options, and
// all that it needs to know, would take as long to set up as the page takes to clean.

import { existsSync, statSync } from 'node:fs';
import { markAtOnce } from '../batch/engine.ts';
import { findConfig } from '../config/find.ts';
import { UsageError } from '../errors.ts';
import { hint, nearest } from '../nearest.ts';
import { stopWaiting } from '../readers/bytes.ts';
import { COMMANDS } from './commands.ts';
import { EXIT, handleSignals, reportFailure, tolerateClosedPipes } from './exit.ts';
import { CLEAN } from './formats.ts';
import { DEFAULTS } from './options.ts';
import { processPages } from './process.ts';
import { print } from './stdout.ts';

/** Runs the command line and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  handleSignals();
  process.once('beforeExit', leftUndone);
  try {
    const [page] = args;
    refuseMistyped(page);
    if (page !== undefined && args.length === 1 && isOperand(page) && !(await findConfig('.'))) {
      if (isSmall(page)) markAtOnce();
      process.exitCode = await processPages('clean', CLEAN, [page], DEFAULTS);
    } else await parsed(args);
  } catch (error) {
    process.exitCode = reportFailure(error);
  } finally {
    process.off('beforeExit', leftUndone);
    stopWaiting();
  }
}

/** Node ends in silence where it waits for what never comes: that must not read as success. */
function leftUndone(): void {
  process.exitCode = reportFailure(new Error('the work ended before it was done'));
}

/** True for what can be no option and no command. */
function isOperand(arg: string): boolean {
  return !arg.startsWith('-') && arg !== '' && !COMMANDS.includes(arg);
}

/** Throws UsageError for a first word that is no file and reads like a command: what stands behind it is not meant for cleaning. */
function refuseMistyped(word: string | undefined): void {
  if (word === undefined || !isOperand(word) || existsSync(word)) return;
  const close = nearest(word, COMMANDS);
  if (close !== undefined)
    throw new UsageError(`${word}: no such file; did you mean the command '${close}'?`);
}

const SMALL = 1_000_000;

function isSmall(page: string): boolean {
  const stats = statSync(page, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size < SMALL;
}

async function parsed(args: readonly string[]): Promise<void> {
  tolerateClosedPipes();
  process.stdout.on('error', () => undefined);
  const [command, topic] = args;
  if (command === 'help' && topic !== undefined && !topic.startsWith('-') && !COMMANDS.includes(topic))
    throw new UsageError(`unknown command '${topic}'${hint(topic, COMMANDS)}`);
  const { program, exitOf } = await import('./program.ts');
  const help: string[] = [];
  try {
    await program((text) => help.push(text)).parseAsync(withCommand(args), { from: 'user' });
  } catch (error) {
    const code = exitOf(error);
    if (code === undefined) throw error;
    process.exitCode = code === 0 ? 0 : EXIT.usage;
  }
  await print(help.join(''));
}

/** Behind `--`, a name that is also a command is a file. */
function withCommand(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const isNamed = args.slice(0, end).some((arg) => COMMANDS.includes(arg));
  return end < 0 || isNamed ? args : ['clean', ...args];
}
