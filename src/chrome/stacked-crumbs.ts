// Reads breadcrumbs of which each stands on a line of its own: `Home` `>` `World` `>` `Asia`. Without the signs between they
// look like a menu: there the section has to stand in one too, or the last name is none that menus have, and a headline with
// its byline or date has to follow at once.
// Known false positive: a short menu that stands twice, the second time above the headline.

import type { Block, Doc } from '../document.ts';
import { byWordLength } from '../head/by-words.ts';
import { datesOf } from '../head/line-dates.ts';
import { homeLength } from '../lexicon/homes.ts';
import { isSection, lineHit } from '../lexicon/phrases.ts';
import { countsOf } from '../repeats.ts';
import { facts } from '../text/facts.ts';

export interface StackedCrumbs {
  /** The blocks from the start page to the last name. */
  readonly from: number;
  readonly to: number;
  /** The block that names the section. */
  readonly section: number;
  /** True where signs stand between the names, so that they are no menu. */
  readonly isSigned: boolean;
}

const MAX_NAMES = 3;
const MAX_NAME_WORDS = 4;
const MAX_NAME_LENGTH = 40;
const MIN_TITLE_WORDS = 4;
// A byline or a date stands so near below the headline, a deck between.
const HEAD_REACH = 3;
const SIGN_RE = /^(?:[>›»→/|·•]|&gt;)$/u;

/** The last such breadcrumbs of a page; undefined where there are none. */
export function stackedCrumbs(doc: Doc): StackedCrumbs | undefined {
  for (let i = doc.blocks.length - 2; i >= 0; i--) {
    const found = isHome(doc.blocks[i]) ? readFrom(doc, i) : undefined;
    if (found) return found;
  }
  return undefined;
}

function isHome(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > MAX_NAME_LENGTH) return false;
  return homeLength(facts(block).folded) > 0 && lineHit(block.text)?.kind === 'home';
}

function readFrom(doc: Doc, from: number): StackedCrumbs | undefined {
  const { blocks } = doc;
  const isSigned = SIGN_RE.test(blocks[from + 1]?.text ?? '');
  const step = isSigned ? 2 : 1;
  const section = from + step;
  let to = from;
  while (to < from + MAX_NAMES * step && isName(blocks[to + step])) {
    if (isSigned ? !SIGN_RE.test(blocks[to + 1]?.text ?? '') : isHead(doc, to + 1)) break;
    to += step;
  }
  if (to === from) return undefined;
  const isTold = isRepeated(doc, blocks[section]) || isPath(blocks, section, to);
  return isSigned || (isTold && isHead(doc, to + 1)) ? { from, to, section, isSigned } : undefined;
}

function isName(block: Block | undefined): boolean {
  if (!block || block.text.length > MAX_NAME_LENGTH) return false;
  const { words, endsSentence } = facts(block);
  return words > 0 && words <= MAX_NAME_WORDS && !endsSentence && !isHome(block);
}

/** True for a known section that stands in a menu of the page as well. */
function isRepeated(doc: Doc, block: Block | undefined): boolean {
  if (!block || !isSection(block.text)) return false;
  return (countsOf(doc).get(facts(block).folded) ?? 0) > 1;
}

/** True for a known section and what is below it, where the last name is no section beside it: "Reviews", "Kitchen". */
function isPath(blocks: readonly Block[], section: number, to: number): boolean {
  const textAt = (at: number): string => blocks[at]?.text ?? '';
  return isSection(textAt(section)) && lineHit(textAt(to)) === undefined;
}

/** True for a headline with a byline or a date below. */
function isHead({ blocks, fields }: Doc, i: number): boolean {
  const title = blocks[i];
  if (!title || facts(title).words < MIN_TITLE_WORDS) return false;
  const language = fields.language?.value;
  return blocks
    .slice(i + 1, i + 1 + HEAD_REACH)
    .some((block) => datesOf(block, language).length > 0 || byWordLength(block.text, language) > 0);
}
