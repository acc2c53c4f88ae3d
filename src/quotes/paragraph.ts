// One paragraph read for quotes: its stretches, tokens and mentions, and the classes that features are made of.

import type { Stretch } from './marks.ts';
import { findMentions, type Mention } from './mentions.ts';
import type { Token } from './token.ts';
import { tokenise } from './tokens.ts';
import { CUE, NOUN, PRONOUN, WORD, type Words } from './words.ts';

export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each mention its place among the mentions of its sentence. */
  readonly ordinals: readonly number[];
  /** For each token its class. */
  readonly places: Uint8Array;
}

export function readParagraph(
  text: string,
  index: number,
  stretches: readonly Stretch[],
  words: Words,
): Paragraph {
  const tokens = tokenise(text, stretches, words);
  const places = placesOf(tokens, words);
  const mentions = findMentions(tokens, (at) => places[at] === SOURCE);
  return { index, text, stretches, tokens, mentions, ordinals: ordinalsOf(tokens, mentions), places };
}

function ordinalsOf(tokens: readonly Token[], mentions: readonly Mention[]): number[] {
  let at = 0;
  let ordinal = 0;
  return mentions.map((mention) => {
    for (; at < mention.from; at++) if (tokens[at]?.kind === 'stop') ordinal = 0;
    return ordinal++;
  });
}

/** What stands next to something: the alphabet of the features. */
export type PlaceClass = number;
export const EDGE = 0;
export const STOP = 1;
export const COMMA = 2;
export const QUOTE = 3;
export const SAY = 4;
export const REPORT = 5;
export const PARTICIPLE = 6;
export const SOURCE = 7;
export const PREPOSITION = 8;
export const CONJUNCTION = 9;
export const AUXILIARY = 10;
export const THAT = 11;
export const COLON = 12;
export const DETERMINER = 13;
export const OTHER = 14;
export const NAME = 15;

/** The class at a token; `edge` where there is none. */
export function placeAt(places: Uint8Array, at: number): PlaceClass {
  return places[at] ?? EDGE;
}

function placesOf(tokens: readonly Token[], words: Words): Uint8Array {
  const places = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (places[at] !== SOURCE) places[at] = placeOf(token);
    // "United States", "Washington Post": a verb with a capital stands at the head of a sentence only.
    if (token.kind === 'capital' && token.bits & CUE && isInside(places[at - 1])) places[at] = NAME;
    if (token.bits & WORD.source) {
      const end = endOfSource(tokens, at, words);
      if (end >= 0) places.fill(SOURCE, at, end + 1);
    }
  }
  return places;
}

function isInside(before: PlaceClass | undefined): boolean {
  return before !== undefined && before !== STOP && before !== QUOTE && before !== COLON && before !== COMMA;
}

function placeOf({ kind, bits }: Token): PlaceClass {
  if (kind === 'stop') return STOP;
  if (kind === 'comma' || kind === 'dash') return COMMA;
  if (kind === 'colon') return COLON;
  if (kind === 'quote') return QUOTE;
  if (bits === 0) return kind === 'capital' ? NAME : OTHER;
  if (kind === 'capital' && !(bits & (CUE | WORD.preposition | WORD.conjunction | WORD.determiner)))
    return NAME;
  if (bits & WORD.say) return SAY;
  if (bits & WORD.report) return REPORT;
  if (bits & WORD.participle) return PARTICIPLE;
  if (bits & WORD.that) return THAT;
  if (bits & WORD.preposition) return PREPOSITION;
  if (bits & WORD.auxiliary) return AUXILIARY;
  if (bits & WORD.conjunction) return CONJUNCTION;
  if (bits & (WORD.determiner | WORD.possessive)) return DETERMINER;
  return OTHER;
}

/** The last token of a phrase like "according to" that begins here; -1 where none does, or nobody can follow. */
function endOfSource(tokens: readonly Token[], at: number, words: Words): number {
  for (const rest of words.sources.get(tokens[at]?.lower ?? '') ?? []) {
    if (!rest.every((word, i) => tokens[at + 1 + i]?.lower === word)) continue;
    const next = tokens[at + 1 + rest.length];
    const names =
      next?.kind === 'capital' ||
      ((next?.bits ?? 0) & (WORD.determiner | WORD.possessive | PRONOUN | NOUN)) !== 0;
    if (rest.length > 0 || names) return at + rest.length;
  }
  return -1;
}
