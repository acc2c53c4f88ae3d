// The page as a chain: every line is before the article, in its body, in an interruption, or after it, and the article is
// one stretch. A linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) scores states and steps from
// features; Viterbi finds the best page, forward-backward the probability of each line. Arrays are flat: line * STATES + state.

export const STATES = ['before', 'body', 'interruption', 'after'] as const;
export const BODY = 1;
const COUNT = STATES.length;

/** The steps that a page can take from line to line, [from, to]. After the article there is no way back. */
export const STEPS = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [2, 2],
  [2, 1],
  [1, 3],
  [3, 3],
  [3, 1],
] as const satisfies readonly (readonly [number, number])[];

const STEP_FROM = Int8Array.from(STEPS, ([from]) => from);
const STEP_TO = Int8Array.from(STEPS, ([, to]) => to);

/** Weights: feature * COUNT + state, and feature * STEPS.length + step. */
export interface Weights {
  readonly states: Float64Array;
  readonly steps: Float64Array;
}

/** A page as the chain sees it: the scores of each state and each step into the line. */
export interface Lattice {
  readonly length: number;
  readonly states: Float64Array;
  readonly steps: Float64Array;
}

/**
 * Scores every line. `features` are feature ids by line; `isOpen` is false where a rule has already decided against the
 * body, so that the body state is shut.
 */
export function lattice(
  features: readonly (readonly number[])[],
  isOpen: readonly boolean[],
  weights: Weights,
): Lattice {
  const length = features.length;
  const states = new Float64Array(length * COUNT);
  const steps = new Float64Array(length * STEPS.length);
  for (let i = 0; i < length; i++) {
    for (const id of features[i] ?? []) {
      addRow(states, i * COUNT, weights.states, id * COUNT, COUNT);
      addRow(steps, i * STEPS.length, weights.steps, id * STEPS.length, STEPS.length);
    }
    if (!isOpen[i]) states[i * COUNT + BODY] = Number.NEGATIVE_INFINITY;
  }
  return { length, states, steps };
}

function addRow(to: Float64Array, at: number, from: Float64Array, start: number, size: number): void {
  for (let k = 0; k < size; k++) to[at + k] = (to[at + k] ?? 0) + (from[start + k] ?? 0);
}

/** The best path: a state for each line. A page starts before the article or in it, and may end anywhere. */
export function viterbi({ length, states, steps }: Lattice): number[] {
  const best = new Float64Array(length * COUNT).fill(Number.NEGATIVE_INFINITY);
  const from = new Int8Array(length * COUNT);
  for (let i = 0; i < length; i++) {
    const at = i * COUNT;
    if (i === 0) {
      best[0] = states[0] ?? 0;
      best[1] = states[1] ?? 0;
      continue;
    }
    for (let step = 0; step < STEPS.length; step++) {
      const a = STEP_FROM[step] ?? 0;
      const b = STEP_TO[step] ?? 0;
      const score =
        (best[at - COUNT + a] ?? 0) + (steps[i * STEPS.length + step] ?? 0) + (states[at + b] ?? 0);
      if (score > (best[at + b] ?? 0)) {
        best[at + b] = score;
        from[at + b] = a;
      }
    }
  }
  const path: number[] = [];
  let state = 0;
  for (let s = 1; s < COUNT; s++) {
    if ((best[(length - 1) * COUNT + s] ?? 0) > (best[(length - 1) * COUNT + state] ?? 0)) state = s;
  }
  for (let i = length - 1; i >= 0; i--) {
    path.push(state);
    state = from[i * COUNT + state] ?? 0;
  }
  return path.reverse();
}

/** Forward and backward log sums, and the log of the sum over all paths. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

export function sums({ length, states, steps }: Lattice): Sums {
  const forward = new Float64Array(length * COUNT).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array(length * COUNT).fill(Number.NEGATIVE_INFINITY);
  if (length === 0) return { forward, backward, total: 0 };
  forward[0] = states[0] ?? 0;
  forward[1] = states[1] ?? 0;
  for (let i = 1; i < length; i++) {
    STEPS.forEach(([a, b], step) => {
      const score = (forward[(i - 1) * COUNT + a] ?? 0) + (steps[i * STEPS.length + step] ?? 0);
      forward[i * COUNT + b] = logAdd(forward[i * COUNT + b] ?? 0, score + (states[i * COUNT + b] ?? 0));
    });
  }
  for (let s = 0; s < COUNT; s++) backward[(length - 1) * COUNT + s] = 0;
  for (let i = length - 2; i >= 0; i--) {
    STEPS.forEach(([a, b], step) => {
      const ahead = (backward[(i + 1) * COUNT + b] ?? 0) + (states[(i + 1) * COUNT + b] ?? 0);
      const score = ahead + (steps[(i + 1) * STEPS.length + step] ?? 0);
      backward[i * COUNT + a] = logAdd(backward[i * COUNT + a] ?? 0, score);
    });
  }
  let total = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < COUNT; s++) total = logAdd(total, forward[(length - 1) * COUNT + s] ?? 0);
  return { forward, backward, total };
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** The probability that each line is body. */
export function bodyOdds(page: Lattice): number[] {
  const { forward, backward, total } = sums(page);
  return Array.from({ length: page.length }, (_, i) =>
    Math.exp((forward[i * COUNT + BODY] ?? 0) + (backward[i * COUNT + BODY] ?? 0) - total),
  );
}
