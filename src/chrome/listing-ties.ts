// What the texts of a page have to do with each other, told by the names that they share. Paragraphs of an article do, all but a
// few; what stands in a list on many matters does not. Scripts without capitals have no names to share.

import type { Block } from '../document.ts';
import { facts } from '../text/facts.ts';
import { measure } from '../text/shape.ts';
import { linkTail } from './link-tail.ts';

// Of the articles on the pages of the evaluation whose paragraphs stand apart, nine in ten are above the first limit.
const MOST_BOUND = 0.4;
const LEAST_BOUND = 0.6;
// The name that a whole article is about.
const LEAST_LEADING = 0.5;
const LEAST_NAMED = 0.5;
// A place, an agency and a dash.
const PLACE_RE = /^[^–—-]{1,50} ?[–—-] /u;

/** `related` where one name goes through the texts and most of them share some; undefined where neither can be said. */
export function tiesOf(blocks: readonly Block[]): 'related' | 'unrelated' | undefined {
  const common = new Set<number>();
  const names = blocks.map((block) => namesOf(block, common));
  const counts = new Map<number, number>();
  for (const set of names)
    for (const name of set) if (!common.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shareWith = (least: number): number =>
    names.filter((set) => [...set].some((name) => (counts.get(name) ?? 0) >= least)).length / blocks.length;
  if (shareWith(1) < LEAST_NAMED) return undefined;
  const bound = shareWith(2);
  if (bound <= MOST_BOUND) return 'unrelated';
  const isLed = shareWith(blocks.length * LEAST_LEADING) > 0;
  return bound >= LEAST_BOUND && isLed ? 'related' : undefined;
}

/** The capitalised words of a text; what stands there without a capital as well goes to `common`. */
function namesOf(block: Block, common: Set<number>): ReadonlySet<number> {
  const { text } = block;
  const { words4, names4 } = facts(block).shape;
  const left = new Map<number, number>();
  for (const name of names4) left.set(name, (left.get(name) ?? 0) + 1);
  for (const word of words4) {
    const capitals = left.get(word) ?? 0;
    if (capitals === 0) common.add(word);
    else left.set(word, capitals - 1);
  }
  for (const name of labelNames(text)) common.add(name);
  return new Set(names4);
}

/** The names in what stands at both ends of every text alike: "LISBON (Reuters) – …", "… Continue Reading" */
function labelNames(text: string): readonly number[] {
  const link = linkTail(text);
  const [place = ''] = PLACE_RE.exec(text) ?? [];
  return [...(link > 0 ? measure(text.slice(link)).names4 : []), ...measure(place).names4];
}
