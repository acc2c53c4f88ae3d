// One regression tree of a boosted forest, grown leaf by leaf where the loss falls most (as LightGBM grows them, Ke et al. 2017):
// histograms of slope and curvature over the bins of each feature, the larger child's taken by subtraction.

export interface Bins {
  /** By feature: the bin of each row. */
  readonly features: readonly Uint8Array[];
  readonly binCounts: readonly number[];
}

export interface TreeSettings {
  readonly leaves: number;
  /** A leaf has at least so many rows. */
  readonly leafRows: number;
  /** Pull of each leaf's score towards zero. */
  readonly ridge: number;
  /** What a leaf's score is multiplied with. */
  readonly rate: number;
}

export interface Leaf {
  readonly score: number;
  readonly count: number;
}

export interface Inner {
  readonly feature: number;
  /** Rows in bins up to this one go left. */
  readonly bin: number;
  readonly left: Node;
  readonly right: Node;
}

export type Node = Leaf | Inner;

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

interface Growing {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  readonly slope: number;
  readonly bend: number;
  readonly split: Split | undefined;
  children?: readonly [Growing, Growing];
}

/** Slope, curvature and count of each bin. */
const CELL = 3;
const MAX_BINS = 48;

/** Grows a tree on some rows and features. `slopes` and `bends` are first and second derivatives of the loss, by row. */
export function growTree(
  bins: Bins,
  rows: Int32Array,
  tried: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
  settings: TreeSettings,
): Node {
  const count = (some: Int32Array): Float64Array => {
    const histogram = new Float64Array(tried.length * MAX_BINS * CELL);
    tried.forEach((feature, k) => {
      const column = bins.features[feature] ?? new Uint8Array();
      const base = k * MAX_BINS;
      for (let i = 0; i < some.length; i++) {
        const row = some[i] ?? 0;
        const at = (base + (column[row] ?? 0)) * CELL;
        histogram[at] = (histogram[at] ?? 0) + (slopes[row] ?? 0);
        histogram[at + 1] = (histogram[at + 1] ?? 0) + (bends[row] ?? 0);
        histogram[at + 2] = (histogram[at + 2] ?? 0) + 1;
      }
    });
    return histogram;
  };
  const growing = (some: Int32Array, histogram: Float64Array): Growing => {
    let slope = 0;
    let bend = 0;
    for (let at = 0; at < MAX_BINS * CELL; at += CELL) {
      slope += histogram[at] ?? 0;
      bend += histogram[at + 1] ?? 0;
    }
    const split = bestSplit(histogram, tried, bins.binCounts, slope, bend, some.length, settings);
    return { rows: some, histogram, slope, bend, split };
  };
  const root = growing(rows, count(rows));
  const open = [root];
  for (let leaves = 1; leaves < settings.leaves; leaves++) {
    const best = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
    const { split } = best;
    if (!split) break;
    const column = bins.features[split.feature] ?? new Uint8Array();
    const left = best.rows.filter((row) => (column[row] ?? 0) <= split.bin);
    const right = best.rows.filter((row) => (column[row] ?? 0) > split.bin);
    const isLeftSmaller = left.length <= right.length;
    const smaller = count(isLeftSmaller ? left : right);
    const larger = best.histogram.map((value, i) => value - (smaller[i] ?? 0));
    const children = [
      growing(left, isLeftSmaller ? smaller : larger),
      growing(right, isLeftSmaller ? larger : smaller),
    ] as const;
    best.children = children;
    open.splice(open.indexOf(best), 1, ...children);
  }
  return finished(root, settings);
}

function bestSplit(
  histogram: Float64Array,
  tried: readonly number[],
  binCounts: readonly number[],
  slope: number,
  bend: number,
  rows: number,
  { leafRows, ridge }: TreeSettings,
): Split | undefined {
  const whole = (slope * slope) / (bend + ridge);
  let best: Split | undefined;
  tried.forEach((feature, k) => {
    let s = 0;
    let b = 0;
    let n = 0;
    for (let bin = 0; bin + 1 < (binCounts[feature] ?? 0); bin++) {
      const at = (k * MAX_BINS + bin) * CELL;
      s += histogram[at] ?? 0;
      b += histogram[at + 1] ?? 0;
      n += histogram[at + 2] ?? 0;
      if (n < leafRows) continue;
      if (rows - n < leafRows) break;
      const gain = (s * s) / (b + ridge) + (slope - s) ** 2 / (bend - b + ridge) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  });
  return best;
}

function finished(node: Growing, settings: TreeSettings): Node {
  if (node.children && node.split) {
    const { feature, bin } = node.split;
    const [left, right] = node.children;
    return { feature, bin, left: finished(left, settings), right: finished(right, settings) };
  }
  return { score: (-settings.rate * node.slope) / (node.bend + settings.ridge), count: node.rows.length };
}
