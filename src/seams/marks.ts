// On which side of a seam a quotation mark belongs: it closes what stands before, or opens what stands behind.

/** How a line writes its quotations. */
interface Marks {
  readonly opening: ReadonlySet<string>;
  /** One mark for both: "such" and ”such”. */
  readonly either: ReadonlySet<string>;
}

const MARKS = new Set('"“”„‚‘’«»)');
const HIGH = new Set('“‘«');
// „such“ or »such«: what opens them elsewhere ends them.
const LOW = new Set('„‚»');
const STRAIGHT = new Set('"');
const SAME = new Set('"”');
const BLANK_RE = /[\s(]/u;
const BEHIND_RE = /^[\s,.;:!?)]/u;

export function isMark(char: string): boolean {
  return MARKS.has(char);
}

export function marksOf(text: string): Marks {
  const inward = text.indexOf('»');
  const outward = text.indexOf('«');
  const isLow = text.includes('„') || (inward >= 0 && inward < outward);
  return { opening: isLow ? LOW : HIGH, either: isLow || text.includes('“') ? STRAIGHT : SAME };
}

/** Where the first mark stands in text[from, to), a run of marks, that opens; `to` where none does. The piece begins at `since`. */
export function openingIn(
  text: string,
  [from, to]: readonly [number, number],
  since: number,
  { opening, either }: Marks,
): number {
  for (let at = from; at < to; at++) {
    const mark = text.charAt(at);
    if (either.has(mark) ? opensAt(text, at, since) : opening.has(mark)) return at;
  }
  return to;
}

/** Whether a mark that can open and close opens: the next one closes, or where that is not clear, those before are pairs. */
function opensAt(text: string, at: number, since: number): boolean {
  const mark = text.charAt(at);
  const next = text.indexOf(mark, at + 1);
  if (next > 0 && BLANK_RE.test(text.charAt(next - 1))) return false;
  if (next > 0 && BEHIND_RE.test(text.charAt(next + 1) || ' ')) return true;
  return text.slice(since, at).split(mark).length % 2 === 1;
}
