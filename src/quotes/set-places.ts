// Gives each token its class: what stands next to something. See place-classes.ts.

import {
  AUXILIARY,
  COLON,
  COMMA,
  CONJUNCTION,
  DETERMINER,
  EDGE,
  NAME,
  OTHER,
  PARTICIPLE,
  type PlaceClass,
  PREPOSITION,
  QUOTE,
  REPORT,
  SAY,
  SOURCE,
  STOP,
  THAT,
} from './place-classes.ts';
import {
  bitsAt,
  CAPITAL,
  COLON_KIND,
  type Kind,
  kindAt,
  LOWER,
  NUMBER,
  placeAt,
  QUOTE_KIND,
  STOP_KIND,
  setPlace,
  type Tokens,
  wordAt,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { CUE, DETERMINING, NOUN, PRONOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

// A word with a capital that is one of these is no name.
const NO_NAME = CUE | WORD.preposition | WORD.conjunction | WORD.determiner;
const NAMING = DETERMINING | PRONOUN | NOUN;

/** Gives each token of a range its class. */
export function setPlaces(tokens: Tokens, from: number, to: number, words: Words): void {
  for (let at = from; at < to; at++) {
    const kind = kindAt(tokens, at);
    const bits = bitsAt(tokens, at);
    if (placeAt(tokens, at) !== SOURCE) setPlace(tokens, at, placeOf(kind, bits));
    if (bits === 0) continue;
    if (kind === CAPITAL && bits & WORD.preposition && isSaidFrom(tokens, at, words))
      setPlace(tokens, at, OTHER);
    // "United States", "Washington Post": a verb with a capital stands at the head of a sentence only.
    if (kind === CAPITAL && bits & CUE && isInside(placeAt(tokens, at - 1))) setPlace(tokens, at, NAME);
    if (bits & WORD.source) {
      const end = endOfSource(tokens, at, words);
      for (let part = at; part <= end; part++) setPlace(tokens, part, SOURCE);
    }
  }
}

const VERB_REACH = 7;

/** "От | полицията съобщиха": in Bulgarian an institution says something "from" itself, in the plural and without a subject. */
function isSaidFrom(tokens: Tokens, at: number, words: Words): boolean {
  if (!words.from.has(wordAt(tokens, at))) return false;
  for (let verb = at + 2; verb < at + VERB_REACH; verb++) {
    if (words.saidFrom.has(wordAt(tokens, verb))) return true;
    const kind = kindAt(tokens, verb);
    if (kind !== LOWER && kind !== CAPITAL) return false;
  }
  return false;
}

function isInside(before: PlaceClass): boolean {
  return before !== EDGE && before !== STOP && before !== QUOTE && before !== COLON && before !== COMMA;
}

function placeOf(kind: Kind, bits: number): PlaceClass {
  if (kind === LOWER || kind === NUMBER) return bits === 0 ? OTHER : placeOfWord(bits);
  if (kind === CAPITAL) return bits & NO_NAME ? placeOfWord(bits) : NAME;
  if (kind === STOP_KIND) return STOP;
  if (kind === COLON_KIND) return COLON;
  return kind === QUOTE_KIND ? QUOTE : COMMA;
}

function placeOfWord(bits: number): PlaceClass {
  if (bits & WORD.say) return SAY;
  if (bits & WORD.report) return REPORT;
  if (bits & WORD.participle) return PARTICIPLE;
  if (bits & WORD.that) return THAT;
  if (bits & WORD.preposition) return PREPOSITION;
  if (bits & WORD.auxiliary) return AUXILIARY;
  if (bits & WORD.conjunction) return CONJUNCTION;
  return bits & DETERMINING ? DETERMINER : OTHER;
}

/** The last token of a phrase like "according to" that begins here; -1 where none does, or nobody can follow. */
function endOfSource(tokens: Tokens, at: number, words: Words): number {
  for (const rest of words.sources.get(wordAt(tokens, at)) ?? []) {
    if (!rest.every((hash, i) => wordAt(tokens, at + 1 + i) === hash)) continue;
    const next = at + 1 + rest.length;
    const names =
      kindAt(tokens, next) === CAPITAL ||
      (bitsAt(tokens, next) & NAMING) !== 0 ||
      isRole(tokens, next, words);
    if (rest.length > 0 || names) return at + rest.length;
  }
  return -1;
}

/** "enligt | rektorn Eva Berg", "według | inżyniera z Zalesia": a noun that no list knows, where nouns need no article. */
function isRole(tokens: Tokens, at: number, words: Words): boolean {
  if (isTrainedOn(words) || kindAt(tokens, at) !== LOWER || bitsAt(tokens, at) !== 0) return false;
  return words.declinesNames || kindAt(tokens, at + 1) === CAPITAL;
}
