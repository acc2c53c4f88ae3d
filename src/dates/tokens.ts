// Cuts a line into numbers, words and marks, so that dates can be read without a regex for every form.
// 'May 2, 2024 at 10.30am' -> May 2 , 2024 at 10 . 30 am

export interface Token {
  readonly kind: 'number' | 'word' | 'mark';
  /** As it stands; digits of other scripts as ASCII. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// A number, a Chinese, Japanese or Korean unit of time, a word, or a single mark.
// A year that something is glued to ("March 7, 20247:55 AM") is a number of its own, so is a day ("2025-03-0407:42"), and a
// month behind a name ("SampleMarch 7") a word of its own.
const TOKEN_RE =
  /((?:19|20)\d\d(?=\d{1,2}(?:\D|$))|(?<=\d-)[0-3]\d(?=[0-2]\d:[0-5]\d)|\p{Nd}+)|[年月日號号時时點点分秒년월일시분초]|([\p{Lu}\p{Lt}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}\u200c\u200d]+|[\p{Lu}\p{Lt}]+)|[^\s\p{Cf}]/gu;
// "٢٠٢٥"
const FOREIGN_DIGIT_RE = /[^\p{ASCII}]/u;
// A byline or a date stands at the front of its line; a longer line is prose.
const LONGEST = 400;

/** The tokens of a line, of its first 400 characters. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const head = text.slice(0, LONGEST);
  // A loop: `matchAll` makes a new pattern each time, of ten thousand characters.
  for (let match = TOKEN_RE.exec(head); match; match = TOKEN_RE.exec(head)) {
    const raw = match[0];
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'mark';
    const value = kind === 'number' && FOREIGN_DIGIT_RE.test(raw) ? asciiDigits(raw) : raw;
    tokens.push({ kind, text: value, start: match.index, end: match.index + raw.length });
  }
  return tokens;
}

// In Unicode the ten digits of a script stand together, the zero first at a code point that is not a decimal digit's
// successor: counting back to it gives the value.
const DIGIT_RE = /\p{Nd}/u;

function asciiDigits(digits: string): string {
  return Array.from(digits, digitValue).join('');
}

function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DIGIT_RE.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** The value of a number token of at most `digits` digits; undefined for any other token. */
export function numberAt(tokens: readonly Token[], index: number, digits = 2): number | undefined {
  const token = tokens[index];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : undefined;
}

/** The text of a token, empty beyond the ends. */
export function textAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.text ?? '';
}
