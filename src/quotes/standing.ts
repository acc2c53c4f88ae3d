// What can be said of a mention without looking at a stretch: the verb behind it, what stands before it, its noun.

import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import {
  AUXILIARY,
  COLON,
  COMMA,
  DETERMINER,
  EDGE,
  NAME,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  QUOTE,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from './place-classes.ts';
import { bitsAt, endingOf, kindAt, LOWER, ownsAt, placeAt, type Tokens, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import { COURTESY, CUE, DETERMINING, NOUN } from './word-classes.ts';
import type { Words } from './words.ts';

export interface Standing {
  readonly before: number;
  /** The class of the verb behind, and its token; else of what follows directly. */
  readonly behind: number;
  readonly behindToken: number;
  /** True where an apposition or a phrase stands between the mention and its verb. */
  readonly apart: boolean;
  /** 0 unknown noun or name, 1 organisation or document, 2 person. */
  readonly noun: number;
  /** True where it may be a speaker far from the stretch: it heads its sentence or has a cue of its own. */
  readonly leads: boolean;
  /** True for a bare word that no list knows and no cue touches: most likely a verb or an object. */
  readonly stray: boolean;
}

const APPOSITION_LIMIT = 40;
const PHRASE_LIMIT = 14;

/** How a mention of a paragraph stands. */
export function standingOf(
  { text, tokens, ordinals, mentions }: Paragraph,
  mention: Mention,
  index: number,
  { verbSecond, of }: Words,
): Standing {
  const bits = bitsAt(tokens, mention.from);
  const determined = (bits & DETERMINING) !== 0;
  // A phrase right behind another is its genitive: "ein Sprecher | der Polizei", but not "una lettera | la preside Ada Riva scrive".
  const isTied = of.size === 0 || of.has(wordAt(tokens, mention.from)) || (bits & WORD.preposition) !== 0;
  const isGenitive =
    determined && isTied && mentions[index - 1]?.to === mention.from && !ownsAt(tokens, mention.from - 1);
  const before = isGenitive ? PREPOSITION : placeAt(tokens, mention.from - 1);

  const { place: behind, token: behindToken, apart } = verbBehind(text, tokens, mention.to);
  const isCue = behind === SAY || behind === REPORT || behind === PARTICIPLE;
  const leads = ordinals[index] === 0 || behind === SAY || (behind === REPORT && !apart) || before === SOURCE;
  const bare = mention.kind === 'role' && !determined && (mention.bits & NOUN) === 0;
  // "Über die Wahl sagte | Lee": what hangs on a preposition is not the subject of the verb behind it.
  const isInverted = verbSecond && before === PREPOSITION && mentions[index + 1]?.from === behindToken + 1;
  const stray =
    isGenitive || isInverted || (bare && !(isCue && !apart) && before !== SAY && before !== SOURCE);
  return { before, behind, behindToken, apart, noun: nounOf(mention), leads, stray };
}

function nounOf({ bits }: Mention): number {
  if (bits & (WORD.man | WORD.woman | WORD.person | COURTESY)) return 2;
  return bits & WORD.thing ? 1 : 0;
}

interface Verb {
  readonly place: number;
  readonly token: number;
  readonly apart: boolean;
}

/** What follows a mention: its verb, looked for behind adverbs, auxiliaries, an apposition or a phrase. */
function verbBehind(text: string, tokens: Tokens, from: number): Verb {
  const token = skipAdverbs(text, tokens, from);
  const place = placeAt(tokens, token);
  const direct = { place, token, apart: false };
  if (place === COMMA) return behindApposition(text, tokens, token) ?? direct;
  if (place === PREPOSITION) return behindPhrase(text, tokens, token) ?? direct;
  if (place !== AUXILIARY) return direct;
  const verb = skipAdverbs(text, tokens, token + 1);
  const found = placeAt(tokens, verb);
  return found === SAY || found === REPORT || found === PARTICIPLE
    ? { place: found, token: verb, apart: false }
    : direct;
}

/** "Lee, 42, a teacher from Flint, Mich., | said" */
function behindApposition(text: string, tokens: Tokens, comma: number): Verb | undefined {
  for (let at = comma + 1; at < comma + APPOSITION_LIMIT; at++) {
    const pause = placeAt(tokens, at);
    if (pause === STOP || pause === QUOTE || pause === COLON || pause === EDGE) return undefined;
    if (pause !== COMMA) continue;
    const token = skipAdverbs(text, tokens, at + 1);
    const place = placeAt(tokens, token);
    if (place === SAY || place === REPORT) return { place, token, apart: true };
  }
  return undefined;
}

/** "the mayor of a town in Ohio | said" */
function behindPhrase(text: string, tokens: Tokens, preposition: number): Verb | undefined {
  for (let token = preposition + 1; token < preposition + PHRASE_LIMIT; token++) {
    const place = placeAt(tokens, token);
    if (place === SAY || place === REPORT) return { place, token, apart: true };
    if (place === COMMA) return behindApposition(text, tokens, token);
    if (place === AUXILIARY) return behindAuxiliary(text, tokens, token);
    if (place !== PREPOSITION && place !== NAME && place !== OTHER && place !== DETERMINER) return undefined;
  }
  return undefined;
}

/** "the mayor of a town has | said" */
function behindAuxiliary(text: string, tokens: Tokens, auxiliary: number): Verb | undefined {
  const token = skipAdverbs(text, tokens, auxiliary + 1);
  const place = placeAt(tokens, token);
  return place === SAY || place === REPORT ? { place, token, apart: true } : undefined;
}

function skipAdverbs(text: string, tokens: Tokens, from: number): number {
  let at = from;
  while (at < from + 3) {
    if (kindAt(tokens, at) !== LOWER) break;
    const bits = bitsAt(tokens, at);
    if (bits & (CUE | WORD.auxiliary | NOUN)) break;
    if (!(bits & WORD.adverb) && endingOf(text, tokens, at) !== 'ly') break;
    at++;
  }
  return at;
}
