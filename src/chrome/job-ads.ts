// Tells adverts for jobs by the mark that says for whom they are: "Bauleiter (m/w/d) Stadtwerke Lowmere", "Chargé d'accueil H/F".
// Known false positive: the subheadings of an article that lists such jobs one by one.

import type { Block } from '../document.ts';

// One mark alone may stand in a headline, or in the advert that is the page itself.
const MIN_ADVERTS = 2;
const LONGEST = 200;
const MOST_HEADING_WORDS = 8;
const NONE: ReadonlySet<Block> = new Set();
const JOBS_RE = /jobs?(?:$|\P{L})|stellen|karriere|emploi|vacature/iu;
const MARK_RE =
  /\((?:[mwfd]\/[mwfd]\/(?:[mwfdx]|div|divers)|[hf]\/[hf](?:\/[x])?|[mv]\/[mv]\/x|[km]\/[km])\)/iu;

/** The blocks that advertise a job, with the heading above the first. */
export function jobAdverts(blocks: readonly Block[]): ReadonlySet<Block> {
  const adverts = blocks.filter(isAdvert);
  const first = adverts[0];
  if (!first || adverts.length < MIN_ADVERTS) return NONE;
  const above = blocks[blocks.indexOf(first) - 1];
  return new Set(above && isHeading(above) ? [above, ...adverts] : adverts);
}

// "Neue Angebote bei Lowmere Jobs", "Stellenmarkt"
function isHeading({ mark, text, facts: { words, endsSentence } }: Block): boolean {
  return !mark && !endsSentence && words <= MOST_HEADING_WORDS && JOBS_RE.test(text);
}

function isAdvert({ mark, text, facts: { endsSentence } }: Block): boolean {
  return !mark && !endsSentence && text.length <= LONGEST && text.includes('/') && MARK_RE.test(text);
}
