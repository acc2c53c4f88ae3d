// Chooses one of several candidates by named features and learned weights: the same log-linear form as the line model.
// Weights are data (src/head/weights.ts, src/figures/weights.ts), made by scripts/train-fields.ts.

/** The names of the features that hold for a candidate. */
export type Features = readonly string[];
export type Weights = Readonly<Record<string, number>>;

export interface Ranked<T> {
  readonly candidate: T;
  readonly score: number;
}

/** The sum of the weights of the features that hold. */
export function scoreOf(features: Features, weights: Weights): number {
  let score = 0;
  for (const feature of features) score += weights[feature] ?? 0;
  return score;
}

/** The candidate with the highest score, the earlier one at a tie; undefined where there are none. */
export function bestOf<T extends { readonly features: Features }>(
  candidates: readonly T[],
  weights: Weights,
): Ranked<T> | undefined {
  let best: Ranked<T> | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(candidate.features, weights);
    if (!best || score > best.score) best = { candidate, score };
  }
  return best;
}
