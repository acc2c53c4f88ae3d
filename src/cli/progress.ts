// One line on a terminal's stderr that tells how far a batch is, and a summary when it is done.

import type { Tally } from '../batch/tally.ts';
import { isTerminal } from './terminal.ts';

const EVERY_MS = 100;
// Clears the line from the cursor on.
const CLEAR = '\r\u001b[K';

export type Progress = (tally: Tally, planned: number | undefined, last: boolean) => void;

/** The progress line on standard error; undefined where nobody would see it live. */
export function progressLive(isQuiet: boolean): Progress | undefined {
  if (isQuiet || process.env.CI || !isTerminal('stderr')) return undefined;
  const stream = process.stderr;
  // A terminal that knows no controls gets the summary alone.
  const clear = process.env.TERM === 'dumb' ? '' : CLEAR;
  const start = performance.now();
  let shown = Number.NEGATIVE_INFINITY;
  return (tally, planned, last) => {
    const now = performance.now();
    if (!last && (clear === '' || now - shown < EVERY_MS)) return;
    shown = now;
    const line = progressLine(tally, planned, (now - start) / 1000, last);
    // A line that is longer than the terminal is wide could not be cleared again.
    if (!last) stream.write(`${clear}${line.slice(0, (stream.columns || 80) - 1)}`);
    // One page needs no summary.
    else if (tally.done + tally.failed + tally.skipped > 1) stream.write(`${clear}${line}\n`);
    else stream.write(clear);
  };
}

/** "120/5000 documents  3.1 MB/s  2 failed  1:20 left" */
function progressLine(tally: Tally, planned: number | undefined, seconds: number, last: boolean): string {
  const through = tally.done + tally.failed + tally.skipped;
  const rate = tally.bytes / 1e6 / Math.max(seconds, 0.001);
  const parts = [
    planned === undefined || last ? counted(through) : `${through}/${planned} documents`,
    `${rate.toFixed(1)} MB/s`,
    ...(tally.skipped > 0 ? [`${tally.skipped} already done`] : []),
    ...(tally.failed > 0 ? [`${tally.failed} failed`] : []),
    last
      ? `in ${clock(seconds)}`
      : timeLeft(through - tally.skipped, planned && planned - tally.skipped, seconds),
  ];
  return parts.filter((part) => part !== '').join('  ');
}

function timeLeft(through: number, planned: number | undefined, seconds: number): string {
  if (!planned || through < 1 || planned < through) return '';
  return `${clock((seconds / through) * (planned - through))} left`;
}

function clock(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

function counted(documents: number): string {
  return documents === 1 ? '1 document' : `${documents} documents`;
}
