// The one way to standard output for what is no stream of results: help, lists, rules, a comparison.

import { writeError } from '../batch/atomic.ts';
import { type Put, toStream } from '../batch/stdout.ts';
import { isClosedPipe } from '../system-errors.ts';
import { isTerminal, safe } from './terminal.ts';

let put: Put | undefined;
let isGone = false;

/** Prints a text. A reader that has gone is no failure. Throws InputError where it cannot be written: to a full disk, say. */
export async function print(text: string): Promise<void> {
  if (isGone || text === '') return;
  put ??= toStream(process.stdout);
  try {
    await put(text);
  } catch (error) {
    if (!isClosedPipe(error)) throw writeError('stdout', error);
    isGone = true;
  }
}

/** Prints what may come from pages: on a terminal without their controls. */
export async function printSafely(text: string): Promise<void> {
  await print(isTerminal('stdout') ? safe(text) : text);
}
