// Alt text and caption are often the same line twice, one of them with a credit or a few words more.

import type { Block } from '../document.ts';
import { facts } from '../text.ts';

const MOST_WORDS = 60;
const LEAST_LENGTH = 20;
const LEAST_SHARE = 0.6;

// Lines so long that begin alike and have nearly all their longer words in common are one, with a word put in or left out.
const LEAST_LIKE = 50;
const SAME_BEGINNING = 12;
const LEAST_COMMON = 0.85;

/** True for two lines of the same words, small differences aside: one may go on where the other ends, or lead to it. */
export function isTwin(a: Block, b: Block, bText = b.text): boolean {
  if (facts(a).words > MOST_WORDS || facts(a).words < 2) return false;
  const x = facts(a).folded;
  const y = bText === b.text ? facts(b).folded : bText.toLowerCase();
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < LEAST_LENGTH || short.length < long.length * LEAST_SHARE) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  return (
    short.length >= LEAST_LIKE &&
    short.startsWith(long.slice(0, SAME_BEGINNING)) &&
    shareInCommon(facts(a).shape.words4, facts(b).shape.words4) >= LEAST_COMMON
  );
}

/** The share of the words of two lines that stand in both. */
function shareInCommon(a: readonly number[], b: readonly number[]): number {
  const others = new Set(b);
  const common = a.filter((word) => others.has(word)).length;
  return (2 * common) / (a.length + b.length);
}
