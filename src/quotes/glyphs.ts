// Which characters of a paragraph are quotation marks, and whether each may open or close: apostrophes (don't, ’90s, voters’)
// and primes (5'10") are no marks. Marks that open and close alike (" ' '') are told apart by what stands next to them.
// Known false positive: a leading apostrophe that no dictionary knows ('neath) with a plural possessive behind it.

export type Family = 'double' | 'angle' | 'corner' | 'single';

/** What a mark is by its characters alone. */
export interface Glyph {
  readonly text: string;
  readonly family: Family;
  /** True for a glyph that, rightly used, only opens or only closes. */
  readonly isOpening: boolean;
  readonly isClosing: boolean;
  readonly isStraight: boolean;
}

export interface Mark {
  readonly at: number;
  readonly glyph: Glyph;
  readonly family: Family;
  readonly opens: boolean;
  readonly closes: boolean;
  /** True between two blanks. */
  readonly isApart: boolean;
}

const FAMILIES: readonly (readonly [Family, readonly string[]])[] = [
  ['double', [...'"“”„‟″＂', "''", '``', ',,', '’’']],
  ['angle', [...'«»']],
  ['corner', [...'「」『』']],
  ['single', [..."'‘’‚‹›`"]],
];
const OPENING_GLYPHS = ['“', '„', '‟', '«', '「', '『', '‘', '‚', '‹', '`', '``', ',,'];
const CLOSING_GLYPHS = ['”', '»', '」', '』', '’', '’’', '›'];
const STRAIGHT_GLYPHS = ['"', "''", "'", '＂'];

const GLYPHS: readonly Glyph[] = FAMILIES.flatMap(([family, glyphs]) =>
  glyphs.map((text) => ({
    text,
    family,
    isOpening: OPENING_GLYPHS.includes(text),
    isClosing: CLOSING_GLYPHS.includes(text),
    isStraight: STRAIGHT_GLYPHS.includes(text),
  })),
);
const ofLength = (length: number): ReadonlyMap<number, Glyph> =>
  new Map(
    GLYPHS.filter(({ text }) => text.length === length).map((glyph) => [glyph.text.charCodeAt(0), glyph]),
  );
const SINGLE_GLYPHS = ofLength(1);
const DOUBLED_GLYPHS = ofLength(2);

// Any unit that may be a mark. The engine of regular expressions leaps from one to the next ten times as fast as a loop does.
const MARK_RE = /["'`«»‘’‚“”„‟″‹›「」『』＂]|,(?=,)/gu;
const LETTER_RE = /[\p{L}\p{M}\p{N}]/u;
const SPACE_RE = /\s/u;
const unitsOf = (units: string): ReadonlySet<number> =>
  new Set(Array.from(units, (unit) => unit.charCodeAt(0)));
const OPENING_PUNCTUATION = unitsOf('([{—–-‒―:/¿¡…');
const PAUSES = unitsOf(',;:)');
const SENTENCE_ENDS = unitsOf('.!?:…');
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const COMMA = 0x2c;
// What closes two commas: ",,Ja''", ",,Ja’’", ",,Ja”", ",,Ja“", ',,Ja"'
const LOW_CLOSERS = ["''", '’’', '”', '“', '"'];
const APOSTROPHES = unitsOf("'’‘`");
// Words that begin with an apostrophe: 'em, ’90s, ’til, 't
const APOSTROPHE_WORD_RE =
  /^(?:em|til|tis|twas|cause|n|bout|round|nother|cept|[nst]|\d\ds?)(?![\p{L}\p{N}])/iu;

/** The marks of a paragraph, in order. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  const hasLow = text.includes(',,');
  const lastCloser = hasLow ? lastCloserOf(text) : -1;
  MARK_RE.lastIndex = 0;
  while (MARK_RE.test(text)) {
    const at = MARK_RE.lastIndex - 1;
    const unit = text.charCodeAt(at);
    if (isInsideWord(text, at, unit)) continue;
    const glyph = glyphAt(text, at, unit, hasLow);
    if (!glyph || (unit === COMMA && !isLowMark(text, at, lastCloser))) continue;
    const made = markAt(text, at, unit, glyph);
    if (made) marks.push(made);
    MARK_RE.lastIndex = at + glyph.text.length;
  }
  return marks;
}

/** True for the apostrophe between two letters of an English word, the most frequent mark of all. */
function isInsideWord(text: string, at: number, unit: number): boolean {
  if (unit !== APOSTROPHE && unit !== CURLY) return false;
  return isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at + 1));
}

function isPlainLetter(unit: number): boolean {
  const lower = unit | 32;
  return lower > 96 && lower < 123;
}

/**
 * True for the low mark that keyboards lack, ",,Ja'', zegt hij": two commas before a word, at the front, behind a sentence or
 * with a mark behind that closes it.
 */
function isLowMark(text: string, at: number, lastCloser: number): boolean {
  const after = text.charCodeAt(at + 2);
  if (!isLetter(after) && !SINGLE_GLYPHS.has(after) && !OPENING_PUNCTUATION.has(after)) return false;
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (!isSpace(before) && !OPENING_PUNCTUATION.has(before)) return false;
  return lastCloser > at || SENTENCE_ENDS.has(text.charCodeAt(at - 2));
}

function lastCloserOf(text: string): number {
  return Math.max(...LOW_CLOSERS.map((closer) => text.lastIndexOf(closer)));
}

/** The glyph at an offset; two straight apostrophes or backticks are one: ''yes'' and ``yes``. */
function glyphAt(text: string, at: number, unit: number, hasLow: boolean): Glyph | undefined {
  const single = SINGLE_GLYPHS.get(unit);
  // Two curly apostrophes close two quotations, unless two commas have opened one.
  if (unit === CURLY && !hasLow) return single;
  const doubled = text.charCodeAt(at + 1) === unit ? DOUBLED_GLYPHS.get(unit) : undefined;
  if (!doubled) return single;
  const closesInner =
    unit === APOSTROPHE && text.charCodeAt(at + 2) === unit && at > 0 && !isSpace(text.charCodeAt(at - 1));
  return closesInner ? single : doubled;
}

function markAt(text: string, at: number, unit: number, glyph: Glyph): Mark | undefined {
  const { family, isOpening, isClosing } = glyph;
  const end = at + glyph.text.length;
  const before = at === 0 ? SPACE : text.charCodeAt(at - 1);
  const after = end === text.length ? SPACE : text.charCodeAt(end);
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const wordBefore = isLetter(before);
  const wordAfter = isLetter(after);
  if (family === 'single' && isApostrophe(text, at, unit, wordBefore, wordAfter)) return undefined;
  if (isPrime(text, at, glyph)) return undefined;
  const edgeBefore = spaceBefore || OPENING_PUNCTUATION.has(before) || SINGLE_GLYPHS.has(before);
  const edgeAfter = spaceAfter || !wordAfter;
  // “No,“ he said: an opening glyph that stands where only a closing one can.
  const isMisplaced = spaceAfter && !spaceBefore;
  // « Il a dit « non » », raconte Paul: nothing begins with a comma.
  const isBeforePause = isClosing && PAUSES.has(after);
  const opens = (edgeBefore && !spaceAfter && !isBeforePause) || (isOpening && !wordBefore && !isMisplaced);
  const closes = (edgeAfter && !spaceBefore) || isClosing;
  return { at, glyph, family, opens, closes, isApart: spaceBefore && spaceAfter };
}

function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || (unit > 8 && unit < 14);
  return SPACE_RE.test(String.fromCharCode(unit));
}

function isLetter(unit: number): boolean {
  if (unit < 0x80) return isPlainLetter(unit) || isDigit(unit);
  return LETTER_RE.test(String.fromCharCode(unit));
}

/** True for don't, ’90s, 'em; the apostrophe of voters’ is told by the walk, where no single mark is open. */
function isApostrophe(
  text: string,
  at: number,
  unit: number,
  wordBefore: boolean,
  wordAfter: boolean,
): boolean {
  if (!wordAfter || !APOSTROPHES.has(unit)) return false;
  return wordBefore || APOSTROPHE_WORD_RE.test(text.slice(at + 1, at + 7));
}

// The foot of a height: "5'", "6’"
const FEET_RE = /\d['’′]\d{1,2}$/u;

/** True for the inch mark of 5'10" and for the mark between the digits of 5'10. */
function isPrime(text: string, at: number, { text: glyph }: Glyph): boolean {
  if (!isDigit(text.charCodeAt(at - 1))) return false;
  if (glyph === "'" || glyph === '’') return isDigit(text.charCodeAt(at + 1));
  return (
    (glyph === '"' || glyph === '″' || glyph === '”') && FEET_RE.test(text.slice(Math.max(0, at - 4), at))
  );
}

function isDigit(unit: number): boolean {
  return unit > 0x2f && unit < 0x3a;
}
