// The names of institutions that hold a preposition: "Department for Transport", "Bank of England", "ministère des Transports".
// Only behind a capital, ministries aside, and a noun that no person is called: "the mayor of Lowmere" is the mayor.

import { hashOf } from './hash.ts';
import { bitsAt, CAPITAL, kindAt, LOWER, ownsAt, type Tokens, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import { FIRST_NAME, HUMAN } from './word-classes.ts';

// "von" stands before persons as often as before places.
const JOINING: ReadonlySet<number> = new Set(
  'of for für de du des del della dello do da dos das di voor'.split(' ').map(hashOf),
);

// Ministries have no capital in the Romance languages.
const MINISTRIES: ReadonlySet<number> = new Set(
  'ministère ministerio ministero ministério'.split(' ').map(hashOf),
);

/** The token with which the name of an institution goes on behind its first noun: at "| for | Transport"; -1 where it does not. */
export function restOfInstitution(tokens: Tokens, at: number): number {
  const head = bitsAt(tokens, at - 1);
  if (!(head & WORD.thing) || head & HUMAN) return -1;
  if (kindAt(tokens, at - 1) !== CAPITAL && !MINISTRIES.has(wordAt(tokens, at - 1))) return -1;
  // "Bill de Blasio": where "de" is no preposition, it is part of a surname.
  const isJoining = (bitsAt(tokens, at) & WORD.preposition) !== 0 && JOINING.has(wordAt(tokens, at));
  if (kindAt(tokens, at) !== LOWER || ownsAt(tokens, at - 1) || !isJoining) return -1;
  const isDetermined = kindAt(tokens, at + 1) === LOWER && (bitsAt(tokens, at + 1) & WORD.determiner) !== 0;
  const next = isDetermined ? at + 2 : at + 1;
  const isName = kindAt(tokens, next) === CAPITAL && !(bitsAt(tokens, next) & (FIRST_NAME | WORD.calendar));
  return isName ? next : -1;
}
