// Finds menus by what stands in them: runs of short lines of which many are known names of sections and pages, and single
// lines that are a row of such names ("News | Sport | Weather"). Length alone says nothing: a verse is a run of short lines too.

import type { Block, Doc } from '../document.ts';
import { isPerson } from '../head/person.ts';
import { isDropped } from '../labels.ts';
import { chromeHit, lineHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import { DASH, ODD, ODD_SPACE, SEPARATOR } from '../text/units.ts';
import { isMenuFromHome, phraseRow } from './phrase-rows.ts';

// How far to look above and below a line, and how many known neighbours make the line part of a menu.
const REACH = 3;
const MIN_NEIGHBOURS = 3;
const MIN_EACH_SIDE = 2;
const MAX_ITEM_WORDS = 3;
const MAX_ITEM_LENGTH = 40;
const MAX_ROW_LENGTH = 400;
const MIN_ROW_SHARE = 0.5;
// "News | Sport | Weather", "News • Sport", "Privacy - Terms"
const ROW_RE = / ?[|•·] ?| [/–—-] |\s{2,}/u;
// Text nodes without a space between: "NewsSportWeather"
const GLUED_RE = /(?<=\p{Ll})(?=\p{Lu})/u;
// Below it stand the scripts with case.
const FIRST_UNCASED = 0x590;
// A headline may have two words that are names of sections.
const LEAST_SPACED = 4;
const LEAST_KNOWN = 3;
const UNCASED_WORD_RE = /^[\p{Lo}\p{M}・ー·]+$/u;
const LETTERS_RE = /\p{L}{2}/u;

/** For each block, whether it is an item of a menu: the tables know it, or it stands between items that they know. */
export function menuItems(doc: Doc): readonly boolean[] {
  const known = doc.blocks.map((block) => (isKnown(doc, block) ? 1 : 0));
  return doc.blocks.map((block, i) => {
    if (block.mark) return false;
    const above = sum(known, i - REACH, i);
    const below = sum(known, i + 1, i + 1 + REACH);
    const isItem =
      known[i] === 1
        ? above + below >= MIN_NEIGHBOURS
        : above >= MIN_EACH_SIDE && below >= MIN_EACH_SIDE && isShort(block);
    return isItem && (chromeHit(block, doc.fields.language?.value)?.label ?? 'navigation') === 'navigation';
  });
}

/** By its wording, or dropped before menus were looked for; else one line would pull in the next, run after run. */
function isKnown(doc: Doc, block: Block): boolean {
  if (chromeHit(block, doc.fields.language?.value)?.where === 'line') return true;
  const { mark } = block;
  return mark !== undefined && isDropped(mark) && (mark.label !== 'navigation' || mark.rule === 'breadcrumb');
}

function sum(known: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let i = Math.max(from, 0); i < to; i++) total += known[i] ?? 0;
  return total;
}

function isShort(block: Block): boolean {
  if (block.text.length > MAX_ITEM_LENGTH) return false;
  const { words, endsSentence } = facts(block);
  // Between the menu and the share bar stands the author.
  return words <= MAX_ITEM_WORDS && !endsSentence && !isPerson(block.text);
}

/** True for a line that is a row of names, most of which the tables know. */
export function isMenuRow(block: Block): boolean {
  const { text } = block;
  if (text.length > MAX_ROW_LENGTH) return false;
  const { has, seams } = facts(block).shape;
  // "Print | Buzz up!"
  if (facts(block).endsSentence && !(has & SEPARATOR)) return false;
  if (has & (SEPARATOR | DASH | ODD_SPACE | ODD) && ROW_RE.test(text)) return areKnown(text.split(ROW_RE), 2);
  if (text.charCodeAt(0) >= FIRST_UNCASED && isSpacedRow(text)) return true;
  if (phraseRow(block)?.every((label) => label !== 'share') || isMenuFromHome(block)) return true;
  return (seams > 0 || (has & ODD) !== 0) && GLUED_RE.test(text) && areKnown(text.split(GLUED_RE), 3);
}

/** True for names with single blanks between them, in a script without capitals: "뉴스 경제 스포츠 날씨", "社会 経済 天気 Video". */
function isSpacedRow(text: string): boolean {
  const items = text.split(' ');
  return items.length >= LEAST_SPACED && UNCASED_WORD_RE.test(items[0] ?? '') && areKnown(items, LEAST_KNOWN);
}

function areKnown(parts: readonly string[], least: number): boolean {
  const items = parts.filter((item) => LETTERS_RE.test(item));
  if (items.some((item) => item.length > MAX_ITEM_LENGTH)) return false;
  const known = items.filter((item) => lineHit(item) !== undefined).length;
  return known >= least && known >= items.length * MIN_ROW_SHARE;
}
