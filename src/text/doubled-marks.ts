// Quotation marks as a field of CSV or a string of JSON has them: '""Hello"", he said', '\"Hello\", he said'. A text in which every
// mark is so, and opens or closes something, was taken out of such a field as it stood. Known false positive: none was met; the
// empty values of a form (title="") open and close nothing.

import type { Edit } from '../offsets.ts';

const MARK_RE = /""|\\"/gu;
// ' ""Hello', '(\"Hello', "—""‘Hello"
const OPENING_RE = /(?<![^\s([{/—–‘'-])(?:""|\\")(?=[^\s"\\=<>,;:!?)\]}/])/gu;
// 'Hello"", ', "Hello’\"", 'Hello ...""'
const CLOSING_RE = /(?<=[^\s"\\=<>([{])(?:""|\\")(?![\p{L}\p{N}"\\=])/gu;
// Two quotations: one alone may be what somebody wrote.
const LEAST = 2;

/** True where all quotation marks of a page are doubled or escaped. */
export function hasDoubledMarks(texts: readonly string[]): boolean {
  let [marks, opening, closing] = [0, 0, 0];
  for (const text of texts) {
    if (!text.includes('"')) continue;
    marks += text.split('"').length - 1;
    for (const [mark] of text.matchAll(OPENING_RE)) {
      opening++;
      marks -= quotesOf(mark);
    }
    for (const [mark] of text.matchAll(CLOSING_RE)) {
      closing++;
      marks -= quotesOf(mark);
    }
  }
  return marks === 0 && opening >= LEAST && closing >= LEAST;
}

function quotesOf(mark: string): number {
  return mark === '""' ? 2 : 1;
}

/** One mark for each of two, and for each with a backslash. */
export function markEdits(text: string): Edit[] {
  return Array.from(text.matchAll(MARK_RE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: '"',
  }));
}
