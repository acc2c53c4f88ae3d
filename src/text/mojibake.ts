// UTF-8 that was read as windows-1252: "itâ€™s" is "it’s", "dÃ©jÃ " is "déjà". Each run of high characters is taken back
// to bytes and read as UTF-8. Only leads that real text does not use are believed: see `isPlausible`.

import type { Edit } from '../offsets.ts';

// What windows-1252 has at 0x80-0x9f; the five holes stand for themselves.
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...CP1252].map((char, i) => [char, 0x80 + i]));
// A lead byte and its continuation bytes as windows-1252 shows them: "â€™", "Ã©", "ðŸ˜€"
const SEQUENCE_RE = /[\u00c2-\u00f4](?:[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){1,3}/gu;
const UPPER_RE = /\p{Lu}/u;

/** Replacements that undo one round of mojibake in a text. */
export function mojibakeEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(SEQUENCE_RE)) {
    const read = readUtf8(found);
    if (read && isPlausible(text, index, found, read))
      edits.push({ start: index, end: index + read.units, text: read.char });
  }
  return edits;
}

/** The first UTF-8 character that the sequence spells, and how many of its units it takes. */
function readUtf8(found: string): { char: string; units: number } | undefined {
  const bytes = [...found].map((char) => BYTE_OF.get(char) ?? char.charCodeAt(0));
  const lead = bytes[0] ?? 0;
  const units = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (bytes.length < units) return undefined;
  const tail = bytes.slice(1, units).reduce((code, byte) => (code << 6) | (byte & 0x3f), 0);
  const code = ((lead & (0x7f >> units)) << (6 * (units - 1))) | tail;
  const isOverlong = code < (units === 2 ? 0x80 : units === 3 ? 0x800 : 0x10000);
  if (isOverlong || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return { char: String.fromCodePoint(code), units };
}

/**
 * Two-byte sequences are believed for Latin-1 alone (leads Â and Ã), and not where a capital stands before and a quote
 * or dash follows: “MANHÔ is Portuguese. Three bytes for general punctuation and symbols, four for emoji.
 */
function isPlausible(
  text: string,
  at: number,
  found: string,
  read: { char: string; units: number },
): boolean {
  const lead = found.charCodeAt(0);
  if (read.units === 4) return true;
  if (read.units === 3) return lead === 0xe2 || (lead === 0xef && read.char === '\ufeff');
  if (lead > 0xc3) return false;
  const next = found.charCodeAt(1);
  return next < 0xc0 && next >= 0x80 ? true : !UPPER_RE.test(text.charAt(at - 1));
}
