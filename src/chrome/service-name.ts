// Tells the line that offers a newsletter or a podcast by its name: `Newsletter „Guten Morgen, Lowmere“`, `Podcast: “The Harbour”`.
// Known false positive: a subheading that is such a name, in an article about it.

import type { Block } from '../document.ts';
import { SERVICE_WORDS } from '../lexicon/service-words.ts';

const EDGE_RE = /[ :]/u;
const LONGEST = 70;
const SHORTEST_WORD = 7;
// A name in quotation marks, a colon before it or none, and nothing behind it
const NAMED_RE = /^ ?:? ?[“”„«»"‘‚'][^“”„«»"‘‚]{2,50}[“”«»"’‘']$/u;

/** True for a word for a letter or a programme with its name in quotation marks, and nothing else. */
export function isServiceName({ text }: Block): boolean {
  if (text.length > LONGEST) return false;
  const end = text.search(EDGE_RE);
  if (end < SHORTEST_WORD || !SERVICE_WORDS.has(text.slice(0, end).toLowerCase())) return false;
  return NAMED_RE.test(text.slice(end));
}
