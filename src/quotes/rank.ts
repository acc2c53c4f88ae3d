// The ranker: a log-linear model over the candidates of a stretch. It chooses the speaker, or that nobody was quoted.
// Weights are data (weights.ts), made by `npm run train:quotes`.

import type { Candidate } from './candidates.ts';

export type Weights = Float32Array | Float64Array;

/** The probability of each candidate. */
export function probabilities(
  candidates: readonly Pick<Candidate, 'features'>[],
  weights: Weights,
): number[] {
  const shares: number[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const { features } of candidates) {
    let score = 0;
    for (const feature of features) score += weights[feature] ?? 0;
    shares.push(score);
    if (score > top) top = score;
  }
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const raised = Math.exp((shares[i] ?? 0) - top);
    shares[i] = raised;
    sum += raised;
  }
  for (let i = 0; i < shares.length; i++) shares[i] = (shares[i] ?? 0) / sum;
  return shares;
}

export interface Choice {
  readonly candidate: Candidate;
  /** How sure the speaker is, given that it is a quotation. */
  readonly confidence: number;
  /** The probability that it is a quotation. */
  readonly quotation: number;
}

/** The best candidate, and how sure the ranker is of it and of the stretch. */
export function choose(candidates: readonly Candidate[], weights: Weights): Choice | undefined {
  const shares = probabilities(candidates, weights);
  const not = shares.at(-1) ?? 0;
  let best = 0;
  for (let i = 1; i < candidates.length - 1; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  const candidate = candidates[best];
  if (!candidate) return undefined;
  return { candidate, confidence: (shares[best] ?? 0) / Math.max(1 - not, 1e-9), quotation: 1 - not };
}
