// Tells an archive of excerpts, which needs no dates to be one: text after text is cut off in a sentence, at about the same
// length. "The first boat to Skarn left on Friday with…" "The vote was close, and the mayor said that…"
// Known miss: an archive of two; a writer who lets whole paragraphs end in silence is safe by their unequal lengths.

import type { Block, Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts } from '../text.ts';

// Shorter lines are headlines and bylines, whatever they end in.
const MIN_WORDS = 12;
const MIN_EXCERPTS = 3;
// A machine cuts all at one length, give or take the ends of words and what the editor wrote shorter.
const MAX_RATIO = 2;
// Beside the excerpts there may be little other text.
const MIN_SHARE = 3;
const LINKS: readonly string[] = ['read-on', 'related-head'];
// The cut itself, in the middle of a clause: "a list of bridges…", "a list of bridges [...]"
const CUT_RE = /[\p{L}\p{M}\p{N},] ?(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u;

/** True for a text that breaks off inside a sentence, with an ellipsis. */
function isCutOff(block: Block): boolean {
  const last = block.text.at(-1);
  return (last === '…' || last === '.' || last === ']') && CUT_RE.test(block.text);
}

/** True for a text that breaks off without a sign, above a line that leads to the rest of it: "Read on »", "Read more" */
export function isLedOn(block: Block, next: Block | undefined, language: string | undefined): boolean {
  if (facts(block).endsSentence || next?.mark?.label !== 'related') return false;
  const hit = chromeHit(next, language);
  return hit?.where === 'line' && LINKS.includes(hit.kind);
}

/** True where excerpts are all the text there is; an article above others' excerpts is none. */
export function areExcerpts({ blocks, fields }: Doc): boolean {
  const language = fields.language?.value;
  const lengths: number[] = [];
  let inside = 0;
  let outside = 0;
  for (const [i, block] of blocks.entries()) {
    const { words } = facts(block);
    if (block.mark || words < MIN_WORDS) continue;
    if (isCutOff(block) || isLedOn(block, blocks[i + 1], language)) {
      lengths.push(words);
      inside += words;
    } else if (lengths.length === 0) return false;
    else outside += words;
  }
  return (
    lengths.length >= MIN_EXCERPTS &&
    inside >= outside * MIN_SHARE &&
    Math.max(...lengths) <= Math.min(...lengths) * MAX_RATIO
  );
}
