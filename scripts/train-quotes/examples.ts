// Turns marked articles into examples: the extractor's own walk and candidates, the gold as teacher.

import type { Candidate } from '../../src/quotes/candidates.ts';
import type { Stretch } from '../../src/quotes/marks.ts';
import { mentionText } from '../../src/quotes/mentions.ts';
import type { Paragraph } from '../../src/quotes/paragraph.ts';
import { endAt, startAt } from '../../src/quotes/token.ts';
import { readParagraphs, walk } from '../../src/quotes/walk.ts';
import { type Words, wordsOf } from '../../src/quotes/words.ts';
import { type GoldArticle, type GoldQuote, linesOf, overlap, sameHead } from './gold.ts';
import type { Example } from './learn.ts';
import { reportedExamples } from './reported.ts';

const MATCH = 0.5;

/** The examples of both models. */
export interface Examples {
  readonly direct: readonly Example[];
  readonly reported: readonly Example[];
}

/**
 * The examples of one article, twice: with the words of its language as features and without, so that the weights of
 * word classes stand by themselves in languages that have no training data.
 */
export function examplesOf(article: GoldArticle, language: string): Examples {
  const words = wordsOf(language);
  const both = [examplesWith(article, words), examplesWith(article, { ...words, language: '' })];
  return {
    direct: both.flatMap(({ direct }) => direct),
    reported: both.flatMap(({ reported }) => reported),
  };
}

/** In reading order; stretches that the gold leaves open are skipped. */
function examplesWith(article: GoldArticle, words: Words): Examples {
  const { texts, starts } = linesOf(article.text);
  const paragraphs = readParagraphs(texts, words, true) ?? [];
  const direct: Example[] = [];
  walk(paragraphs, words, (candidates, _, paragraph, stretch) => {
    const range = rangeOf(paragraph, stretch, starts);
    const quote = goldQuote(article, range);
    const right = quote
      ? candidates.map((candidate) => isRight(candidate, quote, starts))
      : candidates.map((candidate) => candidate.kind === 'not-a-quotation');
    const open = !quote && isOpen(article, range);
    if (quote && !right.includes(true)) {
      right.fill(true);
      right[right.length - 1] = false;
    }
    if (!open) direct.push({ candidates: candidates.map((candidate) => candidate.features), right });
    const at = right.every((each, i) => each === i < right.length - 1)
      ? right.length - 2
      : right.indexOf(true);
    const candidate = candidates[at];
    if (!candidate) throw new RangeError('no candidate');
    return { choice: { candidate, confidence: 1, quotation: 1 }, taken: quote !== undefined };
  });
  const reported = paragraphs.flatMap((paragraph) =>
    reportedExamples(article, paragraph, starts[paragraph.index] ?? 0, words.language !== ''),
  );
  return { direct, reported };
}

function rangeOf(
  paragraph: Paragraph,
  stretch: Stretch,
  starts: readonly number[],
): { start: number; end: number } {
  const base = starts[paragraph.index] ?? 0;
  return { start: base + stretch.start, end: base + stretch.end };
}

function goldQuote(article: GoldArticle, range: { start: number; end: number }): GoldQuote | undefined {
  return article.quotes.find((quote) => quote.kind !== 'indirect' && overlap(quote, range) >= MATCH);
}

/** True where the gold says nothing of a stretch: it is neither a quotation nor known to be none. */
function isOpen(article: GoldArticle, range: { start: number; end: number }): boolean {
  const covers = (zone: { start: number; end: number }): boolean =>
    Math.min(zone.end, range.end) - Math.max(zone.start, range.start) >= (range.end - range.start) / 2;
  return (
    article.ignore.some((zone) => (zone.track ?? 'all') !== 'indirect' && covers(zone)) ||
    article.notQuotes.some((zone) => zone.dontcare && covers(zone))
  );
}

function isRight(candidate: Candidate, quote: GoldQuote, starts: readonly number[]): boolean {
  if (candidate.kind === 'not-a-quotation') return false;
  const { mention, paragraph } = candidate;
  if (!quote.speaker) return candidate.kind === 'unknown';
  if (!mention) return false;
  const base = starts[paragraph.index] ?? 0;
  const { speakerStart, speakerEnd } = quote;
  const text = mentionText(paragraph, mention);
  if (!sameHead(quote.speaker, text)) return false;
  if (candidate.kind === 'inherit' || mention.kind === 'name') return true;
  return speakerStart === undefined || speakerEnd === undefined
    ? true
    : base + startAt(paragraph.tokens, mention.from) < speakerEnd &&
        base + endAt(paragraph.tokens, mention.to - 1) > speakerStart;
}
