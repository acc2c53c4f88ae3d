// The line scorer as the passes see it: for each line a verdict, a probability, and the features that weighed most.

import type { Doc, Weighed } from '../document.ts';
import { BODY, bodyOdds, lattice, STATES, STEPS, viterbi, type Weights } from './crf.ts';
import { FEATURES, featuresOf } from './features.ts';
import { readPage } from './page.ts';
import data from './weights.json' with { type: 'json' };

export interface LineScore {
  readonly isBody: boolean;
  /** The probability that the line is body, and the features that weighed most, where the reasons were asked for. */
  readonly score?: number;
  readonly weighed?: readonly Weighed[];
}

const MOST = 4;
const WEIGHTS = readWeights(data.weights);

/**
 * Scores every line of a page. Lines that a rule has marked are taken as decided and score against the body.
 * With `explain`, each open line gets its probability and its reasons, which takes as long as the verdict itself.
 */
export function scoreLines(doc: Doc, explain = false): LineScore[] {
  if (doc.blocks.length === 0) return [];
  const features = featuresOf(readPage(doc));
  const isOpen = doc.blocks.map((block) => block.mark === undefined);
  const page = lattice(features, isOpen, WEIGHTS);
  const path = viterbi(page);
  if (!explain) return path.map((state) => ({ isBody: state === BODY }));
  const odds = bodyOdds(page);
  return path.map((state, i) => ({
    isBody: state === BODY,
    score: Math.round((odds[i] ?? 0) * 1000) / 1000,
    weighed: isOpen[i] ? heaviest(features[i] ?? []) : [],
  }));
}

/** What speaks for the body against the rest of the page, feature by feature. */
function heaviest(ids: readonly number[]): Weighed[] {
  return ids
    .map((id) => ({ feature: FEATURES[id] ?? '', weight: Math.round((BODY_WEIGHTS[id] ?? 0) * 100) / 100 }))
    .filter(({ weight, feature }) => weight !== 0 && feature !== 'bias=always')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}

function readWeights(table: Readonly<Record<string, readonly number[]>>): Weights {
  const states = new Float64Array(FEATURES.length * STATES.length);
  const steps = new Float64Array(FEATURES.length * STEPS.length);
  FEATURES.forEach((name, id) => {
    const row = table[name];
    if (!row) return;
    states.set(
      row.slice(0, STATES.length).map((value) => value / 100),
      id * STATES.length,
    );
    steps.set(
      row.slice(STATES.length).map((value) => value / 100),
      id * STEPS.length,
    );
  });
  return { states, steps };
}

/** The weight of each feature for the body, less its mean weight for the other states. */
const BODY_WEIGHTS = FEATURES.map((_, id) => {
  const row = WEIGHTS.states.subarray(id * STATES.length, (id + 1) * STATES.length);
  const sum = row.reduce((a, b) => a + b, 0);
  return (row[BODY] ?? 0) - (sum - (row[BODY] ?? 0)) / (STATES.length - 1);
});
