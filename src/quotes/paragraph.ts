// One paragraph read for quotes: its stretches, tokens and mentions, and the classes that features are made of.

import { findStretches, type Stretch } from './marks.ts';
import { findMentions, type Mention } from './mentions.ts';
import { type Token, tokenise } from './tokens.ts';
import { CUE, WORD, type Words } from './words.ts';

export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  /** For each mention its place among the mentions of its sentence. */
  readonly ordinals: readonly number[];
}

export function readParagraph(text: string, index: number, stretches: readonly Stretch[], words: Words): Paragraph {
  const tokens = tokenise(text, stretches, words);
  const mentions = findMentions(tokens);
  return { index, text, stretches, tokens, mentions, ordinals: ordinalsOf(tokens, mentions) };
}

export { findStretches };

function ordinalsOf(tokens: readonly Token[], mentions: readonly Mention[]): number[] {
  let at = 0;
  let ordinal = 0;
  return mentions.map((mention) => {
    for (; at < mention.from; at++) if (tokens[at]?.kind === 'stop') ordinal = 0;
    return ordinal++;
  });
}

/** What stands next to something: the alphabet of the features. */
export const PLACE_CLASSES = [
  'edge',
  'stop',
  'comma',
  'quote',
  'say',
  'report',
  'participle',
  'source',
  'preposition',
  'conjunction',
  'auxiliary',
  'that',
  'colon',
  'determiner',
  'word',
  'name',
] as const;

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

/** The class of a token; `edge` where there is none. */
export function placeClass(tokens: readonly Token[], at: number, words: Words): PlaceClass {
  const token = tokens[at];
  if (!token) return EDGE;
  switch (token.kind) {
    case 'stop':
      return STOP;
    case 'comma':
    case 'dash':
      return COMMA;
    case 'colon':
      return COLON;
    case 'quote':
      return QUOTE;
    default:
      return wordClass(tokens, at, token.bits, words);
  }
}

function wordClass(tokens: readonly Token[], at: number, bits: number, words: Words): PlaceClass {
  const token = tokens[at];
  if (endsSource(tokens, at, words)) return SOURCE;
  if (token?.kind === 'capital' && !(bits & (CUE | WORD.preposition | WORD.conjunction | WORD.determiner))) return NAME;
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

/** True where a phrase like "according to" ends at the token. */
export function endsSource(tokens: readonly Token[], at: number, words: Words): boolean {
  const last = tokens[at]?.lower;
  if (!last) return false;
  for (let back = 0; back < 4; back++) {
    const first = tokens[at - back];
    if (!first || !(first.bits & WORD.source)) continue;
    for (const rest of words.sources.get(first.lower) ?? []) {
      if (rest.length === back && rest.every((word, i) => tokens[at - back + 1 + i]?.lower === word)) return true;
    }
  }
  return false;
}
