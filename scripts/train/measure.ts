// Body precision, recall and F1 over four-token sequences, as the field's benchmark counts them: means over pages.

import { decode } from '../../src/model/decode.ts';
import { readForest, scoreRows } from '../../src/model/trees.ts';
import { shingles, tokens } from './labels.ts';
import type { Model } from './learn.ts';
import type { Example } from './records.ts';

export interface Figures {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** The share of gold captions that stand in the body, over pages that have any; captions that the article repeats aside. */
  readonly leaked: number;
}

export interface PageScore {
  readonly precision: number;
  readonly recall: number;
  readonly leaked: number | undefined;
}

/** The lines that a model keeps as body. */
export function predict(example: Example, model: Model): readonly boolean[] {
  const forest = readForest(
    model.trees,
    model.features.map((_, k) => k),
  );
  return decode(scoreRows(forest, example.table, model.bias, example.isOpen), example.words, example.isOpen)
    .isBody;
}

export function scorePage(example: Example, isBody: readonly boolean[]): PageScore {
  const text = example.doc.blocks.flatMap((block, i) => (isBody[i] ? [block.text] : [])).join('\n');
  const gold = count(example.gold);
  const found = count(text);
  let hits = 0;
  for (const [part, n] of gold) hits += Math.min(n, found.get(part) ?? 0);
  return {
    precision: hits / Math.max(1, size(found)),
    recall: hits / Math.max(1, size(gold)),
    leaked: leakOf(example.captions, gold, found),
  };
}

/** The share of captions of which four fifths of the word sequences are found in the body. */
function leakOf(
  captions: readonly string[],
  gold: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): number | undefined {
  const counts = captions
    .map(count)
    .filter((parts) => size(parts) >= 4 && [...parts.keys()].some((part) => !gold.has(part)));
  if (counts.length === 0) return undefined;
  const leaks = counts.map((parts) => {
    let hits = 0;
    for (const [part, n] of parts) hits += Math.min(n, found.get(part) ?? 0);
    return hits / size(parts) >= 0.8 ? 1 : 0;
  });
  return mean(leaks);
}

export function figures(scores: readonly PageScore[]): Figures {
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    pages: scores.length,
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    leaked: mean(scores.flatMap(({ leaked }) => leaked ?? [])),
  };
}

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of shingles(tokens(text))) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function size(counts: ReadonlyMap<string, number>): number {
  let n = 0;
  for (const value of counts.values()) n += value;
  return n;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
