// Which units of the scripts with case are letters. It is data, and to ask Unicode's properties takes time: the build of the
// command asks once and puts the answer in the place of this module.

export const OTHER = 0;
export const UNCASED = 1;
export const LOWER = 2;
export const UPPER = 3;

/** Above Armenian no case matters. */
const CASED_END = 0x590;

const LOWER_RE = /\p{Ll}/u;
const UPPER_RE = /\p{Lu}/u;
// Letters and marks. "ª"
const LETTER_RE = /[\p{L}\p{M}]/u;

/** The kind of each unit up to U+058F. */
export const LETTERS: readonly number[] = Array.from({ length: CASED_END }, (_, code) => {
  const char = String.fromCharCode(code);
  if (LOWER_RE.test(char)) return LOWER;
  if (UPPER_RE.test(char)) return UPPER;
  return LETTER_RE.test(char) ? UNCASED : OTHER;
});
