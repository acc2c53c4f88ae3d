// First names that the lexicon of a language does not list: any that is known anywhere, right before another name.
// "Dr. | Mechthild | Aubry" -> a first name of either gender. English weights know the names that they were trained with.

import { isGivenName } from '../lexicon/given-names/index.ts';
import { bitsAt, CAPITAL, kindAt, setBits, type Tokens, wordOf } from './token.ts';
import { FIRST_NAME } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

/** Marks the first names among tokens that no list of the language has. */
export function findGivenNames(text: string, tokens: Tokens, from: number, to: number, words: Words): void {
  if (isTrainedOn(words)) return;
  for (let at = from; at < to; at++) {
    if (kindAt(tokens, at) !== CAPITAL || bitsAt(tokens, at) !== 0 || kindAt(tokens, at + 1) !== CAPITAL)
      continue;
    if (isGivenName(wordOf(text, tokens, at))) setBits(tokens, at, FIRST_NAME);
  }
}
