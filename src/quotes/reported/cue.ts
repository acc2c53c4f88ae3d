// Verbs that may report speech without marks, and what stands around them: "The mayor | said | that the bridge would open."
// Known weakness: verbs of wanting and supporting, where annotators differ as well.

import type { Mention } from '../mentions.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  OTHER,
  PARTICIPLE,
  type Paragraph,
  PREPOSITION,
  placeAt,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from '../paragraph.ts';
import { standingsOf } from '../standing.ts';
import type { Token } from '../token.ts';
import { CUE, WORD } from '../words.ts';

export interface Cue {
  readonly paragraph: Paragraph;
  readonly token: number;
  readonly place: number;
  /** Where its sentence begins, and how many cues stand before it there. */
  readonly sentence: number;
  readonly order: number;
  /** The first mention behind it. */
  readonly next: number;
  /** Its subject by its place, if one is near. */
  readonly subject: Mention | undefined;
  /** 0 plain, 1 behind an auxiliary, 2 behind a preposition or "to", 3 both. */
  readonly voice: number;
  /** True where a subject and a verb follow: "said | he would". */
  readonly opensClause: boolean;
}

/** The cues of a paragraph, in order. */
export function cuesOf(paragraph: Paragraph): Cue[] {
  const { tokens, places, mentions } = paragraph;
  const cues: Cue[] = [];
  let sentence = 0;
  let order = 0;
  let leading: Mention | undefined;
  let next = 0;
  for (let token = 0; token < tokens.length; token++) {
    const place = placeAt(places, token);
    if (place === STOP) {
      sentence = token + 1;
      order = 0;
      leading = undefined;
    }
    for (; (mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= token; next++) {
      const mention = mentions[next];
      if (mention && mention.from >= sentence && !mention.owns) leading ??= mention;
    }
    if (!mayReport(tokens, places, token)) continue;
    cues.push({
      paragraph,
      token,
      place,
      sentence,
      order,
      next,
      subject: subjectOf(paragraph, token, next, sentence, leading),
      voice: voiceOf(places, token),
      opensClause: opensClause(paragraph, token, next),
    });
    order++;
  }
  return cues;
}

/** A verb that a list knows, the end of "according to", or an unknown word where a verb of speech may stand. */
function mayReport(tokens: readonly Token[], places: Uint8Array, at: number): boolean {
  const place = placeAt(places, at);
  if (place === SAY || place === REPORT || place === PARTICIPLE) return true;
  if (place === SOURCE) return placeAt(places, at + 1) !== SOURCE;
  const token = tokens[at];
  if (place !== OTHER || token?.kind !== 'lower' || token.lower.length < 4) return false;
  if (token.bits & WORD.attitude) return true;
  return token.lower.endsWith('ed') || token.lower.endsWith('ing') || token.lower.endsWith('s');
}

function voiceOf(places: Uint8Array, at: number): number {
  let voice = 0;
  for (let back = at - 1; back >= at - 3; back--) {
    const place = placeAt(places, back);
    if (place === AUXILIARY) voice |= 1;
    else if (place === PREPOSITION && back === at - 1) voice |= 2;
    else if (place !== OTHER) break;
  }
  return voice;
}

function opensClause({ tokens, places, mentions }: Paragraph, cue: number, next: number): boolean {
  const mention = mentions[next];
  if (!mention || mention.from > cue + 2 || mention.owns) return false;
  return isVerb(tokens, places, mention.to);
}

/** True for what may be a finite verb: an auxiliary, a cue, an unknown word with the ending of one. */
export function isVerb(tokens: readonly Token[], places: Uint8Array, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'lower') return false;
  if (placeAt(places, at) === AUXILIARY || token.bits & CUE) return true;
  return placeAt(places, at) === OTHER && (token.lower.endsWith('ed') || token.lower.endsWith('s'));
}

/** The mention that the verb follows, the one behind it where inverted, else the sentence's first. */
function subjectOf(
  paragraph: Paragraph,
  cue: number,
  next: number,
  sentence: number,
  leading: Mention | undefined,
): Mention | undefined {
  const { mentions, places } = paragraph;
  const standings = standingsOf(paragraph);
  for (let i = next - 1; i >= Math.max(0, next - 6); i--) {
    if (standings[i]?.behindToken === cue) return mentions[i];
  }
  const after = mentions[next];
  if (placeAt(places, cue) === SOURCE && after && after.from <= cue + 2) return after;
  for (let i = next - 1; i >= Math.max(0, next - 4); i--) {
    const mention = mentions[i];
    if (mention && mention.from > sentence && standings[i]?.before === CONJUNCTION) return mention;
  }
  return leading;
}
