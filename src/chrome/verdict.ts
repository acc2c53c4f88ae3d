// Turns a hit of the phrase tables into a reason to drop a block, with the vetoes that protect prose.
// "We use cookies to …" goes; '“We use cookies,” the minister said.' stays.

import type { Block, Doc, Mark } from '../document.ts';
import type { Label } from '../labels.ts';
import type { ChromeHit } from '../lexicon/phrase-tables.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';

// A line that only begins like furniture is prose from here on; notices of consent and law run longer.
const MAX_WORDS = 40;
const MAX_NOTICE_WORDS = 80;
const NOTICES: readonly Label[] = ['consent', 'legal', 'comments'];
// An opened quotation that holds words: “We …, „Wir …, «Nous …
const QUOTATION_RE = /[“”„«»「『"]/u;
const OPENING_QUOTE_RE = /^[“”„«»「『"]/u;

/** The verdict on a block whose wording a phrase table knows as one of these labels, unless a veto holds. */
export function dropVerdict(
  doc: Doc,
  block: Block,
  ...labels: readonly Label[]
): Omit<Mark, 'pass'> | undefined {
  const hit = strongHit(doc, block);
  return hit && labels.includes(hit.label) ? { label: hit.label, rule: hit.kind } : undefined;
}

/** The strong hit of a block that is not vetoed. */
export function strongHit(doc: Doc, block: Block): ChromeHit | undefined {
  const hit = chromeHit(block, doc.fields.language?.value);
  return hit?.strong && (hit.where === 'line' || !isVetoed(block, hit)) ? hit : undefined;
}

function isVetoed(block: Block, hit: ChromeHit): boolean {
  const limit = NOTICES.includes(hit.label) ? MAX_NOTICE_WORDS : MAX_WORDS;
  const { words, endsSentence } = facts(block);
  if (words > limit || (hit.kind === 'footer-head' && endsSentence)) return true;
  return (hit.where === 'inside' ? QUOTATION_RE : OPENING_QUOTE_RE).test(block.text);
}
