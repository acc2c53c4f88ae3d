// Drops copyright lines, terms, and the notices of agencies and feeds: "© 2024 Example Media. All rights reserved."
// Who else wrote and edited is a note of its own: "(Reporting by Ann Ray; editing by Jo Lee)".

import { lastParagraph } from '../chrome/paragraphs.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, markEach } from '../document.ts';
import { lastSentence } from '../head/below-text.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';

// A line that opens with sign and year. "© 2024 Example Media", "(c) Example, 2019"; without a year it credits a photograph.
const COPYRIGHT_RE = /^(?:©|\([cC]\)) ?[^.!?]{0,40}\p{N}{4}/u;
const MAX_WORDS = 40;
// "© Herald", which right below the last sentence says whose the text is.
const OWNER_RE = /^(?:©|\([cC]\)|（[ＣC]）|Copyright) ?[^.!?]{2,40}$/u;

export const dropLegal = definePass({
  name: 'drop-legal',
  summary: 'Drops copyright, terms and notes of the staff',
  run: (doc) => dropCopyright(dropIssuer(markEach(doc, (block) => dropVerdict(doc, block, 'legal', 'note')))),
});

// "News provided by", as the wires of releases have it
const ISSUED_BY = 'news provided by';
const MAX_ISSUER_WORDS = 8;

/** The company below the line that says by whom a release is. */
function dropIssuer(doc: Doc): Doc {
  return markEach(doc, (block, index) =>
    doc.blocks[index - 1]?.facts.folded === ISSUED_BY && facts(block).words <= MAX_ISSUER_WORDS
      ? { label: 'note', rule: 'issuer' }
      : undefined,
  );
}

/** Copyright lines below the last prose, notices no longer counted as such; below the last sentence an owner is enough. */
function dropCopyright(doc: Doc): Doc {
  const end = lastParagraph(doc);
  const last = lastSentence(doc.blocks, 0);
  return markEach(doc, (block, index) =>
    (index > end && isCopyright(block)) || (index === last + 1 && OWNER_RE.test(block.text))
      ? { label: 'legal', rule: 'copyright' }
      : undefined,
  );
}

function isCopyright(block: Block): boolean {
  return COPYRIGHT_RE.test(block.text) && facts(block).words <= MAX_WORDS;
}
