// Finds the link that a teaser ends in: "... its cost. Read more", "… lees verder", "[Read more...]", "Continue reading →".

import { lineHit } from '../lexicon/phrases.ts';

export const LINKS: readonly string[] = ['read-on', 'related-head'];

// The longest link, brackets and arrows included, and the words that it may have.
export const LINK_REACH = 44;
const MAX_WORDS = 5;
const EDGE_RE = /[\s[…]/u;
const STOP_RE = /[.!?。！？]["'”’»)]?$/u;
const ELLIPSIS_RE = /(?:…|\.\.\.)\]?$/u;

/** Where the link begins with which a text ends; -1 where it ends in its own words. */
export function linkTail(text: string): number {
  // A sentence may end in "more." or "he went on reading."
  if (STOP_RE.test(text.slice(-2)) && !ELLIPSIS_RE.test(text.slice(-4))) return -1;
  let words = 0;
  for (let at = text.length - 2; at > 0 && at > text.length - LINK_REACH; at--) {
    if (!isEdge(text, at)) continue;
    const hit = lineHit(text.slice(at));
    if (hit?.where === 'line' && LINKS.includes(hit.kind)) return at;
    if (++words === MAX_WORDS) return -1;
  }
  return -1;
}

/** True where a word may begin: behind a blank, a bracket or an ellipsis. */
function isEdge(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return EDGE_RE.test(before) || (before === '.' && text.charAt(at) !== '.');
}
