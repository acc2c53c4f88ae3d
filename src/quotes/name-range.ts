// Where the name of a person begins and ends among the words of a mention: behind the role, behind the particles of a surname that
// stands alone, before the honours. "Russian President | Vladimir Putin", "Ada Lee | MP"

import { hashOf } from './hash.ts';
import type { Mention } from './mentions.ts';
import { bitsAt, type Tokens, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import { COURTESY, FIRST_NAME, NOUN } from './word-classes.ts';

const DESCRIBING = WORD.title | NOUN | COURTESY;
const HONOURS: ReadonlySet<number> = new Set(
  ['mp', 'msp', 'mla', 'mep', 'td', 'obe', 'mbe', 'cbe', 'kc', 'qc', 'md', 'phd'].map(hashOf),
);

/** Where a name begins behind the words of its role: "Russian President | Vladimir Putin", "the Texas senator | Ted Cruz". */
export function nameStart(tokens: Tokens, { nameFrom, nameTo }: Mention): number {
  let start = nameFrom;
  for (let at = nameFrom; at < nameTo - 1; at++) {
    const bits = bitsAt(tokens, at);
    if (bits & DESCRIBING && !(bits & FIRST_NAME)) start = at + 1;
  }
  // A known first name begins the name, whatever stands before it: "Der Landwirt | Stefan Kröger".
  for (let at = start + 1; at < nameTo - 1; at++) {
    if (
      bitsAt(tokens, at) & FIRST_NAME &&
      (!(bitsAt(tokens, start) & FIRST_NAME) || isGlued(tokens, start, at))
    )
      start = at;
  }
  return start;
}

/** "Charlotte Elsen | Tobias Trommer": two names that nothing parts any more, a credit and what stands below it. */
function isGlued(tokens: Tokens, start: number, at: number): boolean {
  return at - start > 1 && !(bitsAt(tokens, at - 1) & (FIRST_NAME | WORD.particle | WORD.determiner));
}

/** Where a name ends before the honours behind it: "Ada Lee | MP". */
export function nameEnd(tokens: Tokens, start: number, { nameTo }: Mention): number {
  return nameTo - start > 1 && HONOURS.has(wordAt(tokens, nameTo - 1)) ? nameTo - 1 : nameTo;
}

/** "von | Ahlefelt", "Van den | Eynde": where a surname begins behind its particles. */
export function behindParticles(tokens: Tokens, from: number, to: number): number {
  if (!(bitsAt(tokens, from) & WORD.particle)) return from;
  let at = from + 1;
  while (at < to - 1 && bitsAt(tokens, at) & (WORD.particle | WORD.determiner)) at++;
  return at < to ? at : from;
}
