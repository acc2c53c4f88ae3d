// Tells links that lead back to the section of an article: "Trở lại Xã hội", "Retour à Politique".
// Known false positive: a subheading of these words and no others.

import type { Block } from '../document.ts';
import { BACK_WORDS } from '../lexicon/back-words.ts';
import { isSection } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';

const MOST_WORDS = 7;
const WAYS = BACK_WORDS.map((words) => `${words} `);

/** True for the words of a way back and the name of a section behind them, and nothing else. */
export function isBackLink(block: Block): boolean {
  const { folded, words } = facts(block);
  if (words > MOST_WORDS) return false;
  return WAYS.some((way) => folded.startsWith(way) && isSection(folded.slice(way.length)));
}
