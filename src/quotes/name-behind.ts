// The name behind a role and all that hangs on it: "le ministre | des Sports | Ada Leroy", "rzecznik | policji | Marek Lis".
// Known false positive: somebody else's full name without anything between, "la fille du maire Ada Leroy".

import type { Mention } from './mentions.ts';
import { phraseAt } from './noun-phrase.ts';
import { bitsAt, CAPITAL, kindAt, LOWER, type Tokens } from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, CUE, DETERMINING, FIRST_NAME, HUMAN, PRONOUN } from './word-classes.ts';
import type { Words } from './words.ts';

// "zastępczyni | dyrektora stacji sanitarnej w Olszanach | Małgorzata Wrona"
const ATTRIBUTES = 8;
const NO_ATTRIBUTE = CUE | WORD.conjunction | WORD.auxiliary | WORD.that | PRONOUN;
const NO_GENITIVE = CLOSED | CUE | DETERMINING | WORD.adverb;

/**
 * A role with the name behind all that hangs on it: "le ministre | des Sports | Ada Leroy", "rzecznik | policji | Marek Lis". A
 * known first name must begin it, but where cases do what prepositions do elsewhere, and lone words stand between.
 */
export function withNameBehind(tokens: Tokens, mention: Mention, { declinesNames }: Words): Mention {
  const { bits, owns, nameFrom, nameTo } = mention;
  if (owns || !(bits & HUMAN) || bits & FIRST_NAME || nameTo - nameFrom > 1) return mention;
  let at = mention.to;
  let isDeclined = declinesNames && nameTo === nameFrom;
  for (; at < mention.to + ATTRIBUTES; at++) {
    const kind = kindAt(tokens, at);
    if (kind === CAPITAL && (bitsAt(tokens, at) & FIRST_NAME || isDeclined)) break;
    if (kind !== LOWER && kind !== CAPITAL) return mention;
    if (bitsAt(tokens, at) & NO_ATTRIBUTE) return mention;
    isDeclined &&= (bitsAt(tokens, at) & NO_GENITIVE) === 0;
  }
  if (at === mention.to ? !isDeclined : (bitsAt(tokens, at - 1) & (WORD.preposition | DETERMINING)) !== 0)
    return mention;
  const name = phraseAt(tokens, at, () => false);
  if (name?.kind !== 'name' || name.nameTo - name.nameFrom < 2) return mention;
  return { ...name, from: mention.from, bits: name.bits | bits };
}
