// A mention as the speaker of a stretch, with the features that speak for it.

import type { Candidate, Cast, Decided, Inquiry } from './candidates.ts';
import { TEMPLATES } from './features.ts';
import { bucket, cueStrength, type Frame } from './frame.ts';
import { BEFORE, cueOf, type Gap, gapOf } from './gap.ts';
import { type Feature, feature, hashed } from './layout.ts';
import { lastWord, MENTION_KINDS, type Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { SAY } from './place-classes.ts';
import type { Standing } from './standing.ts';
import { wordAt } from './token.ts';
import { isTrainedOn } from './words.ts';

/** A mention that may be the speaker, and how it stands in its paragraph. */
interface Nominee {
  readonly paragraph: Paragraph;
  readonly mention: Mention;
  readonly standing: Standing;
  /** How many mentions its sentence has before it. */
  readonly ordinal: number;
}

/** A mention as the speaker of a stretch; `rank` is how many candidates there are already. */
export function mentionCandidate(
  { frame, last, context }: Inquiry,
  { paragraph, mention, standing, ordinal: place }: Nominee,
  rank: number,
  side: number,
): Candidate {
  const { words, cast } = context;
  const { tokens } = paragraph;
  const { before, behind, noun } = standing;
  const kind = MENTION_KINDS.indexOf(mention.kind);
  const gap = gapOf(paragraph, mention, frame, side);
  const away = bucket(gap.words);
  const ordinal = Math.min(place, 3);
  const nearRank = Math.min(rank, 3);
  const nature = noun * 2 + (mention.to - mention.from === 1 ? 1 : 0);
  const crossed = Math.min(gap.stops, 2) * 3 + Math.min(gap.quotes, 2);
  const halted = gap.stops > 0 ? 1 : 0;
  const cue = cueOf(paragraph, mention, standing, frame, side);
  const features: Feature[] = [
    feature(TEMPLATES.kind, kind, side),
    feature(TEMPLATES.behind, behind, side),
    feature(TEMPLATES.before, before, side),
    feature(TEMPLATES.gap, away, side),
    feature(TEMPLATES.crossed, crossed, side),
    feature(TEMPLATES.ending, frame.ending, side),
    feature(TEMPLATES.quoteBefore, frame.before, side),
    feature(TEMPLATES.quoteAfter, frame.after, side),
    feature(TEMPLATES.gapCue, gap.cue, side),
    feature(TEMPLATES.ordinal, ordinal, side),
    feature(TEMPLATES.rank, nearRank, side),
    feature(TEMPLATES.kindBehind, kind * 16 + behind, side),
    feature(TEMPLATES.kindBefore, kind * 16 + before, side),
    feature(TEMPLATES.behindQuoteBefore, behind * 16 + frame.before, side),
    feature(TEMPLATES.beforeQuoteAfter, before * 16 + frame.after, side),
    feature(TEMPLATES.same, sameAsLast(paragraph, mention, last) * 2 + halted, side),
    feature(TEMPLATES.apart, (standing.apart ? 16 : 0) + behind, side),
    feature(TEMPLATES.noun, nature, side),
    feature(TEMPLATES.gapBehind, away * 16 + behind, side),
    feature(TEMPLATES.gapBefore, away * 16 + before, side),
    feature(TEMPLATES.crossedEnding, crossed * 5 + frame.ending, side),
    feature(TEMPLATES.ordinalBehind, ordinal * 16 + behind, side),
    feature(TEMPLATES.ordinalGapCue, ordinal * 8 + gap.cue, side),
    feature(TEMPLATES.rankGapCue, nearRank * 8 + gap.cue, side),
    feature(TEMPLATES.sizeGapCue, frame.size * 8 + gap.cue, side),
    feature(TEMPLATES.owner, mention.owns ? 1 : 0, side),
    feature(TEMPLATES.ownCue, behind * 3 + Math.min(gap.cues, 2), side),
    feature(TEMPLATES.cueRank, nearRank * 8 + Math.min(gap.cues, 3) * 2 + halted, side),
    feature(TEMPLATES.nounBehind, nature * 16 + behind, side),
    feature(TEMPLATES.nounBefore, nature * 16 + before, side),
    feature(TEMPLATES.cast, fame(cast, paragraph, mention, behind), side),
    feature(TEMPLATES.linked, link(standing, cue, frame, gap, side), side),
  ];
  const word = cue < 0 ? 0 : wordAt(tokens, cue);
  if (isTrainedOn(words) && word !== 0) features.push(hashed(TEMPLATES.cueWord, word, side));
  return { kind: 'mention', paragraph, mention, cue, features };
}

/** How the mention's own verb is tied to the stretch: is it the nearest cue, with or without a stop between? */
function link(standing: Standing, cue: number, frame: Frame, gap: Gap, side: number): number {
  const own = cueStrength(standing.behind);
  const nearest = side === BEFORE && frame.cueBefore === standing.behindToken ? 1 : 0;
  const touches = side === BEFORE && cue >= 0 && frame.token - cue < 3 ? 1 : 0;
  return (((own * 2 + nearest) * 2 + touches) * 2 + (standing.apart ? 1 : 0)) * 2 + (gap.stops > 0 ? 1 : 0);
}

/** What the article knows of the name: how often it stands elsewhere, how often it speaks elsewhere. */
function fame(cast: Cast, { tokens }: Paragraph, mention: Mention, behind: number): number {
  const part = cast.get(lastWord(tokens, mention));
  if (!part) return 0;
  const speaks = part.speaks - (behind === SAY ? 1 : 0);
  return Math.min(part.count - 1, 3) * 3 + Math.min(Math.max(speaks, 0), 2);
}

function sameAsLast(paragraph: Paragraph, mention: Mention, last: Decided | undefined): number {
  const before = last?.taken ? last.candidate : undefined;
  if (!before?.mention) return 0;
  const a = lastWord(paragraph.tokens, mention);
  const b = lastWord(before.paragraph.tokens, before.mention);
  return a === b ? 2 : 1;
}
