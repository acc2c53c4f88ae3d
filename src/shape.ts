// The shape of a text: what one walk over its characters can count without knowing its language.
// Everything the line scorer asks of a block's own text comes from here, so each character is read once.

/** Counts over one text. */
export interface Shape {
  /** Words; in scripts without spaces, two characters count as one word. */
  readonly words: number;
  /** Words that begin with a capital. */
  readonly capitalised: number;
  /** Words without a lower-case letter, of two letters and more. */
  readonly shouted: number;
  readonly digits: number;
  readonly commas: number;
  /** Sentence ends with more text behind them. */
  readonly innerEnds: number;
  readonly quoteMarks: number;
  /** Bars, bullets, arrows, slashes between spaces: what menus put between their items. */
  readonly separators: number;
  /** Places where text nodes may have been run together: "aB", "a1", "1B", and a full stop with no space behind it. */
  readonly seams: number;
  /** A hash of each word of four letters and more, case folded; of each pair of characters in scripts without spaces. */
  readonly words4: readonly number[];
}

const OTHER = 0;
const UNCASED = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const SPACE = 5;
const IDEOGRAPH = 6;

// Letters and marks, in runs; with a group of its own what has case. "a", "B", "ª"
const LETTERS_RE = /(\p{Ll}+)|(\p{Lu}+)|[\p{L}\p{M}]/gu;

// Kinds of the units up to Armenian, where case matters; above, ranges tell.
const KINDS = new Uint8Array(0x590);
KINDS.fill(SPACE, 0, 0x21);
KINDS[0xa0] = SPACE;
KINDS.fill(DIGIT, 0x30, 0x3a);
for (const { 0: run, 1: lower, 2: upper, index } of String.fromCharCode(...KINDS.keys()).matchAll(LETTERS_RE))
  KINDS.fill(lower ? LOWER : upper ? UPPER : UNCASED, index, index + run.length);

function kindOf(code: number): number {
  if (code < 0x590) return KINDS[code] ?? OTHER;
  if (code < 0x2000) return UNCASED;
  if (code < 0x2e80) return code >= 0x2c00 && code < 0x2e00 ? UNCASED : OTHER;
  if (code < 0x3040 || (code >= 0xfe10 && code <= 0xff0f)) return OTHER;
  if (code < 0xa4d0 || (code >= 0xf900 && code < 0xfb00)) return IDEOGRAPH;
  return UNCASED;
}

// What a mark may be, one bit each, by its unit.
const COMMA = 1;
const END = 2;
const QUOTE = 4;
const CLOSER = 8;
const SEPARATOR = 16;
const INNER = 32;
const MARKS = new Uint8Array(0x10000);
for (const [bit, chars] of [
  [COMMA, ',;،、，；'],
  [END, '.!?…。！？।۔؟'],
  [QUOTE, '"“”„«»「」『』‹›'],
  [CLOSER, '"\'“”„‘’«»)'],
  [SEPARATOR, '|•·›»>/→▸■●◦□*+'],
  [INNER, "'’-"],
] as const) {
  for (const char of chars) MARKS[char.charCodeAt(0)] = (MARKS[char.charCodeAt(0)] ?? 0) | bit;
}

/** Measures a text in one walk. */
export function measure(text: string): Shape {
  let words = 0;
  let capitalised = 0;
  let shouted = 0;
  let digits = 0;
  let commas = 0;
  let innerEnds = 0;
  let quoteMarks = 0;
  let separators = 0;
  let seams = 0;
  let ideographs = 0;
  const words4: number[] = [];
  // The word that is being read, and what stands before the unit.
  let length = 0;
  let hash = 0;
  let hasLower = false;
  let last = SPACE;
  let ideograph = 0;
  // One step more than there are units: the end closes a word as a space does.
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const kind = kindOf(code);
    if (isWord(kind)) {
      if (kind === UPPER) {
        if (last !== UPPER && last !== SPACE && last !== OTHER) seams++;
        if (length === 0) capitalised++;
      } else {
        hasLower = true;
        if (kind === DIGIT) {
          digits++;
          if (last === LOWER) seams++;
        }
      }
      length++;
      hash = (Math.imul(hash, 31) + (kind === UPPER && code < 0x100 ? code | 0x20 : code)) | 0;
    } else {
      const mark = kind === OTHER ? (MARKS[code] ?? 0) : 0;
      if (mark & INNER && length > 0 && isWordAt(text, i + 1)) {
        hash = Math.imul(hash, 31) | 0;
      } else if (length > 0) {
        words++;
        if (!hasLower && length > 1) shouted++;
        if (length > 3) words4.push(hash);
        length = 0;
        hash = 0;
        hasLower = false;
      }
      if (kind === IDEOGRAPH) {
        ideographs++;
        if (ideograph !== 0) words4.push((Math.imul(ideograph, 31) + code) | 0);
      } else if (mark !== 0) {
        if (mark & COMMA) commas++;
        if (mark & END) {
          if (endsInside(text, i)) innerEnds++;
          if (runsOn(text, i + 1)) seams++;
        }
        if (mark & QUOTE) {
          quoteMarks++;
          if (last === LOWER && isWordAt(text, i + 1)) seams++;
        }
        if (mark & SEPARATOR) separators++;
      }
    }
    last = kind;
    ideograph = kind === IDEOGRAPH ? code : 0;
  }
  words += Math.ceil(ideographs / 2);
  return { words, capitalised, shouted, digits, commas, innerEnds, quoteMarks, separators, seams, words4 };
}

function isWord(kind: number): boolean {
  return kind >= UNCASED && kind <= DIGIT;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWord(kindOf(text.charCodeAt(at)));
}

/** True where a word follows at once, or behind one or two closing marks. */
function runsOn(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && (MARKS[text.charCodeAt(next)] ?? 0) & CLOSER) next++;
  return isWordAt(text, next);
}

/** True where more of the text follows a full stop: a space and a word, or an ideograph. */
function endsInside(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return false;
  if (text.charCodeAt(at) > 0x2fff) return at + 2 < text.length;
  return next === 0x20 && at + 3 < text.length;
}
