// Which short lines of the body are subheadings: those above what is longer, or above a list, that are nothing else; and the
// times of day above the entries of a live blog.

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { hasCue } from '../figures/caption-features.ts';
import { hasByWord } from '../head/byline-line.ts';
import { isContactHead } from '../head/contacts.ts';
import { isClockLine } from '../text/clock-line.ts';
import { facts, fold } from '../text/facts.ts';
import { FIRST_ITEM_RE } from '../text/list-marks.ts';

// Headlines have up to so many words: the longest two in a hundred of the gold subheadings have more.
const MOST_WORDS = 14;
// How far below a heading what it stands above may begin.
const REACH = 6;
// The headline is one of them: with another, the page marks its subheadings.
const MARKED = 2;
// What ends a clause: a heading ends in none of them.
const CLAUSE_END_RE = /[.,;:…。，；：।۔]["'”’»)]?$/u;
// "... the port said. (cr3/jpn)": who wrote a paragraph stands behind its last sentence.
const SIGNED_RE = /[.!?…]["'”’»]? ?\([^()]{2,30}\)$/u;
// "4 Lund", "2013 38,500": the last row of a list or a table.
const NUMBERED_RE = /^\p{Nd}/u;

/** Tells of a line of the body that no markup names whether it is a subheading. */
export function headings(doc: Doc, isBody: (i: number) => boolean): (i: number) => boolean {
  const { blocks, evidence } = doc;
  const areMarked = (evidence.markup ?? []).filter(({ kind }) => kind === 'heading').length >= MARKED;
  if (areMarked) return () => false;
  return (i) => {
    const block = blocks[i];
    if (!block) return false;
    const { words } = facts(block);
    if (words === 0 || words > MOST_WORDS || CLAUSE_END_RE.test(block.text)) return false;
    if (block.text.endsWith(')') && SIGNED_RE.test(block.text)) return false;
    const next = nextOf(blocks, i, isBody);
    if (!next) return false;
    if (FIRST_ITEM_RE.test(next.text)) return true;
    if (isClockLine(block.text)) return !isClockLine(next.text);
    const isLonger = facts(next).endsSentence && facts(next).words > words;
    return isLonger && !isRow(blocks, i) && !headsNothing(blocks, i, doc.fields.language?.value);
  };
}

function nextOf(blocks: readonly Block[], i: number, isBody: (i: number) => boolean): Block | undefined {
  for (let below = i + 1; below < i + REACH; below++) if (isBody(below)) return blocks[below];
  return undefined;
}

/** The last of several short lines that begin with a number. */
function isRow(blocks: readonly Block[], i: number): boolean {
  const rows = [blocks[i], blocks[i - 1]];
  return rows.every((row) => row && NUMBERED_RE.test(row.text) && !facts(row).endsSentence);
}

/** A date, a byline, a contact or a caption that was kept: what stands above prose, but heads nothing. */
function headsNothing(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const block = blocks[i];
  if (!block) return false;
  return (
    block.text.includes('@') ||
    isContactHead(block) ||
    hasCue(block) ||
    isDate(block.text, language) ||
    hasByWord(blocks, i, language)
  );
}

function isDate(text: string, language: string | undefined): boolean {
  const [date] = parseDates(text, language, { crawled: ANY_FETCH });
  return date !== undefined && fold(text.slice(0, date.start) + text.slice(date.end)) === '';
}
