// Where a press release says whom to call: "Media contact:" alone, or with the name behind it; "Contact" above an address.

import type { Block } from '../document.ts';
import { ABOUT_OPENINGS, CONTACT_HEADS, CONTACT_WORDS } from '../lexicon/end-matter.ts';
import { facts } from '../text/facts.ts';

const MAX_WORDS = 24;
const REACH = 6;
// A press office and whose it is.
const MAX_OFFICE_WORDS = 10;
// A heading about a company has no more words.
const MAX_ABOUT_WORDS = 8;
// "press@sample.example", "+1 555 0100"
const ADDRESS_RE = /\p{L}@\p{L}|\+?\d[\d ()/-]{6,}/u;

/** True for the heading of a contact, and for a line that begins with one and a colon. */
export function isContactHead(block: Block): boolean {
  return facts(block).words <= MAX_WORDS && CONTACT_HEADS.has(labelOf(block));
}

/** True where contacts begin: at their heading, or at what may be one with a number or an address in it or below it. */
export function opensContacts(blocks: readonly Block[], i: number): boolean {
  const block = blocks[i];
  if (!block || facts(block).words > MAX_WORDS) return false;
  if (isContactHead(block)) return true;
  const mayBe = CONTACT_WORDS.has(labelOf(block)) || isOffice(block);
  return mayBe && blocks.slice(i, i + 1 + REACH).some(({ text }) => ADDRESS_RE.test(text));
}

/** What stands before a line's colon, folded; all of it where it has none. */
function labelOf(block: Block): string {
  const { folded } = facts(block);
  const colon = folded.indexOf(':');
  return colon < 0 ? folded : folded.slice(0, colon).trimEnd();
}

/** True for "Press office of the Sample Port": a heading of contacts, and whose it is. */
function isOffice(block: Block): boolean {
  const { folded, words, endsSentence } = facts(block);
  if (endsSentence || words > MAX_OFFICE_WORDS) return false;
  for (let at = folded.indexOf(' '); at >= 0; at = folded.indexOf(' ', at + 1))
    if (CONTACT_HEADS.has(folded.slice(0, at))) return true;
  return false;
}

/** Where the contacts below a text begin, with the paragraph about the company above them; the end where there are none. */
export function contactsFrom(blocks: readonly Block[], from: number): number {
  const head = blocks.findIndex((_, i) => i > from && opensContacts(blocks, i));
  if (head < 0) return blocks.length;
  const about = blocks.findIndex(
    (block, i) => i > from && i >= head - REACH && i < head && companyOf(block) !== undefined,
  );
  return about < 0 ? head : about;
}

/** The company, folded, of a heading like "About Sample Pumps"; undefined for any other line. */
export function companyOf(block: Block): string | undefined {
  const { folded, words, endsSentence } = facts(block);
  if (endsSentence || words > MAX_ABOUT_WORDS) return undefined;
  const opening = ABOUT_OPENINGS.find((about) => folded.startsWith(about));
  return opening === undefined ? undefined : folded.slice(opening.length);
}
