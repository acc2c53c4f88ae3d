// The credit behind a dash at the end of an article: "... esok. – Bernama", "... and nets. —Ada Sample".

import type { Block, Doc } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { sourceSpan } from '../offsets.ts';
import { facts } from '../text.ts';
import { isName } from './names.ts';
import { isPerson } from './person.ts';

// How much of a paragraph's end is looked at.
const TAIL = 70;
const LAST_PARAGRAPHS = 2;
const LEAST_WORDS = 12;
// ". – Bernama", ".—Ada Sample"
const DASHED_RE = /(?<=[.!?…।。]["'”’»]?) ?(?:[–—]|- |--) ?([^-–—()]{2,40}?)\.?$/u;
// "—Ada B. Sample": no dash of a sentence stands so
const GLUED_RE = /[”"’.!?] ?—\p{Lu}[^—]*$/u;

/** The document with the author or agency that its last paragraph credits, where no line beside the text credits any. */
export function withClosingCredit(doc: Doc): Doc {
  if (doc.fields.agency) return doc;
  for (const block of doc.blocks.filter(isParagraph).slice(-LAST_PARAGRAPHS).reverse()) {
    const credit = creditBehind(block);
    if (credit) return withCredit(doc, block, credit);
  }
  return doc;
}

/** The credit hides the stop with which a paragraph ends. */
function isParagraph(block: Block): boolean {
  return !block.mark && facts(block).words >= LEAST_WORDS;
}

interface Credit {
  readonly name: string;
  readonly isAgency: boolean;
}

function creditBehind({ text }: Block): Credit | undefined {
  const tail = text.slice(-TAIL);
  const dashed = DASHED_RE.exec(tail)?.[1]?.trim() ?? '';
  if (isAgency(dashed)) return { name: dashed, isAgency: true };
  if (!isName(dashed, false)) return undefined;
  return isPerson(dashed) || GLUED_RE.test(tail) ? { name: dashed, isAgency: false } : undefined;
}

function withCredit(doc: Doc, block: Block, credit: Credit): Doc {
  const at = block.text.lastIndexOf(credit.name);
  const spans = [sourceSpan(block, at, at + credit.name.length)];
  const found = { value: credit.name, spans };
  if (credit.isAgency) return { ...doc, fields: { ...doc.fields, agency: found } };
  if (doc.fields.authors) return doc;
  return { ...doc, fields: { ...doc.fields, byline: found, authors: { value: [credit.name], spans } } };
}
