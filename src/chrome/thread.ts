// Tells a forum's thread: the same labels beside every post, "Joined: 13 April 2002", "Posts: 3342". An article whose comments are
// a forum's has its own text above the first of them.

import type { Doc } from '../document.ts';
import { FORUM_LABELS } from '../lexicon/forum-words.ts';
import { phraseKey } from '../lexicon/phrases.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

const MAX_LABEL_WORDS = 9;
const MIN_LABELS = 2;
const MIN_POSTS = 2;
const MAX_ABOVE = 1;

// By their first letter: most lines of a page need no look at them.
const LABELS = new Map<string, { readonly label: string; readonly opening: string }[]>();
for (const label of FORUM_LABELS) {
  const first = label.charAt(0);
  const [opening = ''] = label.split('#', 1);
  LABELS.set(first, [...(LABELS.get(first) ?? []), { label, opening }]);
}

/** True for a page of posts from the top on. */
export function isThread({ blocks }: Doc): boolean {
  const counts = new Map<string, number>();
  let above = 0;
  for (const block of blocks) {
    const { words, folded } = facts(block);
    if (isProse(block) && counts.size === 0 && ++above > MAX_ABOVE) return false;
    if (words === 0 || words > MAX_LABEL_WORDS) continue;
    const label = labelOf(folded);
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count >= MIN_POSTS).length >= MIN_LABELS;
}

function labelOf(folded: string): string | undefined {
  const first = folded.charAt(0);
  const labels = LABELS.get(first >= '0' && first <= '9' ? '#' : first);
  return labels?.find(
    ({ opening, label }) => folded.startsWith(opening) && phraseKey(folded).startsWith(label),
  )?.label;
}
