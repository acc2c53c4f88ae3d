// Lines that are phrases of page furniture in a row, with single blanks between them: "Share Facebook Twitter WhatsApp Email",
// "Home News Business Sport", "Reply Report". Buttons that stand beside each other come so out of a browser.

import type { Block } from '../document.ts';
import type { Label } from '../labels.ts';
import type { ChromeHit } from '../lexicon/phrase-tables.ts';
import { lineHit } from '../lexicon/phrases.ts';
import { facts } from '../text.ts';

const MOST_WORDS = 14;
const LONGEST_ROW = 160;
// "Read more about it"
const LONGEST_PHRASE = 4;
// Two buttons are a row, two names of sections can be a headline: "World News", "Sport Today".
const LEAST_BUTTONS = 2;
const LEAST_PHRASES = 3;
const LEAST_SECTIONS = 4;
const BUTTON_RE = /^[\p{Lu}\p{Lo}\p{N}]/u;

type Hit = Pick<ChromeHit, 'kind' | 'label'>;

/** The labels of the phrases of which the line is a row, in order; undefined where it is none. */
export function phraseRow(block: Block): readonly Label[] | undefined {
  const asked = facts(block).asked();
  if (asked.row === undefined) asked.row = readRow(block) ?? null;
  return asked.row ?? undefined;
}

function readRow(block: Block): readonly Label[] | undefined {
  const { words, endsSentence } = facts(block);
  if (words < LEAST_BUTTONS || words > MOST_WORDS || endsSentence || block.text.length > LONGEST_ROW)
    return undefined;
  const parts = block.text.split(' ');
  const hits: Hit[] = [];
  for (let at = 0; at < parts.length; ) {
    const count = phraseLength(parts, at);
    const hit = count > 0 ? lineHit(parts.slice(at, at + count).join(' ')) : undefined;
    if (!hit) return undefined;
    hits.push(hit);
    at += count;
  }
  return hits.length >= leastOf(hits) ? hits.map(({ label }) => label) : undefined;
}

function leastOf(hits: readonly Hit[]): number {
  if (hits.every(({ label }) => label === 'share')) return LEAST_BUTTONS;
  return hits.every(({ kind }) => kind === 'section') ? LEAST_SECTIONS : LEAST_PHRASES;
}

/** How many words the longest phrase has that begins at a word; what goes on with a small letter or a sign is no button of its own. */
function phraseLength(parts: readonly string[], at: number): number {
  if (!BUTTON_RE.test(parts[at] ?? '')) return 0;
  for (let count = Math.min(LONGEST_PHRASE, parts.length - at); count > 0; count--)
    if (lineHit(parts.slice(at, at + count).join(' '))) return count;
  return 0;
}
