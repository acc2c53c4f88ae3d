// Runs clean, quotes and explain: a request from the options, the batch, and the exit code from what came of it.

import { run } from '../batch/run.ts';
import type { Formats } from '../batch/target.ts';
import { exitCode, reportDocument, say } from './exit.ts';
import { type Typed, toRequest } from './options.ts';
import { colourLevel, safe, safeLine } from './terminal.ts';

/** Returns the exit code. */
export async function processPages(
  name: 'clean' | 'quotes' | 'explain',
  formats: Formats,
  inputs: readonly string[],
  typed: Typed,
): Promise<number> {
  const { stdout } = process;
  const request = toRequest(name, formats, inputs, typed);
  const explain = name === 'explain' ? await import('./explain.ts') : undefined;
  const colours = typed.output === undefined ? colourLevel(stdout) : 0;
  const tally = await run(
    {
      ...request,
      // What explain prints is made safe before it is coloured.
      guard: stdout.isTTY && !explain ? safe : (text) => text,
      ...(explain ? { render: (format) => explain.renderer(format, colours) } : {}),
    },
    {
      warn: (place, message) => {
        if (!typed.quiet) say(`${safeLine(place)}: warning: ${safe(message)}`);
      },
      fail: reportDocument,
    },
  );
  return exitCode(tally, typed.strict === true);
}
