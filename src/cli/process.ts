// Runs clean, quotes and explain: a request from the options, the batch, and the exit code from what came of it.

import { openAtomic } from '../batch/atomic.ts';
import { run } from '../batch/run.ts';
import type { Tally } from '../batch/tally.ts';
import type { Formats } from '../batch/target.ts';
import type { Rule } from '../rules/rule.ts';
import { exitCode, reportDocument, say } from './exit.ts';
import { type Typed, toRequest, withHtml } from './options.ts';
import { progressOn } from './progress.ts';
import { colourLevel, safe, safeLine } from './terminal.ts';

/** Returns the exit code. */
export async function processPages(
  name: 'clean' | 'quotes' | 'explain',
  formats: Formats,
  inputs: readonly string[],
  given: Typed,
): Promise<number> {
  const { stdout, stderr } = process;
  const typed = withHtml(given);
  const request = toRequest(name, formats, inputs, typed, await rulesOf(typed));
  const explain = name === 'explain' ? await import('./explain.ts') : undefined;
  const colours = typed.output === undefined ? colourLevel(stdout) : 0;
  const progress = progressOn(stderr, typed.quiet === true || (typed.output === undefined && stdout.isTTY));
  const start = Date.now();
  const tally = await run(
    {
      ...request,
      // What explain prints is made safe before it is coloured.
      guard: stdout.isTTY && !explain ? safe : (text) => text,
      ...(explain ? { printer: (format) => explain.printer(format, colours) } : {}),
    },
    {
      warn: (place, message) => {
        if (!typed.quiet) say(`${safeLine(place)}: warning: ${safe(message)}`);
      },
      fail: reportDocument,
      ...(progress ? { progress } : {}),
    },
  );
  if (typed.report !== undefined) await writeFile(typed.report, reportOf(tally, Date.now() - start));
  if (typed.failed !== undefined) await writeFile(typed.failed, failedNames(tally, typed.null === true));
  return exitCode(tally, typed.strict === true);
}

/** The user's own rules; what reads them is loaded where there are any. */
export async function rulesOf({ rules = [] }: Typed): Promise<readonly Rule[]> {
  return rules.length === 0 ? [] : (await import('../config/load-rules.ts')).loadRules(rules);
}

async function writeFile(path: string, text: string): Promise<void> {
  const file = await openAtomic(path);
  await file.write(text);
  await file.commit();
}

function reportOf(tally: Tally, ms: number): string {
  const { done, failed, skipped, warned, bytes, removedByLabel, removedByPass, passMs, failures } = tally;
  const counts = { done, failed, skipped, withWarnings: warned, bytes };
  const named = failures.map(({ where, message }) => ({ document: where, reason: message }));
  const report = {
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
