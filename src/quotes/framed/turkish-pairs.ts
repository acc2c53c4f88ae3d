// Where quoted text stands in Turkish: between single marks too, ‘Ankara’dan kimse gelmedi’, whose apostrophes marks.ts knows.
// Double marks open and close in turn (pairs.ts), since a suffix may touch the closing one: "Son Vapur"un

import { findStretches, type Stretch } from '../marks.ts';
import { continued } from './continued.ts';
import { fill, pairsOf } from './pairs.ts';

const SINGLE_RE = /['‘‚‹`]/u;

export function turkishPairs(texts: readonly string[]): readonly (readonly Stretch[])[] {
  return continued(texts, pairsIn);
}

function pairsIn(text: string): Stretch[] {
  const pairs = pairsOf(text);
  if (!SINGLE_RE.test(text)) return pairs;
  const single = findStretches(fill(text, pairs)).filter(({ closed }) => closed);
  return single.length === 0 ? pairs : [...pairs, ...single].sort((a, b) => a.start - b.start);
}
