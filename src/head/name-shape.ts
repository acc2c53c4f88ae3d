// Tells by its shape alone whether a text can be a name: capitals, particles between them, no sign that stands in no name.
// `Michelle de Oliveira` is one, `5 min read` is none.

import { isNativeName } from '../lexicon/given-names/index.ts';
import { CAPITAL_RE, DIGIT_RE, NO_NAME_RE, UNCASED_RE } from './name-letters.ts';

// What clings to a name: "(Ada Sample)", "Ada Sample –"
const EDGE_RE = /^[\s.,:;()[\]·•|–—\-/@*]+|(?<![\s,:;()[\]·•|–—\-/*])[\s,:;()[\]·•|–—\-/*]+$/gu;
// Words inside a name that begin with a small letter: "Michelle de Oliveira"
export const PARTICLES: ReadonlySet<string> = new Set(
  "de da di do dos das del della der den des du la le el al bin ibn bint van von vom zu zur af av ter ten y e i dit dalla lo 't abu ben bat ould o".split(
    ' ',
  ),
);
// "BR24 Redaktion", "Channel 4"
const CHANNEL_RE = /^\p{Lu}\p{L}*(?:\p{Nd}{1,3}|[ ]\p{Nd}{1,2})(?: \p{L}+){0,2}$/u;
// "Eastern Daylight Time"
const ZONE_END = ' Time';

/** True for what has the shape of a name. Behind a by-word a single word will do: a house name, a pseudonym. */
export function isName(text: string, isCredited: boolean): boolean {
  if (text.length < 2 || text.length > 60 || NO_NAME_RE.test(text)) return false;
  if (text.endsWith(ZONE_END)) return false;
  // "BR24 Redaktion": a channel may have a number in its name.
  if (DIGIT_RE.test(text) && !(isCredited && CHANNEL_RE.test(text))) return false;
  if (UNCASED_RE.test(text)) return text.length <= (isCredited ? 20 : 12) || isNativeName(text);
  const words = text.split(/\s+/u);
  if (words.length > 6 || (words.length < 2 && !isCredited)) return false;
  const capitals = words.filter((word) => CAPITAL_RE.test(word)).length;
  const isRight = words.every((word) => CAPITAL_RE.test(word) || PARTICLES.has(word.toLowerCase()));
  if (isCredited && words.length <= 3 && capitals === 0)
    return words.length > 1 || text.includes('.') || text.includes('-');
  return isRight && capitals >= (isCredited ? 1 : 2);
}

/** A name without the blanks and marks around it. */
export function trimName(text: string): string {
  return text.replace(EDGE_RE, '');
}
