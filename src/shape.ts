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

const LOWER_RE = /^\p{Ll}$/u;
const UPPER_RE = /^\p{Lu}$/u;
const LETTER_RE = /^[\p{L}\p{M}]$/u;

// Kinds of the units up to Armenian, where case matters; above, ranges tell.
const KINDS = Uint8Array.from({ length: 0x590 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (LOWER_RE.test(char)) return LOWER;
  if (UPPER_RE.test(char)) return UPPER;
  if (LETTER_RE.test(char)) return UNCASED;
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return code <= 0x20 || code === 0xa0 ? SPACE : OTHER;
});

function kindOf(code: number): number {
  if (Number.isNaN(code)) return SPACE;
  if (code < 0x590) return KINDS[code] ?? OTHER;
  if (code < 0x2000) return UNCASED;
  if (code < 0x2e80) return code >= 0x2c00 && code < 0x2e00 ? UNCASED : OTHER;
  if (code < 0x3040 || (code >= 0xfe10 && code <= 0xff0f)) return OTHER;
  if (code < 0xa4d0 || (code >= 0xf900 && code < 0xfb00)) return IDEOGRAPH;
  return UNCASED;
}

const COMMAS = new Set([...',;،、，；'].map((char) => char.charCodeAt(0)));
const ENDS = new Set([...'.!?…。！？।۔؟'].map((char) => char.charCodeAt(0)));
const QUOTES = new Set([...'"“”„«»「」『』‹›'].map((char) => char.charCodeAt(0)));
const CLOSERS = new Set([...'"\'“”„‘’«»)'].map((char) => char.charCodeAt(0)));
const SEPARATORS = new Set([...'|•·›»>/→▸■●◦□*+'].map((char) => char.charCodeAt(0)));
const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 0x2d;

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
  let last = SPACE;
  let ideographs = 0;
  const words4: number[] = [];
  let length = 0;
  let hash = 0;
  let hasLower = false;
  let before = 0;
  const closeWord = (): void => {
    if (length === 0) return;
    words++;
    if (!hasLower && length > 1) shouted++;
    if (length > 3) words4.push(hash);
    length = 0;
    hash = 0;
    hasLower = false;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LOWER || kind === UPPER || kind === UNCASED || kind === DIGIT) {
      if (
        kind !== last &&
        ((kind === UPPER && last !== SPACE && last !== OTHER) || (kind === DIGIT && last === LOWER))
      )
        seams++;
      if (kind === DIGIT) digits++;
      if (length === 0 && kind === UPPER) capitalised++;
      if (kind !== UPPER) hasLower = true;
      length++;
      hash = (Math.imul(hash, 31) + (kind === UPPER && code < 0x100 ? code | 0x20 : code)) | 0;
    } else if (kind === IDEOGRAPH) {
      closeWord();
      ideographs++;
      if (before !== 0) words4.push((Math.imul(before, 31) + code) | 0);
    } else if (length > 0 && isInner(code) && isWordUnit(text.charCodeAt(i + 1))) {
      hash = Math.imul(hash, 31) | 0;
    } else {
      closeWord();
      if (COMMAS.has(code)) commas++;
      else if (ENDS.has(code)) {
        innerEnds += endsInside(text, i) ? 1 : 0;
        if (runsOn(text, i + 1)) seams++;
      } else if (QUOTES.has(code)) quoteMarks++;
      if (SEPARATORS.has(code)) separators++;
    }
    if (kind === OTHER && last === LOWER && QUOTES.has(code) && isWordUnit(text.charCodeAt(i + 1))) seams++;
    last = kind;
    before = kind === IDEOGRAPH ? code : 0;
  }
  closeWord();
  words += Math.ceil(ideographs / 2);
  return { words, capitalised, shouted, digits, commas, innerEnds, quoteMarks, separators, seams, words4 };
}

/** True where a word follows at once, or behind one or two closing marks. */
function runsOn(text: string, at: number): boolean {
  let next = at;
  while (next < at + 2 && CLOSERS.has(text.charCodeAt(next))) next++;
  return isWordUnit(text.charCodeAt(next));
}

function isInner(code: number): boolean {
  return code === APOSTROPHE || code === CURLY_APOSTROPHE || code === HYPHEN;
}

function isWordUnit(code: number): boolean {
  const kind = kindOf(code);
  return kind >= UNCASED && kind <= DIGIT;
}

/** True where more of the text follows a full stop: a space and a word, or an ideograph. */
function endsInside(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return false;
  if (text.charCodeAt(at) > 0x2fff) return at + 2 < text.length;
  return next === 0x20 && at + 3 < text.length;
}
