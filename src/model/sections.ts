// The parts of recipes and reviews that have headings of their own: `Ingredients` with short rows up to `Method`, `Verdict`
// between paragraphs, `Pros` and `Cons` with a few words a line. The scorer takes such rows for furniture.
// Known false positive: a button that stands as the last row of a list of cons.

import type { Block } from '../document.ts';
import { type SectionHead, sectionHead } from '../lexicon/section-heads.ts';
import { facts } from '../text/facts.ts';
import type { Place } from './rows.ts';

/** A recipe has so many ingredients at most; its list is as long. */
const MOST_INGREDIENTS = 40;
/** A review gives so many reasons at most for one side, and each in a few words. */
const MOST_REASONS = 8;
const MOST_REASON_WORDS = 10;
/** A sentence below "Verdict" has so many words at least. */
const LEAST_FINDING = 4;
/** How far the paragraphs above and below a heading may stand from it. */
const REACH = 2;

/** The headings of a recipe's or review's parts and the rows below them, which are body whatever the scorer says. */
export function sectionLines(
  blocks: readonly Block[],
  isKept: readonly boolean[],
): ReadonlyMap<number, Place> {
  const heads = blocks.map((block) => (block.mark ? undefined : sectionHead(facts(block).folded)));
  const found = new Map<number, Place>();
  if (heads.every((head) => head === undefined)) return found;
  const isBalanced = heads.filter((head) => head === 'balance').length > 1;
  heads.forEach((head, i) => {
    if (head === undefined) return;
    const rows = rowsOf(blocks, heads, i, head, isBalanced);
    const isAbove = isKept.slice(Math.max(0, i - REACH), i).some(Boolean) || found.has(i - 1);
    const isBelow = rows > 0 || isKept.slice(i + 1, i + 1 + REACH).some(Boolean);
    if (!isBelow || (!isAbove && head !== 'ingredients')) return;
    if (head === 'ingredients' && rows === 0 && !isAbove) return;
    found.set(i, 'heading');
    for (let row = i + 1; row <= i + rows; row++) if (!blocks[row]?.mark) found.set(row, 'row');
  });
  return found;
}

/** How many lines below a heading are the rows of its list. */
function rowsOf(
  blocks: readonly Block[],
  heads: readonly (SectionHead | undefined)[],
  i: number,
  head: SectionHead,
  isBalanced: boolean,
): number {
  if (head === 'ingredients') {
    const method = heads.slice(i + 1, i + 2 + MOST_INGREDIENTS).indexOf('method');
    return Math.max(0, method);
  }
  if (head === 'finding') return isSentence(blocks[i + 1]) ? 1 : 0;
  if (head !== 'balance' || !isBalanced) return 0;
  let rows = 0;
  while (rows < MOST_REASONS && isReason(blocks[i + 1 + rows], heads[i + 1 + rows])) rows++;
  return rows;
}

/** True for a sentence that could be all that a text says at its end. */
function isSentence(block: Block | undefined): boolean {
  return (
    block !== undefined && !block.mark && facts(block).endsSentence && facts(block).words >= LEAST_FINDING
  );
}

function isReason(block: Block | undefined, head: SectionHead | undefined): boolean {
  if (!block || block.mark || head !== undefined) return false;
  const { words } = facts(block);
  return words > 0 && words <= MOST_REASON_WORDS;
}
