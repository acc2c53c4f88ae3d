// Boosted regression trees (Friedman 2001) as flat tables: a line's score is the sum over the trees of the leaf that it falls
// into, the log odds of its being body. Each node keeps the mean score of the training lines that reached it, so that what a
// feature did for a line can be told: the change of the mean along the way, split by split (Saabas 2014).

import type { Column } from './columns.ts';

/** Nodes of all trees, each tree in preorder: the left child of a node is the next one. */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: readonly number[];
  /** The column that a node asks for, above 16 bits with how far behind the node its right child stands; -1 for a leaf. */
  readonly steps: Int32Array;
  /** Lines with a value under the limit go left, to the next node; in a leaf, its score. */
  readonly limits: Float64Array;
  /** A leaf's score; in an inner node the mean of the lines that reached it. */
  readonly scores: Float64Array;
}

/** Scores are kept in thousandths. */
const UNIT = 1000;
const LEAF = -1;
const COLUMN = 16;
const RIGHT = 0xffff;

/** A tree as numbers in preorder: `feature, limit, score` for an inner node, `-1, score` for a leaf. */
export type TreeData = readonly number[];

/** Reads trees; `columnOf` gives the column of each feature that they name by index. */
export function readForest(trees: readonly TreeData[], columnOf: readonly number[]): Forest {
  // A node takes two numbers or three.
  const most = trees.reduce((sum, data) => sum + data.length, 0) >> 1;
  const steps = new Int32Array(most);
  const limits = new Float64Array(most);
  const scores = new Float64Array(most);
  const roots: number[] = [];
  let count = 0;
  for (const data of trees) {
    roots.push(count);
    // Inner nodes whose left side is being read, innermost last.
    const open: number[] = [];
    for (let at = 0; at < data.length; ) {
      const node = count++;
      const feature = data[at] ?? LEAF;
      const isLeaf = feature === LEAF;
      const score = (data[at + (isLeaf ? 1 : 2)] ?? 0) / UNIT;
      steps[node] = isLeaf ? LEAF : (columnOf[feature] ?? 0) << COLUMN;
      limits[node] = isLeaf ? score : (data[at + 1] ?? 0);
      scores[node] = score;
      at += isLeaf ? 2 : 3;
      if (!isLeaf) {
        open.push(node);
        continue;
      }
      // A leaf ends the left side of the innermost open node: what follows is its right side.
      const parent = open.pop();
      if (parent !== undefined) steps[parent] = (steps[parent] ?? 0) | (node + 1 - parent);
    }
  }
  return {
    roots,
    steps: steps.slice(0, count),
    limits: limits.slice(0, count),
    scores: scores.slice(0, count),
  };
}

// So many lines go through a tree together: its nodes then stay in the nearest cache, and so do the lines' values.
const TOGETHER = 64;
// A line that so many trees leave under this score is asked no further: on publishers not trained on, three lines of four are
// let go there, and none of them would have come back to the body (a cascade, Viola and Jones 2001).
const FIRST_TREES = 50;
const HOPELESS = -3;

/** The score of each line: log odds, positive where body is likelier; 0 for lines that are not asked for. */
export function scoreRows(
  forest: Forest,
  table: readonly Column[],
  bias: number,
  isAsked?: readonly boolean[],
): Float64Array {
  const out = new Float64Array(table[0]?.values.length ?? 0);
  const rows: number[] = [];
  for (let row = 0; row < out.length; row++) {
    if (isAsked && !isAsked[row]) continue;
    out[row] = bias;
    rows.push(row);
  }
  addScores(forest, table, rows, out, 0, FIRST_TREES);
  const open = rows.filter((row) => (out[row] ?? 0) >= HOPELESS);
  addScores(forest, table, open, out, FIRST_TREES, forest.roots.length);
  return out;
}

/** Adds what the trees [from, to) say of some lines, some lines at a time. */
function addScores(
  forest: Forest,
  table: readonly Column[],
  rows: readonly number[],
  out: Float64Array,
  from: number,
  to: number,
): void {
  const roots = forest.roots.slice(from, to);
  const values = new Float64Array(TOGETHER * table.length);
  for (let at = 0; at < rows.length; at += TOGETHER) {
    addSome(forest, roots, table, rows.slice(at, at + TOGETHER), values, out);
  }
}

/** Adds what trees say of some lines. `values` is room for their values, line by line. */
function addSome(
  { steps, limits }: Forest,
  roots: readonly number[],
  table: readonly Column[],
  rows: readonly number[],
  values: Float64Array,
  out: Float64Array,
): void {
  const width = table.length;
  for (let k = 0; k < width; k++) {
    const column = table[k]?.values;
    for (let i = 0; i < rows.length; i++) values[i * width + k] = column?.[rows[i] ?? 0] ?? 0;
  }
  for (const root of roots) {
    for (let i = 0; i < rows.length; i++) {
      const line = i * width;
      let node = root;
      for (let step = steps[node] ?? LEAF; step !== LEAF; step = steps[node] ?? LEAF) {
        node += (values[line + (step >> COLUMN)] ?? 0) < (limits[node] ?? 0) ? 1 : step & RIGHT;
      }
      const row = rows[i] ?? 0;
      out[row] = (out[row] ?? 0) + (limits[node] ?? 0);
    }
  }
}

/** What the columns did for the score of a line: those that were asked, in that order, and the sum of each. */
export interface Contributions {
  readonly asked: readonly number[];
  readonly sums: Float64Array;
}

/** What each column did for the score of one line. */
export function contributions(
  { roots, steps, limits, scores }: Forest,
  table: readonly Column[],
  bias: number,
  row: number,
): Contributions {
  const asked: number[] = [];
  const sums = new Float64Array(table.length);
  const isAsked = new Uint8Array(table.length);
  let score = bias;
  for (const [tree, root] of roots.entries()) {
    if (tree === FIRST_TREES && score < HOPELESS) break;
    let node = root;
    for (let step = steps[node] ?? LEAF; step !== LEAF; step = steps[node] ?? LEAF) {
      const column = step >> COLUMN;
      const value = table[column]?.values[row] ?? 0;
      const next = node + (value < (limits[node] ?? 0) ? 1 : step & RIGHT);
      if (isAsked[column] === 0) asked.push(column);
      isAsked[column] = 1;
      sums[column] = (sums[column] ?? 0) + (scores[next] ?? 0) - (scores[node] ?? 0);
      node = next;
    }
    score += limits[node] ?? 0;
  }
  return { asked, sums };
}
