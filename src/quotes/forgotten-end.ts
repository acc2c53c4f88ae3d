// Where a quotation ends whose closing mark was forgotten: before a cue that ends its sentence.
// '“We had no warning, | said Tom Ferris, who runs the bakery.' -> [We had no warning] said Tom Ferris, ...
// Known false positive: an opening mark that begins many paragraphs, and one of them in which somebody else speaks.

import { clauseEnd, endOfSpeech, isPause, tokensOf } from './insertions.ts';
import type { Stretch } from './marks.ts';
import { phraseAt } from './noun-phrase.ts';
import { bitsAt, EDGE_KIND, kindAt, LOWER, STOP_KIND, type Tokens } from './token.ts';
import * as WORD from './word-classes.ts';
import { PRONOUN } from './word-classes.ts';
import type { Words } from './words.ts';

/** The stretches of a paragraph; the last one, where nothing closes it, ends before its cue. */
export function endForgotten(text: string, stretches: readonly Stretch[], words: Words): readonly Stretch[] {
  const last = stretches.at(-1);
  if (!last || last.closed) return stretches;
  const { tokens, from, to } = tokensOf(text.slice(last.start, last.end), words);
  for (let at = from + 1; at < to; at++) {
    if (!isPause(tokens, at) || !(beginsWithCue(tokens, at, words) || endsInCue(tokens, at + 1))) continue;
    const end = endOfSpeech(text, last, tokens, at);
    if (end <= last.start) continue;
    return [...stretches.slice(0, -1), { ...last, end, outerEnd: end, closed: true }];
  }
  return stretches;
}

/** "..., | said Tom Ferris, who ..." Words that are spoken hold “she said” more often than “said she”. */
function beginsWithCue(tokens: Tokens, pause: number, words: Words): boolean {
  return isVerbOfSpeech(tokens, pause + 1) && clauseEnd(tokens, pause, words) >= 0;
}

/** "..., | Joan Price said.": a subject, its verb of speech, and the end of the sentence right behind. */
function endsInCue(tokens: Tokens, at: number): boolean {
  const verb = isPronoun(tokens, at) ? at + 1 : nameEnd(tokens, at);
  if (verb < 0 || !isVerbOfSpeech(tokens, verb)) return false;
  const behind = kindAt(tokens, verb + 1);
  return behind === STOP_KIND || behind === EDGE_KIND;
}

function isVerbOfSpeech(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === LOWER && (bitsAt(tokens, at) & WORD.say) !== 0;
}

function isPronoun(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === LOWER && (bitsAt(tokens, at) & PRONOUN) !== 0;
}

function nameEnd(tokens: Tokens, at: number): number {
  const phrase = phraseAt(tokens, at, () => false);
  return phrase?.kind === 'name' ? phrase.to : -1;
}
