// What can be said of a mention without looking at a stretch: the verb behind it, what stands before it, its noun.
// Measured once for each mention of a paragraph.

import type { Mention } from './mentions.ts';
import {
  AUXILIARY,
  COMMA,
  DETERMINER,
  NAME,
  OTHER,
  PARTICIPLE,
  type Paragraph,
  PREPOSITION,
  placeAt,
  REPORT,
  SAY,
  SOURCE,
} from './paragraph.ts';
import type { Token } from './token.ts';
import { CUE, NOUN, WORD } from './words.ts';

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
const memo = new WeakMap<Paragraph, readonly Standing[]>();

/** The standings of a paragraph's mentions, in their order. */
export function standingsOf(paragraph: Paragraph): readonly Standing[] {
  const known = memo.get(paragraph);
  if (known) return known;
  const made = paragraph.mentions.map((mention, i) => standingOf(paragraph, mention, i));
  memo.set(paragraph, made);
  return made;
}

function standingOf(
  { tokens, places, ordinals, mentions }: Paragraph,
  mention: Mention,
  index: number,
): Standing {
  const determined = ((tokens[mention.from]?.bits ?? 0) & (WORD.determiner | WORD.possessive)) !== 0;
  // A phrase right behind another is its genitive: "ein Sprecher | der Polizei".
  const isGenitive =
    determined && mentions[index - 1]?.to === mention.from && !tokens[mention.from - 1]?.owns;
  const before = isGenitive ? PREPOSITION : placeAt(places, mention.from - 1);

  const { place: behind, token: behindToken, apart } = verbBehind(tokens, places, mention.to);
  const isCue = behind === SAY || behind === REPORT || behind === PARTICIPLE;
  const leads = ordinals[index] === 0 || behind === SAY || (behind === REPORT && !apart) || before === SOURCE;
  const bare = mention.kind === 'role' && !determined && (mention.bits & NOUN) === 0;
  const stray = isGenitive || (bare && !(isCue && !apart) && before !== SAY && before !== SOURCE);
  return { before, behind, behindToken, apart, noun: nounOf(mention), leads, stray };
}

function nounOf({ bits }: Mention): number {
  if (bits & (WORD.man | WORD.woman | WORD.person | WORD.mr | WORD.ms)) return 2;
  return bits & WORD.thing ? 1 : 0;
}

interface Verb {
  readonly place: number;
  readonly token: number;
  readonly apart: boolean;
}

/** What follows a mention: its verb, looked for behind adverbs, auxiliaries, an apposition or a phrase. */
function verbBehind(tokens: readonly Token[], places: Uint8Array, from: number): Verb {
  const token = skipAdverbs(tokens, from);
  const place = placeAt(places, token);
  const direct = { place, token, apart: false };
  if (place === COMMA) return behindApposition(tokens, places, token) ?? direct;
  if (place === PREPOSITION) return behindPhrase(places, token) ?? direct;
  if (place !== AUXILIARY) return direct;
  const verb = skipAdverbs(tokens, token + 1);
  const found = placeAt(places, verb);
  return found === SAY || found === REPORT || found === PARTICIPLE
    ? { place: found, token: verb, apart: false }
    : direct;
}

/** "Lee, 42, a teacher from Flint, Mich., | said" */
function behindApposition(tokens: readonly Token[], places: Uint8Array, comma: number): Verb | undefined {
  for (let at = comma + 1; at < Math.min(tokens.length, comma + APPOSITION_LIMIT); at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'stop' || kind === 'quote' || kind === 'colon') return undefined;
    if (kind !== 'comma' && kind !== 'dash') continue;
    const token = skipAdverbs(tokens, at + 1);
    const place = placeAt(places, token);
    if (place === SAY || place === REPORT) return { place, token, apart: true };
  }
  return undefined;
}

/** "the mayor of a town in Ohio | said" */
function behindPhrase(places: Uint8Array, preposition: number): Verb | undefined {
  for (let token = preposition + 1; token < preposition + PHRASE_LIMIT; token++) {
    const place = placeAt(places, token);
    if (place === SAY || place === REPORT) return { place, token, apart: true };
    if (place !== PREPOSITION && place !== NAME && place !== OTHER && place !== DETERMINER) return undefined;
  }
  return undefined;
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3) {
    const token = tokens[at];
    if (token?.kind !== 'lower' || token.bits & (CUE | WORD.auxiliary | NOUN)) break;
    if (!(token.bits & WORD.adverb) && !token.lower.endsWith('ly')) break;
    at++;
  }
  return at;
}
