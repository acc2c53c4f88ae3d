// Who said what in the paragraphs of an article: marks give stretches, rules propose speakers, the ranker chooses.
// "“It is over,” said Ada Lee, a teacher." -> {text "It is over", speaker Ada Lee (a teacher), cue "said"}

import type { Person } from './entry.ts';
import type { FoundQuote } from './found.ts';
import { type Frame, isEmbedded } from './frame.ts';
import { extractFramed } from './framed/extract.ts';
import { grammarOf } from './framed/grammars.ts';
import { MODELS, type Models } from './models.ts';
import type { Paragraph } from './paragraph.ts';
import { indexPeople, type People } from './people.ts';
import { SOURCE } from './place-classes.ts';
import { choose } from './rank.ts';
import { reasonsFor } from './reasons.ts';
import { type Reported, reportedIn } from './reported/find.ts';
import { cueText, evidenceOf, isOwn, mentionOf, referentOf, speakerOf } from './speaker.ts';
import {
  bitsAt,
  CAPITAL,
  COMMA_KIND,
  endAt,
  kindAt,
  LOWER,
  NUMBER,
  placeAt,
  QUOTE_KIND,
  startAt,
} from './token.ts';
import { readParagraphs, type Verdict, walk } from './walk.ts';
import * as WORD from './word-classes.ts';
import { isTrainedOn, type Words, wordsOf } from './words.ts';

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
  const grammar = grammarOf(options.language);
  if (grammar) return extractFramed(texts, grammar);
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
  const verdicts = walk(paragraphs, words, (candidates, frame, _, stretch) => {
    const choice = choose(candidates, weights);
    if (!choice) throw new RangeError('a stretch has no candidates');
    // What a dash opens was told to be speech by the whole article, what goes on behind a clause by its front.
    const isSure = stretch.family === 'dash' || stretch.goesOn === true;
    return { choice, taken: isSure || choice.quotation >= threshold(frame) };
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
    reportedIn(paragraph, models.reported(), isTrainedOn(words)).map((each) => reportedQuote(each, people)),
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
  { paragraph, cue, from, to, speaker: mention, confidence }: Reported,
  people: People,
): FoundQuote {
  const speaker = mentionOf({ paragraph, mention });
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
  if (!first || !(first.taken || first.inRun)) return undefined;
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
    ...evidenceOf(
      best.choice.candidate.paragraph,
      mentionOf(best.choice.candidate),
      best.choice.candidate.cue,
    ),
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

/** Direct where the words stand as a sentence of their own; mixed where they are part of somebody else's. */
function kindOf({ paragraph, token, stretch, choice }: Verdict): 'direct' | 'mixed' {
  if (stretch.family === 'dash') return 'direct';
  const before = kindAt(paragraph.tokens, token - 1);
  const first = paragraph.text.charAt(stretch.start);
  const isSentence = first !== first.toLowerCase();
  // Lee called it “a joke”, | “a disgrace”
  if (before === QUOTE_KIND) return isSentence ? 'direct' : 'mixed';
  const { cue } = choice.candidate;
  // The plan is, according to Lee, | “dead”
  if (before === COMMA_KIND && !isSentence && placeAt(paragraph.tokens, cue) === SOURCE) return 'mixed';
  if (before !== LOWER && before !== CAPITAL && before !== NUMBER) return 'direct';
  const bits = bitsAt(paragraph.tokens, token - 1);
  const byVerb = (bits & (WORD.say | WORD.participle)) !== 0 && !(bits & WORD.that);
  return isSentence && byVerb && choice.candidate.kind === 'mention' ? 'direct' : 'mixed';
}
