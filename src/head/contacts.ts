// Where a press release says whom to call: "Media contact:" alone, or with the name behind it; "Contact" above an address.

import type { Block } from '../document.ts';
import { ABOUT_OPENINGS, CONTACT_HEADS, CONTACT_WORDS } from '../lexicon/end-matter.ts';
import { facts } from '../text.ts';

const MAX_WORDS = 24;
const REACH = 6;
// A heading about a company has no more words.
const MAX_ABOUT_WORDS = 8;
// "press@sample.example", "+1 555 0100"
const ADDRESS_RE = /\p{L}@\p{L}|\+?\d[\d ()/-]{6,}/u;

/** True for the heading of a contact, and for a line that begins with one and a colon. */
export function isContactHead(block: Block): boolean {
  const { folded, words } = facts(block);
  if (words > MAX_WORDS) return false;
  const colon = folded.indexOf(':');
  return CONTACT_HEADS.has(colon < 0 ? folded : folded.slice(0, colon).trimEnd());
}

/** Where the contacts below a text begin, with the paragraph about the company above them; the end where there are none. */
export function contactsFrom(blocks: readonly Block[], from: number): number {
  const head = blocks.findIndex((block, i) => i > from && (isContactHead(block) || isPlainHead(blocks, i)));
  if (head < 0) return blocks.length;
  const about = blocks.findIndex(
    (block, i) => i > from && i >= head - REACH && i < head && companyOf(block) !== undefined,
  );
  return about < 0 ? head : about;
}

function isPlainHead(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!block || !CONTACT_WORDS.has(facts(block).folded)) return false;
  return blocks.slice(i + 1, i + 1 + REACH).some(({ text }) => ADDRESS_RE.test(text));
}

/** The company, folded, of a heading like "About Sample Pumps"; undefined for any other line. */
export function companyOf(block: Block): string | undefined {
  const { folded, words, endsSentence } = facts(block);
  if (endsSentence || words > MAX_ABOUT_WORDS) return undefined;
  const opening = ABOUT_OPENINGS.find((about) => folded.startsWith(about));
  return opening === undefined ? undefined : folded.slice(opening.length);
}
