// A verb of speech that no list knows, by where it stands: right behind what is said and a comma or a dash, with its subject behind,
// "“Los datos no mienten”, | zanja | Teresa Iriarte", and between a name and a colon, "Caio Menezes | resumiu |: “...”".
// Not in English, whose weights know the words. Known false positive: a title that opens a sentence, “Faust”, drama Johann Goethes.

import {
  bitsAt,
  CAPITAL,
  COLON_KIND,
  DASH,
  EDGE_KIND,
  endAt,
  kindAt,
  LOWER,
  QUOTE_KIND,
  STOP_KIND,
  setBits,
  startAt,
  type Tokens,
  wordAt,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, DETERMINING, FIRST_NAME, HUMAN, PRONOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

/** Makes verbs of speech of the words that stand as such. */
export function findUnknownVerbs(tokens: Tokens, from: number, to: number, words: Words): void {
  if (isTrainedOn(words)) return;
  for (let at = from; at < to; at++) {
    if (kindAt(tokens, at) !== LOWER) continue;
    if (words.separablePrefixes.size > 0 && isSeparated(tokens, at, words)) setBits(tokens, at, WORD.say);
    if (bitsAt(tokens, at) !== 0) continue;
    // German verbs end their clause as participles and adverbs do.
    if (standsBehindSpeech(tokens, at) || (!words.capitalNouns && standsBeforeSpeech(tokens, at)))
      setBits(tokens, at, WORD.say);
  }
}

const CLAUSE_REACH = 10;

/** "„...“, | legt | Kremer nach.": a verb, or one of an attitude, whose other part ends the clause behind its subject. */
function isSeparated(tokens: Tokens, at: number, words: Words): boolean {
  const bits = bitsAt(tokens, at);
  if ((bits & ~WORD.report) !== 0 || !opensClause(tokens, at)) return false;
  const subject = bitsAt(tokens, at + 1);
  const isName = kindAt(tokens, at + 1) === CAPITAL && !(subject & CLOSED);
  if (!isName && !(subject & PRONOUN) && !beginsSubject(tokens, at + 1)) return false;
  for (let end = at + 2; end < at + CLAUSE_REACH; end++) {
    const kind = kindAt(tokens, end);
    if (kind === STOP_KIND || kind === EDGE_KIND) return words.separablePrefixes.has(wordAt(tokens, end - 1));
    if (kind === QUOTE_KIND || kind === COLON_KIND) return false;
  }
  return false;
}

/** "“...”, | zanja | Teresa Iriarte"; what is said opens its sentence, as no title does: "La novela “Mar”, edición Ana Ruiz". */
function standsBehindSpeech(tokens: Tokens, at: number): boolean {
  return opensClause(tokens, at) && beginsSubject(tokens, at + 1);
}

/** Right behind what is said and a comma. */
function opensClause(tokens: Tokens, at: number): boolean {
  if (kindAt(tokens, at - 1) !== QUOTE_KIND || startAt(tokens, at) - endAt(tokens, at - 1) < 2) return false;
  const before = kindAt(tokens, at - 2);
  const isOpening = before === EDGE_KIND || before === STOP_KIND || before === QUOTE_KIND || before === DASH;
  return isOpening;
}

/** "Caio Menezes | resumiu |: “...”" */
function standsBeforeSpeech(tokens: Tokens, at: number): boolean {
  if (kindAt(tokens, at + 1) !== COLON_KIND || kindAt(tokens, at + 2) !== QUOTE_KIND) return false;
  const first = at - 2;
  return (
    kindAt(tokens, at - 1) === CAPITAL &&
    kindAt(tokens, first) === CAPITAL &&
    !(bitsAt(tokens, first) & CLOSED)
  );
}

/** "| mruknął | Adam Wrzosek –": a verb behind a dash, where the clause ends with another. */
export function isVerbBetweenDashes(tokens: Tokens, pause: number): boolean {
  const at = pause + 1;
  if (kindAt(tokens, pause) !== DASH || kindAt(tokens, at) !== LOWER || bitsAt(tokens, at) !== 0)
    return false;
  return beginsSubject(tokens, at + 1);
}

/** A first name, two names, or an article and a noun for a person. */
function beginsSubject(tokens: Tokens, at: number): boolean {
  const bits = bitsAt(tokens, at);
  if (kindAt(tokens, at) === CAPITAL)
    return (bits & FIRST_NAME) !== 0 || (!(bits & CLOSED) && kindAt(tokens, at + 1) === CAPITAL);
  if (kindAt(tokens, at) !== LOWER) return false;
  const noun = bits & DETERMINING ? at + 1 : at;
  return (bitsAt(tokens, noun) & HUMAN) !== 0 && !(bitsAt(tokens, noun) & CLOSED);
}
