// Tells lines that say where the text goes on, by their words alone: "Artikkelen fortsetter under bildet". They stand above a
// picture or an advertisement, in the middle of the article.

import type { Block } from '../document.ts';
import { goesOn, goesOnWords } from '../lexicon/goes-on-words.ts';
import { facts } from '../text/facts.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 12;
// "(", "▼", ":", "…"
const FIRST_WORD_RE = /[\p{L}\p{M}'’-]+/u;
const MARKS_RE = /[^\p{L}\p{M}'’\s-]+/gu;

/** True for a line that says where the text goes on, and nothing else. */
export function saysWhereTextGoesOn(block: Block): boolean {
  const { folded, words } = facts(block);
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  if (!goesOnWords().has(FIRST_WORD_RE.exec(folded)?.[0] ?? '')) return false;
  const own = folded.replace(MARKS_RE, ' ').trim().split(/\s+/u);
  return goesOn().some(
    ({ on, place, things, all }) =>
      own.every((word) => all.has(word)) &&
      [on, place, things].every((kind) => own.some((word) => kind.has(word))),
  );
}
