// Fits the chain's weights by maximum likelihood: Adam over single pages, in an order that a seed fixes, with a margin
// that grows with the words of a line, so that long lines count for more. The same data give the same bits.

import { BODY, lattice, STATES, STEPS, sums, type Weights } from '../../src/model/crf.ts';
import type { Example } from './records.ts';

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of each weight towards zero. */
  readonly decay: number;
  /** How much a page of silver data counts against one of gold. */
  readonly silver: number;
  /** Margin for a wrong line: this much times the log of its words. */
  readonly margin: number;
  readonly seed: number;
}

export const SETTINGS: Settings = {
  epochs: 40,
  rate: 0.02,
  decay: 0.0004,
  silver: 0.4,
  margin: 0.3,
  seed: 7,
};

const S = STATES.length;
const T = STEPS.length;

export function learn(
  examples: readonly Example[],
  featureCount: number,
  settings: Settings = SETTINGS,
): Weights {
  const weights: Weights = {
    states: new Float64Array(featureCount * S),
    steps: new Float64Array(featureCount * T),
  };
  const adam = { states: moments(featureCount * S), steps: moments(featureCount * T) };
  const average: Weights = {
    states: new Float64Array(featureCount * S),
    steps: new Float64Array(featureCount * T),
  };
  const random = generator(settings.seed);
  let step = 0;
  let averaged = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    const rate = settings.rate * (1 - epoch / settings.epochs) + 0.001;
    for (const example of shuffled(examples, random)) {
      step++;
      const gradient = slope(example, weights, settings);
      update(weights.states, gradient.states, adam.states, rate, settings.decay, step);
      update(weights.steps, gradient.steps, adam.steps, rate, settings.decay, step);
    }
    // The last third of the run is averaged: steadier than its last step.
    if (epoch * 3 >= settings.epochs * 2) {
      averaged++;
      for (const key of ['states', 'steps'] as const) {
        weights[key].forEach((value, i) => {
          average[key][i] = (average[key][i] ?? 0) + value;
        });
      }
    }
  }
  return { states: average.states.map((v) => v / averaged), steps: average.steps.map((v) => v / averaged) };
}

interface Moments {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly since: Int32Array;
}

function moments(size: number): Moments {
  return { first: new Float64Array(size), second: new Float64Array(size), since: new Int32Array(size) };
}

interface Gradient {
  readonly states: Map<number, number>;
  readonly steps: Map<number, number>;
}

/** The slope of the log loss of one page: expected counts minus gold counts. */
function slope(example: Example, weights: Weights, settings: Settings): Gradient {
  const page = lattice(example.features, example.isOpen, weights);
  const worth = example.grade === 'silver' ? settings.silver : 1;
  example.states.forEach((gold, i) => {
    const cost = settings.margin * Math.log1p(example.words[i] ?? 0);
    for (let s = 0; s < S; s++) {
      if ((s === BODY) !== (gold === BODY)) page.states[i * S + s] = (page.states[i * S + s] ?? 0) + cost;
    }
  });
  const { forward, backward, total } = sums(page);
  const states = new Map<number, number>();
  const steps = new Map<number, number>();
  if (!Number.isFinite(total)) return { states, steps };
  for (let i = 0; i < page.length; i++) {
    const ids = example.features[i] ?? [];
    for (let s = 0; s < S; s++) {
      const expected = Math.exp((forward[i * S + s] ?? 0) + (backward[i * S + s] ?? 0) - total);
      collect(states, ids, S, s, worth * (expected - (example.states[i] === s ? 1 : 0)));
    }
    if (i === 0) continue;
    STEPS.forEach(([a, b], k) => {
      const path =
        (forward[(i - 1) * S + a] ?? 0) +
        (page.steps[i * T + k] ?? 0) +
        (page.states[i * S + b] ?? 0) +
        (backward[i * S + b] ?? 0);
      const isGold = example.states[i - 1] === a && example.states[i] === b;
      collect(steps, ids, T, k, worth * (Math.exp(path - total) - (isGold ? 1 : 0)));
    });
  }
  return { states, steps };
}

function collect(
  into: Map<number, number>,
  ids: readonly number[],
  size: number,
  at: number,
  value: number,
): void {
  if (Math.abs(value) < 1e-4) return;
  for (const id of ids) into.set(id * size + at, (into.get(id * size + at) ?? 0) + value);
}

function update(
  weights: Float64Array,
  gradient: ReadonlyMap<number, number>,
  { first, second, since }: Moments,
  rate: number,
  decay: number,
  step: number,
): void {
  for (const [i, raw] of gradient) {
    const weight = weights[i] ?? 0;
    // A weight that was not touched for some steps shrinks by all of them at once.
    const idle = step - (since[i] ?? 0);
    since[i] = step;
    first[i] = 0.9 * (first[i] ?? 0) + 0.1 * raw;
    second[i] = 0.999 * (second[i] ?? 0) + 0.001 * raw * raw;
    const shrunk = weight * (1 - decay * rate) ** idle;
    weights[i] = shrunk - (rate * (first[i] ?? 0)) / (Math.sqrt(second[i] ?? 0) + 1e-3);
  }
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

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const a = out[i];
    const b = out[j];
    if (a !== undefined && b !== undefined) {
      out[i] = b;
      out[j] = a;
    }
  }
  return out;
}
