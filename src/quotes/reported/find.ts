// Speech without marks: "The mayor said [that the bridge would open in May]." Cues propose where a content may begin, the
// ranker takes one or none, then its end, then the subject. The three choices share one row of weights.

import type { Mention } from '../mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import { probabilities, type Weights } from '../rank.ts';
import { type Cue, cuesOf } from './cue.ts';
import { beginnings, endings } from './features.ts';
import { endsOf, sitesOf } from './sites.ts';
import { subjectsOf } from './subjects.ts';

/** Reported speech; `from` and `to` are its tokens, `to` not included. */
export interface Reported {
  readonly paragraph: Paragraph;
  readonly cue: Cue;
  readonly from: number;
  readonly to: number;
  readonly speaker: Mention | undefined;
  readonly confidence: number;
}

// The probability of reported speech below which a cue is left alone: the best F1 in cross-validation.
const THRESHOLD = 0.3;
const SAME = 0.5;
const NEIGHBOURS = 4;

/**
 * The reported speech of a paragraph, in the order of its cues. `knowsWords`: the weights of words are of its language.
 * Of two contents that are much the same, the surer one stays: "Lee said | that he hopes | to win" is not said twice.
 */
export function reportedIn(paragraph: Paragraph, weights: Weights, knowsWords: boolean): Reported[] {
  const found = cuesOf(paragraph, knowsWords).flatMap((cue) => reportedBy(cue, weights));
  const doubled = new Set<Reported>();
  found.forEach((each, i) => {
    // A cue and the few behind it may share a content.
    for (const other of found.slice(i + 1, i + 1 + NEIGHBOURS)) {
      if (share(each, other) >= SAME) doubled.add(each.confidence < other.confidence ? each : other);
    }
  });
  return found.filter((each) => !doubled.has(each));
}

function reportedBy(cue: Cue, weights: Weights): Reported[] {
  const { paragraph } = cue;
  const sites = sitesOf(cue);
  if (sites.length === 0) return [];
  const shares = probabilities(beginnings(cue, sites), weights);
  const confidence = 1 - (shares.pop() ?? 1);
  const site = sites[highest(shares)];
  if (!site || confidence < THRESHOLD) return [];
  const ends = endsOf(paragraph, cue, site);
  const to = ends[highest(probabilities(endings(cue, site, ends), weights))];
  if (to === undefined) return [];
  const subjects = subjectsOf(cue, site, to);
  const speaker = subjects[highest(probabilities(subjects, weights))]?.mention;
  return [{ paragraph, cue, from: site.from, to, speaker, confidence }];
}

/** The tokens that two contents share, as a part of their union. */
function share(a: Reported, b: Reported): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
  return shared <= 0 ? 0 : shared / (a.to - a.from + b.to - b.from - shared);
}

function highest(shares: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < shares.length; i++) if ((shares[i] ?? 0) > (shares[best] ?? 0)) best = i;
  return best;
}
