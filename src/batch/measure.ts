// What a report tells of a document: what was removed, by label and by pass, and the time each pass took.

import { createDoc, type Doc } from '../document.ts';
import { isDropped } from '../labels.ts';
import type { Options } from '../options.ts';
import { selectPasses } from '../pipeline.ts';

/** Counts by name; times in milliseconds. */
export interface Measured {
  readonly removedByLabel: Readonly<Record<string, number>>;
  readonly removedByPass: Readonly<Record<string, number>>;
  readonly passMs: Readonly<Record<string, number>>;
}

export type Clock = Map<string, number>;

/** The chain, as `runPipeline` runs it, with a clock on each pass. */
export function timed(text: string, options: Options, clock: Clock): Doc {
  return selectPasses(options).reduce(
    (doc, pass) => {
      const start = performance.now();
      const result = pass.run(doc, options);
      clock.set(pass.name, performance.now() - start);
      return result;
    },
    createDoc(text, options.evidence),
  );
}

export function measure(doc: Doc, clock: Clock): Measured {
  const marks = doc.blocks.flatMap((block) => (block.mark && isDropped(block.mark) ? [block.mark] : []));
  return {
    removedByLabel: counts(marks.map((mark) => mark.label)),
    removedByPass: counts(marks.map((mark) => mark.pass)),
    passMs: Object.fromEntries(clock),
  };
}

function counts(names: readonly string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const name of names) found[name] = (found[name] ?? 0) + 1;
  return found;
}

/** Adds one record of numbers to another. */
export function addAll(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + value;
}
