// The escapes of a JSON string that was escaped twice: \" \/ \t \u2019 \ud83d\ude00. Line breaks are restore-line-breaks' own.

import type { Edit } from '../offsets.ts';

// One to four backslashes, as a text may be escaped more than twice; the groups are the sign, two surrogates, one unit.
const ESCAPE_RE =
  /(?<!\\)\\{1,4}(?:(["'/t])|u([dD][89abAB][\dA-Fa-f]{2})\\{1,4}u([dD][c-fC-F][\dA-Fa-f]{2})|u([\dA-Fa-f]{4}))/gu;
const FIRST_SHOWN = 0x20;
const BACKSLASH = 0x5c;
const SURROGATES = { first: 0xd800, last: 0xdfff };

/** What the escapes of a text stand for. A backslash by its number stays, and so does half of a surrogate pair. */
export function escapeEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index, 1: sign, 2: high, 3: low, 4: unit } of text.matchAll(ESCAPE_RE)) {
    const by = sign ? ofSign(sign) : high && low ? ofUnits([high, low]) : ofUnit(unit ?? '');
    if (by !== undefined) edits.push({ start: index, end: index + found.length, text: by });
  }
  return edits;
}

function ofSign(sign: string): string {
  return sign === 't' ? ' ' : sign;
}

function ofUnits(units: readonly string[]): string {
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16)));
}

function ofUnit(unit: string): string | undefined {
  const code = Number.parseInt(unit, 16);
  if (code === BACKSLASH || (code >= SURROGATES.first && code <= SURROGATES.last)) return undefined;
  return code < FIRST_SHOWN ? ' ' : ofUnits([unit]);
}
