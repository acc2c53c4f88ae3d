// Who may have said a stretch: the mentions around it, the speaker before, nobody known; or it is no quotation at all.
// Each candidate carries the features by which the ranker chooses (features.ts names and counts them).

import { TEMPLATES } from './features.ts';
import { bucket, cueStrength, type Frame } from './frame.ts';
import { type Feature, feature, hashed } from './layout.ts';
import type { Mention } from './mentions.ts';
import {
  COLON,
  COMMA,
  EDGE,
  PARTICIPLE,
  type Paragraph,
  placeAt,
  QUOTE,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from './paragraph.ts';
import { type Standing, standingsOf } from './standing.ts';
import { PRONOUN, WORD, type Words } from './words.ts';

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

/** How often a name stands in the article, and how often right before a verb of speech; by its last word. */
export type Cast = ReadonlyMap<string, { readonly count: number; readonly speaks: number }>;

/** What holds for the whole article, and what was decided so far. */
export interface Context {
  readonly words: Words;
  readonly cast: Cast;
  /** True where double marks are in use: single ones then hold a term more often than speech. */
  readonly doubles: boolean;
  readonly history: { readonly taken: number; readonly left: number };
}

// The sides of a stretch on which a mention may stand; the order of the weights.
const AFTER = 0;
const BEFORE = 1;
const PARAGRAPH_BEFORE = 2;
const MENTIONS_BEFORE = 6;
const MENTIONS_AFTER = 4;
// How many mentions are looked at for one that leads its sentence.
const SEARCH = 24;
const REACH = 60;
const KINDS = ['name', 'role', 'he', 'she', 'they', 'speech-part', 'it', 'who'];

/** The candidates of a stretch, in a fixed order. `near` is the index of the first mention behind the stretch. */
export function candidatesOf(
  paragraph: Paragraph,
  frame: Frame,
  near: number,
  previous: Paragraph | undefined,
  last: Decided | undefined,
  context: Context,
): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (from: Paragraph, index: number, side: number): boolean => {
    const standing = standingsOf(from)[index];
    const mention = from.mentions[index];
    if (!standing || !mention || standing.stray) return false;
    candidates.push(
      mentionCandidate(from, mention, standing, index, candidates.length, frame, side, last, context),
    );
    return true;
  };
  const standings = standingsOf(paragraph);
  for (let i = near - 1, all = 0; i >= Math.max(0, near - SEARCH); i--) {
    const mention = paragraph.mentions[i];
    if (!mention || frame.token - mention.to > REACH) break;
    if ((all < MENTIONS_BEFORE || standings[i]?.leads) && add(paragraph, i, BEFORE)) all++;
  }
  const before = candidates.length;
  for (let i = near; i < Math.min(paragraph.mentions.length, near + SEARCH); i++) {
    const mention = paragraph.mentions[i];
    if (!mention || mention.from - frame.token > REACH || candidates.length - before >= MENTIONS_AFTER) break;
    add(paragraph, i, AFTER);
  }
  if (previous && frame.token < 2) {
    for (
      let i = previous.mentions.length - 1, all = 0;
      i >= Math.max(0, previous.mentions.length - 12) && all < 3;
      i--
    ) {
      if (previous.ordinals[i] === 0 && add(previous, i, PARAGRAPH_BEFORE)) all++;
    }
  }
  if (last?.taken && paragraph.index - last.paragraph < 3)
    candidates.push(inherited(paragraph, frame, last, context.words));
  candidates.push(unknown(paragraph, frame, last));
  candidates.push(notAQuotation(paragraph, frame, last, context));
  return candidates;
}

function mentionCandidate(
  paragraph: Paragraph,
  mention: Mention,
  standing: Standing,
  index: number,
  rank: number,
  frame: Frame,
  side: number,
  last: Decided | undefined,
  { words, cast }: Context,
): Candidate {
  const { tokens } = paragraph;
  const { before, behind, noun } = standing;
  const kind = KINDS.indexOf(mention.kind);
  const gap = gapOf(paragraph, mention, frame, side);
  const away = bucket(gap.words);
  const ordinal = Math.min(paragraph.ordinals[index] ?? 0, 3);
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
  const cueWord = tokens[cue]?.lower ?? '';
  if (words.language === 'en' && cueWord !== '') features.push(hashed(TEMPLATES.cueWord, cueWord, side));
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
  const part = cast.get(tokens[mention.to - 1]?.lower ?? '');
  if (!part) return 0;
  const speaks = part.speaks - (behind === SAY ? 1 : 0);
  return Math.min(part.count - 1, 3) * 3 + Math.min(Math.max(speaks, 0), 2);
}

interface Gap {
  readonly words: number;
  readonly stops: number;
  readonly quotes: number;
  readonly cue: number;
  /** How many cues stand between. */
  readonly cues: number;
}

/** What lies between a mention and the stretch; for the paragraph before, between it and that paragraph's end. */
function gapOf(paragraph: Paragraph, mention: Mention, frame: Frame, side: number): Gap {
  const from = side === AFTER ? frame.token + 1 : mention.to;
  const to =
    side === AFTER
      ? mention.from
      : side === BEFORE
        ? frame.token
        : Math.min(paragraph.tokens.length, from + REACH);
  let count = 0;
  let stops = 0;
  let quotes = 0;
  let cue = 0;
  let cues = 0;
  for (let at = from; at < to; at++) {
    const place = placeAt(paragraph.places, at);
    if (place === STOP) stops++;
    else if (place === QUOTE) {
      quotes++;
      if (endsAsSentence(paragraph, at) && placeAt(paragraph.places, at + 1) !== SAY) stops++;
    } else if (place !== COMMA && place !== COLON) count++;
    const strength = cueStrength(place);
    if (strength > 0) cues++;
    if (strength > cue) cue = strength;
  }
  return { words: count, stops, quotes, cue, cues };
}

function endsAsSentence(paragraph: Paragraph, token: number): boolean {
  const stretch = paragraph.stretches[paragraph.tokens[token]?.stretch ?? -1];
  if (!stretch) return false;
  return (
    '.!?…。！？'.includes(paragraph.text.charAt(stretch.end - 1)) ||
    paragraph.text.charAt(stretch.outerEnd) === '.'
  );
}

/** The token of the cue that ties a mention to the stretch: the verb behind it, before it, or between the two. */
function cueOf(
  { tokens, places }: Paragraph,
  mention: Mention,
  { before, behind, behindToken }: Standing,
  frame: Frame,
  side: number,
): number {
  if (before === SOURCE) return mention.from - 1;
  const own = isVerb(behind);
  if (side === BEFORE) {
    // The cue nearest to the stretch wins: "noted that “...”, adding that “...”".
    for (let at = frame.token - 1; at > Math.max(behindToken, mention.to - 1, frame.token - 8); at--) {
      const place = placeAt(places, at);
      if (place === PARTICIPLE || place === SAY) return at;
      if (place === QUOTE || place === STOP) break;
    }
    if (own) return behindToken;
    for (let at = mention.to; at < Math.min(frame.token, mention.to + 12); at++) {
      if (isVerb(placeAt(places, at))) return at;
    }
    return tokens[mention.to]?.kind === 'colon' ? mention.to : -1;
  }
  if (own) return behindToken;
  if (isVerb(before)) return mention.from - 1;
  if (side === AFTER) {
    for (let at = mention.from - 1; at > frame.token; at--) if (isVerb(placeAt(places, at))) return at;
  }
  return -1;
}

function isVerb(place: number): boolean {
  return place === SAY || place === REPORT || place === PARTICIPLE;
}

function sameAsLast(paragraph: Paragraph, mention: Mention, last: Decided | undefined): number {
  const before = last?.taken ? last.candidate : undefined;
  if (!before?.mention) return 0;
  const a = paragraph.tokens[mention.to - 1]?.lower;
  const b = before.paragraph.tokens[before.mention.to - 1]?.lower;
  return a === b ? 2 : 1;
}

/** The relation to the stretch before: 0 same sentence, 1 same paragraph, 2 paragraph before (ends in it), 3 before, 4 farther. */
function relation(paragraph: Paragraph, frame: Frame, last: Decided): number {
  if (last.paragraph === paragraph.index) {
    for (let at = frame.token - 1; at >= Math.max(0, frame.token - REACH); at--) {
      const token = paragraph.tokens[at];
      if (token?.kind === 'stop') return 1;
      if (token?.kind === 'quote') return endsAsSentence(paragraph, at) ? 5 : 0;
    }
    return 1;
  }
  if (paragraph.index - last.paragraph > 1) return 4;
  return last.endsParagraph ? 2 : 3;
}

function inherited(paragraph: Paragraph, frame: Frame, last: Decided, words: Words): Candidate {
  const { candidate } = last;
  const how = relation(paragraph, frame, last);
  const alone = frame.before === EDGE && frame.after === EDGE ? 1 : 0;
  const features: Feature[] = [
    feature(TEMPLATES.inherit, how),
    feature(TEMPLATES.inheritBefore, how * 16 + frame.before),
    feature(TEMPLATES.inheritAfter, how * 16 + frame.after),
    feature(TEMPLATES.inheritCue, how * 8 + frame.cue),
    feature(TEMPLATES.inheritEnding, how * 8 + frame.ending),
    feature(TEMPLATES.inheritAlone, how * 2 + alone),
    feature(TEMPLATES.inheritFrom, how * 3 + (candidate.mention ? 0 : 1)),
    feature(TEMPLATES.inheritSize, how * 8 + frame.size),
  ];
  const next = paragraph.tokens[frame.token + 1]?.lower ?? '';
  if (words.language === 'en' && next !== '') features.push(hashed(TEMPLATES.inheritNext, next, 0));
  return { ...candidate, kind: 'inherit', features };
}

function unknown(paragraph: Paragraph, frame: Frame, last: Decided | undefined): Candidate {
  const features: Feature[] = [
    feature(TEMPLATES.unknown, 0),
    feature(TEMPLATES.unknownBefore, frame.before),
    feature(TEMPLATES.unknownAfter, frame.after),
    feature(TEMPLATES.unknownCue, frame.cue * 8 + frame.size),
    feature(TEMPLATES.unknownLast, last ? 1 : 0),
  ];
  return { kind: 'unknown', paragraph, mention: undefined, cue: -1, features };
}

function notAQuotation(
  paragraph: Paragraph,
  frame: Frame,
  last: Decided | undefined,
  { words, history, doubles }: Context,
): Candidate {
  const { tokens, places } = paragraph;
  const { stretch, inside } = frame;
  const left = tokens[frame.token - 1];
  const right = tokens[frame.token + 1];
  const label = left && left.bits & WORD.label ? 1 : 0;
  const single = doubles && stretch?.family === 'single' ? 1 : 0;
  const closed = stretch?.closed ? 1 : 0;
  const shape = shapeOf(inside, words);
  const cue = tokens[frame.cueBefore];
  const context = Math.min(frame.cue, 1) * 5 + Math.max(Math.min(frame.size, 5) - 1, 0);
  const atLast = !last || last.paragraph !== paragraph.index ? 0 : last.taken ? 1 : 2;
  const features: Feature[] = [
    feature(TEMPLATES.not, 0),
    feature(TEMPLATES.notBefore, frame.before * 8 + frame.size),
    feature(TEMPLATES.notAfter, frame.after * 8 + frame.size),
    feature(TEMPLATES.notEnding, frame.ending * 8 + frame.size),
    feature(TEMPLATES.notCue, frame.cue * 8 + frame.size),
    feature(TEMPLATES.notShape, shape * 8 + frame.size),
    feature(TEMPLATES.notShapeEnding, shape * 8 + frame.ending),
    feature(TEMPLATES.notShapeCue, shape * 8 + frame.cue),
    feature(TEMPLATES.notSides, frame.before * 16 + frame.after),
    feature(TEMPLATES.notCapital, frame.capital * 16 + frame.before),
    feature(TEMPLATES.notLabel, label * 8 + frame.size),
    feature(TEMPLATES.notSingle, single * 8 + frame.size),
    feature(TEMPLATES.notSingleCue, single * 8 + frame.cue),
    feature(TEMPLATES.notClosed, closed),
    feature(TEMPLATES.notLast, atLast * 8 + frame.cue),
    feature(TEMPLATES.notContext, context * 16 + frame.before),
    feature(TEMPLATES.notContextAfter, context * 16 + frame.after),
    feature(TEMPLATES.notDirect, Math.min(frame.cue, 1) * 3 + Math.min(history.left, 2)),
    feature(TEMPLATES.notNear, frame.cueBeforeStrength * 8 + bucket(cue ? frame.token - frame.cueBefore : 0)),
    feature(TEMPLATES.notLeftPair, placeAt(places, frame.token - 2) * 16 + frame.before),
    feature(TEMPLATES.notOwner, (left?.owns ? 1 : 0) * 8 + frame.size),
    feature(TEMPLATES.notHistory, Math.min(history.taken, 2) * 3 + Math.min(history.left, 2)),
  ];
  if (words.language === 'en') {
    if (left?.lower) features.push(hashed(TEMPLATES.notLeft, left.lower, 0));
    if (right?.lower) features.push(hashed(TEMPLATES.notRight, right.lower, 0));
    const left2 = tokens[frame.token - 2];
    if (left2?.lower) features.push(hashed(TEMPLATES.notLeft2, left2.lower, 0));
    const right2 = tokens[frame.token + 2];
    if (right2?.lower) features.push(hashed(TEMPLATES.notRight2, right2.lower, 0));
    if (cue?.lower) features.push(hashed(TEMPLATES.notCueWord, cue.lower, 0));
    if (frame.size < 4) features.push(hashed(TEMPLATES.notInside, inside.toLowerCase(), 0));
  }
  return { kind: 'not-a-quotation', paragraph, mention: undefined, cue: -1, features };
}

/** The shape of quoted words: 0 plain, 1 one capital word, 2 all capitals (a title), 3 with a pronoun or verb, 4 lower case. */
function shapeOf(inside: string, words: Words): number {
  const parts = inside.slice(0, 80).split(' ', 9);
  let capitals = 0;
  let talk = 0;
  for (const part of parts) {
    const first = part.charAt(0);
    if (first !== first.toLowerCase() || (first >= '0' && first <= '9')) capitals++;
    const bits = words.bits.get(part.toLowerCase()) ?? 0;
    if (bits & (PRONOUN | WORD.auxiliary) && !(bits & WORD.determiner)) talk = 1;
  }
  if (talk) return capitals === parts.length ? 5 : 3;
  if (capitals === parts.length) return parts.length === 1 ? 1 : 2;
  if (capitals === 0) return 4;
  return capitals > parts.length / 2 ? 6 : 0;
}
