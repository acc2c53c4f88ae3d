// Tells the lines that stand between or below the names of authors and are none: a job title, an account, the place of the
// report. `Ada Sample`, below it `@asample` and `PORTO ALVO`. Known false negative: a town of which neither its capitals, its
// first word nor the article say that it is one.

import type { Block, Doc } from '../document.ts';
import { PLACE_OPENINGS } from '../lexicon/credits/name-words.ts';
import { PLACE_PREPOSITIONS } from '../lexicon/credits/place-words.ts';
import { facts } from '../text/facts.ts';
import { LATIN_RE } from './name-letters.ts';
import { isPersonal, isRoleLine } from './person.ts';

const LOWER_RE = /\p{Ll}/u;
// "– Reporter"
const DASH_RE = /^[–—-] /u;
// "@asample"
const ACCOUNT_RE = /^@[\w.]+$/u;
// "RIO DE JANEIRO"; four words in capitals are a label or a headline.
const MOST_PLACE_WORDS = 3;
// "the market in " -> in
const LAST_WORD_RE = /(\p{Ll}{1,8}) $/u;
const LONGEST_PREPOSITION = 10;

/** True for a line below the names of authors that says what they are, where they write or wrote. */
export function isBesideNames(doc: Doc, i: number, names: readonly string[]): boolean {
  const text = doc.blocks[i]?.text ?? '';
  return isRoleLine(text.replace(DASH_RE, '')) || ACCOUNT_RE.test(text) || isPlaceLine(doc, i, names);
}

const WORD_RE = /^\p{Lu}[\p{Ll}\p{M}-]+$/u;

/** True for a word right below another line, without a blank line between: "Geographer" below the author's name. */
export function isWordBelow(block: Block): boolean {
  return !block.gap && WORD_RE.test(block.text);
}

/** True for a place below the names of persons. */
function isPlaceLine({ blocks }: Doc, i: number, names: readonly string[]): boolean {
  const block = blocks[i];
  if (!block || block.mark || facts(block).words > MOST_PLACE_WORDS || !isPersonal(names)) return false;
  const { text } = block;
  if (!LATIN_RE.test(text) || !text.includes(' ') || isPersonal([text])) return false;
  const [opening = ''] = text.split(' ', 1);
  if (PLACE_OPENINGS.has(opening.toLowerCase())) return true;
  if (!LOWER_RE.test(text) && names.some((name) => LOWER_RE.test(name))) return true;
  return blocks.some((other) => other !== block && isPlaceIn(text, other.text));
}

/** True where "in" or its like stands before a name in a text. */
function isPlaceIn(name: string, text: string): boolean {
  const at = text.indexOf(name);
  if (at <= 0) return false;
  const [, word = ''] = LAST_WORD_RE.exec(text.slice(Math.max(0, at - LONGEST_PREPOSITION), at)) ?? [];
  return PLACE_PREPOSITIONS.has(word);
}
