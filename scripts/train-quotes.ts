// Trains the ranker of quotations: npm run train:quotes -- FILES [--predictions OUT]
// Cross-validates by article, five folds, and prints a rough count; then writes src/quotes/weights.ts from all articles. With
// --predictions the held-out predictions are written as NDJSON, for the scorer of the data, whose figures are those to report.

import { writeFileSync } from 'node:fs';
import { quotesOf } from '../src/quotes/extract.ts';
import { FEATURES } from '../src/quotes/features.ts';
import type { FoundQuote } from '../src/quotes/found.ts';
import type { Models } from '../src/quotes/models.ts';
import { REPORTED_FEATURES } from '../src/quotes/reported/templates.ts';
import { readParagraphs } from '../src/quotes/walk.ts';
import { pack, STEP } from '../src/quotes/weights-format.ts';
import { wordsOf } from '../src/quotes/words.ts';
import { type Examples, examplesOf } from './train-quotes/examples.ts';
import { type GoldArticle, linesOf, overlap, readGold, sameHead } from './train-quotes/gold.ts';
import { learn } from './train-quotes/learn.ts';

const FOLDS = 5;
const LANGUAGE = 'en';
// Chosen by cross-validation.
const DIRECT = { epochs: 8, rate: 0.1, decay: 0, size: FEATURES };
const REPORTED = { epochs: 6, rate: 0.2, decay: 0, size: REPORTED_FEATURES };
const FOLDER = new URL('../src/quotes/', import.meta.url);

const args = process.argv.slice(2);
const option = args.indexOf('--predictions');
const predictions = option < 0 ? undefined : args[option + 1];
const files = option < 0 ? args : args.filter((_, i) => i !== option && i !== option + 1);
const articles = (await readGold(files)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const examples = articles.map((article) => examplesOf(article, LANGUAGE));

const tally = { gold: 0, found: 0, matched: 0, right: 0 };
const lines: string[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const models = train(examples.filter((_, i) => i % FOLDS !== fold));
  articles.forEach((article, i) => {
    if (i % FOLDS !== fold) return;
    const quotes = predict(article, models);
    count(article, quotes);
    lines.push(JSON.stringify({ id: article.id, quotes }));
  });
}
report();
if (predictions) writeFileSync(predictions, `${lines.join('\n')}\n`);
const trained = train(examples);
writeFileSync(new URL('weights.ts', FOLDER), pack(trained.direct()));
writeFileSync(new URL('weights-reported.ts', FOLDER), pack(trained.reported()));

function train(set: readonly Examples[]): Models {
  const direct = rounded(
    learn(
      set.flatMap((each) => each.direct),
      DIRECT,
    ),
  );
  const reported = rounded(
    learn(
      set.flatMap((each) => each.reported),
      REPORTED,
    ),
  );
  return { direct: () => direct, reported: () => reported };
}

/** As they are kept: the figures do not change, and the files are small. */
function rounded(weights: Float64Array): Float32Array {
  return Float32Array.from(weights, (weight) => Math.round(weight / STEP) * STEP);
}

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly spans: readonly (readonly [number, number])[];
  readonly kind: FoundQuote['kind'];
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly confidence: number;
}

function predict(article: GoldArticle, models: Models): Prediction[] {
  const words = wordsOf(LANGUAGE);
  const { texts, starts } = linesOf(article.text);
  const paragraphs = readParagraphs(texts, words, true);
  if (!paragraphs) return [];
  return quotesOf(paragraphs, words, models, true).map(({ pieces, kind, speaker, cue, confidence }) => {
    const spans = pieces.map((piece): readonly [number, number] => {
      const base = starts[piece.paragraph] ?? 0;
      return [base + piece.start, base + piece.end];
    });
    const [first, last] = [spans[0] ?? [0, 0], spans.at(-1) ?? [0, 0]];
    const name = speaker?.name ?? speaker?.mention ?? null;
    return {
      start: first[0],
      end: last[1],
      spans,
      kind,
      speaker: name,
      mention: speaker?.mention ?? null,
      cue,
      confidence,
    };
  });
}

function count(article: GoldArticle, quotes: readonly Prediction[]): void {
  const gold = article.quotes.filter((quote) => quote.kind !== 'indirect');
  tally.gold += gold.length;
  for (const quote of quotes) {
    if (quote.kind === 'indirect') continue;
    for (const [start, end] of quote.spans) {
      tally.found++;
      const match = gold.find((each) => overlap(each, { start, end }) >= 0.5);
      if (!match) continue;
      tally.matched++;
      const speaker = match.speaker ?? '';
      const right = sameHead(speaker, quote.speaker ?? '') || sameHead(speaker, quote.mention ?? '');
      if (speaker === '' ? quote.speaker === null : right) tally.right++;
    }
  }
}

function report(): void {
  const f1 = (hits: number): string => ((2 * hits) / (tally.gold + tally.found)).toFixed(4);
  const { matched, right } = tally;
  console.log(`${FOLDS}-fold cross-validation, ${articles.length} articles, ${tally.gold} quotations`);
  console.log(`roughly: F1 ${f1(matched)}  speaker ${(right / matched).toFixed(4)}  end to end ${f1(right)}`);
}
