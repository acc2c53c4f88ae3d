// Who may have said a stretch: the mentions around it, the speaker before, nobody known; or it is no quotation at all.
// Each candidate carries the features by which the ranker chooses (features.ts names and counts them).

import { type Dropped, droppedBefore, droppedBehind } from './dropped-subject.ts';
import type { Frame } from './frame.ts';
import { AFTER, BEFORE, isHalt, isVerb, PARAGRAPH_BEFORE, REACH } from './gap.ts';
import { impersonalBeside, isImpersonal } from './impersonal.ts';
import type { Feature } from './layout.ts';
import { mentionCandidate } from './mention-candidate.ts';
import { lastWord, type Mention } from './mentions.ts';
import { notAQuotation } from './no-quotation.ts';
import type { Paragraph } from './paragraph.ts';
import { COLON, SAY, SOURCE } from './place-classes.ts';
import { inherited, unknown } from './silent-candidates.ts';
import type { Standing } from './standing.ts';
import { kindAt, NUMBER, placeAt } from './token.ts';
import { COURTESY, FIRST_NAME, HUMAN, NOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

export interface Candidate {
  readonly kind: 'mention' | 'inherit' | 'unknown' | 'not-a-quotation';
  readonly paragraph: Paragraph;
  readonly mention: Mention | undefined;
  /** Token of the cue in the paragraph of the mention; -1 where there is none. */
  readonly cue: number;
  readonly features: readonly Feature[];
}

/** What was decided for the stretch before. */
export interface Decided {
  readonly paragraph: number;
  readonly stretch: number;
  readonly candidate: Candidate;
  readonly taken: boolean;
  /** True where the stretch runs to the end of its paragraph. */
  readonly endsParagraph: boolean;
}

/** How a name stands in the article; by the hash of its last word. */
export type Cast = ReadonlyMap<
  number,
  {
    readonly count: number;
    /** How often right before a verb of speech. */
    readonly speaks: number;
    /** True where it ever stands in full. */
    readonly isFull: boolean;
    /** True where it ever stands inside a sentence, where only names have capitals. */
    readonly isInside: boolean;
  }
>;

/** What holds for the whole article, and what was decided so far. */
export interface Context {
  readonly words: Words;
  readonly cast: Cast;
  /** True where double marks are in use: single ones then hold a term more often than speech. */
  readonly doubles: boolean;
  readonly history: { readonly taken: number; readonly left: number };
}

/** A stretch whose speaker is sought, and all that bears on it. */
export interface Inquiry {
  readonly paragraph: Paragraph;
  readonly frame: Frame;
  /** The paragraph before. */
  readonly previous: Paragraph | undefined;
  readonly last: Decided | undefined;
  /** True for a paragraph that only asks, between paragraphs of speech: whoever asks is not who answers. */
  readonly asks: boolean;
  readonly context: Context;
}

const MENTIONS_BEFORE = 6;
const MENTIONS_AFTER = 4;
// How many mentions are looked at for one that leads its sentence.
const SEARCH = 24;

/** The candidates of a stretch, in a fixed order. `near` is the index of the first mention behind the stretch. */
export function candidatesOf(inquiry: Inquiry, near: number): Candidate[] {
  const { paragraph, frame, previous, last, context } = inquiry;
  const candidates: Candidate[] = [];
  const add = (from: Paragraph, index: number, side: number): boolean => {
    const mention = from.mentions[index];
    const standing = from.standing(index);
    if (!standing || !mention || standing.stray || isBareNoun(from, mention, standing, context)) return false;
    const nominee = { paragraph: from, mention, standing, ordinal: from.ordinals[index] ?? 0 };
    candidates.push(mentionCandidate(inquiry, nominee, candidates.length, side));
    return true;
  };
  const addDropped = (dropped: Dropped | undefined, side: number): void => {
    if (!dropped) return;
    const { mention, standing } = dropped;
    const nominee = { paragraph, mention, standing, ordinal: 0 };
    candidates.push(mentionCandidate(inquiry, nominee, candidates.length, side));
  };
  if (inquiry.asks) return [unknown(inquiry), notAQuotation(inquiry)];
  const told = toldBefore(inquiry, near);
  if (told >= 0 && add(paragraph, told, BEFORE)) return [...candidates, notAQuotation(inquiry)];
  const impersonal = impersonalBeside(paragraph.tokens, frame.token, context.words);
  if (impersonal) {
    addDropped(impersonal, impersonal.mention.from > frame.token ? AFTER : BEFORE);
    return [...candidates, notAQuotation(inquiry)];
  }
  if (context.words.dropsSubject) {
    addDropped(droppedBehind(paragraph, frame.token), AFTER);
    addDropped(droppedBefore(paragraph, frame.token), BEFORE);
  }
  for (let i = near - 1, all = 0; i >= Math.max(0, near - SEARCH); i--) {
    const mention = paragraph.mentions[i];
    if (!mention || frame.token - mention.to > REACH) break;
    if ((all < MENTIONS_BEFORE || paragraph.standing(i)?.leads) && add(paragraph, i, BEFORE)) all++;
  }
  const before = candidates.length;
  for (let i = near; i < Math.min(paragraph.mentions.length, near + SEARCH); i++) {
    const mention = paragraph.mentions[i];
    if (!mention || mention.from - frame.token > REACH || candidates.length - before >= MENTIONS_AFTER) break;
    add(paragraph, i, AFTER);
  }
  if (previous && frame.token - paragraph.from < 2) {
    for (
      let i = previous.mentions.length - 1, all = 0;
      i >= Math.max(0, previous.mentions.length - 12) && all < 3;
      i--
    ) {
      if (previous.ordinals[i] === 0 && add(previous, i, PARAGRAPH_BEFORE)) all++;
    }
  }
  if (last?.taken && !isImpersonal(last.candidate.mention) && paragraph.index - last.paragraph < 3)
    candidates.push(inherited(inquiry, last));
  candidates.push(unknown(inquiry));
  candidates.push(notAQuotation(inquiry));
  return candidates;
}

/**
 * The mention between a verb of speech and the colon before the stretch, "svarade Eva Berg: | “...”": who else the sentence names
 * does not speak. -1 where there is none. English puts the subject first.
 */
function toldBefore({ paragraph: { mentions, tokens }, frame, context }: Inquiry, near: number): number {
  const mention = mentions[near - 1];
  if (!mention || isTrainedOn(context.words) || frame.before !== COLON) return -1;
  // "señala | la grieta |: “...”" is what somebody points to.
  const isUnknown = mention.kind === 'role' && !(mention.bits & (HUMAN | NOUN));
  if (isUnknown && kindAt(tokens, mention.to - 1) !== NUMBER) return -1;
  return mention.to === frame.token - 1 && placeAt(tokens, mention.from - 1) === SAY ? near - 1 : -1;
}

/**
 * A lone word with a capital that may be any noun, or any word at the head of a sentence, unless a cue touches it or the article
 * has it as somebody's name elsewhere. English weights know such words.
 */
function isBareNoun(
  { tokens }: Paragraph,
  mention: Mention,
  { before, behind, apart }: Standing,
  { words, cast }: Context,
): boolean {
  const isAtHead = !isTrainedOn(words) && isHalt(before);
  if (!words.capitalNouns && !isAtHead) return false;
  if (mention.kind !== 'name' || mention.to - mention.from > 1) return false;
  if (mention.bits & (FIRST_NAME | COURTESY) || before === SOURCE || isVerb(before) || behind === COLON)
    return false;
  if (isVerb(behind) && !apart) return false;
  const part = cast.get(lastWord(tokens, mention));
  return !(part?.isFull || (!words.capitalNouns && part?.isInside));
}
