// What a word that no list knows is by its last part: "US-Präsident", "Fraktionschef", "Freilassung".
// Known false positive: a surname that ends like a role, Burgmeister.

import { hashOf, lookUp } from './hash.ts';
import * as WORD from './word-classes.ts';
import { FIRST_NAME, NOUN } from './word-classes.ts';
import type { Words } from './words.ts';

// "leder|en", "råd|et"
const ARTICLE_RE = /(?:en|et|n|t)$/u;
const KNOWN = NOUN | WORD.title;
// The shortest first part of a compound, and the longest last one.
const FIRST_PART = 2;
const LAST_PART = 18;

/** The classes of a word in lower case by its last part; 0 where that tells nothing. */
export function bitsByTail(word: string, words: Words): number {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) {
    const last = word.slice(hyphen + 1);
    const bits =
      lookUp(words.bits, hashOf(last)) || (words.gluesArticle ? bitsWithoutArticle(last, words) : 0);
    if (bits & KNOWN && !(bits & FIRST_NAME)) return bits & KNOWN;
  }
  const { tails } = words;
  if (tails.size === 0) return 0;
  for (let at = Math.max(FIRST_PART, word.length - LAST_PART); at < word.length - 2; at++) {
    const bits = tails.get(word.slice(at));
    if (bits !== undefined) return bits;
  }
  return 0;
}

/** "FAU-leder|en": the noun without its article. */
function bitsWithoutArticle(word: string, { bits }: Words): number {
  return lookUp(bits, hashOf(word.replace(ARTICLE_RE, '')));
}
