// Tells an archive of excerpts, which needs no dates to be one: text after text is cut off in a sentence, at about the same
// length. "The first boat to Skarn left on Friday with…" "The vote was close, and the mayor said that…"
// Known miss: an archive of two; a writer who lets whole paragraphs end in silence is safe by their unequal lengths.

import type { Block, Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import { LINK_REACH, LINKS, linkTail } from './link-tail.ts';

// Shorter lines are headlines and bylines, whatever they end in.
const MIN_WORDS = 12;
const MIN_EXCERPTS = 3;
// A machine cuts all at one length, give or take the ends of words and what the editor wrote shorter.
const MAX_RATIO = 2;
// Beside the excerpts there may be little other text.
const MIN_SHARE = 3;
// What stands between the cut and its link. "… [Read more...]"
const OPEN_RE = /\s?\[?$/u;
// The cut itself, in the middle of a clause: "a list of bridges…", "a list of bridges [...]"
const CUT_LENGTH = 10;
const CUT_RE = /[\p{L}\p{M}\p{N},] ?(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$/u;

/** True for a text that breaks off inside a sentence, with an ellipsis and perhaps a link behind it: "… lees verder" */
export function isCutOff({ text }: Block): boolean {
  const last = text.at(-1);
  const couldBe = last === '…' || last === '.' || last === ']';
  return (couldBe && CUT_RE.test(text.slice(-CUT_LENGTH))) || isCutAtLink(text);
}

function isCutAtLink(text: string): boolean {
  const tail = text.slice(-LINK_REACH);
  const link = tail.includes('…') || tail.includes('...') ? linkTail(text) : -1;
  return link > 0 && CUT_RE.test(text.slice(Math.max(0, link - CUT_LENGTH), link).replace(OPEN_RE, ''));
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
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = 0;
  let inside = 0;
  let outside = 0;
  for (const [i, block] of blocks.entries()) {
    const { words } = facts(block);
    if (block.mark || words < MIN_WORDS) continue;
    if (isCutOff(block) || isLedOn(block, blocks[i + 1], language)) {
      count++;
      least = Math.min(least, words);
      most = Math.max(most, words);
      inside += words;
    } else if (count === 0) return false;
    else outside += words;
  }
  return count >= MIN_EXCERPTS && inside >= outside * MIN_SHARE && most <= least * MAX_RATIO;
}
