// Words that a text holds and nobody says: “...”, heißt es im Bericht; “...”, peut-on lire dans l’arrêté; « ... », говорится в сообщении.
// No person is meant by them, whoever stands around.

import { type Dropped, wordless } from './dropped-subject.ts';
import type { Mention } from './mentions.ts';
import { COLON, STOP } from './place-classes.ts';
import { bitsAt, placeAt, type Tokens, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import { PRONOUN } from './word-classes.ts';
import type { Words } from './words.ts';

const NO_VERB = PRONOUN | WORD.auxiliary | WORD.adverb;
// "heißt es | dort wörtlich |: “...”"
const REACH = 4;

/** The subject that an impersonal verb beside a stretch does not have; undefined where none stands there. */
export function impersonalBeside(tokens: Tokens, token: number, words: Words): Dropped | undefined {
  const behind = phraseAt(tokens, token + 1, words);
  if (behind > 0) return nobodyAt(tokens, token + 1, behind);
  if (placeAt(tokens, token - 1) !== COLON) return undefined;
  for (let at = token - 2; at > token - 2 - REACH && placeAt(tokens, at) !== STOP; at--) {
    const before = phraseAt(tokens, at, words);
    if (before > 0 && at + before < token) return nobodyAt(tokens, at, before);
  }
  return undefined;
}

/** True for the subject of an impersonal verb; nobody goes on with what a text holds. */
export function isImpersonal(mention: Mention | undefined): boolean {
  return mention?.kind === 'it' && mention.from === mention.to;
}

/** How many tokens an impersonal phrase has that begins here; 0 where none does. */
function phraseAt(tokens: Tokens, at: number, { impersonal }: Words): number {
  for (const rest of impersonal.get(wordAt(tokens, at)) ?? [])
    if (rest.every((hash, i) => wordAt(tokens, at + 1 + i) === hash)) return rest.length + 1;
  return 0;
}

function nobodyAt(tokens: Tokens, from: number, length: number): Dropped {
  let verb = from;
  while (verb < from + length - 1 && bitsAt(tokens, verb) & NO_VERB) verb++;
  return wordless(from, verb, STOP, { kind: 'it', bits: 0 });
}
