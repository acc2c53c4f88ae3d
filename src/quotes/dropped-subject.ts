// Subjects that a language leaves out: “Todos están bien”, afirmó. The verb of speech stands for "he" or "she", and is
// resolved as those are.

import { partitionPoint } from '../search.ts';
import { isHalt, isVerb } from './gap.ts';
import { indexAt, type Mention, mentionAt } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { AUXILIARY, DETERMINER, NAME, OTHER, PREPOSITION, QUOTE, SAY, STOP } from './place-classes.ts';
import type { Standing } from './standing.ts';
import { bitsAt, CAPITAL, kindAt, LOWER, placeAt, type Tokens } from './token.ts';
import * as WORD from './word-classes.ts';
import { FIRST_NAME, HUMAN } from './word-classes.ts';

/** A subject that no word stands for; its tokens are none, right before the verb. */
export interface Dropped {
  readonly mention: Mention;
  readonly standing: Standing;
}

// How far before the stretch the verb may be, and what may stand between its clause's beginning and it.
const REACH = 12;
const OPENING = 3;
// "dijo a | la agencia EFE | Ana"
const OUTLET = 4;
// How far behind the verb its subject may begin.
const SUBJECT = 9;

/** The dropped subject of the verb right behind a stretch. */
export function droppedBehind(paragraph: Paragraph, token: number): Dropped | undefined {
  const { tokens, mentions } = paragraph;
  const verb = placeAt(tokens, token + 1) === AUXILIARY ? token + 2 : token + 1;
  const next = mentions[partitionPoint(mentions.length, (i) => (mentions[i]?.to ?? 0) <= token)];
  if (placeAt(tokens, verb) !== SAY || (next && next.from <= verb)) return undefined;
  return hasSubjectBehind(paragraph, verb) ? undefined : droppedAt(token + 1, verb, QUOTE);
}

/** The dropped subject of the nearest verb before a stretch, where a sentence begins with it: "Y añadió: “..." */
export function droppedBefore(paragraph: Paragraph, token: number): Dropped | undefined {
  const { tokens, mentions, from } = paragraph;
  let verb = token - 1;
  while (verb > token - REACH && placeAt(tokens, verb) !== SAY) {
    if (isHalt(placeAt(tokens, verb))) return undefined;
    verb--;
  }
  if (placeAt(tokens, verb) !== SAY) return undefined;
  const start = placeAt(tokens, verb - 1) === AUXILIARY ? verb - 1 : verb;
  let first = start;
  while (first > from && start - first < OPENING && !isHalt(placeAt(tokens, first - 1))) first--;
  if (!isHalt(placeAt(tokens, first - 1))) return undefined;
  for (let i = indexAt(mentions, first); (mentions[i]?.to ?? start + 1) <= start; i++) {
    const mention = mentions[i];
    if (mention && !isAdverbial(tokens, mention)) return undefined;
  }
  return hasSubjectBehind(paragraph, verb) ? undefined : droppedAt(start, verb, STOP);
}

/** "Al respecto, explicó": what hangs on a preposition. */
function isAdverbial(tokens: Tokens, { from }: Mention): boolean {
  return placeAt(tokens, from - 1) === PREPOSITION || (bitsAt(tokens, from) & WORD.preposition) !== 0;
}

/** True where a subject follows the verb: "dijo Ana", "dijo ella", "dijo la alcaldesa", "dijo ayer Ana", "dijo a EFE Ana". */
function hasSubjectBehind({ tokens, mentions }: Paragraph, verb: number): boolean {
  let at = verb + 1;
  while (
    at < verb + 4 &&
    kindAt(tokens, at) === LOWER &&
    placeAt(tokens, at) === OTHER &&
    !bitsAt(tokens, at)
  )
    at++;
  while (at < verb + 4 && bitsAt(tokens, at) & WORD.adverb) at++;
  // "powiedział | PAP | rzecznik"
  if (kindAt(tokens, at) === CAPITAL && !mentionAt(mentions, at)) at++;
  const first = mentionAt(mentions, verb + 1) ?? mentionAt(mentions, at);
  if (first) return !isVerb(placeAt(tokens, at));
  if (placeAt(tokens, at) !== PREPOSITION) return false;
  if (personBehind(tokens, mentions, at)) return true;
  const addressee = mentionAt(mentions, at + 1);
  if (addressee) return mentionAt(mentions, addressee.to) !== undefined;
  // An outlet with a subject behind it is no mention (mentions.ts).
  const next = mentions[indexAt(mentions, at + 1)];
  return next !== undefined && next.from <= at + OUTLET;
}

/** "zapowiedział w rozmowie z nami | burmistrz Jan Wilk": a person behind what hangs on prepositions, and on none itself. */
function personBehind(tokens: Tokens, mentions: readonly Mention[], from: number): boolean {
  for (let i = indexAt(mentions, from); (mentions[i]?.from ?? from + SUBJECT) < from + SUBJECT; i++) {
    const mention = mentions[i];
    if (!mention || mention.owns) continue;
    for (let at = from; at < mention.from; at++) if (!isOfPhrase(placeAt(tokens, at))) return false;
    const isPerson = mention.kind === 'name' && (mention.bits & (HUMAN | FIRST_NAME)) !== 0;
    if (isPerson && placeAt(tokens, mention.from - 1) !== PREPOSITION) return true;
  }
  return false;
}

function isOfPhrase(place: number): boolean {
  return place === PREPOSITION || place === OTHER || place === NAME || place === DETERMINER;
}

function droppedAt(at: number, verb: number, before: number): Dropped {
  return wordless(at, verb, before, { kind: 'he', bits: WORD.he | WORD.she });
}

/** A subject without words at a token, as if it stood right before its verb. */
export function wordless(
  at: number,
  verb: number,
  before: number,
  { kind, bits }: Pick<Mention, 'kind' | 'bits'>,
): Dropped {
  return {
    mention: { kind, from: at, to: at, nameFrom: at, nameTo: at, bits, owns: false },
    standing: {
      before,
      behind: SAY,
      behindToken: verb,
      apart: false,
      noun: 0,
      leads: true,
      stray: false,
    },
  };
}
