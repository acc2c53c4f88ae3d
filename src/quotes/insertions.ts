// Quotations that hold their cue inside the marks: « Oui, | dit Paul Garnier |, je viens » is said in two pieces.
// Known false positive: somebody else's words told inside the marks, « Non, dit Paul, et il partit ».

import type { Stretch } from './marks.ts';
import { phraseAt } from './noun-phrase.ts';
import { setPlaces } from './set-places.ts';
import {
  addEdges,
  bitsAt,
  COLON_KIND,
  COMMA_KIND,
  createTokens,
  DASH,
  EDGE_KIND,
  endAt,
  kindAt,
  LOWER,
  STOP_KIND,
  startAt,
  type Tokens,
} from './token.ts';
import { tokenise } from './tokens.ts';
import * as WORD from './word-classes.ts';
import { DETERMINING, NOUN, PRONOUN } from './word-classes.ts';
import type { Words } from './words.ts';

// "a-t-il ensuite expliqué": how far the verb may be from the pause, and the end of the clause from its subject.
const VERB_REACH = 4;
const END_REACH = 10;
const BEFORE_VERB = WORD.auxiliary | WORD.adverb | PRONOUN;
// What belongs to neither piece: spaces, commas and dashes at the cut.
const GLUE_RE = /[\s,—–-]/u;
// A full stop that ends the clause and not the words before it: "– disse Lee –. | Ora basta"
const STOP_RE = /\.\s/uy;

/** The stretches, those with a cue inside cut into their pieces. */
export function cutInsertions(text: string, stretches: readonly Stretch[], words: Words): readonly Stretch[] {
  if (!words.inserts) return stretches;
  return stretches.flatMap((stretch) => piecesOf(text, stretch, words));
}

/** The words between the marks as tokens of their own; those of the words are [from, to). */
export function tokensOf(inside: string, words: Words): { tokens: Tokens; from: number; to: number } {
  const tokens = createTokens(inside.length);
  addEdges(tokens);
  const from = tokens.count;
  tokenise(tokens, inside, [], words);
  const to = tokens.count;
  addEdges(tokens);
  setPlaces(tokens, from, to, words);
  return { tokens, from, to };
}

function piecesOf(text: string, stretch: Stretch, words: Words): Stretch[] {
  const inside = text.slice(stretch.start, stretch.end);
  const { tokens, from, to } = tokensOf(inside, words);
  const pieces: Stretch[] = [];
  let rest = stretch;
  for (let at = from + 1; at < to; at++) {
    const end = isPause(tokens, at) ? clauseEnd(tokens, at + 1) : -1;
    if (end < 0) continue;
    const isMark = kindAt(tokens, at) === STOP_KIND;
    const before = skipBack(text, stretch.start + (isMark ? endAt(tokens, at) : startAt(tokens, at)));
    const behind = skipOn(text, stretch.start + (end < to ? endAt(tokens, end) : inside.length), stretch.end);
    if (before <= rest.start) continue;
    pieces.push({ ...rest, end: before, outerEnd: before, closed: true });
    rest = { ...rest, start: behind, outerStart: behind };
    at = end;
  }
  return rest.start < rest.end ? [...pieces, rest] : pieces;
}

/** A comma, a dash, a question mark: what a clause with a cue may stand behind. */
export function isPause(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  return kind === COMMA_KIND || kind === DASH || kind === STOP_KIND;
}

/** The token that ends a clause of a verb of speech and its subject, "dit Paul Garnier"; -1 where none begins. */
export function clauseEnd(tokens: Tokens, from: number): number {
  let verb = from;
  let subject = -1;
  for (; verb < from + VERB_REACH && !(bitsAt(tokens, verb) & WORD.say); verb++) {
    if (kindAt(tokens, verb) !== LOWER || !(bitsAt(tokens, verb) & BEFORE_VERB)) return -1;
    if (bitsAt(tokens, verb) & PRONOUN) subject = verb;
  }
  if (kindAt(tokens, verb) !== LOWER || !(bitsAt(tokens, verb) & WORD.say)) return -1;
  const next = verb + 1;
  const behind = subject >= 0 ? next : subjectEnd(tokens, next);
  if (behind < 0) return -1;
  for (let at = behind; at < behind + END_REACH; at++) {
    const kind = kindAt(tokens, at);
    if (kind === COMMA_KIND && isApposition(tokens, at + 1)) continue;
    if (isPause(tokens, at) || kind === COLON_KIND || kind === EDGE_KIND) return at;
  }
  return -1;
}

function subjectEnd(tokens: Tokens, at: number): number {
  if (bitsAt(tokens, at) & PRONOUN && kindAt(tokens, at) === LOWER) return at + 1;
  const phrase = phraseAt(tokens, at, () => false);
  if (!phrase) return -1;
  const isDetermined = (bitsAt(tokens, at) & DETERMINING) !== 0;
  return phrase.kind === 'name' || phrase.bits & NOUN || isDetermined ? phrase.to : -1;
}

/** "dit Paul Garnier, | maire de la ville, je viens" */
function isApposition(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === LOWER && (bitsAt(tokens, at) & NOUN) !== 0;
}

export function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && GLUE_RE.test(text.charAt(end - 1))) end--;
  return end;
}

function skipOn(text: string, at: number, limit: number): number {
  let start = at;
  while (start < limit && (GLUE_RE.test(text.charAt(start)) || isStop(text, start))) start++;
  return start;
}

function isStop(text: string, at: number): boolean {
  STOP_RE.lastIndex = at;
  return STOP_RE.test(text);
}
