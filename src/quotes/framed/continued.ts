// Quotations that go on over paragraphs without a mark at their heads, as Turkish agencies print them: the first one opens,
// the last one closes. '"Geldik. | Gördük. | Döndük." dedi' -> one stretch a paragraph, which runs.ts puts together.

import type { Stretch } from '../marks.ts';
import { LONGEST_RUN } from '../runs.ts';

const DOUBLE_RE = /["“”„«»]/u;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
]);
const EDGE_RE = /[\s,]$/u;
const BLANK_RE = /^\s?$/u;
const LETTER_RE = /[\p{L}\p{N}]/u;

/** The stretches of an article's paragraphs, with those of paragraphs that stand in the middle of a quotation. */
export function continued(
  texts: readonly string[],
  pairsOf: (text: string) => readonly Stretch[],
): readonly (readonly Stretch[])[] {
  const pairs = texts.map(pairsOf);
  for (let from = 0; from < texts.length; from++) {
    const open = pairs[from]?.at(-1);
    const mark = open && !open.closed ? CLOSING.get(texts[from]?.charAt(open.outerStart) ?? '') : undefined;
    const to = mark ? closingParagraph(texts, from + 1, mark) : -1;
    if (!open || to < 0) continue;
    for (let at = from + 1; at <= to; at++) {
      const text = texts[at] ?? '';
      const closing = at < to ? text.length : text.search(DOUBLE_RE);
      const outerEnd = at < to ? closing : closing + 1;
      const end = text.slice(0, closing).replace(EDGE_RE, '').length;
      const stretch = { start: 0, end, outerStart: 0, outerEnd, closed: at === to, family: open.family };
      pairs[at] = [stretch, ...(at < to ? [] : behind(text, outerEnd, pairsOf))];
    }
    from = to - 1;
  }
  return pairs;
}

/** The paragraph whose first mark closes; -1 where one opens before. */
function closingParagraph(texts: readonly string[], from: number, mark: string): number {
  for (let at = from; at < Math.min(texts.length, from + LONGEST_RUN); at++) {
    const text = texts[at] ?? '';
    const found = text.search(DOUBLE_RE);
    if (found < 0) continue;
    const isClosing = text.charAt(found) === mark && !BLANK_RE.test(text.charAt(found - 1));
    return isClosing && !LETTER_RE.test(text.charAt(found + 1)) ? at : -1;
  }
  return -1;
}

function behind(text: string, from: number, pairsOf: (text: string) => readonly Stretch[]): Stretch[] {
  return pairsOf(text.slice(from)).map(({ start, end, outerStart, outerEnd, ...rest }) => ({
    ...rest,
    start: start + from,
    end: end + from,
    outerStart: outerStart + from,
    outerEnd: outerEnd + from,
  }));
}
