// Drops blocks that repeat further away: teasers of the text itself, pull quotes, the headline above a list of other stories.
// Of two equal paragraphs the one with more prose around it stays. Short lines never count: "Gotcha." may be said twice.
// Known false positive: a refrain of four words and more, when it is quoted in full twice.

import { PROSE_WORDS } from '../chrome/prose.ts';
import { type Doc, markEach } from '../document.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text.ts';

// Shorter lines repeat by chance: answers, names, labels.
const MIN_WORDS = 6;
// What repeats within so few blocks is a caption and its alt text: see `dedupe-captions`.
const FAR = 4;
const NEAR = 2;

export const dropDuplicates = definePass({
  name: 'drop-duplicates',
  summary: 'Drops blocks that repeat further away',
  run: (doc) => {
    const copies = copiesOf(doc);
    return markEach(doc, (_, index) =>
      copies.has(index) ? { label: 'duplicate', rule: 'repeats' } : undefined,
    );
  },
});

/** The indexes of undecided blocks that say again what a better placed block says. */
function copiesOf(doc: Doc): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  doc.blocks.forEach((block, index) => {
    if (block.mark || facts(block).words < MIN_WORDS) return;
    const same = places.get(facts(block).folded);
    if (same) same.push(index);
    else places.set(facts(block).folded, [index]);
  });
  const copies = new Set<number>();
  for (const same of places.values()) {
    if (same.length === 1) continue;
    const prose = same.map((index) => proseAround(doc, index));
    const best = same[prose.indexOf(Math.max(...prose))] ?? 0;
    for (const index of same) if (Math.abs(index - best) >= FAR) copies.add(index);
  }
  return copies;
}

function proseAround(doc: Doc, index: number): number {
  return doc.blocks
    .slice(Math.max(index - NEAR, 0), index + NEAR + 1)
    .filter((block) => facts(block).words >= PROSE_WORDS).length;
}
