// A quotation that a grammar found, as it is reported, and why.

import type { FoundQuote, FoundSpeaker, Piece } from '../found.ts';
import type { Stretch } from '../marks.ts';
import { isTold, type Range, type Telling } from './types.ts';

/** A quotation as it is reported; more of its pieces may be added to `pieces`. */
export function quoteOf(
  { index, text }: { readonly index: number; readonly text: string },
  { start, end }: Stretch,
  pieces: readonly Piece[],
  telling: Telling | undefined,
  speaker: FoundSpeaker | null,
  confidence: number,
  language: string,
): FoundQuote {
  const subject = telling?.subject;
  const piece = (range: Range | undefined): Piece | null =>
    range ? { paragraph: index, start: range[0], end: range[1] } : null;
  const cue = telling?.cue ? text.slice(...telling.cue) : null;
  return {
    text: text.slice(start, end),
    kind: telling?.kind ?? 'direct',
    speaker,
    cue,
    pieces,
    confidence,
    mentionAt: piece(isTold(subject) ? subject.mention : undefined),
    cueAt: piece(telling?.cue),
    reasons: reasonsFor(telling, speaker, cue, language),
  };
}

/** Why this speaker, in a reader's words. */
function reasonsFor(
  telling: Telling | undefined,
  speaker: FoundSpeaker | null,
  cue: string | null,
  language: string,
): string[] {
  if (!telling)
    return speaker ? ['no cue of its own', 'whoever was named before'] : ['a sentence without a cue'];
  const { subject } = telling;
  const who = isTold(subject) ? subject.kind : subject === 'left-out' ? 'subject left out' : 'nobody named';
  return [...(cue ? [cue] : []), who === 'name' ? 'person' : who, `cues of ${language}`];
}
