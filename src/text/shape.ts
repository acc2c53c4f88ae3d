// The shape of a text: what one walk over its characters can count without knowing its language.
// Everything the line scorer asks of a block's own text comes from here, so each character is read once; and what stands
// before the regexes of all passes as a cheap test.

import {
  CLOSER,
  COMMA,
  DIGIT,
  END,
  IDEOGRAPH,
  INNER,
  KIND,
  LOWER,
  ODD_SPACE,
  OTHER,
  QUOTE,
  SEPARATOR,
  SPACE,
  UNCASED,
  UNITS,
  UNSPACED,
  UPPER,
} from './units.ts';

/** Of Thai, Lao, Burmese and Khmer: a word has so many letters. */
const LETTERS_A_WORD = 4;

/** Counts over one text. */
export interface Shape {
  /** The bits of all its units: see `units.ts`. */
  readonly has: number;
  /** Words; in scripts without spaces, two ideographs or four letters count as one word. */
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
  /** Those of `words4` that begin with a capital. */
  readonly names4: readonly number[];
}

/** Measures a text in one walk. */
export function measure(text: string): Shape {
  let has = 0;
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
  const names4: number[] = [];
  // The word that is being read, and what stands before the unit.
  let length = 0;
  let word = 0;
  let hash = 0;
  let hasLower = false;
  let hasCapital = false;
  let last = SPACE;
  let ideograph = 0;
  // One step more than there are units: the end closes a word as a space does.
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0x20;
    const unit = UNITS[code] ?? 0;
    const kind = unit & KIND;
    has |= unit;
    if (isWord(kind)) {
      if (kind === UPPER) {
        if (last !== UPPER && last !== SPACE && last !== OTHER) seams++;
        if (length === 0) {
          capitalised++;
          hasCapital = true;
        }
      } else {
        hasLower = true;
        if (kind === DIGIT) {
          digits++;
          if (last === LOWER) seams++;
        }
      }
      length++;
      word |= unit;
      hash = (Math.imul(hash, 31) + (kind === UPPER && code < 0x100 ? code | 0x20 : code)) | 0;
    } else {
      const mark = kind === OTHER ? unit : 0;
      if (mark & INNER && length > 0 && isWordAt(text, i + 1)) {
        hash = Math.imul(hash, 31) | 0;
      } else if (length > 0) {
        words += (word & UNSPACED) === 0 ? 1 : Math.ceil(length / LETTERS_A_WORD);
        word = 0;
        if (!hasLower && length > 1) shouted++;
        if (length > 3) {
          words4.push(hash);
          if (hasCapital) names4.push(hash);
        }
        length = 0;
        hash = 0;
        hasLower = false;
        hasCapital = false;
      }
      if (kind === IDEOGRAPH) {
        ideographs++;
        if (ideograph !== 0) words4.push((Math.imul(ideograph, 31) + code) | 0);
      } else if (kind === SPACE) {
        if (last === SPACE) has |= ODD_SPACE;
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
  return {
    has,
    words,
    capitalised,
    shouted,
    digits,
    commas,
    innerEnds,
    quoteMarks,
    separators,
    seams,
    words4,
    names4,
  };
}

function isWord(kind: number): boolean {
  return kind >= UNCASED && kind <= DIGIT;
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isWord((UNITS[text.charCodeAt(at)] ?? 0) & KIND);
}

/** True where a word follows at once, or behind one or two closing marks. */
function runsOn(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && (UNITS[text.charCodeAt(next)] ?? 0) & CLOSER) next++;
  return isWordAt(text, next);
}

/** True where more of the text follows a full stop: a space and a word, or an ideograph. */
function endsInside(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return false;
  if (text.charCodeAt(at) > 0x2fff) return at + 2 < text.length;
  return next === 0x20 && at + 3 < text.length;
}
