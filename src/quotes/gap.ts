// What lies between a mention and a stretch, and which word there is the cue.

import { cueStrength, type Frame } from './frame.ts';
import { hashOf } from './hash.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { COLON, COMMA, EDGE, PARTICIPLE, QUOTE, REPORT, SAY, SOURCE, STOP } from './place-classes.ts';
import type { Standing } from './standing.ts';
import { placeAt, wordAt, wordEndAt } from './token.ts';

// The sides of a stretch on which a mention may stand; the order of the weights.
export const AFTER = 0;
export const BEFORE = 1;
export const PARAGRAPH_BEFORE = 2;
/** How many tokens away a mention may stand. */
export const REACH = 60;
const SENTENCE_STOPS = '.!?…。！？';

// "Dem Mann | zufolge", "poliisin | mukaan"
const POSTPOSED: ReadonlySet<number> = new Set(['zufolge', 'mukaan'].map(hashOf));

export interface Gap {
  readonly words: number;
  readonly stops: number;
  readonly quotes: number;
  readonly cue: number;
  /** How many cues stand between. */
  readonly cues: number;
}

/** What lies between a mention and the stretch; for the paragraph before, between it and that paragraph's end. */
export function gapOf(paragraph: Paragraph, mention: Mention, frame: Frame, side: number): Gap {
  const from = side === AFTER ? frame.token + 1 : mention.to;
  const to =
    side === AFTER ? mention.from : side === BEFORE ? frame.token : Math.min(paragraph.to, from + REACH);
  let count = 0;
  let stops = 0;
  let quotes = 0;
  let cue = 0;
  let cues = 0;
  for (let at = from; at < to; at++) {
    const place = placeAt(paragraph.tokens, at);
    if (place === STOP) stops++;
    else if (place === QUOTE) {
      quotes++;
      if (endsAsSentence(paragraph, at) && placeAt(paragraph.tokens, at + 1) !== SAY) stops++;
    } else if (place !== COMMA && place !== COLON) count++;
    const strength = cueStrength(place);
    if (strength > 0) cues++;
    if (strength > cue) cue = strength;
  }
  return { words: count, stops, quotes, cue, cues };
}

/** True where the quoted words of a token end like a sentence. */
export function endsAsSentence(paragraph: Paragraph, token: number): boolean {
  const stretch = paragraph.stretches[wordEndAt(paragraph.tokens, token)];
  if (!stretch) return false;
  return (
    SENTENCE_STOPS.includes(paragraph.text.charAt(stretch.end - 1)) ||
    paragraph.text.charAt(stretch.outerEnd) === '.'
  );
}

/** The token of the cue that ties a mention to the stretch: the verb behind it, before it, or between the two. */
export function cueOf(
  { tokens }: Paragraph,
  mention: Mention,
  { before, behind, behindToken }: Standing,
  frame: Frame,
  side: number,
): number {
  if (before === SOURCE) return mention.from - 1;
  if (POSTPOSED.has(wordAt(tokens, mention.to))) return mention.to;
  const own = isVerb(behind);
  if (side === BEFORE) {
    // The cue nearest to the stretch wins: "noted that “...”, adding that “...”".
    for (let at = frame.token - 1; at > Math.max(behindToken, mention.to - 1, frame.token - 8); at--) {
      const place = placeAt(tokens, at);
      if (place === PARTICIPLE || place === SAY) return at;
      if (place === QUOTE || place === STOP) break;
    }
    if (own) return behindToken;
    for (let at = mention.to; at < Math.min(frame.token, mention.to + 12); at++) {
      if (isVerb(placeAt(tokens, at))) return at;
    }
    if (isVerb(before)) return mention.from - 1;
    return placeAt(tokens, mention.to) === COLON ? mention.to : -1;
  }
  if (own) return behindToken;
  if (isVerb(before)) return mention.from - 1;
  if (side === AFTER) {
    for (let at = mention.from - 1; at > frame.token; at--) if (isVerb(placeAt(tokens, at))) return at;
  }
  return -1;
}

/** True for the class of what stands before the head of a sentence. */
export function isHalt(place: number): boolean {
  return place === EDGE || place === STOP || place === QUOTE;
}

/** True for the class of a verb that may be a cue. */
export function isVerb(place: number): boolean {
  return place === SAY || place === REPORT || place === PARTICIPLE;
}
