// What an article credits behind its text: "... is still unclear. (dpa)", "dpa/lno" on a line of its own, "Con información
// de EFE", "... esok. – Bernama", "... and nets. —Ada Sample". Three forms, the surest first, each with a reach of its own.
// Known false positive: a caption below the last paragraph that ends in "(AP)".

import { type Block, type Doc, markEach } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { SUPPLY_NOTES, WITH_WORDS } from '../lexicon/credits/by-words.ts';
import { sourceSpan } from '../offsets.ts';
import { facts } from '../text/facts.ts';
import { isName } from './name-shape.ts';
import { isPerson } from './person.ts';
import { shapeOf } from './shape.ts';
import { sourceLine } from './source-line.ts';

interface Credited {
  readonly name: string;
  readonly isAgency: boolean;
}

interface Credit extends Credited {
  readonly block: Block;
}

/** The document with the agency or author that stands behind its text, where no line beside the text credits an agency. */
export function withClosingCredit(doc: Doc): Doc {
  if (doc.fields.agency) return doc;
  const source = sourceLine(doc);
  if (source) return withSource(doc, source);
  const credit = noted(doc) ?? signed(doc) ?? dashed(doc);
  if (!credit) return doc;
  const { block, name, isAgency } = credit;
  const at = block.text.lastIndexOf(name);
  const spans = [sourceSpan(block, at, at + name.length)];
  const found = { value: name, spans };
  if (isAgency) return { ...doc, fields: { ...doc.fields, agency: found } };
  if (doc.fields.authors) return doc;
  return { ...doc, fields: { ...doc.fields, byline: found, authors: { value: [name], spans } } };
}

/** The document with the agency that a line below its text names as the source; the line goes, and credits no picture. */
function withSource(doc: Doc, { block, name }: { readonly block: Block; readonly name: string }): Doc {
  const at = block.text.indexOf(name);
  const spans = [sourceSpan(block, at, at + name.length)];
  const marked = markEach(doc, (other) =>
    other === block ? { label: 'note', rule: 'closing-source' } : undefined,
  );
  return { ...marked, fields: { ...marked.fields, agency: { value: name, spans } } };
}

const MAX_NOTE_WORDS = 8;
const NOTES = SUPPLY_NOTES.map((opening) => `${opening} `);
// What stands behind the words of such a note: " EFE."
const NOTED_RE = /^ ([^.,;()]{2,40})[.)]?$/u;

/** "Mit Material von dpa": a line anywhere that says who supplied the text. */
function noted({ blocks }: Doc): Credit | undefined {
  return firstIn(blocks, (block) => {
    const { folded, words } = facts(block);
    if (words > MAX_NOTE_WORDS) return undefined;
    const note = NOTES.find((opening) => folded.startsWith(opening))?.trimEnd();
    if (note === undefined) return undefined;
    const at = block.text.toLowerCase().indexOf(note) + note.length;
    return agencyOf(NOTED_RE.exec(block.text.slice(at))?.[1]);
  });
}

// Behind the last sentence, in brackets or not: ". (dpa)", ". dpa/lno", ".” (AFP/dpa)", ". [tk mit dpa]"
const SIGNED_RE = /[.!?…।。]["”“»]? [([]?([^()[\].!?]{2,24})[)\]]?$/u;
// ". tk/fs (Reuters)": the initials of those who wrote
const INITIALS_RE = /(?<=[.!?…।。]["”“»]? )[\p{Ll}/]{2,12} (?=[([])/u;
const PARTS_RE = new RegExp(`/|, | (?:${WITH_WORDS.join('|')}) `, 'u');
// Alone, with its desk or who wrote; without, it could credit a picture: "dpa/lno", "(dpa/lno)", "mik/dpa"
const ALONE_RE = /^\(?([^().!?/]{2,16}\/[^().!?]{2,12})\)?$/u;
const SIGNATURE_LENGTH = 32;
// So many lines below the last paragraph an agency may stand alone.
const BELOW = 2;

/** An agency behind the last sentence, or on a line of its own below it. */
function signed(doc: Doc): Credit | undefined {
  const { last } = shapeOf(doc);
  return firstIn(doc.blocks.slice(last, last + 1 + BELOW), ({ text, mark }) => {
    if (mark) return undefined;
    const pattern = text.length <= SIGNATURE_LENGTH ? ALONE_RE : SIGNED_RE;
    const [, signature = ''] = pattern.exec(text.slice(-SIGNATURE_LENGTH).replace(INITIALS_RE, '')) ?? [];
    // "dpa/lno", "mik/dpa", "dpa, mik", "mik mit dpa": the agency, and its desk or who wrote
    return [signature, ...signature.split(PARTS_RE)]
      .map((part) => agencyOf(part.trim()))
      .find((agency) => agency !== undefined);
  });
}

// How much of a paragraph's end is looked at.
const TAIL = 70;
const LAST_PARAGRAPHS = 2;
const LEAST_WORDS = 12;
// ". – Bernama", ".—Ada Sample"
const DASHED_RE = /(?<=[.!?…।。]["'”’»]?) ?(?:[–—]|- |--) ?([^-–—()]{2,40}?)\.?$/u;
// "—Ada B. Sample": no dash of a sentence stands so
const GLUED_RE = /[”"’.!?] ?—\p{Lu}[^—]*$/u;

/** An agency or a person behind a dash at the end of one of the last paragraphs. */
function dashed({ blocks }: Doc): Credit | undefined {
  return firstIn(blocks.filter(isParagraph).slice(-LAST_PARAGRAPHS).reverse(), ({ text }) => {
    const tail = text.slice(-TAIL);
    const name = DASHED_RE.exec(tail)?.[1]?.trim() ?? '';
    const agency = agencyOf(name);
    if (agency) return agency;
    const isNamed = isName(name, false) && (isPerson(name) || GLUED_RE.test(tail));
    return isNamed ? { name, isAgency: false } : undefined;
  });
}

/** By its length alone: the credit hides the stop with which a paragraph ends. */
function isParagraph(block: Block): boolean {
  return !block.mark && facts(block).words >= LEAST_WORDS;
}

/** The first credit that is read from one of the blocks. */
function firstIn(blocks: readonly Block[], read: (block: Block) => Credited | undefined): Credit | undefined {
  for (const block of blocks) {
    const credited = read(block);
    if (credited) return { block, ...credited };
  }
  return undefined;
}

/** The name where it is that of an agency. */
function agencyOf(name: string | undefined): Credited | undefined {
  return name !== undefined && isAgency(name) ? { name, isAgency: true } : undefined;
}
