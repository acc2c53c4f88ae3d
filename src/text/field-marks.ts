// The quotation marks that an exporter has set around a whole text: `“Harbour closes` in the first line, and `... in April.”` in the
// last. Known false positive: a text that is one speech of several paragraphs, whose marks stand at its two ends alone.

// What closes that which opens.
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
]);
const LEADING_RE = /^["“„«]\s*/u;
const TRAILING_RE = /(?<!\s)\s*["”“»]$/u;

// An exporter's mark, and those of the text, doubled: more of them are no export.
const MOST_MARKS = 3;

/** A cheap test: true for a first text that opens with such a mark, or with a few. */
export function opensField(first: string): boolean {
  return PAIRS.has(first.charAt(0)) && !PAIRS.has(first.charAt(MOST_MARKS));
}

/** How much of the first text, and of the last, is such a mark with its blanks; undefined where none stands around a text of lines. */
export function fieldMarks(
  texts: readonly string[],
): { readonly front: number; readonly back: number } | undefined {
  const [first = '', ...others] = texts;
  const closing = PAIRS.get(first.charAt(0));
  const last = others.at(-1);
  if (closing === undefined || last === undefined || !closing.includes(last.charAt(last.length - 1)))
    return undefined;
  const opening = first.charAt(0);
  const isOpen = (text: string): boolean => left(text, opening, closing) > 0;
  // Paragraphs of one speech are opened anew; doubled marks are those of the text.
  const isAnew = (text: string): boolean =>
    text.startsWith(opening) && !text.startsWith('""') && isOpen(text);
  if (!isOpen(first) || others.some(isAnew)) return undefined;
  const isClosed = opening === closing ? isOpen(last) : left(last, opening, closing) < 0;
  const front = LEADING_RE.exec(first)?.[0].length ?? 0;
  const back = TRAILING_RE.exec(last)?.[0].length ?? 0;
  return isClosed && front < first.length && back < last.length ? { front, back } : undefined;
}

/** How many marks of a text are left open; negative where more close than open. Of straight ones, the odd one. */
function left(text: string, opening: string, closing: string): number {
  let opened = 0;
  let closed = 0;
  for (const char of text) {
    if (char === opening) opened++;
    else if (closing.includes(char)) closed++;
  }
  return opening === closing ? opened % 2 : opened - closed;
}
