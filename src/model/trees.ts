// Boosted regression trees (Friedman 2001) as flat tables: a line's score is the sum over the trees of the leaf that it falls
// into, the log odds of its being body. Each node keeps the mean score of the training lines that reached it, so that what a
// feature did for a line can be told: the change of the mean along the way, split by split (Saabas 2014).

import type { Column } from './columns.ts';

/** Nodes of all trees, each tree in preorder: the left child of a node is the next one. */
export interface Forest {
  /** The first node of each tree. */
  readonly roots: readonly number[];
  /** The index of the column that a node asks for; -1 in a leaf. */
  readonly columns: Int16Array;
  /** Lines with a value under the limit go left. */
  readonly limits: Float64Array;
  readonly right: Int32Array;
  /** A leaf's score; in an inner node the mean of the lines that reached it. */
  readonly scores: Float64Array;
}

/** Scores are kept in thousandths. */
const UNIT = 1000;
const LEAF = -1;

/** A tree as numbers in preorder: `feature, limit, score` for an inner node, `-1, score` for a leaf. */
export type TreeData = readonly number[];

/** Reads trees; `columnOf` gives the column of each feature that they name by index. */
export function readForest(trees: readonly TreeData[], columnOf: readonly number[]): Forest {
  const columns: number[] = [];
  const limits: number[] = [];
  const scores: number[] = [];
  const right: number[] = [];
  const roots: number[] = [];
  for (const data of trees) {
    roots.push(columns.length);
    // Inner nodes whose left side is being read, innermost last.
    const open: number[] = [];
    for (let at = 0; at < data.length; ) {
      const node = columns.length;
      const feature = data[at] ?? LEAF;
      const isLeaf = feature === LEAF;
      columns.push(isLeaf ? LEAF : (columnOf[feature] ?? 0));
      limits.push(isLeaf ? 0 : (data[at + 1] ?? 0));
      scores.push((data[at + (isLeaf ? 1 : 2)] ?? 0) / UNIT);
      right.push(0);
      at += isLeaf ? 2 : 3;
      if (!isLeaf) {
        open.push(node);
        continue;
      }
      // A leaf ends the left side of the innermost open node: what follows is its right side.
      const parent = open.pop();
      if (parent !== undefined) right[parent] = node + 1;
    }
  }
  return {
    roots,
    columns: Int16Array.from(columns),
    limits: Float64Array.from(limits),
    right: Int32Array.from(right),
    scores: Float64Array.from(scores),
  };
}

/** The score of each line: log odds, positive where body is likelier; 0 for lines that are not asked for. */
export function scoreRows(
  forest: Forest,
  table: readonly Column[],
  bias: number,
  isAsked?: readonly boolean[],
): Float64Array {
  const { roots, columns, limits, right, scores } = forest;
  const rows = table[0]?.values.length ?? 0;
  const out = new Float64Array(rows);
  // The values of one line side by side: they are read some thousand times.
  const values = new Float64Array(table.length);
  for (let row = 0; row < rows; row++) {
    if (isAsked && !isAsked[row]) continue;
    for (let k = 0; k < table.length; k++) values[k] = table[k]?.values[row] ?? 0;
    let score = bias;
    for (const root of roots) {
      let node = root;
      for (let column = columns[node] ?? LEAF; column !== LEAF; column = columns[node] ?? LEAF) {
        node = (values[column] ?? 0) < (limits[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      }
      score += scores[node] ?? 0;
    }
    out[row] = score;
  }
  return out;
}

/** What each column did for the score of one line; only columns that were asked for are in the map. */
export function contributions(forest: Forest, table: readonly Column[], row: number): Map<number, number> {
  const { roots, columns, limits, right, scores } = forest;
  const sums = new Map<number, number>();
  for (const root of roots) {
    let node = root;
    for (let column = columns[node] ?? LEAF; column !== LEAF; column = columns[node] ?? LEAF) {
      const value = table[column]?.values[row] ?? 0;
      const next = value < (limits[node] ?? 0) ? node + 1 : (right[node] ?? 0);
      sums.set(column, (sums.get(column) ?? 0) + (scores[next] ?? 0) - (scores[node] ?? 0));
      node = next;
    }
  }
  return sums;
}
