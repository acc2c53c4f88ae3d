// What a UTF-16 unit is, in one number: its kind, and a bit for each question that passes ask of a text. The one walk over a
// text gathers the bits of its units (`Shape.has`), so that a regex runs only where it can match: "Read more" holds no
// digit, no bracket and no bar. A bit says that such a unit stands somewhere in the text; ODD, that only a regex can tell.

import { LETTERS, LOWER, OTHER, UNCASED, UPPER } from './letters.ts';

export { LOWER, OTHER, UNCASED, UPPER };
export const DIGIT = 4;
export const SPACE = 5;
export const IDEOGRAPH = 6;
/** The bits of a unit that are its kind; in those of a text they mean nothing. */
export const KIND = 7;

export const COMMA = 1 << 3;
export const END = 1 << 4;
export const QUOTE = 1 << 5;
export const CLOSER = 1 << 6;
/** Bars, bullets, arrows, slashes: what menus put between their items. */
export const SEPARATOR = 1 << 7;
/** What may stand inside a word: "don't", "well-known" */
export const INNER = 1 << 8;
export const BRACKET = 1 << 9;
export const COLON = 1 << 10;
export const DASH = 1 << 11;
export const AT = 1 << 12;
export const COPYRIGHT = 1 << 13;
/** An apostrophe that is not straight. */
export const CURLY = 1 << 14;
/** White space other than U+0020, or two of it together. */
export const ODD_SPACE = 1 << 15;
export const NUMBER = 1 << 16;
export const CAPITAL = 1 << 17;
/** What a terminal draws two cells wide. */
export const WIDE = 1 << 18;
/** What may have to be decoded, composed or removed. */
export const ROUGH = 1 << 19;
/** Of a script or a set of symbols of which the bits do not tell case, numbers and white space. */
export const ODD = 1 << 20;
/** A letter of a script that sets no space between words, and whose words have some four letters: Thai, Lao, Burmese, Khmer. */
export const UNSPACED = 1 << 21;

/** What each unit is. */
export const UNITS = new Int32Array(0x10000);

// Above the scripts with case, ranges tell.
UNITS.set(LETTERS);
UNITS.fill(UNCASED | ODD | ROUGH, LETTERS.length, 0x2000)
  .fill(UNCASED | ODD | ROUGH | UNSPACED, 0xe00, 0xf00)
  .fill(UNCASED | ODD | ROUGH | UNSPACED, 0x1000, 0x10a0)
  .fill(UNCASED | ODD | ROUGH | UNSPACED, 0x1780, 0x1800)
  .fill(UNCASED | ODD | ROUGH | WIDE, 0x1100, 0x1160)
  .fill(OTHER | ODD | ROUGH, 0x2000, 0x2c00)
  .fill(OTHER, 0x2010, 0x2028)
  .fill(OTHER, 0x20ac, 0x20ad)
  .fill(UNCASED | ODD | ROUGH, 0x2c00, 0x2e00)
  .fill(OTHER | ODD | ROUGH, 0x2e00, 0x2e80)
  .fill(OTHER | ODD | ROUGH | WIDE, 0x2e80, 0x3040)
  .fill(OTHER | WIDE, 0x3001, 0x3007)
  .fill(OTHER | WIDE, 0x3008, 0x3021)
  .fill(IDEOGRAPH | ODD | ROUGH | WIDE, 0x3040, 0x4e00)
  .fill(IDEOGRAPH | WIDE, 0x3041, 0x3097)
  .fill(IDEOGRAPH | WIDE, 0x30a1, 0x3100)
  .fill(IDEOGRAPH | WIDE, 0x4e00, 0xa000)
  .fill(IDEOGRAPH | ROUGH | WIDE, 0xa000, 0xa4d0)
  .fill(UNCASED | ODD | ROUGH, 0xa4d0, 0xac00)
  .fill(UNCASED | ROUGH | WIDE, 0xac00, 0xd800)
  .fill(UNCASED | ODD | ROUGH, 0xd800, 0xf900)
  .fill(IDEOGRAPH | ODD | ROUGH | WIDE, 0xf900, 0xfb00)
  .fill(UNCASED | ODD | ROUGH, 0xfb00, 0xfe10)
  .fill(OTHER | ODD | ROUGH | WIDE, 0xfe10, 0xff10)
  .fill(OTHER | WIDE, 0xff01, 0xff10)
  .fill(UNCASED | ODD | ROUGH | WIDE, 0xff10);
UNITS.fill(SPACE, 0, 0x21)
  .fill(SPACE, 0xa0, 0xa1)
  .fill(DIGIT | NUMBER, 0x30, 0x3a);
for (const [code, kind] of LETTERS.entries())
  UNITS[code] = (UNITS[code] ?? 0) | (kind === UPPER ? CAPITAL : 0) | (isRough(code) ? ROUGH : 0);

/** Controls, "&", "Â" and "Ã" of misread text, marks that compose. */
function isRough(code: number): boolean {
  if (code < 0xa1) return code < 0x20 || code === 0x26 || code > 0x7e;
  if (code < 0x234) return code === 0xad || (code >= 0xc2 && code <= 0xc4) || code === 0xe2;
  return code < 0x400 || (code > 0x482 && code < 0x48a) || code > 0x52f;
}

for (const [bits, chars] of [
  [COMMA, ',;،、，；'],
  [END, '.!?…。！？।۔؟'],
  [QUOTE, '"“”„«»「」『』‹›'],
  [CLOSER, '"\'“”„‘’«»)'],
  [SEPARATOR, '|•·›»>/→▸■●◦□*+'],
  [INNER, "'’-"],
  [BRACKET, '()[]（）【】'],
  [COLON, ':：'],
  [DASH, '-–—'],
  [AT, '@'],
  [COPYRIGHT, '©'],
  [CURLY, '‘’ʼ'],
  [ODD_SPACE, '\t\n\v\f\r\u00a0'],
  [NUMBER, '²³¹¼½¾'],
  // Letters that are neither capital nor small, and that lower case changes.
  [ODD, 'ǅǈǋǲ'],
] as const) {
  for (const char of chars) UNITS[char.charCodeAt(0)] = (UNITS[char.charCodeAt(0)] ?? 0) | bits;
}

/** True for the second unit of a character that has two. */
export function isLowSurrogate(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

/** True where a small letter stands; not at the end of the text. */
export function isSmallAt(text: string, at: number): boolean {
  return ((UNITS[text.charCodeAt(at)] ?? 0) & KIND) === LOWER;
}
