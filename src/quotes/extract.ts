// Who said what in the paragraphs of an article: marks give stretches, rules propose speakers, the ranker chooses.
// "“It is over,” said Ada Lee, a teacher." -> {text "It is over", speaker Ada Lee (a teacher), cue "said"}

import { type Frame, isEmbedded } from './frame.ts';
import { type Mention, mentionRange, mentionText } from './mentions.ts';
import { MODELS, type Models } from './models.ts';
import type { Paragraph } from './paragraph.ts';
import { indexPeople, type People, type Person } from './people.ts';
import { SOURCE } from './places.ts';
import { choose } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { type Reported, reportedIn } from './reported/find.ts';
import { bitsAt, CAPITAL, endAt, kindAt, LOWER, NUMBER, placeAt, startAt } from './token.ts';
import { readParagraphs, type Verdict, walk } from './walk.ts';
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
  /** Where the words stand that tell the speaker, and the cue. */
  readonly mentionAt: Piece | null;
  readonly cueAt: Piece | null;
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
const QUOTATION_THRESHOLD = 0.74;
const SHORT_THRESHOLD = 0.84;
const SENTENCE_THRESHOLD = 0.55;
const SHORT = 4;

/** Finds the quotations in the paragraphs of an article's body, in reading order. */
export function extractQuotes(texts: readonly string[], options: QuoteOptions): FoundQuote[] {
  const words = wordsOf(options.language);
  const paragraphs = readParagraphs(texts, words, options.indirect);
  return paragraphs ? quotesOf(paragraphs, words, MODELS, options.indirect) : [];
}

export function quotesOf(
  paragraphs: readonly Paragraph[],
  words: Words,
  models: Models,
  indirect: boolean,
): FoundQuote[] {
  const weights = models.direct();
  const verdicts = walk(paragraphs, words, (candidates, frame) => {
    const choice = choose(candidates, weights);
    if (!choice) throw new RangeError('a stretch has no candidates');
    return { choice, taken: choice.quotation >= threshold(frame) };
  });
  const people = indexPeople(paragraphs, words);
  const quotes: FoundQuote[] = [];
  let speaker: Person | undefined;
  for (const group of groups(verdicts)) {
    const quote = quoteOf(group, people, speaker, words);
    if (!quote) continue;
    quotes.push(quote.found);
    speaker = quote.person ?? speaker;
  }
  if (!indirect) return quotes;
  const reported = paragraphs.flatMap((paragraph) =>
    reportedIn(paragraph, models.reported(), words.language === 'en').map((each) =>
      reportedQuote(each, people),
    ),
  );
  return inOrder([...quotes, ...reported]);
}

function inOrder(quotes: readonly FoundQuote[]): FoundQuote[] {
  return quotes.toSorted((a, b) => {
    const [first, second] = [a.pieces[0], b.pieces[0]];
    return (first?.paragraph ?? 0) - (second?.paragraph ?? 0) || (first?.start ?? 0) - (second?.start ?? 0);
  });
}

/** Speech without marks. */
function reportedQuote(
  { paragraph, cue, from, to, speaker, confidence }: Reported,
  people: People,
): FoundQuote {
  const start = startAt(paragraph.tokens, from);
  const end = endAt(paragraph.tokens, to - 1);
  const word = cueText(paragraph, cue.token);
  return {
    text: paragraph.text.slice(start, end),
    kind: 'indirect',
    speaker: referentOf(paragraph, speaker, people, undefined).speaker,
    cue: word,
    pieces: [{ paragraph: paragraph.index, start, end }],
    confidence: Math.round(confidence * 1000) / 1000,
    ...evidenceOf(paragraph, speaker, cue.token),
    reasons: [`${word ?? ''}, without quotation marks`],
  };
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
    cue: isOwn(best) ? cueText(best.choice.candidate.paragraph, best.choice.candidate.cue) : null,
    pieces: group.map(({ paragraph, stretch }) => ({
      paragraph: paragraph.index,
      start: stretch.start,
      end: stretch.end,
    })),
    confidence: Math.round(confidence * 1000) / 1000,
    ...evidenceOf(best.choice.candidate.paragraph, best.choice.candidate.mention, best.choice.candidate.cue),
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
function cueText(paragraph: Paragraph, cue: number): string | null {
  const range = cueRange(paragraph, cue);
  return range && paragraph.text.slice(...range);
}

function cueRange({ tokens }: Paragraph, cue: number): readonly [number, number] | null {
  if (cue < 0) return null;
  let first = cue;
  while (placeAt(tokens, cue) === SOURCE && placeAt(tokens, first - 1) === SOURCE) first--;
  return [startAt(tokens, first), endAt(tokens, cue)];
}

/** Where mention and cue stand. */
function evidenceOf(
  paragraph: Paragraph,
  mention: Mention | undefined,
  cue: number,
): Pick<FoundQuote, 'mentionAt' | 'cueAt'> {
  const piece = (range: readonly [number, number] | null | undefined): Piece | null =>
    range ? { paragraph: paragraph.index, start: range[0], end: range[1] } : null;
  return {
    mentionAt: piece(mention && mentionRange(paragraph.tokens, mention)),
    cueAt: piece(cueRange(paragraph, cue)),
  };
}

/** True where the paragraph itself names the speaker, be it for another part of a split quotation; else inherited. */
function isOwn({ choice, paragraph }: Verdict): boolean {
  return choice.candidate.mention !== undefined && choice.candidate.paragraph.index === paragraph.index;
}

function speakerOf(verdict: Verdict, people: People, before: Person | undefined): Referent {
  const { mention, paragraph } = verdict.choice.candidate;
  const referent = referentOf(paragraph, mention, people, before);
  if (paragraph.index === verdict.paragraph.index || !mention || !referent.speaker) return referent;
  // Inherited from another paragraph: the speaker is known, but no words stand for him here.
  const person = referent.person ?? (mention.kind === 'role' ? undefined : before);
  const name =
    person?.name ?? (mention.kind === 'role' || mention.kind === 'name' ? referent.speaker.mention : null);
  return { person, speaker: name ? { name, role: person?.role ?? null, mention: null } : null };
}

interface Referent {
  readonly person: Person | undefined;
  readonly speaker: FoundSpeaker | null;
}

/** Whom a mention means. */
function referentOf(
  paragraph: Paragraph,
  mention: Mention | undefined,
  people: People,
  before: Person | undefined,
): Referent {
  if (!mention) return { person: undefined, speaker: null };
  const text = mentionText(paragraph.text, paragraph.tokens, mention);
  const person =
    mention.kind === 'name' ? people.named(paragraph, mention) : people.meant(paragraph, mention, before);
  return { person, speaker: { name: person?.name ?? null, role: person?.role ?? null, mention: text } };
}

/** Direct where the words stand as a sentence of their own; mixed where they are part of somebody else's. */
function kindOf({ paragraph, token, stretch, choice }: Verdict): 'direct' | 'mixed' {
  const before = kindAt(paragraph.tokens, token - 1);
  if (before !== LOWER && before !== CAPITAL && before !== NUMBER) return 'direct';
  const bits = bitsAt(paragraph.tokens, token - 1);
  const first = paragraph.text.charAt(stretch.start);
  const isSentence = first !== first.toLowerCase();
  const byVerb = (bits & (WORD.say | WORD.participle)) !== 0 && !(bits & WORD.that);
  return isSentence && byVerb && choice.candidate.kind === 'mention' ? 'direct' : 'mixed';
}
