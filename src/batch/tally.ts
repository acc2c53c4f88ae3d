// Counts what comes of the documents and says what has to be said of each.

import type { Failure, Outcome } from './job.ts';
import { addAll } from './measure.ts';
import { seenTexts } from './seen.ts';

/** What is said beside the data. */
export interface Talk {
  readonly warn: (where: string, message: string) => void;
  readonly fail: (where: string, failure: Failure) => void;
  /** Called when the plan stands and nothing forbids it: from now on something may be written. */
  readonly begin?: () => void;
  /** Called where a run that is interrupted can be taken up again. */
  readonly kept?: () => void;
  /** Called often, with what is done so far; `last` ends it. */
  readonly progress?: (tally: Tally, planned: number | undefined, last: boolean) => void;
}

/** How many documents came to what. */
export interface Tally {
  done: number;
  failed: number;
  warned: number;
  bugs: number;
  /** Left alone, because the output tree holds them already. */
  skipped: number;
  bytes: number;
  readonly failures: { readonly where: string; readonly path: string; readonly message: string }[];
  /** By message, how many failed as one did that was said with a hint. */
  readonly alike: Map<string, number>;
  /** Fields that were asked for and that no record had so far; undefined before the first record. */
  lacking: readonly string[] | undefined;
  readonly removedByLabel: Record<string, number>;
  readonly removedByPass: Record<string, number>;
  readonly passMs: Record<string, number>;
}

export function emptyTally(): Tally {
  const counts = { done: 0, failed: 0, warned: 0, bugs: 0, skipped: 0, bytes: 0 };
  const sums = { removedByLabel: {}, removedByPass: {}, passMs: {} };
  return { ...counts, failures: [], alike: new Map(), lacking: undefined, ...sums };
}

// Beyond this many, further ids are only compared with those known and further failures only counted: memory stays the
// same however long the stream is.
const MAX_IDS = 250_000;
const MAX_FAILURES = 250_000;

/** Takes one outcome. `path` is the input the document came from. */
export type Note = (outcome: Omit<Outcome, 'output'>, path: string) => void;

/** Takes the outcomes of a run, one after the other. */
export function noting(tally: Tally, isInline: boolean, talk: Talk): Note {
  const isSeen = seenTexts(MAX_IDS);
  let isDuplicateTold = false;
  return ({ id, where, warnings, failure, measured, lacking }, path) => {
    if (failure) {
      if (failure.bug !== null) tally.bugs++;
      if (!isInline) tally.failed++;
      if (!isInline || failure.bug !== null) sayOnce(tally, where, failure, talk);
      if (tally.failures.length < MAX_FAILURES)
        tally.failures.push({ where, path, message: failure.message });
      return;
    }
    tally.done++;
    if (lacking) tally.lacking = (tally.lacking ?? lacking).filter((name) => lacking.includes(name));
    for (const warning of warnings) talk.warn(where, warning);
    if (measured) {
      addAll(tally.removedByLabel, measured.removedByLabel);
      addAll(tally.removedByPass, measured.removedByPass);
      addAll(tally.passMs, measured.passMs);
    }
    const isFirstDuplicate = isSeen(id) && !isDuplicateTold;
    if (isFirstDuplicate) {
      isDuplicateTold = true;
      talk.warn(where, `the id '${id}' stands more than once; further ones are not reported`);
    }
    if (warnings.length > 0 || isFirstDuplicate) tally.warned++;
  };
}

/** Names a document that failed. Where thousands of records may lack the same field, one is named and the others counted. */
function sayOnce({ alike }: Tally, where: string, failure: Failure, talk: Talk): void {
  const { message, hint } = failure;
  const before = hint === undefined ? undefined : alike.get(message);
  if (hint !== undefined) alike.set(message, before === undefined ? 0 : before + 1);
  if (before === undefined)
    talk.fail(where, hint === undefined ? failure : { ...failure, message: `${message}; ${hint}` });
}
