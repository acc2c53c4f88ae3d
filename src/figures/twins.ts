// Alt text and caption are often the same line twice, one of them with a credit or a few words more.

import type { Block } from '../document.ts';
import { facts } from '../text.ts';

const MOST_WORDS = 60;
const LEAST_LENGTH = 20;
const LEAST_SHARE = 0.6;

/** True for two lines of the same words, small differences aside: one may go on where the other ends. */
export function isTwin(a: Block, b: Block, bText = b.text): boolean {
  if (facts(a).words > MOST_WORDS || facts(a).words < 2) return false;
  const x = facts(a).folded;
  const y = bText === b.text ? facts(b).folded : bText.toLowerCase();
  if (x === y) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= LEAST_LENGTH && short.length >= long.length * LEAST_SHARE && long.startsWith(short);
}
