// The line below the text that signs it with a person and an agency: `Ada Sample (avec AFP)`, `Ada Esimerkki / STT`. The weights for
// bylines pass such a line over on short pages, where a picture's credit could stand below as well.

import type { Doc } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { linesBelowText } from './below-text.ts';
import { titleIndex } from './frame.ts';
import { bareNames, type Names } from './names.ts';
import { isPhotographer } from './picture-names.ts';

// So many lines below the last sentence.
const BELOW = 2;

/** The names and the index of the line that has them; undefined where none signs the text. */
export function signatureBelow(doc: Doc): (Names & { readonly at: number }) | undefined {
  const { blocks } = doc;
  for (const at of linesBelowText(blocks, titleIndex(doc) ?? -1, BELOW)) {
    const block = blocks[at];
    if (!block || isPhotographer(block)) continue;
    const read = bareNames(block.text);
    if (read.agency !== undefined && read.names.some(isOfWords)) return { ...read, at };
  }
  return undefined;
}

/** True for a name of several words that is no agency's: beside an agency it needs no known given name. */
function isOfWords(name: string): boolean {
  return name.includes(' ') && !isAgency(name);
}
