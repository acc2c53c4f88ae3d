// Verbs that may report speech without marks, and what stands around them: "The mayor | said | that the bridge would open."
// Known weakness: verbs of wanting and supporting, where annotators differ as well.

import type { Mention } from '../mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  OTHER,
  PARTICIPLE,
  PREPOSITION,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from '../place-classes.ts';
import { bitsAt, endingOf, kindAt, LOWER, lengthAt, placeAt, type Tokens } from '../token.ts';
import * as WORD from '../word-classes.ts';
import { CUE } from '../word-classes.ts';

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
  /** True where the weights of words are of its language. */
  readonly knowsWords: boolean;
}

/** The cues of a paragraph, in order. */
export function cuesOf(paragraph: Paragraph, knowsWords: boolean): Cue[] {
  const { tokens, mentions } = paragraph;
  const cues: Cue[] = [];
  let sentence = paragraph.from;
  let order = 0;
  let leading: Mention | undefined;
  let next = 0;
  for (let token = paragraph.from; token < paragraph.to; token++) {
    const place = placeAt(tokens, token);
    if (place === STOP) {
      sentence = token + 1;
      order = 0;
      leading = undefined;
    }
    for (; (mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= token; next++) {
      const mention = mentions[next];
      if (mention && mention.from >= sentence && !mention.owns) leading ??= mention;
    }
    if (!mayReport(paragraph, token)) continue;
    cues.push({
      paragraph,
      token,
      place,
      sentence,
      order,
      next,
      subject: subjectOf(paragraph, token, next, sentence, leading),
      voice: voiceOf(tokens, token),
      opensClause: opensClause(paragraph, token, next),
      knowsWords,
    });
    order++;
  }
  return cues;
}

/** A verb that a list knows, the end of "according to", or an unknown word where a verb of speech may stand. */
function mayReport({ text, tokens }: Paragraph, at: number): boolean {
  const place = placeAt(tokens, at);
  if (place === SAY || place === REPORT || place === PARTICIPLE) return true;
  if (place === SOURCE) return placeAt(tokens, at + 1) !== SOURCE;
  if (place !== OTHER || kindAt(tokens, at) !== LOWER || lengthAt(tokens, at) < 4) return false;
  if (bitsAt(tokens, at) & WORD.attitude) return true;
  const ending = endingOf(text, tokens, at);
  return ending === 'ed' || ending === 'ing' || ending === 's';
}

function voiceOf(tokens: Tokens, at: number): number {
  let voice = 0;
  for (let back = at - 1; back >= at - 3; back--) {
    const place = placeAt(tokens, back);
    if (place === AUXILIARY) voice |= 1;
    else if (place === PREPOSITION && back === at - 1) voice |= 2;
    else if (place !== OTHER) break;
  }
  return voice;
}

function opensClause(paragraph: Paragraph, cue: number, next: number): boolean {
  const mention = paragraph.mentions[next];
  if (!mention || mention.from > cue + 2 || mention.owns) return false;
  return isVerb(paragraph, mention.to);
}

/** True for what may be a finite verb: an auxiliary, a cue, an unknown word with the ending of one. */
export function isVerb({ text, tokens }: Paragraph, at: number): boolean {
  if (kindAt(tokens, at) !== LOWER) return false;
  if (placeAt(tokens, at) === AUXILIARY || bitsAt(tokens, at) & CUE) return true;
  if (placeAt(tokens, at) !== OTHER) return false;
  const ending = endingOf(text, tokens, at);
  return ending === 'ed' || ending === 's';
}

/** The mention that the verb follows, the one behind it where inverted, else the sentence's first. */
function subjectOf(
  paragraph: Paragraph,
  cue: number,
  next: number,
  sentence: number,
  leading: Mention | undefined,
): Mention | undefined {
  const { mentions, tokens } = paragraph;
  for (let i = next - 1; i >= Math.max(0, next - 6); i--) {
    if (paragraph.standing(i)?.behindToken === cue) return mentions[i];
  }
  const after = mentions[next];
  if (placeAt(tokens, cue) === SOURCE && after && after.from <= cue + 2) return after;
  for (let i = next - 1; i >= Math.max(0, next - 4); i--) {
    const mention = mentions[i];
    if (mention && mention.from > sentence && paragraph.standing(i)?.before === CONJUNCTION) return mention;
  }
  return leading;
}
