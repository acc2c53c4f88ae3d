// Fits the ranker: a softmax over candidates, several of which may be right, by AdaGrad with L2 on the weights used.
// The order of examples comes from a fixed generator, so that the same data give the same bits.

export interface Example {
  readonly candidates: readonly (readonly number[])[];
  /** For each candidate: may it be chosen? */
  readonly right: readonly boolean[];
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How many weights there are. */
  readonly size: number;
}

/** The weights, averaged over all steps: steadier than the last ones (averaged perceptron, Collins 2002). */
export function learn(examples: readonly Example[], { epochs, rate, decay, size }: Settings): Float64Array {
  const state: State = {
    weights: new Float64Array(size),
    squares: new Float64Array(size).fill(1),
    sums: new Float64Array(size),
  };
  const order = examples.map((_, i) => i);
  const random = generator(20161108);
  let time = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const example = examples[at];
      if (example) step(example, state, time++, rate, decay);
    }
  }
  return state.weights.map((weight, i) => weight - (state.sums[i] ?? 0) / Math.max(time, 1));
}

interface State {
  readonly weights: Float64Array;
  readonly squares: Float64Array;
  /** Each change of a weight times the steps that came before it. */
  readonly sums: Float64Array;
}

function step(
  { candidates, right }: Example,
  { weights, squares, sums }: State,
  time: number,
  rate: number,
  decay: number,
): void {
  const scores = candidates.map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const all = raised.reduce((sum, each) => sum + each, 0);
  const good = raised.reduce((sum, each, i) => sum + (right[i] ? each : 0), 0);
  candidates.forEach((features, i) => {
    const share = raised[i] ?? 0;
    const slope = (right[i] ? share / good : 0) - share / all;
    if (Math.abs(slope) < 1e-5) return;
    for (const feature of features) {
      const weight = weights[feature] ?? 0;
      const gradient = slope - decay * weight;
      const square = (squares[feature] ?? 1) + gradient * gradient;
      const change = (rate * gradient) / Math.sqrt(square);
      squares[feature] = square;
      weights[feature] = weight + change;
      sums[feature] = (sums[feature] ?? 0) + change * time;
    }
  });
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [order[i] ?? 0, order[j] ?? 0];
    order[i] = b;
    order[j] = a;
  }
}

/** A linear congruential generator (Numerical Recipes): the same numbers everywhere. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
