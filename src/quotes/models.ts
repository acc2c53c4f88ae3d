// The two models of quotes, unpacked when first needed: who said a stretch, and speech without marks.

import { once } from '../once.ts';
import { FEATURES } from './features.ts';
import type { Weights } from './rank.ts';
import { REPORTED_FEATURES } from './reported/templates.ts';
import { PACKED } from './weights.ts';
import { unpack } from './weights-format.ts';
import { PACKED as PACKED_REPORTED } from './weights-reported.ts';

export interface Models {
  readonly direct: () => Weights;
  readonly reported: () => Weights;
}

export const MODELS: Models = {
  direct: once(() => unpack(PACKED, FEATURES)),
  reported: once(() => unpack(PACKED_REPORTED, REPORTED_FEATURES)),
};
