// Where quoted text stands in a paragraph of a script without spaces or capitals: marks.ts asks for spaces around straight
// marks, which “…”라고 and 说："…" do not have. Here they open and close in turn. Single marks and 『 』 hold terms, titles and
// quotations inside quotations, so outside a pair they open nothing.

import type { Family } from '../glyphs.ts';
import { findStretches, type Stretch } from '../marks.ts';
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

/** The outermost pairs of a paragraph; one that is not closed runs to its end. */
export function pairsOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let open: { readonly at: number; readonly mark: string } | undefined;
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(MARK_RE)) {
    if (mark === '"' && HEBREW_RE.test(text.charAt(index - 1)) && HEBREW_RE.test(text.charAt(index + 1)))
      continue;
    if (!open) {
      if (CLOSING.has(mark) && mark !== '”') open = { at: index, mark };
    } else if (mark === CLOSING.get(open.mark)) {
      if (depth > 0) depth--;
      else {
        push(stretches, text, open.at, open.mark, index, true);
        open = undefined;
      }
    } else if (mark === open.mark && NESTING.includes(mark)) depth++;
  }
  if (open) push(stretches, text, open.at, open.mark, text.length, false);
  return stretches;
}

// ‘…’, and not '…' inside a word
const SINGLE_RE = /['‘‚‹]/u;

/** The pairs of a script whose quotations stand between single marks too: ‘Ankara’dan kimse gelmedi’. */
export function pairsWithSingle(text: string): Stretch[] {
  const pairs = pairsOf(text);
  if (!SINGLE_RE.test(text)) return pairs;
  const single = findStretches(fill(text, pairs)).filter(({ family, closed }) => closed && family === 'single');
  return single.length === 0 ? pairs : [...pairs, ...single].sort((a, b) => a.start - b.start);
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
