// The rows of one list go together: where the scorer keeps most of them, it keeps all. `• 1 litre of stock` `• Salt` stand
// or fall with the rows around them, and so does the heading right above, as `Ingredients`. Rows of facts between paragraphs,
// `Weight: 1.1 kg`, are body, and so are rows below a line that announces them, `Three things are left to do:`.
// Known false positive: a short list of links that has the form of the list that it follows.

import type { Block } from '../document.ts';
import { leadsOn } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { SEPARATOR } from '../text/units.ts';

/** Fewer rows are no list: two lines of one form are chance. */
const LEAST_ROWS = 3;
const MOST_ROW_WORDS = 40;
const MOST_HEADING_WORDS = 5;
/** How far a list of facts may stand from the paragraphs around it: a heading lies between. */
const REACH = 2;
const LONGEST_FACT = 60;
const LONGEST_ROW = 200;
// "• Milk", "* Milk", "– Milk"
const MARKED_RE = /^([•*+·■▪●○□◦‣–—-])\s/u;
// "1. Milk", "12) Milk"
const NUMBERED_RE = /^\d{1,3}([.)])\s/u;
// "Weight: 1.1 kg", "Preis: 79 Euro", "Price : €79": a name of up to three words, a value of up to four
const FACT_RE =
  /^\p{L}[\p{L}\p{M}/-]{1,24}(?: [\p{L}\p{M}/-]{1,24}){0,2} ?[:：] ?\S{1,20}(?: \S{1,20}){0,3}$/u;
const CLAUSE_END_RE = /[.,;!?。]$/u;

const BARS = ' bars';

type Form = string | undefined;

/** What a line is in a list or table; such a line is body, whatever the scorer says of it alone. */
export type Place = 'heading' | 'row' | 'item';

/** The lines of lists that are body, and the headings right above them, from what the scorer keeps. */
export function rowsTogether(blocks: readonly Block[], isKept: readonly boolean[]): Map<number, Place> {
  const places = new Map<number, Place>();
  const forms = blocks.map(formOf);
  for (let from = 0; from < blocks.length; ) {
    let to = from + 1;
    while (forms[from] !== undefined && forms[to] === forms[from]) to++;
    if (to - from >= LEAST_ROWS && isAnnounced(blocks, isKept, from, to)) {
      for (let row = from - 1; row < to; row++) places.set(row, 'row');
    } else if (to - from >= LEAST_ROWS && standsInBody(isKept, from, to, forms[from])) {
      const isBelowBody = isKept[from - 2] === true || places.has(from - 2);
      if (isBelowBody && isHeading(blocks[from - 1])) places.set(from - 1, 'heading');
      const place = forms[from]?.endsWith(BARS) ? 'item' : 'row';
      for (let row = from; row < to; row++) places.set(row, place);
    }
    from = to;
  }
  return places;
}

/** What makes rows alike: their marker, their numbers, their cells, or that each is a fact. */
function formOf(block: Block): Form {
  if (block.mark) return undefined;
  const { words } = facts(block);
  if (words === 0 || words > MOST_ROW_WORDS) return undefined;
  const { text } = block;
  const marker = MARKED_RE.exec(text)?.[1] ?? NUMBERED_RE.exec(text)?.[1];
  if (marker !== undefined) return marker;
  const bars = barsIn(block);
  if (bars > 1) return `${bars}${BARS}`;
  return text.length <= LONGEST_FACT && !CLAUSE_END_RE.test(text) && FACT_RE.test(text) ? 'fact' : undefined;
}

/** How many bars part the cells of a row: "Ormsey | twice a day | 2 hours" has two. */
function barsIn({ text, facts: { shape } }: Block): number {
  return shape.has & SEPARATOR && text.length <= LONGEST_ROW ? text.split(' | ').length - 1 : 0;
}

function standsInBody(isKept: readonly boolean[], from: number, to: number, form: Form): boolean {
  const kept = isKept.slice(from, to).filter(Boolean).length;
  if (kept * 2 >= to - from) return true;
  const isAmong =
    isKept.slice(Math.max(0, from - REACH), from).some(Boolean) && isKept.slice(to, to + REACH).some(Boolean);
  return isAmong && (form === 'fact' || form?.endsWith(BARS) === true);
}

const LEAST_ANNOUNCING = 3;

/** True for marked rows below a line with a colon, between paragraphs of the body. */
function isAnnounced(
  blocks: readonly Block[],
  isKept: readonly boolean[],
  from: number,
  to: number,
): boolean {
  const [line, row] = [blocks[from - 1], blocks[from]];
  if (!line || line.mark || !row || !(MARKED_RE.test(row.text) || NUMBERED_RE.test(row.text))) return false;
  if (!leadsOn(line.text) || facts(line).words < LEAST_ANNOUNCING) return false;
  return isKept[from - 2] === true && isKept[to] === true;
}

/** True for a short line that is no clause. */
function isHeading(block: Block | undefined): boolean {
  if (!block || block.mark) return false;
  const { words } = facts(block);
  return words > 0 && words <= MOST_HEADING_WORDS && !CLAUSE_END_RE.test(block.text);
}
