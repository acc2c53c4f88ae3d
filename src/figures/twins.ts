// Alt text and caption are often the same line twice, one of them with a credit or a few words more.

import type { Block } from '../document.ts';
import { facts, measureText } from '../text/facts.ts';

const MOST_WORDS = 60;
const LEAST_LENGTH = 20;
const LEAST_SHARE = 0.6;

// Lines so long that begin alike and have nearly all their longer words in common are one, with a word put in or left out.
const LEAST_LIKE = 50;
const SAME_BEGINNING = 12;
const LEAST_COMMON = 0.85;

const NOT_WORD_RE = /[^\p{L}\p{N}]+/gu;

/** True for two lines of the same words, small differences aside: one may go on where the other ends, or lead to it. */
export function isTwin(a: Block, b: Block, bText = b.text): boolean {
  if (facts(a).words > MOST_WORDS || facts(a).words < 2) return false;
  const x = facts(a).folded;
  const y = bText === b.text ? facts(b).folded : bText.toLowerCase();
  if (x === y || (x.charCodeAt(0) === y.charCodeAt(0) && bare(x) === bare(y))) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < LEAST_LENGTH || short.length < long.length * LEAST_SHARE) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  return (
    short.length >= LEAST_LIKE &&
    short.startsWith(long.slice(0, SAME_BEGINNING)) &&
    shareInCommon(facts(a).shape.words4, wordsOf(b, bText)) >= LEAST_COMMON
  );
}

/** The longer words of a line, or of the part of it that is asked about. */
function wordsOf({ text, facts: { shape } }: Block, part: string): readonly number[] {
  return part === text ? shape.words4 : measureText(part).shape.words4;
}

/** Letters and digits alone: alt text and caption may set their quotation marks each in its own way. */
function bare(text: string): string {
  return text.replace(NOT_WORD_RE, '');
}

/** The share of the words of two lines that stand in both. */
function shareInCommon(a: readonly number[], b: readonly number[]): number {
  const others = new Set(b);
  const common = a.filter((word) => others.has(word)).length;
  return (2 * common) / (a.length + b.length);
}
