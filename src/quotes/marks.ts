// Where quoted text stands in one paragraph: the outermost pairs of quotation marks, of any language, in one walk.
// 'He said: „Ja“, dann «no».' -> two stretches. Marks that are missing or doubled are recovered within the paragraph.

import { type Family, type Mark, marksOf } from './glyphs.ts';

/** Quoted text in a paragraph. Offsets are UTF-16 units; `start` and `end` leave the marks out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the opening mark begins and the closing one ends; for an unclosed stretch the latter is `end`. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly closed: boolean;
  /** The family of the opening mark, or a dash; a quotation that runs over paragraphs keeps it. */
  readonly family: Family | 'dash';
  /** True for what is said behind the clause of a cue inside the marks: it is said as well. */
  readonly goesOn?: true;
}

/** The outermost quoted stretches of a paragraph, in order. Linear in its length. */
export function findStretches(text: string): Stretch[] {
  const marks = marksOf(text);
  return marks.length === 0 ? [] : pair(text, marks);
}

/** Walks the marks once. A mark of another family inside an open pair is nested and stays inside. */
function pair(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  // How many closing marks of each family are still to come.
  const left = { double: 0, angle: 0, corner: 0, single: 0 };
  for (const mark of marks) if (mark.closes && !mark.opens) left[mark.family]++;
  let open: Mark | undefined;
  let depth = 0;
  let inner = false;
  const close = (from: Mark, end: number, outerEnd: number, closed: boolean): void => {
    const stretch = trim(text, from.at + from.glyph.text.length, end);
    const { at: outerStart, family } = from;
    if (stretch[0] < stretch[1]) {
      stretches.push({ start: stretch[0], end: stretch[1], outerStart, outerEnd, closed, family });
    }
  };
  marks.forEach((mark, i) => {
    if (mark.closes && !mark.opens) left[mark.family]--;
    if (!open) {
      const opens = mark.opens && (mark.family !== 'single' || left.single > 0);
      if (opens || (mark.family !== 'single' && !mark.closes)) {
        open = mark;
        depth = 0;
        inner = false;
      }
      return;
    }
    if (mark.family !== open.family) {
      // A single mark that opened inside running text gives way to a double one where it was an apostrophe.
      if (open.family === 'single' && mark.opens && !closesBefore(text, marks, i)) open = mark;
      return;
    }
    const straightInside = open.glyph !== mark.glyph && mark.glyph.isStraight;
    if (open.family === 'single' && isPossessive(text, marks, i)) return;
    if (straightInside && mark.opens && !mark.closes) inner = true;
    else if (straightInside && inner && mark.closes) inner = false;
    else if (closesPair(open, mark)) {
      if (depth > 0) depth--;
      else {
        close(open, mark.at, mark.at + mark.glyph.text.length, true);
        open = undefined;
      }
    } else if (mark.opens) {
      // More closing marks to come than open pairs: nested. Else the closing mark before was forgotten.
      if (left[open.family] > depth + 1 && !mark.glyph.isStraight) depth++;
      else {
        close(open, recoveredEnd(text, open, mark.at), mark.at, false);
        open = mark;
        depth = 0;
      }
    }
  });
  if (open && open.family !== 'single') close(open, text.length, text.length, false);
  return stretches;
}

function closesPair(open: Mark, mark: Mark): boolean {
  const glyph = mark.glyph.text;
  switch (open.glyph.text) {
    case '“':
      return glyph === '”' || (mark.closes && !mark.opens) || (mark.glyph.isStraight && mark.closes);
    case '„':
      return glyph === '“' || mark.closes;
    case '«':
      return glyph === '»';
    case '»':
      return glyph === '«' || (glyph === '»' && mark.closes && !mark.opens);
    case '「':
      return glyph === '」';
    case '『':
      return glyph === '』';
    case '‚':
      return glyph === '‘' || mark.closes;
    default:
      // What stands between two blanks closes what is open: "They want 'a quiet harbour,' " he said.
      if (!mark.closes && !mark.opens) return mark.isApart && mark.glyph === open.glyph;
      return mark.closes && (!mark.opens || mark.glyph === open.glyph);
  }
}

// A plural possessive and what it owns: "the lads’ work"
const POSSESSIVE_RE = /s['’] \p{Ll}/uy;

/** True for the apostrophe of "the lads’ work" in a single pair: the next mark of its kind ends the words, behind their full stop. */
function isPossessive(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  const next = marks[at + 1];
  if (!mark || !next || next.glyph !== mark.glyph || !next.closes || next.opens) return false;
  POSSESSIVE_RE.lastIndex = mark.at - 1;
  return ',.!?…'.includes(text.charAt(next.at - 1)) && POSSESSIVE_RE.test(text);
}

/** True where the open single pair is a British quotation: it began at an edge and a later single mark ends it. */
function closesBefore(text: string, marks: readonly Mark[], from: number): boolean {
  for (let i = from + 1; i < Math.min(marks.length, from + 6); i++) {
    const mark = marks[i];
    if (mark?.family === 'single' && mark.closes && !mark.opens) {
      return ',.!?…'.includes(text.charAt(mark.at - 1)) || i === marks.length - 1;
    }
  }
  return false;
}

// Where a sentence ends inside a stretch whose closing mark was forgotten: 'I like it. "And I ...'
const SENTENCE_STOP = '.!?…';

/** The end of a stretch whose closing mark is missing before a new opening one: its last full sentence. */
function recoveredEnd(text: string, open: Mark, limit: number): number {
  for (let at = limit - 1; at > open.at; at--) {
    if (SENTENCE_STOP.includes(text.charAt(at))) return at + 1;
  }
  return limit;
}

// What stands at the edge of a stretch and is not part of it: spaces, no-break spaces.
const EDGE_RE = /[\s\u00a0\u202f\u2009]/u;

function trim(text: string, from: number, to: number): readonly [number, number] {
  let [start, end] = [from, to];
  while (start < end && EDGE_RE.test(text.charAt(start))) start++;
  while (end > start && (EDGE_RE.test(text.charAt(end - 1)) || text.charAt(end - 1) === ',')) end--;
  return [start, end];
}
