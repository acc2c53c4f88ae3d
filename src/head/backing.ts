// What backs a line that is nothing but names: a menu entry ("Main Menu") and a subheading have the same shape. A given
// name does, a newsroom, an agency; so does a date beside the line, below the title.

import type { Doc } from '../document.ts';
import { NAMED_LANGUAGES, NATIVE_SCRIPT_RE } from '../lexicon/given-names/index.ts';
import { countsOf } from '../repeats.ts';
import { facts, fold } from '../text/facts.ts';
import { datesOf } from './line-dates.ts';
import { isLabelled } from './line-labels.ts';
import { LATIN_RE } from './name-letters.ts';
import { isPersonal } from './person.ts';

interface Frame {
  readonly title: number | undefined;
  readonly last: number;
}

// "大渡 美咲": a space between the two names of a person
const SPACED_RE = /^\p{Script=Han}{1,3}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;
const CASED_RE = /\p{Lu}/u;

/** True where something backs the names that are all of line `i`, or where too few names of its language are known. */
export function isBacked(doc: Doc, i: number, names: readonly string[], { title, last }: Frame): boolean {
  const language = doc.fields.language?.value;
  if (isPersonal(names)) return true;
  const isLatin = names.some((name) => LATIN_RE.test(name));
  if (isLatin && (language === undefined || !NAMED_LANGUAGES.has(language))) return true;
  // Where no capitals tell a name from any other short line, a date beside it does not either.
  const isUncased = names.every((name) => NATIVE_SCRIPT_RE.test(name) && !CASED_RE.test(name));
  if (isUncased && !names.every((name) => SPACED_RE.test(name))) return false;
  const isBeside = title !== undefined && i > title && i < last && isDated(doc, i);
  return isBeside && !names.some((name) => isMenuEntry(doc, name));
}

// A label above each headline of a list stands so often.
const MANY = 4;

/** True for what a menu of the page has as well, or each entry of a list: "North Island" in front of a date is the section. */
function isMenuEntry(doc: Doc, name: string): boolean {
  const key = fold(name);
  if ((countsOf(doc).get(key) ?? 0) >= MANY) return true;
  return doc.blocks.some((block) => block.mark?.label === 'navigation' && facts(block).folded === key);
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
