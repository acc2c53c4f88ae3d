// Who may have said a stretch: the mentions around it, the speaker before, nobody known; or it is no quotation at all.
// Each candidate carries the features by which the ranker chooses (features.ts names and counts them).

import { type Feature, feature, hashed } from './features.ts';
import type { Mention } from './mentions.ts';
import {
  AUXILIARY,
  COLON,
  COMMA,
  DETERMINER,
  EDGE,
  NAME,
  OTHER,
  type Paragraph,
  PARTICIPLE,
  PREPOSITION,
  placeClass,
  QUOTE,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from './paragraph.ts';
import type { Token } from './tokens.ts';
import { CUE, NOUN, PRONOUN, WORD, type Words } from './words.ts';

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

/** How the stretch stands in its sentence. */
export interface Frame {
  readonly token: number;
  readonly before: number;
  readonly after: number;
  readonly ending: number;
  readonly size: number;
  readonly capital: number;
  /** The strongest cue of the sentence: 0 none, 1 report, 2 participle, 3 say, 4 source. */
  readonly cue: number;
}

/** How often a name stands in the article, and how often right before a verb of speech; by its last word. */
export type Cast = ReadonlyMap<string, { readonly count: number; readonly speaks: number }>;

/** What holds for the whole article, and what was decided so far. */
export interface Context {
  readonly words: Words;
  readonly cast: Cast;
  readonly history: { readonly taken: number; readonly left: number };
}

const MENTIONS_BEFORE = 7;
const MENTIONS_AFTER = 4;
const REACH = 60;
const KINDS = ['name', 'role', 'he', 'she', 'they', 'speech-part', 'it', 'who'];

export function frameOf(paragraph: Paragraph, token: number, words: Words): Frame {
  const { text, tokens } = paragraph;
  const stretch = paragraph.stretches[tokens[token]?.stretch ?? -1];
  const inside = stretch ? text.slice(stretch.start, stretch.end) : '';
  const first = inside.charAt(0);
  return {
    token,
    before: placeClass(tokens, token - 1, words),
    after: placeClass(tokens, token + 1, words),
    ending: stretch ? endingOf(text, stretch.end, stretch.outerEnd) : 0,
    size: sizeOf(inside),
    capital: first === first.toLowerCase() ? 0 : 1,
    cue: sentenceCue(tokens, token, words),
  };
}

/** How the stretch ends: 0 bare, 1 comma, 2 full stop, 3 question or exclamation, 4 ellipsis or dash. */
function endingOf(text: string, end: number, outerEnd: number): number {
  const within = text.charAt(end - 1);
  if (text.charAt(end) === ',' || text.charAt(outerEnd) === ',' || text.charAt(outerEnd) === '，') return 1;
  if (within === '.' || within === '。' || text.charAt(outerEnd) === '.') return 2;
  if ('!?！？'.includes(within)) return 3;
  return '…—–-'.includes(within) ? 4 : 0;
}

function sizeOf(inside: string): number {
  let words = 1;
  for (let at = inside.indexOf(' '); at >= 0 && words < 30; at = inside.indexOf(' ', at + 1)) words++;
  return bucket(words);
}

function bucket(count: number): number {
  if (count < 4) return count;
  if (count < 6) return 4;
  if (count < 10) return 5;
  return count < 20 ? 6 : 7;
}

function cueStrength(place: number): number {
  if (place === SOURCE) return 4;
  if (place === SAY) return 3;
  if (place === PARTICIPLE) return 2;
  return place === REPORT ? 1 : 0;
}

function sentenceCue(tokens: readonly Token[], token: number, words: Words): number {
  let strongest = 0;
  for (const step of [-1, 1]) {
    for (let at = token + step; Math.abs(at - token) < 30; at += step) {
      const place = placeClass(tokens, at, words);
      if (place === EDGE || place === STOP) break;
      strongest = Math.max(strongest, cueStrength(place));
    }
  }
  return strongest;
}

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
  const { mentions } = paragraph;
  for (let i = near - 1; i >= Math.max(0, near - MENTIONS_BEFORE); i--) {
    const mention = mentions[i];
    if (!mention || frame.token - mention.to > REACH) break;
    candidates.push(mentionCandidate(paragraph, mention, i, near - 1 - i, frame, 1, last, context));
  }
  for (let i = near; i < Math.min(mentions.length, near + MENTIONS_AFTER); i++) {
    const mention = mentions[i];
    if (!mention || mention.from - frame.token > REACH) break;
    candidates.push(mentionCandidate(paragraph, mention, i, i - near, frame, 0, last, context));
  }
  if (previous && frame.token < 2) candidates.push(...candidatesBefore(previous, frame, last, context));
  if (last?.taken && paragraph.index - last.paragraph < 3) candidates.push(inherited(paragraph, frame, last, context.words));
  candidates.push(unknown(paragraph, frame, last));
  candidates.push(notAQuotation(paragraph, frame, last, context));
  return candidates;
}

/** Subjects of the last sentences of the paragraph before: 'Smith was unhappy.' / '“It is over.”' */
function candidatesBefore(
  previous: Paragraph,
  frame: Frame,
  last: Decided | undefined,
  context: Context,
): Candidate[] {
  const found: Candidate[] = [];
  for (let i = previous.mentions.length - 1; i >= Math.max(0, previous.mentions.length - 8) && found.length < 3; i--) {
    const mention = previous.mentions[i];
    if (mention && (previous.ordinals[i] ?? 9) === 0) {
      found.push(mentionCandidate(previous, mention, i, found.length, frame, 2, last, context));
    }
  }
  return found;
}

function mentionCandidate(
  paragraph: Paragraph,
  mention: Mention,
  index: number,
  rank: number,
  frame: Frame,
  side: number,
  last: Decided | undefined,
  context: Context,
): Candidate {
  const { words, cast } = context;
  const { tokens } = paragraph;
  const kind = KINDS.indexOf(mention.kind);
  const before = placeClass(tokens, mention.from - 1, words);
  const behind = behindMention(tokens, mention.to, words);
  const gap = gapOf(paragraph, mention, frame, side, words);
  const ordinal = Math.min(paragraph.ordinals[index] ?? 0, 3);
  const same = sameAsLast(paragraph, mention, last);
  const single = mention.to - mention.from === 1 ? 1 : 0;
  const noun = mention.bits & (WORD.man | WORD.woman | WORD.person | WORD.mr | WORD.ms) ? 2 : mention.bits & WORD.thing ? 1 : 0;
  const cueToken = cueOf(paragraph, mention, behind, before, frame, side, words);
  const cueWord = tokens[cueToken]?.lower ?? '';
  const nearRank = Math.min(rank, 3);
  const features: Feature[] = [
    feature('kind', kind, side),
    feature('behind', behind.place, side),
    feature('before', before, side),
    feature('gap', bucket(gap.words), side),
    feature('crossed', Math.min(gap.stops, 2) * 3 + Math.min(gap.quotes, 2), side),
    feature('ending', frame.ending, side),
    feature('quoteBefore', frame.before, side),
    feature('quoteAfter', frame.after, side),
    feature('gapCue', gap.cue, side),
    feature('ordinal', ordinal, side),
    feature('rank', nearRank, side),
    feature('kindBehind', kind * 16 + behind.place, side),
    feature('kindBefore', kind * 16 + before, side),
    feature('behindQuoteBefore', behind.place * 16 + frame.before, side),
    feature('beforeQuoteAfter', before * 16 + frame.after, side),
    feature('same', same * 2 + (gap.stops > 0 ? 1 : 0), side),
    feature('apposed', behind.apposed ? 1 : 0, side),
    feature('noun', noun * 2 + single, side),
    feature('gapBehind', bucket(gap.words) * 16 + behind.place, side),
    feature('gapBefore', bucket(gap.words) * 16 + before, side),
    feature('crossedEnding', (Math.min(gap.stops, 2) * 3 + Math.min(gap.quotes, 2)) * 5 + frame.ending, side),
    feature('ordinalBehind', ordinal * 16 + behind.place, side),
    feature('ordinalGapCue', ordinal * 8 + gap.cue, side),
    feature('rankGapCue', nearRank * 8 + gap.cue, side),
    feature('sizeGapCue', frame.size * 8 + gap.cue, side),
    feature('owner', mention.owns ? 1 : 0, side),
    feature('ownCue', behind.place * 3 + Math.min(gap.cues, 2), side),
    feature('cueRank', nearRank * 8 + Math.min(gap.cues, 3) * 2 + (gap.stops > 0 ? 1 : 0), side),
    feature('nounBehind', (noun * 2 + single) * 16 + behind.place, side),
    feature('nounBefore', (noun * 2 + single) * 16 + before, side),
    feature('cast', standing(cast, tokens, mention, behind), side),
  ];
  if (words.language === 'en' && cueWord !== '') features.push(hashed('cueWord', cueWord, side));
  return { kind: 'mention', paragraph, mention, cue: cueToken, features };
}

interface Behind {
  readonly place: number;
  readonly token: number;
  readonly apposed: boolean;
}

/** What follows a mention: its verb, looked for behind adverbs, auxiliaries and an apposition between commas. */
function behindMention(tokens: readonly Token[], from: number, words: Words): Behind {
  let at = skipAdverbs(tokens, from);
  let place = placeClass(tokens, at, words);
  if (place === COMMA) {
    for (let end = at + 1; end < Math.min(tokens.length, at + 40); end++) {
      const kind = tokens[end]?.kind;
      if (kind === 'stop' || kind === 'quote' || kind === 'colon') break;
      if (kind !== 'comma' && kind !== 'dash') continue;
      const verb = skipAdverbs(tokens, end + 1);
      const found = placeClass(tokens, verb, words);
      if (found === SAY || found === REPORT) return { place: found, token: verb, apposed: true };
    }
  }
  if (place === PREPOSITION) {
    for (let end = at + 1; end < Math.min(tokens.length, at + 14); end++) {
      const found = placeClass(tokens, end, words);
      if (found === SAY || found === REPORT) return { place: found, token: end, apposed: true };
      if (found !== PREPOSITION && found !== NAME && found !== OTHER && found !== DETERMINER) break;
    }
  }
  if (place === AUXILIARY) {
    const verb = skipAdverbs(tokens, at + 1);
    const found = placeClass(tokens, verb, words);
    if (found === SAY || found === REPORT || found === PARTICIPLE) {
      at = verb;
      place = found;
    }
  }
  return { place, token: at, apposed: false };
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

interface Gap {
  readonly words: number;
  readonly stops: number;
  readonly quotes: number;
  readonly cue: number;
  /** How many cues stand between. */
  readonly cues: number;
}

/** What the article knows of the name: how often it stands elsewhere, how often it speaks elsewhere. */
function standing(cast: Cast, tokens: readonly Token[], mention: Mention, behind: Behind): number {
  const part = cast.get(tokens[mention.to - 1]?.lower ?? '');
  if (!part) return 0;
  const speaks = part.speaks - (behind.place === SAY ? 1 : 0);
  return Math.min(part.count - 1, 3) * 3 + Math.min(Math.max(speaks, 0), 2);
}

/** What lies between a mention and the stretch; for the paragraph before, between it and that paragraph's end. */
function gapOf(paragraph: Paragraph, mention: Mention, frame: Frame, side: number, words: Words): Gap {
  const from = side === 0 ? frame.token + 1 : mention.to;
  const to = side === 0 ? mention.from : side === 1 ? frame.token : Math.min(paragraph.tokens.length, from + REACH);
  let count = 0;
  let stops = 0;
  let quotes = 0;
  let cue = 0;
  let cues = 0;
  for (let at = from; at < to; at++) {
    const place = placeClass(paragraph.tokens, at, words);
    if (place === STOP) stops++;
    else if (place === QUOTE) {
      quotes++;
      if (endsAsSentence(paragraph, at) && placeClass(paragraph.tokens, at + 1, words) !== SAY) stops++;
    } else if (place !== COMMA && place !== COLON) count++;
    const strength = cueStrength(place);
    if (strength > 0) cues++;
    if (strength > cue) cue = strength;
  }
  return { words: count, stops, quotes, cue, cues };
}

function endsAsSentence(paragraph: Paragraph, token: number): boolean {
  const stretch = paragraph.stretches[paragraph.tokens[token]?.stretch ?? -1];
  return stretch !== undefined && '.!?…。！？'.includes(paragraph.text.charAt(stretch.end - 1));
}

/** The token of the cue that ties a mention to the stretch: the verb behind it, before it, or between the two. */
function cueOf(
  paragraph: Paragraph,
  mention: Mention,
  behind: Behind,
  before: number,
  frame: Frame,
  side: number,
  words: Words,
): number {
  const { tokens } = paragraph;
  if (before === SOURCE) return mention.from - 1;
  const own = behind.place === SAY || behind.place === REPORT || behind.place === PARTICIPLE;
  if (side === 1) {
    // The cue nearest to the stretch wins: "noted that “...”, adding that “...”".
    for (let at = frame.token - 1; at > Math.max(behind.token, mention.to - 1, frame.token - 8); at--) {
      const place = placeClass(tokens, at, words);
      if (place === PARTICIPLE || place === SAY) return at;
      if (place === QUOTE || place === STOP) break;
    }
    if (own) return behind.token;
    for (let at = mention.to; at < Math.min(frame.token, mention.to + 12); at++) {
      const place = placeClass(tokens, at, words);
      if (place === SAY || place === REPORT || place === PARTICIPLE) return at;
    }
    return tokens[mention.to]?.kind === 'colon' ? mention.to : -1;
  }
  if (own) return behind.token;
  if (before === SAY || before === REPORT || before === PARTICIPLE) return mention.from - 1;
  if (side === 0) {
    for (let at = mention.from - 1; at > frame.token; at--) {
      const place = placeClass(tokens, at, words);
      if (place === SAY || place === REPORT || place === PARTICIPLE) return at;
    }
  }
  return -1;
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
    feature('inherit', how),
    feature('inheritBefore', how * 16 + frame.before),
    feature('inheritAfter', how * 16 + frame.after),
    feature('inheritCue', how * 8 + frame.cue),
    feature('inheritEnding', how * 8 + frame.ending),
    feature('inheritAlone', how * 2 + alone),
    feature('inheritFrom', how * 3 + (candidate.mention ? 0 : 1)),
    feature('inheritSize', how * 8 + frame.size),
  ];
  const next = paragraph.tokens[frame.token + 1]?.lower ?? '';
  if (words.language === 'en' && next !== '') features.push(hashed('inheritNext', next, 0));
  return { ...candidate, kind: 'inherit', features };
}

function unknown(paragraph: Paragraph, frame: Frame, last: Decided | undefined): Candidate {
  const features: Feature[] = [
    feature('unknown', 0),
    feature('unknownBefore', frame.before),
    feature('unknownAfter', frame.after),
    feature('unknownCue', frame.cue * 8 + frame.size),
    feature('unknownLast', last ? 1 : 0),
  ];
  return { kind: 'unknown', paragraph, mention: undefined, cue: -1, features };
}

function notAQuotation(
  paragraph: Paragraph,
  frame: Frame,
  last: Decided | undefined,
  { words, history }: Context,
): Candidate {
  const { tokens, text } = paragraph;
  const stretch = paragraph.stretches[tokens[frame.token]?.stretch ?? -1];
  const inside = stretch ? text.slice(stretch.start, stretch.end) : '';
  const left = tokens[frame.token - 1];
  const right = tokens[frame.token + 1];
  const label = left && left.bits & WORD.label ? 1 : 0;
  const single = stretch?.family === 'single' ? 1 : 0;
  const closed = stretch?.closed ? 1 : 0;
  const shape = shapeOf(inside, words);
  const near = cueBefore(tokens, frame.token, words);
  const atLast = !last || last.paragraph !== paragraph.index ? 0 : last.taken ? 1 : 2;
  const features: Feature[] = [
    feature('not', 0),
    feature('notBefore', frame.before * 8 + frame.size),
    feature('notAfter', frame.after * 8 + frame.size),
    feature('notEnding', frame.ending * 8 + frame.size),
    feature('notCue', frame.cue * 8 + frame.size),
    feature('notShape', shape * 8 + frame.size),
    feature('notShapeEnding', shape * 8 + frame.ending),
    feature('notShapeCue', shape * 8 + frame.cue),
    feature('notSides', frame.before * 16 + frame.after),
    feature('notCapital', frame.capital * 16 + frame.before),
    feature('notLabel', label * 8 + frame.size),
    feature('notSingle', single * 8 + frame.size),
    feature('notSingleCue', single * 8 + frame.cue),
    feature('notClosed', closed),
    feature('notLast', atLast * 8 + frame.cue),
    feature('notIndex', Math.min(paragraph.index, 3)),
    feature('notNear', near.strength * 8 + bucket(near.distance)),
    feature('notLeftPair', placeClass(tokens, frame.token - 2, words) * 16 + frame.before),
    feature('notOwner', (left?.owns ? 1 : 0) * 8 + frame.size),
    feature('notHistory', Math.min(history.taken, 2) * 3 + Math.min(history.left, 2)),
  ];
  if (words.language === 'en') {
    if (left?.lower) features.push(hashed('notLeft', left.lower, 0));
    if (right?.lower) features.push(hashed('notRight', right.lower, 0));
    const left2 = tokens[frame.token - 2];
    if (left2?.lower) features.push(hashed('notLeft2', left2.lower, 0));
    const right2 = tokens[frame.token + 2];
    if (right2?.lower) features.push(hashed('notRight2', right2.lower, 0));
    if (near.word !== '') features.push(hashed('notCueWord', near.word, 0));
    if (frame.size < 4) features.push(hashed('notInside', inside.toLowerCase(), 0));
  }
  return { kind: 'not-a-quotation', paragraph, mention: undefined, cue: -1, features };
}

/** The nearest cue before a stretch in its sentence. */
function cueBefore(
  tokens: readonly Token[],
  token: number,
  words: Words,
): { readonly strength: number; readonly distance: number; readonly word: string } {
  for (let at = token - 1; at >= Math.max(0, token - 20); at--) {
    const place = placeClass(tokens, at, words);
    if (place === STOP) break;
    const strength = cueStrength(place);
    if (strength > 0) return { strength, distance: token - at, word: tokens[at]?.lower ?? '' };
  }
  return { strength: 0, distance: 0, word: '' };
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
