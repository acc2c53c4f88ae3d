// The list of a page's links that terminal browsers print below it: `References` above `1. https://paper.example/`.
// Known false positive: an article's sources that are bare addresses, numbered, right below such a heading.

import type { Block } from '../document.ts';
import { LINK_LIST_HEADS } from '../lexicon/link-list-heads.ts';
import { facts } from '../text/facts.ts';

// "1. https://paper.example/", "[1] mailto:ada@paper.example", "[1]: https://paper.example/"
const ENTRY_RE = /^(?:\d{1,4}\.|\[\d{1,4}\]:?) ?(?:https?|ftp|file|mailto|javascript|about|gemini):\S+$/u;
/** So many addresses are a list without a heading. */
const LEAST_BARE = 3;

/** The lines of such lists, their headings included. */
export function linkLists(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    let entries = 0;
    for (; isPart(blocks[to]); to++) if (isEntry(blocks[to])) entries++;
    const isHeaded = entries < to - from;
    if (entries >= (isHeaded ? 1 : LEAST_BARE)) for (let i = from; i < to; i++) found.add(i);
    from = to + 1;
  }
  return found;
}

function isPart(block: Block | undefined): boolean {
  return isEntry(block) || (block !== undefined && !block.mark && LINK_LIST_HEADS.has(headOf(block)));
}

function isEntry(block: Block | undefined): boolean {
  return block !== undefined && !block.mark && ENTRY_RE.test(block.text);
}

function headOf(block: Block): string {
  return facts(block).folded.replace(/ ?:$/u, '');
}
