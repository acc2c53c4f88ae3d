// Who said what in the paragraphs of an article: marks give stretches, rules propose speakers, the ranker chooses.
// "“It is over,” said Ada Lee, a teacher." -> {text "It is over", speaker Ada Lee (a teacher), cue "said"}

import { type Frame, isEmbedded } from './frame.ts';
import { mentionText } from './mentions.ts';
import { type Paragraph, placeAt, SOURCE } from './paragraph.ts';
import { indexPeople, type People, type Person } from './people.ts';
import { choose } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { readParagraphs, type Verdict, walk } from './walk.ts';
import { WEIGHTS } from './weights.ts';
import { WORD, type Words, wordsOf } from './words.ts';

/** A range of one paragraph, in UTF-16 units of its text. */
export interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface FoundSpeaker {
  readonly name: string | null;
  readonly role: string | null;
  readonly mention: string | null;
}

export interface FoundQuote {
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: FoundSpeaker | null;
  readonly cue: string | null;
  /** One piece, or one a paragraph where the quotation continues. */
  readonly pieces: readonly Piece[];
  readonly confidence: number;
  /** Why this speaker, in words, for `explain`. */
  readonly reasons: readonly string[];
}

export interface QuoteOptions {
  /** ISO 639-1; null where it is not known. */
  readonly language: string | null;
  /** Report speech without marks too. */
  readonly indirect: boolean;
}

// The share of probability that a stretch needs to count as a quotation: the trade of F1 for scare quotes in
// cross-validation (docs/quotes.md). Short words in a sentence without any cue need more, a sentence of its own less.
const QUOTATION_THRESHOLD = 0.72;
const SHORT_THRESHOLD = 0.84;
const SENTENCE_THRESHOLD = 0.55;
const SHORT = 4;

/** Finds the quotations in the paragraphs of an article's body, in reading order. */
export function extractQuotes(texts: readonly string[], options: QuoteOptions): FoundQuote[] {
  const words = wordsOf(options.language);
  const paragraphs = readParagraphs(texts, words, options.indirect);
  return paragraphs ? quotesOf(paragraphs, words, WEIGHTS) : [];
}

export function quotesOf(
  paragraphs: readonly Paragraph[],
  words: Words,
  weights: typeof WEIGHTS,
): FoundQuote[] {
  const verdicts = walk(paragraphs, words, (candidates, frame) => {
    const choice = choose(candidates, weights);
    if (!choice) throw new RangeError('a stretch has no candidates');
    return { choice, taken: choice.quotation >= threshold(frame) };
  });
  const people = indexPeople(paragraphs);
  const quotes: FoundQuote[] = [];
  let speaker: Person | undefined;
  for (const group of groups(verdicts)) {
    const quote = quoteOf(group, people, speaker, words);
    if (!quote) continue;
    quotes.push(quote.found);
    speaker = quote.person ?? speaker;
  }
  return quotes;
}

function threshold(frame: Frame): number {
  if (!isEmbedded(frame)) return SENTENCE_THRESHOLD;
  return frame.cue === 0 && frame.size < SHORT ? SHORT_THRESHOLD : QUOTATION_THRESHOLD;
}

/** Verdicts that are pieces of one quotation, together. */
function groups(verdicts: readonly Verdict[]): Verdict[][] {
  const made: Verdict[][] = [];
  for (const verdict of verdicts) {
    const last = made.at(-1);
    if (verdict.continues && last) last.push(verdict);
    else made.push([verdict]);
  }
  return made;
}

function quoteOf(
  group: readonly Verdict[],
  people: People,
  before: Person | undefined,
  words: Words,
): { readonly found: FoundQuote; readonly person: Person | undefined } | undefined {
  const [first] = group;
  if (!first || (group.length === 1 && !first.taken)) return undefined;
  const best = bestOf(group);
  const { confidence } = best.choice;
  const { person, speaker } = speakerOf(best, people, before);
  const found: FoundQuote = {
    text: group
      .map(({ paragraph, stretch }) => paragraph.text.slice(stretch.start, stretch.end))
      .join('\n\n'),
    kind: kindOf(first),
    speaker,
    cue: isOwn(best) ? cueText(best) : null,
    pieces: group.map(({ paragraph, stretch }) => ({
      paragraph: paragraph.index,
      start: stretch.start,
      end: stretch.end,
    })),
    confidence: Math.round(confidence * 1000) / 1000,
    reasons: reasonsFor(best, words),
  };
  return { found, person };
}

/** The piece whose speaker is surest; a piece with evidence of its own beats one that inherits. */
function bestOf(group: readonly Verdict[]): Verdict {
  return group.reduce((best, each) => {
    const [a, b] = [isOwn(best), isOwn(each)];
    if (a !== b) return a ? best : each;
    return each.choice.confidence > best.choice.confidence ? each : best;
  });
}

/** The cue as it stands; a phrase like "according to" in full. */
function cueText({ choice }: Verdict): string | null {
  const { cue, paragraph } = choice.candidate;
  const { tokens, places, text } = paragraph;
  const last = tokens[cue];
  if (!last) return null;
  let first = cue;
  while (placeAt(places, cue) === SOURCE && placeAt(places, first - 1) === SOURCE) first--;
  return text.slice(tokens[first]?.start ?? last.start, last.end);
}

/** True where the paragraph itself names the speaker, be it for another part of a split quotation; else inherited. */
function isOwn({ choice, paragraph }: Verdict): boolean {
  return choice.candidate.mention !== undefined && choice.candidate.paragraph.index === paragraph.index;
}

function speakerOf(
  verdict: Verdict,
  people: People,
  before: Person | undefined,
): { readonly person: Person | undefined; readonly speaker: FoundSpeaker | null } {
  const { mention, paragraph } = verdict.choice.candidate;
  if (!mention) return { person: undefined, speaker: null };
  const text = mentionText(paragraph.text, paragraph.tokens, mention);
  const person =
    mention.kind === 'name' ? people.named(paragraph, mention) : people.meant(paragraph, mention, before);
  const isInherited = paragraph.index !== verdict.paragraph.index;
  if (!person && isInherited && mention.kind !== 'role') {
    return {
      person: before,
      speaker: before ? { name: before.name, role: before.role, mention: null } : null,
    };
  }
  const name = person?.name ?? (isInherited ? text : null);
  return { person, speaker: { name, role: person?.role ?? null, mention: isInherited ? null : text } };
}

/** Direct where the words stand as a sentence of their own; mixed where they are part of somebody else's. */
function kindOf({ paragraph, token, stretch, choice }: Verdict): 'direct' | 'mixed' {
  const before = paragraph.tokens[token - 1];
  if (!before) return 'direct';
  if (before.kind === 'stop' || before.kind === 'quote' || before.kind === 'colon') return 'direct';
  if (before.kind === 'comma' || before.kind === 'dash') return 'direct';
  const first = paragraph.text.charAt(stretch.start);
  const isSentence = first !== first.toLowerCase();
  const byVerb = (before.bits & (WORD.say | WORD.participle)) !== 0 && !(before.bits & WORD.that);
  return isSentence && byVerb && choice.candidate.kind === 'mention' ? 'direct' : 'mixed';
}
