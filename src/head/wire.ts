// The agency that an article credits behind its text: "... is still unclear. (dpa)", "dpa/lno" on a line of its own, "Con
// información de EFE". Known false positive: a caption below the last paragraph that ends in "(AP)".

import type { Block, Doc } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { SUPPLY_NOTES } from '../lexicon/credits/by-words.ts';
import { facts } from '../text.ts';
import { shapeOf } from './shape.ts';

/** An agency and where its name stands in a block. */
export interface Wire {
  readonly block: Block;
  readonly agency: string;
  readonly start: number;
}

const MAX_NOTE_WORDS = 8;
// What stands behind the words of such a note: " EFE."
const NOTED_RE = /^ ([^.,;()]{2,40})[.)]?$/u;
// Behind the last sentence, in brackets or not: ". (dpa)", ". dpa/lno", ".” (AFP/dpa)"
const SIGNED_RE = /[.!?…।。]["”“»]? \(?([^().!?]{2,24})\)?$/u;
// Alone, with its desk; without one it could credit a picture: "dpa/lno", "(dpa/lno)"
const ALONE_RE = /^\(?([^().!?/]{2,16}\/[^().!?]{2,12})\)?$/u;
const SIGNATURE_LENGTH = 32;
// So many lines below the last paragraph an agency may stand alone.
const BELOW = 2;

/** The agency that stands behind the text of an article; undefined where none does. */
export function wireBehind(doc: Doc): Wire | undefined {
  for (const block of doc.blocks) {
    const agency = notedIn(block);
    if (agency !== undefined) return { block, agency, start: block.text.lastIndexOf(agency) };
  }
  const { last } = shapeOf(doc);
  for (const block of doc.blocks.slice(last, last + 1 + BELOW)) {
    const agency = block.mark ? undefined : signedIn(block);
    if (agency !== undefined) return { block, agency, start: block.text.lastIndexOf(agency) };
  }
  return undefined;
}

/** "Mit Material von dpa": a line that says who supplied the text. */
function notedIn(block: Block): string | undefined {
  const { folded, words } = facts(block);
  if (words > MAX_NOTE_WORDS) return undefined;
  const note = SUPPLY_NOTES.find((opening) => folded.startsWith(`${opening} `));
  if (note === undefined) return undefined;
  const at = block.text.toLowerCase().indexOf(note) + note.length;
  const [, agency] = NOTED_RE.exec(block.text.slice(at)) ?? [];
  return agency !== undefined && isAgency(agency) ? agency : undefined;
}

function signedIn({ text }: Block): string | undefined {
  const pattern = text.length <= SIGNATURE_LENGTH ? ALONE_RE : SIGNED_RE;
  const [, signed = ''] = pattern.exec(text.slice(-SIGNATURE_LENGTH)) ?? [];
  if (isAgency(signed)) return signed;
  // "dpa/lno": the agency, and its desk or who wrote
  const [agency = ''] = signed.split('/', 1);
  return isAgency(agency) ? agency : undefined;
}
