// Quotations that hold their cue inside the marks: « Oui, | dit Paul Garnier |, je viens » is said in two pieces.
// Known false positive: somebody else's words told inside the marks, « Non, dit Paul, et il partit ».

import type { Stretch } from './marks.ts';
import { phraseAt } from './noun-phrase.ts';
import { setPlaces } from './set-places.ts';
import {
  addEdges,
  bitsAt,
  CAPITAL,
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
import { isVerbBetweenDashes } from './unknown-verb.ts';
import * as WORD from './word-classes.ts';
import { DETERMINING, NOUN, PRONOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

// "a-t-il ensuite expliqué": how far the verb may be from the pause, and the end of an apposition from its comma.
const VERB_REACH = 4;
const APPOSITION_REACH = 25;
const BEFORE_VERB = WORD.auxiliary | WORD.adverb | PRONOUN;
// What belongs to neither piece: spaces, commas and dashes at the cut.
const GLUE_RE = /[\s,—–-]/u;
// A full stop that ends the clause and not the words before it: "– disse Lee –. | Ora basta"
const STOP_RE = /\.\s/uy;

/** A stretch without the clauses of its cues, and how many they were. */
export interface Cut {
  readonly pieces: readonly Stretch[];
  readonly clauses: number;
}

/** How speech goes on behind the clause of its cue. */
export interface Manner {
  /** How many tokens the clause may have behind its subject. */
  readonly reach: number;
  /** From where on speech goes on, given the speech before, where the clause ends, and what stands between it and either. */
  readonly resume: (from: number, opening: string, closing: string, spoken: string) => number;
}

const MARKED_REACH = 10;
const MARKED: Manner = { reach: MARKED_REACH, resume: (from) => from };

/** The stretches, those with a cue inside cut into their pieces. */
export function cutInsertions(text: string, stretches: readonly Stretch[], words: Words): readonly Stretch[] {
  if (!words.inserts) return stretches;
  return stretches.flatMap((stretch) => cutStretch(text, stretch, words, MARKED).pieces);
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

/** One stretch, cut into what is said and the clauses between. */
export function cutStretch(text: string, stretch: Stretch, words: Words, { reach, resume }: Manner): Cut {
  const { tokens, from, to } = tokensOf(text.slice(stretch.start, stretch.end), words);
  const pieces: Stretch[] = [];
  let rest = stretch;
  let clauses = 0;
  for (let at = from + 1; at < to; at++) {
    if (stretch.start + startAt(tokens, at) < rest.start) continue;
    const end = isPause(tokens, at) ? clauseEnd(tokens, at, words, reach) : -1;
    if (end < 0) continue;
    const before = endOfSpeech(text, stretch, tokens, at);
    const closing = end < to ? stretch.start + startAt(tokens, end) : stretch.end;
    const behind = skipOn(text, end < to ? stretch.start + endAt(tokens, end) : stretch.end, stretch.end);
    if (before <= rest.start) continue;
    clauses++;
    pieces.push({ ...rest, end: before, outerEnd: before, closed: true });
    const start = resume(
      behind,
      text.slice(before, stretch.start + endAt(tokens, at)),
      text.slice(closing, behind),
      text.slice(rest.start, before),
    );
    rest = { ...rest, start, outerStart: start, goesOn: true };
    at = end;
  }
  return { pieces: rest.start < rest.end ? [...pieces, rest] : pieces, clauses };
}

/** A comma, a dash, a question mark: what a clause with a cue may stand behind. */
export function isPause(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  return kind === COMMA_KIND || kind === DASH || kind === STOP_KIND;
}

/** The token that ends the clause of a verb of speech behind a pause, "dit Paul Garnier"; -1 where none begins. */
export function clauseEnd(tokens: Tokens, pause: number, words: Words, reach = MARKED_REACH): number {
  const from = pause + 1;
  if (!isTrainedOn(words) && isVerbBetweenDashes(tokens, pause))
    return unknownClauseEnd(tokens, from, words, reach);
  let verb = from;
  let hasPronoun = false;
  for (; verb < from + VERB_REACH && !(bitsAt(tokens, verb) & WORD.say); verb++) {
    if (kindAt(tokens, verb) !== LOWER || !(bitsAt(tokens, verb) & BEFORE_VERB)) return -1;
    if (bitsAt(tokens, verb) & PRONOUN) hasPronoun = true;
  }
  if (kindAt(tokens, verb) !== LOWER || !(bitsAt(tokens, verb) & WORD.say)) return -1;
  const next = verb + 1;
  const subject = hasPronoun ? { to: next, isRole: false } : subjectAt(tokens, next, words);
  const isDashed = kindAt(tokens, pause) === DASH;
  if (subject) return pauseBehind(tokens, subject.to, subject.isRole, reach, isDashed);
  // "– dodała –": between dashes no subject is missed where the language leaves it out.
  if (!words.dropsSubject || !isDashed || bitsAt(tokens, next) & WORD.that) return -1;
  const end = pauseBehind(tokens, next, false, reach);
  return kindAt(tokens, end) === COMMA_KIND || kindAt(tokens, end) === COLON_KIND ? -1 : end;
}

/** The dash or the end that closes the clause of a verb that no list knows. */
function unknownClauseEnd(tokens: Tokens, verb: number, words: Words, reach: number): number {
  const subject = subjectAt(tokens, verb + 1, words);
  const end = subject ? pauseBehind(tokens, subject.to, subject.isRole, reach, true) : -1;
  if (kindAt(tokens, end) === DASH) return end;
  const behind = kindAt(tokens, end + 1);
  return kindAt(tokens, end) === STOP_KIND && (behind === EDGE_KIND || behind === DASH) ? end : -1;
}

/**
 * The pause that ends a clause, behind what hangs on its subject; -1 where it is too far. What a dash opened, another closes:
 * "– dice Piero, | allevatore | – e nessuno ci ascolta".
 */
function pauseBehind(tokens: Tokens, from: number, isRole: boolean, reach: number, isDashed = false): number {
  for (let at = from, limit = from + reach; at < limit; at++) {
    const kind = kindAt(tokens, at);
    if (
      kind === COMMA_KIND &&
      (isApposition(tokens, at + 1, isRole) || (isDashed && hasDash(tokens, at + 1)))
    ) {
      limit = at + APPOSITION_REACH;
      continue;
    }
    if (isPause(tokens, at) || kind === COLON_KIND || kind === EDGE_KIND) return at;
  }
  return -1;
}

/** True where a dash ends what begins here, before the sentence does. */
function hasDash(tokens: Tokens, from: number): boolean {
  for (let at = from; at < from + APPOSITION_REACH; at++) {
    const kind = kindAt(tokens, at);
    if (kind === DASH) return true;
    if (kind === STOP_KIND || kind === EDGE_KIND || kind === COLON_KIND) return false;
  }
  return false;
}

function subjectAt(
  tokens: Tokens,
  at: number,
  words: Words,
): { readonly to: number; readonly isRole: boolean } | undefined {
  // "forklarer | duoen": a noun that carries its article at its end.
  const isBare = words.verbSecond && kindAt(tokens, at) === LOWER && bitsAt(tokens, at) === 0;
  if (isBare) return { to: at + 1, isRole: true };
  if (bitsAt(tokens, at) & PRONOUN && kindAt(tokens, at) === LOWER) return { to: at + 1, isRole: false };
  const phrase = phraseAt(tokens, at, () => false);
  if (!phrase) return undefined;
  const isDetermined = (bitsAt(tokens, at) & DETERMINING) !== 0;
  const isRole = phrase.kind !== 'name';
  return !isRole || phrase.bits & NOUN || isDetermined ? { to: phrase.to, isRole } : undefined;
}

/** "dit Paul Garnier, | maire de la ville, je viens", "säger Eva, | som bor här", "assure le directeur, | Paul Henry" */
function isApposition(tokens: Tokens, at: number, isRole: boolean): boolean {
  if (kindAt(tokens, at) === CAPITAL) return isRole;
  return kindAt(tokens, at) === LOWER && (bitsAt(tokens, at) & (NOUN | WORD.who)) !== 0;
}

/** Where what is said ends before the clause of its cue: behind a question mark, before a comma or a dash. */
export function endOfSpeech(text: string, { start }: Stretch, tokens: Tokens, pause: number): number {
  const isMark = kindAt(tokens, pause) === STOP_KIND;
  return skipBack(text, start + (isMark ? endAt(tokens, pause) : startAt(tokens, pause)));
}

function skipBack(text: string, at: number): number {
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
