// How the ranker's weights are kept: one character a weight, in twentieths; runs of zeros and large weights as three and four.
// A module of such text loads at once, and is read without a number parsed.

import type { Weights } from './rank.ts';

/** The step between two weights: finer ones do not change a figure. */
export const STEP = 0.05;

// The characters from "!" to "~" but for those that mean something in a template literal, and the two marks.
const RUN = '{';
const LARGE = '}';
const DIGITS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (digit) => !'`$\\{}'.includes(digit),
);
const BASE = DIGITS.length;
const MIDDLE = BASE >> 1;
const HALF = (BASE * BASE) >> 1;
const ROW = 110;

/** The module that holds these weights. */
export function pack(weights: Weights): string {
  let packed = '';
  let zeros = 0;
  const flush = (): void => {
    for (; zeros > 3; zeros -= Math.min(zeros, BASE * BASE - 1))
      packed += RUN + pair(Math.min(zeros, BASE * BASE - 1));
    packed += digit(MIDDLE).repeat(zeros);
    zeros = 0;
  };
  for (const weight of weights) {
    const steps = Math.round(weight / STEP);
    if (steps === 0) zeros++;
    else {
      flush();
      const at = steps + MIDDLE;
      packed += at >= 0 && at < BASE ? digit(at) : LARGE + pair(steps + HALF);
    }
  }
  flush();
  const rows = packed.match(new RegExp(`.{1,${ROW}}`, 'gu')) ?? [];
  return `// Made by \`npm run train:quotes\`; not for hands. One character a weight, see weights-format.ts.

export const PACKED = \`
${rows.join('\n')}
\`;
`;
}

function digit(value: number): string {
  return DIGITS[value] ?? '';
}

function pair(value: number): string {
  return digit(Math.floor(value / BASE)) + digit(value % BASE);
}

/** The weights behind a packed string, `size` of them. */
export function unpack(packed: string, size: number): Float32Array {
  const values = new Int16Array(128);
  DIGITS.forEach((each, i) => {
    values[each.charCodeAt(0)] = i;
  });
  const text = packed.replaceAll('\n', '');
  const valueAt = (at: number): number => values[text.charCodeAt(at)] ?? 0;
  const weights = new Float32Array(size);
  for (let from = 0, at = 0; from < text.length; from++) {
    const mark = text.charAt(from);
    if (mark !== RUN && mark !== LARGE) {
      weights[at++] = (valueAt(from) - MIDDLE) * STEP;
      continue;
    }
    const value = valueAt(from + 1) * BASE + valueAt(from + 2);
    from += 2;
    if (mark === RUN) at += value;
    else weights[at++] = (value - HALF) * STEP;
  }
  return weights;
}
