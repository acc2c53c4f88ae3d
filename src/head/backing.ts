// What backs a line that is nothing but names: a menu entry ("Main Menu") and a subheading have the same shape. A given
// name does, a newsroom, an agency; so does a date beside the line, below the title.

import type { Doc } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { isGivenName, NAMED_LANGUAGES } from '../lexicon/given-names/index.ts';
import { isLabelled } from './byline-line.ts';
import { datesOf } from './lines.ts';
import { isNewsroom } from './names.ts';

const LATIN_RE = /\p{Script=Latin}/u;
// "Dr.", "Prof.", "J." stand before a given name
const SHORT_RE = /^(?:\p{L}{1,4}\.-?)+$/u;

interface Frame {
  readonly title: number | undefined;
  readonly last: number;
}

/** True where something backs the names that are all of line `i`, or where too few names of its language are known. */
export function isBacked(doc: Doc, i: number, names: readonly string[], { title, last }: Frame): boolean {
  const language = doc.fields.language?.value;
  if (language === undefined || !NAMED_LANGUAGES.has(language) || isPersonal(names)) return true;
  return title !== undefined && i > title && i < last && isDated(doc, i);
}

// A date may stand one line above the names, and up to two below: the place of the report comes between.
const BESIDE = [-1, 0, 1, 2];

function isDated({ blocks, fields }: Doc, i: number): boolean {
  const hasDate = BESIDE.some((offset) => {
    const block = blocks[i + offset];
    if (block === undefined || block.mark?.label === 'title') return false;
    return datesOf(block, fields.language?.value).length > 0;
  });
  return hasDate || isLabelled(blocks[i]?.text ?? '');
}

/** True where one of the names begins with a given name, or is written in letters of which no given names are known. */
export function isPersonal(names: readonly string[]): boolean {
  return names.some(
    (name) => !LATIN_RE.test(name) || isAgency(name) || isNewsroom(name) || hasGivenName(name.split(' ')),
  );
}

function hasGivenName(words: readonly string[]): boolean {
  const first = words.find((word) => !SHORT_RE.test(word));
  return first === undefined || isGivenName(first);
}
