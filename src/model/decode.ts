// From the scores of single lines to the article: Viterbi's walk over two states, body and not body, where each change from
// one to the other costs a little, so that a doubtful line goes with its neighbours.

// The cost of a change, in units of a line's gain. Between 0 and 0.5 pages that were not used to choose it do alike;
// above 1, second halves of articles are lost.
const CHANGE = 0.3;
// Log odds from which a line is taken: in favour of the body, since a lost paragraph is the worse error. F1 is the same from -0.6 to 0.
const LIMIT = -0.5;

/**
 * True for the lines of the body. `scores` are log odds; `words` say how much hangs on a line; lines that are not open are
 * never body, and neither join nor part their neighbours.
 */
export function decode(
  scores: ArrayLike<number>,
  words: ArrayLike<number>,
  isOpen: readonly boolean[],
): boolean[] {
  const length = scores.length;
  // For each line and state, whether the best way there comes from the body.
  const fromBody = [new Uint8Array(length), new Uint8Array(length)] as const;
  let off = 0;
  let on = 0;
  for (let i = 0; i < length; i++) {
    const gain = isOpen[i] ? ((scores[i] ?? 0) - LIMIT) * Math.log1p(words[i] ?? 0) : 0;
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
