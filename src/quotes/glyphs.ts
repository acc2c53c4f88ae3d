// Which characters of a paragraph are quotation marks, and whether each may open or close: apostrophes (don't, ’90s, voters’)
// and primes (5'10") are no marks. Marks that open and close alike (" ' '') are told apart by what stands next to them.
// Known false positive: a leading apostrophe that no dictionary knows ('neath) with a plural possessive behind it.

export type Family = 'double' | 'angle' | 'corner' | 'single';

export interface Mark {
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
const LETTER_RE = /[\p{L}\p{M}\p{N}]/u;
const SPACE_RE = /\s/u;
const OPENING_PUNCTUATION = '([{—–-‒―:/¿¡…';
const OPENING_GLYPHS = '“„‟«「『‘‚‹``';
const CLOSING_GLYPHS = '”»」』’›';
const PAUSES = ',;:)';
// Words that begin with an apostrophe: 'em, ’90s, ’til, 't
const APOSTROPHE_WORD_RE =
  /^(?:em|til|tis|twas|cause|n|bout|round|nother|cept|[nst]|\d\ds?)(?![\p{L}\p{N}])/iu;

/** The marks of a paragraph, in order. */
export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isMark(code) || isInsideWord(text, at, code)) continue;
    const glyph = glyphAt(text, at);
    const made = markAt(text, at, glyph);
    if (made) marks.push(made);
    at += glyph.length - 1;
  }
  return marks;
}

function isMark(code: number): boolean {
  if (code < 0xab) return code === 0x22 || code === 0x27 || code === 0x60;
  if (code < 0x2018) return code === 0xab || code === 0xbb;
  if (code < 0x2020) return code !== 0x201b;
  return (
    code === 0x2033 ||
    code === 0x2039 ||
    code === 0x203a ||
    (code > 0x300b && code < 0x3010) ||
    code === 0xff02
  );
}

/** True for the apostrophe between two letters of an English word, the most frequent mark of all. */
function isInsideWord(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x2019) return false;
  return isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at + 1));
}

function isPlainLetter(code: number): boolean {
  const lower = code | 32;
  return lower > 96 && lower < 123;
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
  const spaceBefore = isSpace(before);
  const spaceAfter = isSpace(after);
  const wordBefore = isLetter(before);
  const wordAfter = isLetter(after);
  if (family === 'single' && isApostrophe(text, at, wordBefore, wordAfter)) return undefined;
  if (isPrime(text, at, glyph)) return undefined;
  const edgeBefore = spaceBefore || OPENING_PUNCTUATION.includes(before) || FAMILIES.has(before);
  const edgeAfter = spaceAfter || !wordAfter;
  // “No,“ he said: an opening glyph that stands where only a closing one can.
  const isMisplaced = spaceAfter && !spaceBefore;
  // « Il a dit « non » », raconte Paul: nothing begins with a comma.
  const isBeforePause = CLOSING_GLYPHS.includes(glyph) && PAUSES.includes(after);
  const opens =
    (edgeBefore && !spaceAfter && !isBeforePause) ||
    (OPENING_GLYPHS.includes(glyph) && !wordBefore && !isMisplaced);
  const closes = (edgeAfter && !spaceBefore) || CLOSING_GLYPHS.includes(glyph);
  return { at, length: glyph.length, glyph, family, opens, closes };
}

function isSpace(character: string): boolean {
  return (
    character === ' ' ||
    (character > '\u007f' ? SPACE_RE.test(character) : character < '!' && SPACE_RE.test(character))
  );
}

function isLetter(character: string): boolean {
  if (character < '\u0080')
    return isPlainLetter(character.charCodeAt(0)) || (character >= '0' && character <= '9');
  return LETTER_RE.test(character);
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

export function isStraight(glyph: string): boolean {
  return glyph === '"' || glyph === "''" || glyph === "'" || glyph === '＂';
}
