// How a line begins and ends, as one of a few kinds: prose begins with a capital and ends in a full stop, menus do not.

import { DIGIT, KIND, LOWER, UNITS, UPPER } from '../text/units.ts';

export const STARTS = [
  'nothing',
  'a capital',
  'a small letter',
  'a digit',
  'a quotation mark',
  'a list marker',
  'a symbol',
  'a letter without case',
] as const;

export const ENDS = [
  'nothing',
  'a full stop',
  'a question mark',
  'an exclamation mark',
  'an ellipsis',
  'a colon',
  'a comma',
  'a quotation mark',
  'a digit',
  'a letter',
  'a symbol',
] as const;

const QUOTE_MARKS = '"“”„«»‘‚「『‹›\'’';
const LIST_MARKERS = '•*+-–—·■▪●○□◦';
const DIGIT_RE = /^\p{N}$/u;
const UPPER_RE = /^\p{Lu}$/u;
const LOWER_RE = /^\p{Ll}$/u;
const LETTER_RE = /^\p{L}$/u;
const FINALS = ['.。।۔', '?？؟', '!！', '…', ':：', ',，、'] as const;
const KINDS_OF_FINALS = new Map(
  FINALS.flatMap((marks, i) => [...marks].map((mark) => [mark, i + 1] as const)),
);

/** The kind of a text's first character, an index into STARTS. */
export function startOf(text: string): number {
  const char = text.charAt(0);
  if (char === '') return 0;
  const kind = kindOf(char);
  if (kind === UPPER) return 1;
  if (kind === LOWER) return 2;
  if (kind === DIGIT) return 3;
  if (UPPER_RE.test(char)) return 1;
  if (LOWER_RE.test(char)) return 2;
  if (DIGIT_RE.test(char)) return 3;
  if (QUOTE_MARKS.includes(char)) return 4;
  if (LIST_MARKERS.includes(char)) return 5;
  return LETTER_RE.test(char) ? 7 : 6;
}

/** The kind of a text's last character, an index into ENDS. */
export function endOf(text: string): number {
  const char = text.charAt(text.length - 1);
  if (char === '') return 0;
  const kind = kindOf(char);
  if (kind === UPPER || kind === LOWER) return 9;
  if (kind === DIGIT) return 8;
  const final = KINDS_OF_FINALS.get(char);
  if (final !== undefined) return final;
  if (QUOTE_MARKS.includes(char)) return 7;
  if (DIGIT_RE.test(char)) return 8;
  return LETTER_RE.test(char) ? 9 : 10;
}

/** A cheap test: most lines begin and end with a letter of Latin, Greek or Cyrillic. */
function kindOf(char: string): number {
  return (UNITS[char.charCodeAt(0)] ?? 0) & KIND;
}
