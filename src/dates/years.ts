// Reads the year of a date from tokens: `2025`, `de 2025`, `'25`, the Buddhist `2568` and, in Thai, its last digits.

import type { DayReader } from './order.ts';
import { numberAt, type Token, textAt } from './tokens.ts';

/** Words and marks that may stand in front of a year. */
export const BEFORE_YEAR = new Set([
  'de',
  'del',
  'năm',
  '.',
  ',',
  '،',
  '-',
  '/',
  '’',
  "'",
  'of',
  '‑',
  'dated',
]);
// So much more than ours is the year that Thai papers print.
const BUDDHIST_YEARS = 543;
// 2540, or 1997: below it, two digits are rather an hour.
const LEAST_THAI_YEAR = 40;

/** The year behind a day and month: 2025, ", 2025", "de 2025", "'25"; in Thai also the last digits of a Buddhist one, "68". */
export function yearAfter(
  tokens: readonly Token[],
  index: number,
  { language }: DayReader,
): { year: number; next: number } | undefined {
  let at = index;
  while (at < index + 2 && BEFORE_YEAR.has(textAt(tokens, at).toLowerCase())) at++;
  const year = yearAt(tokens, at);
  if (year !== undefined) return { year, next: at + 1 };
  const before = textAt(tokens, at - 1);
  const short = numberAt(tokens, at);
  if (language === 'th' && short !== undefined && short >= LEAST_THAI_YEAR)
    return { year: 2500 + short - BUDDHIST_YEARS, next: at + 1 };
  const isShort =
    at > index && (before === '’' || before === "'" || before === '-') && textAt(tokens, at).length === 2;
  return isShort && short !== undefined ? { year: 2000 + short, next: at + 1 } : undefined;
}

/** The year at token `index`, four digits. */
export function yearAt(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined;
  const year = Number(token.text);
  return year > 2500 ? year - BUDDHIST_YEARS : year;
}
