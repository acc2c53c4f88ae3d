// Fits the forest by gradient boosting on the log loss: each tree sees some of the lines and some of the features, drawn by a
// generator whose sequence a seed fixes, so that the same data give the same bits.

import { featureNames } from '../../src/model/features.ts';
import { readForest, scoreRows, type TreeData } from '../../src/model/trees.ts';
import { binned, limitsOf } from './bins.ts';
import { type Bins, growTree, type Node } from './boost.ts';
import type { Example } from './records.ts';

export const SETTINGS = {
  trees: 200,
  leaves: 16,
  leafRows: 80,
  ridge: 5,
  rate: 0.1,
  /** The share of lines, and of features, that each tree sees. */
  lineShare: 0.6,
  featureShare: 0.3,
  /** How much a line of silver data counts against one of gold. */
  silver: 0.3,
  /** What the lines of a body count together, and below what length of it, in roots of words, a page counts for less. */
  worth: 68,
  least: 30,
  seed: 7,
} as const;

export interface Model {
  readonly features: readonly string[];
  readonly bias: number;
  readonly trees: readonly TreeData[];
}

export function learn(examples: readonly Example[]): Model {
  const random = generator(SETTINGS.seed);
  const { columns, isBody, worth } = openLines(examples);
  const limits = columns.map(limitsOf);
  const bins: Bins = {
    features: columns.map((values, k) => binned(values, limits[k] ?? [])),
    binCounts: limits.map((list) => list.length + 1),
  };
  const rows = isBody.length;
  const bias = round(logOdds(isBody, worth));
  const scores = new Float64Array(rows).fill(bias);
  const slopes = new Float64Array(rows);
  const bends = new Float64Array(rows);
  const trees: TreeData[] = [];
  for (let round = 0; round < SETTINGS.trees; round++) {
    for (let i = 0; i < rows; i++) {
      const odds = 1 / (1 + Math.exp(-(scores[i] ?? 0)));
      slopes[i] = (worth[i] ?? 0) * (odds - (isBody[i] ?? 0));
      bends[i] = (worth[i] ?? 0) * odds * (1 - odds);
    }
    const seen = Int32Array.from({ length: rows }, (_, i) => i).filter(() => random() < SETTINGS.lineShare);
    const tried = columns.map((_, k) => k).filter(() => random() < SETTINGS.featureShare);
    const tree = flat(growTree(bins, seen, tried, slopes, bends, SETTINGS), limits);
    trees.push(tree);
    const forest = readForest(
      [tree],
      columns.map((_, k) => k),
    );
    const gained = scoreRows(
      forest,
      columns.map((values) => ({ name: '', values })),
      0,
    );
    for (let i = 0; i < rows; i++) scores[i] = (scores[i] ?? 0) + (gained[i] ?? 0);
  }
  return { features: featureNames(), bias, trees };
}

/** The log odds of the whole data. */
function logOdds(isBody: Uint8Array, worth: Float64Array): number {
  let body = 0;
  let all = 0;
  worth.forEach((value, i) => {
    body += value * (isBody[i] ?? 0);
    all += value;
  });
  return Math.log(body / (all - body));
}

/** The lines that no rule has decided: column by column, with what is gold and how much each counts. */
function openLines(examples: readonly Example[]): {
  columns: Float64Array[];
  isBody: Uint8Array;
  worth: Float64Array;
} {
  const places = examples.flatMap((example) =>
    example.isOpen.flatMap((isOpen, row) => (isOpen ? [{ example, row }] : [])),
  );
  return {
    columns: featureNames().map((_, k) =>
      Float64Array.from(places, ({ example, row }) => example.table[k]?.values[row] ?? 0),
    ),
    isBody: Uint8Array.from(places, ({ example, row }) => (example.isBody[row] ? 1 : 0)),
    worth: Float64Array.from(examples.flatMap(worthOf)),
  };
}

/**
 * How much each open line counts. Long lines count for more, as in the figures, but not by their length; and a short article
 * counts as much as a long one, because the figures are means over pages.
 */
function worthOf({ grade, isOpen, isBody, words }: Example): number[] {
  const root = (row: number): number => Math.sqrt(words[row] ?? 0);
  const body = isBody.reduce((sum, is, row) => (is ? sum + root(row) : sum), 0);
  const page = (grade === 'silver' ? SETTINGS.silver : 1) * (SETTINGS.worth / Math.max(SETTINGS.least, body));
  return isOpen.flatMap((is, row) => (is ? [page * root(row) + 0.001] : []));
}

/** A tree as src/model/trees.ts reads it. */
function flat(node: Node, limits: readonly (readonly number[])[]): number[] {
  if ('score' in node) return [-1, Math.round(node.score * 1000)];
  const limit = limits[node.feature]?.[node.bin] ?? 0;
  const mean = Math.round(meanOf(node).score * 1000);
  return [node.feature, limit, mean, ...flat(node.left, limits), ...flat(node.right, limits)];
}

function meanOf(node: Node): { score: number; count: number } {
  if ('score' in node) return node;
  const left = meanOf(node.left);
  const right = meanOf(node.right);
  const count = left.count + right.count;
  return { score: (left.score * left.count + right.score * right.count) / count, count };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Mulberry32: a small generator whose sequence a seed fixes. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
