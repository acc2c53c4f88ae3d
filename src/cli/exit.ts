// The one place where a result becomes an exit code and a failure becomes a line on stderr.

import { removeUnfinished } from '../batch/atomic.ts';
import type { Failure } from '../batch/job.ts';
import type { Tally } from '../batch/tally.ts';
import { InputError, UsageError } from '../errors.ts';
import { where } from '../readers/record.ts';
import { safe, safeLine } from './terminal.ts';

export const EXIT = { ok: 0, failed: 1, usage: 2, bug: 70, SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** The exit code of a run that came to its end. */
export function exitCode(tally: Tally, isStrict: boolean): number {
  if (tally.bugs > 0) return EXIT.bug;
  return tally.failed > 0 || (isStrict && tally.warned > 0) ? EXIT.failed : EXIT.ok;
}

/** Says what stopped the run, and returns the exit code for it. */
export function reportFailure(error: unknown): number {
  if (error instanceof UsageError) {
    say(`${safe(error.message)}\nSee 'copydesk --help'.`);
    return EXIT.usage;
  }
  if (error instanceof InputError) {
    const { path, line } = error;
    say(`${safeLine(where(line === undefined ? { path } : { path, line }))}: ${safeLine(error.message)}`);
    return EXIT.failed;
  }
  sayBug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}

/** Names a document that failed. */
export function reportDocument(place: string, failure: Failure): void {
  if (failure.bug === null) say(`${safeLine(place)}: ${safeLine(failure.message)}`);
  else sayBug(failure.bug, place);
}

/** Counts those that failed as one did which was named. */
export function reportAlike({ alike }: Tally): void {
  for (const [message, count] of alike) if (count > 0) say(`${count} more failed: ${safeLine(message)}`);
}

/** Says what is worth a word and no failure. */
export function reportWarning(place: string, message: string): void {
  say(`${safeLine(place)}: warning: ${safeLine(message)}`);
}

/** Says that a field which was asked for stood in no record. */
export function reportLacking(field: string): void {
  say(`warning: no record has the field '${safeLine(field)}' that --meta-fields names`);
}

/** Says that an interrupted run can be taken up again; below the line that shows how far it is. */
export function reportKept(isFresh: boolean, isBehindProgress: boolean): void {
  if (isBehindProgress) process.stderr.write('\n');
  say(`interrupted; the same command${isFresh ? ' without --overwrite' : ''} goes on where it stopped`);
}

/** A reader of messages that has gone is no reason to stop; one of results is noticed where they are written. */
export function tolerateClosedPipes(): void {
  if (isTolerant) return;
  isTolerant = true;
  process.stderr.on('error', () => undefined);
}

let isTolerant = false;

export function say(message: string): void {
  tolerateClosedPipes();
  process.stderr.write(`copydesk: ${message}\n`);
}

function sayBug(stack: string, place?: string): void {
  say(
    `${place === undefined ? '' : `${safeLine(place)}: `}this is a bug in copydesk, please report it\n${safe(stack)}`,
  );
}

let lastWork: (() => Promise<void>) | undefined;

/** Gives what has to be done before a signal ends the run; undefined takes it back. */
export function beforeSignal(work: (() => Promise<void>) | undefined): void {
  lastWork = work;
}

/** Ends cleanly on a signal: unfinished files go, the exit code says which signal it was. A second one ends at once. */
export function handleSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      // Before unfinished files go: from then on none can be written.
      await lastWork?.().catch(reportFailure);
      await removeUnfinished();
      process.exit(EXIT[signal]);
    });
  }
}
