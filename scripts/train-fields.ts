// Learns the weights by which title, byline and date are chosen, from records like those of the dev pages:
// `npx tsx scripts/train-fields.ts PAGES.ndjson.gz...` prints the table, cross-validated by publisher, and writes
// src/head/weights.ts. A softmax over the candidates of each page, plain gradient descent: the same data gives the same bits.

import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Features, Weights } from '../src/head/ranker.ts';
import { bestOf, scoreOf } from '../src/head/ranker.ts';
import { type Example, examplesOf, FIELDS, type Field, type Judged, type Page } from './field-examples.ts';

const FOLDS = 5;
const SHOWN = process.env['SHOW_MISSES'] !== undefined;
const ROUNDS = 250;
const RATE = 0.6;
// Pulls weights to zero: chosen by the cross-validation among 0.001, 0.003, 0.01.
const DECAY = 0.006;

function readPages(path: string): Page[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Page => JSON.parse(line));
}

function train(examples: readonly Example[]): Weights {
  const weights: Record<string, number> = {};
  const momentum: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round++) {
    const gradient: Record<string, number> = {};
    for (const { candidates } of examples) addGradient(gradient, candidates, weights);
    for (const name of new Set([...Object.keys(gradient), ...Object.keys(weights)])) {
      const old = weights[name] ?? 0;
      const slope = (gradient[name] ?? 0) / examples.length - DECAY * old;
      momentum[name] = 0.9 * (momentum[name] ?? 0) + slope;
      weights[name] = old + RATE * (momentum[name] ?? 0);
    }
  }
  return weights;
}

function addGradient(
  gradient: Record<string, number>,
  candidates: readonly { readonly features: Features; readonly isRight: boolean }[],
  weights: Weights,
): void {
  const scores = candidates.map(({ features }) => scoreOf(features, weights));
  const all = softmax(scores);
  const right = softmax(
    scores.map((score, i) => (candidates[i]?.isRight ? score : Number.NEGATIVE_INFINITY)),
  );
  candidates.forEach(({ features }, i) => {
    const push = (right[i] ?? 0) - (all[i] ?? 0);
    if (Math.abs(push) < 1e-6) return;
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + push;
  });
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function chosen({ candidates }: Example, weights: Weights): Judged | undefined {
  return bestOf(candidates, weights)?.candidate;
}

/** A fold for a publisher that does not change with the order of the data. */
function foldOf(publisher: string): number {
  let hash = 7;
  for (const unit of publisher) hash = (hash * 31 + unit.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

function crossValidate(field: Field, examples: readonly Example[]): void {
  const tally = new Map<string, [hits: number, learnable: number, all: number]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(
      examples.filter(({ publisher, isLearnable }) => isLearnable && foldOf(publisher) !== fold),
    );
    for (const example of examples.filter(({ publisher }) => foldOf(publisher) === fold)) {
      const row = tally.get(example.flattener) ?? [0, 0, 0];
      tally.set(example.flattener, row);
      row[2]++;
      if (example.isLearnable) row[1]++;
      const choice = chosen(example, weights);
      if (choice?.isRight) row[0]++;
      else if (SHOWN)
        console.log(
          `  ${field} ${example.id}: ${choice?.shown} / ${example.candidates.find(({ isRight }) => isRight)?.shown}`,
        );
    }
  }
  for (const [flattener, [hits, learnable, all]] of tally) {
    console.log(
      `${field.padEnd(8)}${flattener.padEnd(14)}${(hits / all).toFixed(3)} of ${(learnable / all).toFixed(3)} reachable, ${all} pages`,
    );
  }
}

function render(tables: readonly (readonly [Field, Weights])[]): string {
  const body = tables.map(([field, weights]) => {
    const rows = Object.entries(weights)
      .map(([name, weight]) => [name, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, weight]) => `  '${name}': ${weight},`);
    return `export const ${field.toUpperCase()}_WEIGHTS: Weights = {\n${rows.join('\n')}\n};`;
  });
  return `// Made by scripts/train-fields.ts from the dev pages; do not edit by hand.\n\nimport type { Weights } from './ranker.ts';\n\n${body.join('\n\n')}\n`;
}

const pages = process.argv.slice(2).flatMap(readPages);
const tables = FIELDS.map((field) => {
  const examples = pages.flatMap((page) => examplesOf(field, page));
  crossValidate(field, examples);
  return [field, train(examples.filter(({ isLearnable }) => isLearnable))] as const;
});
writeFileSync(new URL('../src/head/weights.ts', import.meta.url), render(tables));
