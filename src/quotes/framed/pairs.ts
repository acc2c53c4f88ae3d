// Where quoted text stands in a paragraph of a script without spaces or capitals: marks.ts asks for spaces around straight
// marks, which “…”라고 and 说："…" do not have. Here they open and close in turn. Single marks and 『 』 hold terms, titles and
// quotations inside quotations, so outside a pair they open nothing.

import type { Family } from '../glyphs.ts';
import type { Stretch } from '../marks.ts';
import { FILLER } from './types.ts';

const MARK_RE = /["“”„‟＂«»「」]/gu;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '”'],
  ['”', '”'],
  ['„', '”'],
  ['‟', '”'],
  ['«', '»'],
  ['「', '」'],
]);
// “ is nested in “ and 「 in 「 where a page has no other mark for it.
const NESTING = '“«「';
const FAMILIES: readonly (readonly [string, Family])[] = [
  ['«»', 'angle'],
  ['「」', 'corner'],
];
// A comma before the closing mark is no part of the quotation: “顺利，”他说
const EDGE_RE = /[\s,，、،]/u;
// A Hebrew abbreviation has a straight mark inside: צה"ל
const HEBREW_RE = /\p{Script=Hebrew}/u;
const BLANK_RE = /^\s?$/u;
const LETTER_RE = /[\p{L}\p{N}]/u;

/** The outermost pairs of a paragraph; one that is not closed runs to its end. */
export function pairsOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  let depth = 0;
  // True inside a pair of the other kind: “Ona "gel" dedim”
  let isInner = false;
  const close = (end: number): void => {
    if (open) push(stretches, text, open.at, open.mark, end, true);
    open = undefined;
    isInner = false;
  };
  for (const { 0: mark, index } of text.matchAll(MARK_RE)) {
    if (mark === '"' && HEBREW_RE.test(text.charAt(index - 1)) && HEBREW_RE.test(text.charAt(index + 1)))
      continue;
    if (!open) {
      if (CLOSING.has(mark) && (mark !== '”' || stands(text, index))) open = { at: index, mark };
    } else if (mark === CLOSING.get(open.mark)) {
      if (depth > 0) depth--;
      else close(index);
    } else if (mark === open.mark && NESTING.includes(mark)) depth++;
    else if (open.mark === '"' ? mark === '“' || mark === '”' : open.mark === '“' && mark === '"') {
      if (!isInner && endsMixed(text, index)) close(index);
      else isInner = !isInner;
    }
  }
  if (open) push(stretches, text, open.at, open.mark, text.length, false);
  return stretches;
}

/** True for a closing mark in the place of an opening one: dedi ki: ”Geldik” */
function stands(text: string, at: number): boolean {
  return BLANK_RE.test(text.charAt(at - 1)) && !BLANK_RE.test(text.charAt(at + 1));
}

/** True where one kind of mark closes the other: "Geldik” and “Geldik" */
function endsMixed(text: string, at: number): boolean {
  const isClosing = text.charAt(at) !== '“' && !BLANK_RE.test(text.charAt(at - 1));
  return isClosing && !LETTER_RE.test(text.charAt(at + 1));
}

/** A paragraph with a sign for every unit of its stretches. */
export function fill(text: string, stretches: readonly Stretch[]): string {
  let filled = '';
  let from = 0;
  for (const { outerStart, outerEnd } of stretches) {
    filled += text.slice(from, outerStart) + FILLER.repeat(outerEnd - outerStart);
    from = outerEnd;
  }
  return filled + text.slice(from);
}

function push(
  stretches: Stretch[],
  text: string,
  at: number,
  mark: string,
  limit: number,
  closed: boolean,
): void {
  let [start, end] = [at + 1, limit];
  while (start < end && EDGE_RE.test(text.charAt(start))) start++;
  while (end > start && EDGE_RE.test(text.charAt(end - 1))) end--;
  const family = FAMILIES.find(([marks]) => marks.includes(mark))?.[1] ?? 'double';
  const outerEnd = closed ? limit + 1 : limit;
  if (start < end) stretches.push({ start, end, outerStart: at, outerEnd, closed, family });
}
