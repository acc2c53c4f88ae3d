// Two small learners over named features, both plain gradient descent, so that the same data give the same bits: a softmax
// over the candidates of a page, and logistic regression over lines that are judged each for itself.

import type { Weights } from '../../src/ranking/ranker.ts';
import type { Judged } from './examples.ts';

export interface Settings {
  readonly rounds: number;
  readonly rate: number;
  /** Pulls weights to zero. */
  readonly decay: number;
  readonly isAdaptive?: boolean;
}

/** Examples as numbers: the features of all candidates in a row, and where each candidate and each page ends. */
interface Packed {
  readonly names: readonly string[];
  readonly features: Int32Array;
  readonly ends: Int32Array;
  readonly isRight: Uint8Array;
  readonly groups: Int32Array;
}

function pack(pages: readonly (readonly Judged[])[]): Packed {
  const ids = new Map<string, number>();
  const features: number[] = [];
  const ends: number[] = [];
  const isRight: number[] = [];
  const groups: number[] = [];
  for (const candidates of pages) {
    for (const candidate of candidates) {
      for (const name of candidate.features) {
        const id = ids.get(name) ?? ids.size;
        ids.set(name, id);
        features.push(id);
      }
      ends.push(features.length);
      isRight.push(candidate.isRight ? 1 : 0);
    }
    groups.push(ends.length);
  }
  return {
    names: [...ids.keys()],
    features: Int32Array.from(features),
    ends: Int32Array.from(ends),
    isRight: Uint8Array.from(isRight),
    groups: Int32Array.from(groups),
  };
}

/** For each page one candidate is right, or several alike: pages without one teach nothing. */
export function learnChoice(pages: readonly (readonly Judged[])[], settings: Settings): Weights {
  const learnable = pages.filter((candidates) => candidates.some(({ isRight }) => isRight));
  return descend(pack(learnable), settings, learnable.length, softmaxPushes);
}

/** Each line is judged for itself: log odds. */
export function learnVerdicts(pages: readonly (readonly Judged[])[], settings: Settings): Weights {
  const packed = pack(pages);
  return descend(packed, settings, packed.ends.length, logisticPushes);
}

/** Fills in how far each candidate's score should be pushed, from its score. */
type Pushes = (scores: Float64Array, packed: Packed, pushes: Float64Array) => void;

function softmaxPushes(scores: Float64Array, { groups, isRight }: Packed, pushes: Float64Array): void {
  let from = 0;
  for (const to of groups) {
    let top = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) top = Math.max(top, scores[i] ?? 0);
    let all = 0;
    let right = 0;
    for (let i = from; i < to; i++) {
      const power = Math.exp((scores[i] ?? 0) - top);
      pushes[i] = power;
      all += power;
      if (isRight[i]) right += power;
    }
    for (let i = from; i < to; i++) {
      const power = pushes[i] ?? 0;
      pushes[i] = (isRight[i] && right > 0 ? power / right : 0) - power / all;
    }
    from = to;
  }
}

function logisticPushes(scores: Float64Array, { isRight }: Packed, pushes: Float64Array): void {
  for (let i = 0; i < scores.length; i++)
    pushes[i] = (isRight[i] ?? 0) - 1 / (1 + Math.exp(-(scores[i] ?? 0)));
}

function descend(
  packed: Packed,
  { rounds, rate, decay, isAdaptive = false }: Settings,
  count: number,
  push: Pushes,
): Weights {
  const { names, features, ends } = packed;
  const weights = new Float64Array(names.length);
  const momentum = new Float64Array(names.length);
  // Rare features get steps as long as common ones (Adagrad, Duchi et al. 2011), or each step goes on in part (momentum).
  const step = isAdaptive
    ? (k: number, slope: number): void => {
        momentum[k] = (momentum[k] ?? 0) + slope * slope;
        weights[k] = (weights[k] ?? 0) + (rate * slope) / Math.sqrt((momentum[k] ?? 0) + 1e-12);
      }
    : (k: number, slope: number): void => {
        momentum[k] = 0.9 * (momentum[k] ?? 0) + slope;
        weights[k] = (weights[k] ?? 0) + rate * (momentum[k] ?? 0);
      };
  const slopes = new Float64Array(names.length);
  const scores = new Float64Array(ends.length);
  const pushes = new Float64Array(ends.length);
  for (let round = 0; round < rounds; round++) {
    let from = 0;
    for (let i = 0; i < ends.length; i++) {
      const to = ends[i] ?? from;
      let score = 0;
      for (let k = from; k < to; k++) score += weights[features[k] ?? 0] ?? 0;
      scores[i] = score;
      from = to;
    }
    push(scores, packed, pushes);
    slopes.fill(0);
    from = 0;
    for (let i = 0; i < ends.length; i++) {
      const to = ends[i] ?? from;
      const pushed = pushes[i] ?? 0;
      if (Math.abs(pushed) > 1e-6)
        for (let k = from; k < to; k++) slopes[features[k] ?? 0] = (slopes[features[k] ?? 0] ?? 0) + pushed;
      from = to;
    }
    for (let k = 0; k < weights.length; k++) {
      const old = weights[k] ?? 0;
      const slope = (slopes[k] ?? 0) / count - decay * old;
      step(k, slope);
    }
  }
  return Object.fromEntries(names.map((name, k) => [name, weights[k] ?? 0]));
}
