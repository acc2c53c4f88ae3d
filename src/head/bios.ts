// Finds what a page says about the authors of its article: a portrait in front of the text or below it, how to reach them.
// `Ada Sample covers ports for the Ledger. Reach her at ...` Known false positive: an author who tells of herself by name.

import type { Block, Doc } from '../document.ts';
import { BIO_VERBS, REACH_WORDS } from '../lexicon/credits/bio-words.ts';
import { ROLE_WORDS } from '../lexicon/credits/role-words.ts';
import { facts, fold } from '../text.ts';
import { isProse } from './shape.ts';

// A longer paragraph is none of this.
const MOST_WORDS = 110;
const MOST_NAMED = 8;
// How far behind the name a job title stands.
const ROLE_REACH = 14;
// Below the last of the text a portrait has no more lines than this.
const MOST_LINES = 2;
const ADDRESS_RE = /\p{L}@\p{L}|\d{3}[-. ]\d{3}[-. ]\d{4}/u;
const WORD_RE = /[\p{L}\p{M}'’-]+/gu;

/** The indices of the blocks that tell of the authors, where these are known. */
export function biosOf(doc: Doc): ReadonlySet<number> {
  const names = (doc.fields.authors?.value ?? []).filter((name) => name.includes(' ')).map(fold);
  const found = new Set<number>();
  if (names.length === 0) return found;
  const { blocks } = doc;
  const end = lastLongRun(blocks, names);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.mark || facts(block).words > MOST_WORDS) continue;
    const { folded } = facts(block);
    const name = names.find((one) => folded.includes(one));
    if (name === undefined) continue;
    if (i > end && folded === name) {
      for (const at of portraitBelow(blocks, i)) found.add(at);
    } else if (isBio(block, folded, name, i > end)) found.add(i);
  }
  return found;
}

/** The last paragraph that is surely the article's: one that names no author. */
function lastLongRun(blocks: readonly Block[], names: readonly string[]): number {
  return blocks.findLastIndex((block, i) => {
    if (!isProse(block) || names.some((name) => facts(block).folded.includes(name))) return false;
    const above = blocks[i - 1];
    return above !== undefined && !names.includes(facts(above).folded);
  });
}

function portraitBelow(blocks: readonly Block[], at: number): number[] {
  const lines = [at];
  for (let i = at + 1; i <= at + MOST_LINES; i++) {
    const block = blocks[i];
    if (!block || block.mark || facts(block).words > MOST_WORDS || facts(block).words < 3) break;
    lines.push(i);
    if (isProse(block)) break;
  }
  return lines.length > 1 ? lines : [];
}

function isBio(block: Block, folded: string, name: string, isBelow: boolean): boolean {
  if (isBelow && (ADDRESS_RE.test(block.text) || REACH_WORDS.some((words) => folded.includes(words))))
    return true;
  if (!folded.startsWith(name) && !(isBelow && folded.indexOf(name) < MOST_NAMED)) return false;
  const behind = folded.slice(folded.indexOf(name) + name.length).match(WORD_RE) ?? [];
  if (!BIO_VERBS.has(behind[0] ?? '')) return false;
  return isBelow || behind.slice(0, ROLE_REACH).some((word) => ROLE_WORDS.has(word));
}
