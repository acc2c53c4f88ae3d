// From the scores of single lines to the article: Viterbi's walk over two states, body and not body, where each change from
// one to the other costs a little, so that a doubtful line goes with its neighbours. How sure a line must be depends on the
// page: of several readings, from generous to strict, the one that promises most is taken.

// The cost of a change, in units of a line's gain. Between 0 and 0.6 pages that were not used to choose it do alike;
// above 1, second halves of articles are lost.
const CHANGE = 0.3;
// Log odds from which a line is taken where nothing speaks for another limit: a lost paragraph is the worse error.
const USUAL = -0.5;
// The limits that are tried. Lower ones gain nothing on news pages, and keep teasers below a short article.
const LIMITS = [-2.1, -1.6, -1.3, -0.9, -0.6, -0.3, 0] as const;
// Scores are surer than they are right on pages of unknown publishers: log odds are divided by this before they count as chances.
const OVERCONFIDENCE = 1.5;
// What expected recall counts against expected precision: where F1 is made from the means of both over pages, the
// smaller of them counts for a little more, and that is precision.
const RECALL = 0.95;

/** The lines of a body, and the log odds from which this page's lines were taken: those of single lines may be under it. */
export interface Reading {
  readonly isBody: readonly boolean[];
  readonly limit: number;
}

/**
 * Tells the lines of the body. `scores` are log odds; `words` say how much hangs on a line; lines that are not open are
 * never body, and neither join nor part their neighbours. Where no line is sure enough, a page has a body only with the
 * head of an article.
 */
export function decode(
  scores: ArrayLike<number>,
  words: ArrayLike<number>,
  isOpen: readonly boolean[],
  isHeaded = false,
): Reading {
  const weights = weightsOf(words);
  let best: Reading = { isBody: read(scores, weights, isOpen, USUAL), limit: USUAL };
  if (!best.isBody.includes(true) && !isHeaded) return best;
  const chances = Array.from(scores, (score, i) =>
    isOpen[i] ? (words[i] ?? 0) / (1 + Math.exp(-score / OVERCONFIDENCE)) : 0,
  );
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  let most = 0;
  for (const limit of LIMITS) {
    const isBody = read(scores, weights, isOpen, limit);
    const promise = promiseOf(isBody, chances, words, all);
    if (promise > most) {
      most = promise;
      best = { isBody, limit };
    }
  }
  return best;
}

/** Expected precision and recall of a reading in words, added up. `chances` are the words of each line that are likely body. */
function promiseOf(
  isBody: readonly boolean[],
  chances: readonly number[],
  words: ArrayLike<number>,
  all: number,
): number {
  let right = 0;
  let kept = 0;
  for (let i = 0; i < isBody.length; i++) {
    if (!isBody[i]) continue;
    right += chances[i] ?? 0;
    kept += words[i] ?? 0;
  }
  return kept === 0 ? 0 : right / kept + (RECALL * right) / all;
}

/** How much a line counts, by its words. */
function weightsOf(words: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(words.length);
  for (let i = 0; i < words.length; i++) weights[i] = Math.log1p(words[i] ?? 0);
  return weights;
}

/** The best reading where a line counts by how far its score is above the limit. */
function read(
  scores: ArrayLike<number>,
  weights: ArrayLike<number>,
  isOpen: readonly boolean[],
  limit: number,
): boolean[] {
  const length = scores.length;
  // For each line and state, whether the best way there comes from the body.
  const fromBody = [new Uint8Array(length), new Uint8Array(length)] as const;
  let off = 0;
  let on = 0;
  for (let i = 0; i < length; i++) {
    const gain = isOpen[i] ? ((scores[i] ?? 0) - limit) * (weights[i] ?? 0) : 0;
    const offFromOn = on - CHANGE > off;
    const onFromOn = on >= off - CHANGE;
    fromBody[0][i] = offFromOn ? 1 : 0;
    fromBody[1][i] = onFromOn ? 1 : 0;
    const bestOff = offFromOn ? on - CHANGE : off;
    on = (onFromOn ? on : off - CHANGE) + gain;
    off = bestOff;
  }
  const isBody: boolean[] = new Array(length).fill(false);
  let state: 0 | 1 = on > off ? 1 : 0;
  for (let i = length - 1; i >= 0; i--) {
    isBody[i] = state === 1 && isOpen[i] === true;
    state = fromBody[state][i] ? 1 : 0;
  }
  return isBody;
}
