// Runs clean, quotes and explain: a request from the options, the batch, and the exit code from what came of it.

import { writeWhole } from '../batch/atomic.ts';
import { run } from '../batch/run.ts';
import { emptyTally, type Tally } from '../batch/tally.ts';
import type { Formats } from '../batch/target.ts';
import type { Rule } from '../rules/rule.ts';
import {
  beforeSignal,
  EXIT,
  exitCode,
  reportAlike,
  reportDocument,
  reportFailure,
  reportKept,
  reportLacking,
  reportWarning,
} from './exit.ts';
import { type Typed, toRequest, withHtml } from './options.ts';
import { progressLive } from './progress.ts';
import { colourLevel, isTerminal, safe } from './terminal.ts';

/** Returns the exit code. */
export async function processPages(
  name: 'clean' | 'quotes' | 'explain',
  formats: Formats,
  inputs: readonly string[],
  given: Typed,
): Promise<number> {
  const typed = withHtml(given);
  const request = await toRequest(name, formats, inputs, typed, await rulesOf(typed));
  const explain = name === 'explain' ? await import('./explain.ts') : undefined;
  const isShown = isTerminal('stdout');
  const colours = explain && typed.output === undefined ? colourLevel(process.stdout) : 0;
  const progress = progressLive(typed.quiet === true || (typed.output === undefined && isShown));
  const start = Date.now();
  const tally = emptyTally();
  const record = (isInterrupted: boolean): Promise<number> =>
    writeRecords(typed, tally, Date.now() - start, isInterrupted);
  await run(
    {
      ...request,
      guard: isShown ? safe : (text) => text,
      ...(explain ? { printer: (format) => explain.printer(format, colours) } : {}),
    },
    {
      warn: (place, message) => {
        if (!typed.quiet) reportWarning(place, message);
      },
      fail: reportDocument,
      begin: () =>
        beforeSignal(async () => {
          await record(true);
        }),
      kept: () =>
        beforeSignal(async () => {
          if (!typed.quiet) reportKept(typed.overwrite === true, progress !== undefined);
          await record(true);
        }),
      ...(progress ? { progress } : {}),
    },
    tally,
  );
  reportAlike(tally);
  for (const field of tally.lacking ?? []) {
    tally.warned++;
    if (!typed.quiet) reportLacking(field);
  }
  const recorded = await record(false);
  beforeSignal(undefined);
  return Math.max(recorded, exitCode(tally, typed.strict === true));
}

/** The user's own rules; what reads them is loaded where there are any. */
export async function rulesOf({ rules = [] }: Typed): Promise<readonly Rule[]> {
  return rules.length === 0 ? [] : (await import('../config/load-rules.ts')).loadRules(rules);
}

/** Writes the report and the list of what failed, where they are asked for. Says what cannot be written, and returns the exit code. */
async function writeRecords(
  { report, failed, null: isNul }: Typed,
  tally: Tally,
  ms: number,
  isInterrupted: boolean,
): Promise<number> {
  const write = (path: string | undefined, text: () => string): Promise<number> =>
    path === undefined
      ? Promise.resolve(EXIT.ok)
      : writeWhole(path, text()).then(() => EXIT.ok, reportFailure);
  return Math.max(
    await write(report, () => reportOf(tally, ms, isInterrupted)),
    await write(failed, () => failedNames(tally, isNul === true)),
  );
}

function reportOf(tally: Tally, ms: number, isInterrupted: boolean): string {
  const { done, failed, skipped, warned, bytes, removedByLabel, removedByPass, passMs, failures } = tally;
  const counts = { done, failed, skipped, withWarnings: warned, bytes };
  const named = failures.map(({ where, message }) => ({ document: where, reason: message }));
  const report = {
    interrupted: isInterrupted,
    counts,
    milliseconds: ms,
    removedByLabel,
    removedByPass,
    passMilliseconds: passMs,
  };
  return `${JSON.stringify({ ...report, failures: named }, null, 2)}\n`;
}

/** Each input once, in the form that --files-from takes. */
function failedNames(tally: Tally, isNul: boolean): string {
  const paths = [...new Set(tally.failures.map((failure) => failure.path))];
  return paths.map((path) => `${path}${isNul ? '\0' : '\n'}`).join('');
}
