// The quote pass alone, in process and warm, on the paragraphs of articles: documents a second and core, CPU time counted.

import type { extractQuotes } from '../src/quotes/extract.ts';
import { median, row } from './measure.ts';

// As built: run from its TypeScript, every function carries its name along and the pass takes a third longer.
const BUILT = new URL('../dist/quotes/extract.js', import.meta.url).href;
const ROUNDS = 15;
const WARM = 3;

interface Built {
  readonly extractQuotes: typeof extractQuotes;
}

/** Measures the pass on the lines of texts, direct speech and with indirect speech. */
export async function quotePass(name: string, texts: readonly string[]): Promise<void> {
  const built: Built = await import(BUILT);
  const bodies = texts.map((text) => text.split('\n').filter((line) => line.trim() !== ''));
  const chars = texts.reduce((sum, { length }) => sum + length, 0);
  console.log(
    `\nquote pass alone, ${name} (${texts.length} of ${Math.round(chars / texts.length)} characters)`,
  );
  for (const indirect of [false, true]) {
    const times = Array.from({ length: WARM + ROUNDS }, () => cpu(built, bodies, indirect)).slice(WARM);
    const perSecond = (milliseconds: number): string => ((1000 * texts.length) / milliseconds).toFixed(0);
    row(indirect ? 'with --indirect' : 'direct and mixed', {
      'best documents/s': perSecond(Math.min(...times)),
      'median documents/s': perSecond(median(times)),
    });
  }
}

/** Milliseconds of CPU time, of all threads of the process, that one round takes. */
function cpu(built: Built, bodies: readonly (readonly string[])[], indirect: boolean): number {
  const before = process.cpuUsage();
  for (const body of bodies) built.extractQuotes(body, { language: 'en', indirect });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
