// Where quoted text stands in one paragraph: the outermost pairs of quotation marks, of any language, in one walk.
// 'He said: „Ja“, dann «no».' -> two stretches. Apostrophes (don't, ’90s, voters’) and primes (5'10") are no marks.
// Marks of one kind that open and close alike (" ' '') are told apart by what stands next to them.
// Known false positive: a leading apostrophe that no dictionary knows ('neath) with a plural possessive behind it.

/** Quoted text in a paragraph. Offsets are UTF-16 units; `start` and `end` leave the marks out. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Where the opening mark begins and the closing one ends; for an unclosed stretch the latter is `end`. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly closed: boolean;
  /** The family of the opening mark; a quotation that runs over paragraphs keeps it. */
  readonly family: Family;
}

export type Family = 'double' | 'angle' | 'corner' | 'single';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly glyph: string;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
}

const FAMILIES: ReadonlyMap<string, Family> = new Map<string, Family>([
  ...Array.from('"“”„‟″＂', (glyph) => [glyph, 'double'] as const),
  ["''", 'double'],
  ['``', 'double'],
  ...Array.from('«»', (glyph) => [glyph, 'angle'] as const),
  ...Array.from('「」『』', (glyph) => [glyph, 'corner'] as const),
  ...Array.from("'‘’‚‹›`", (glyph) => [glyph, 'single'] as const),
]);
// Any mark at all: the cheap test for a paragraph. 'He said "no"'
const ANY_MARK_RE = /["“”„‟″＂«»「」『』'‘’‚‹›`]/u;
const MARK_RE = /["“”„‟″＂«»「」『』'‘’‚‹›`]/gu;
const LETTER_RE = /[\p{L}\p{M}\p{N}]/u;
const SPACE_RE = /\s/u;
const OPENING_PUNCTUATION = '([{—–-‒―:/¿¡…';
const OPENING_GLYPHS = '“„‟«「『‘‚‹``';
const CLOSING_GLYPHS = '”»」』’›';
// Words that begin with an apostrophe: 'em, ’90s, ’til, 't
const APOSTROPHE_WORD_RE =
  /^(?:em|til|tis|twas|cause|n|bout|round|nother|cept|[nst]|\d\ds?)(?![\p{L}\p{N}])/iu;

/** The outermost quoted stretches of a paragraph, in order. Linear in its length. */
export function findStretches(text: string): Stretch[] {
  if (!ANY_MARK_RE.test(text)) return [];
  const marks = marksOf(text);
  return marks.length === 0 ? [] : pair(text, marks);
}

function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  MARK_RE.lastIndex = 0;
  let next = 0;
  for (const match of text.matchAll(MARK_RE)) {
    const at = match.index;
    if (at < next) continue;
    const glyph = glyphAt(text, at);
    next = at + glyph.length;
    const made = markAt(text, at, glyph);
    if (made) marks.push(made);
  }
  return marks;
}

/** The mark at an offset; two straight apostrophes or backticks are one mark: ''yes'' and ``yes''. */
function glyphAt(text: string, at: number): string {
  const glyph = text.charAt(at);
  if ((glyph !== "'" && glyph !== '`') || text.charAt(at + 1) !== glyph) return glyph;
  const closesInner =
    glyph === "'" && text.charAt(at + 2) === "'" && at > 0 && !SPACE_RE.test(text.charAt(at - 1));
  return closesInner ? glyph : glyph + glyph;
}

function markAt(text: string, at: number, glyph: string): Mark | undefined {
  const family = FAMILIES.get(glyph);
  if (!family) return undefined;
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + glyph.length) || ' ';
  const spaceBefore = SPACE_RE.test(before);
  const spaceAfter = SPACE_RE.test(after);
  const wordBefore = LETTER_RE.test(before);
  const wordAfter = LETTER_RE.test(after);
  if (family === 'single' && isApostrophe(text, at, wordBefore, wordAfter)) return undefined;
  if (isPrime(text, at, glyph)) return undefined;
  const edgeBefore = spaceBefore || OPENING_PUNCTUATION.includes(before) || FAMILIES.has(before);
  const edgeAfter = spaceAfter || !wordAfter;
  const opens = (edgeBefore && !spaceAfter) || (OPENING_GLYPHS.includes(glyph) && !wordBefore);
  const closes = (edgeAfter && !spaceBefore) || CLOSING_GLYPHS.includes(glyph);
  return { at, length: glyph.length, glyph, family, opens, closes };
}

/** True for don't, ’90s, 'em; the apostrophe of voters’ is told by the walk, where no single mark is open. */
function isApostrophe(text: string, at: number, wordBefore: boolean, wordAfter: boolean): boolean {
  if (!"'’‘`".includes(text.charAt(at))) return false;
  if (wordBefore && wordAfter) return true;
  return wordAfter && APOSTROPHE_WORD_RE.test(text.slice(at + 1, at + 7));
}

// The foot of a height: "5'", "6’"
const FEET_RE = /\d['’′]\d{1,2}$/u;

/** True for the inch mark of 5'10" and for the mark between the digits of 5'10. */
function isPrime(text: string, at: number, glyph: string): boolean {
  const before = text.charAt(at - 1);
  if (before < '0' || before > '9') return false;
  if (glyph === "'" || glyph === '’') return /\d/u.test(text.charAt(at + 1));
  return (
    (glyph === '"' || glyph === '″' || glyph === '”') && FEET_RE.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** Walks the marks once. A mark of another family inside an open pair is nested and stays inside. */
function pair(text: string, marks: readonly Mark[]): Stretch[] {
  const stretches: Stretch[] = [];
  const closersLeft = countClosers(marks);
  let open: Mark | undefined;
  let depth = 0;
  let inner = false;
  const close = (from: Mark, end: number, outerEnd: number, closed: boolean): void => {
    const stretch = trim(text, from.at + from.length, end);
    const { at: outerStart, family } = from;
    if (stretch[0] < stretch[1]) {
      stretches.push({ start: stretch[0], end: stretch[1], outerStart, outerEnd, closed, family });
    }
  };
  marks.forEach((mark, i) => {
    if (!open) {
      const opens = mark.opens && (mark.family !== 'single' || (closersLeft[i + 1]?.single ?? 0) > 0);
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
    const straightInside = open.glyph !== mark.glyph && isStraight(mark.glyph);
    if (straightInside && mark.opens && !mark.closes) inner = true;
    else if (straightInside && inner && mark.closes) inner = false;
    else if (closesPair(open, mark)) {
      if (depth > 0) depth--;
      else {
        close(open, mark.at, mark.at + mark.length, true);
        open = undefined;
      }
    } else if (mark.opens) {
      // More closing marks to come than open pairs: nested. Else the closing mark before was forgotten.
      if ((closersLeft[i + 1]?.[open.family] ?? 0) > depth + 1 && !isStraight(mark.glyph)) depth++;
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

function isStraight(glyph: string): boolean {
  return glyph === '"' || glyph === "''" || glyph === "'" || glyph === '＂';
}

function closesPair(open: Mark, mark: Mark): boolean {
  switch (open.glyph) {
    case '“':
      return mark.glyph === '”' || (mark.closes && !mark.opens) || (isStraight(mark.glyph) && mark.closes);
    case '„':
      return mark.glyph === '“' || mark.closes;
    case '«':
      return mark.glyph === '»';
    case '»':
      return mark.glyph === '«' || (mark.glyph === '»' && mark.closes && !mark.opens);
    case '「':
      return mark.glyph === '」';
    case '『':
      return mark.glyph === '』';
    case '‚':
      return mark.glyph === '‘' || mark.closes;
    default:
      return mark.closes && (!mark.opens || mark.glyph === open.glyph);
  }
}

/** For each mark, how many closing marks of each family stand from there on. */
function countClosers(marks: readonly Mark[]): Readonly<Record<Family, number>>[] {
  const left = new Array<Record<Family, number>>(marks.length + 1);
  let counts: Record<Family, number> = { double: 0, angle: 0, corner: 0, single: 0 };
  left[marks.length] = counts;
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    if (mark?.closes && !mark.opens) counts = { ...counts, [mark.family]: counts[mark.family] + 1 };
    left[i] = counts;
  }
  return left;
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
