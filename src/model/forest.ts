// The trees of the line scorer, read from its weights. The build of the command makes them once and puts the result in the
// place of this module.

import { featureNames } from './features.ts';
import { type Forest, readForest } from './trees.ts';
import data from './weights.json' with { type: 'json' };

const NAMES = featureNames();

export const FOREST: Forest = readForest(
  data.trees,
  data.features.map((name) => NAMES.indexOf(name)),
);

export const BIAS: number = data.bias;
