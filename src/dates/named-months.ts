// Reads the name of a month from tokens, in the language of the page or in English: `Dez.`, `septiembre`, `كانون الثاني`.

import { monthKey, tablesOf } from './months.ts';
import type { DayReader } from './order.ts';
import { type Token, textAt } from './tokens.ts';

/** A month, 1 to 12, and the index of the token behind its name. */
export interface NamedMonth {
  readonly month: number;
  readonly next: number;
}

/** The month named at token `index`, in the language of the page or in English. */
export function monthAt(tokens: readonly Token[], index: number, reader: DayReader): NamedMonth | undefined {
  if (tokens[index]?.kind !== 'word') return undefined;
  const tables = tablesOf(reader.language);
  const word = monthKey(textAt(tokens, index));
  const second = textAt(tokens, index + 1);
  const isPointed = second === '.' && tokens[index + 2]?.kind === 'word';
  const pointed = isPointed ? `${word}.${monthKey(textAt(tokens, index + 2))}` : undefined;
  for (const { months } of tables) {
    const two = tokens[index + 1]?.kind === 'word' ? months.get(`${word} ${monthKey(second)}`) : undefined;
    if (two !== undefined) return { month: two, next: index + 2 };
    const abbreviated = pointed === undefined ? undefined : months.get(pointed);
    if (abbreviated !== undefined) return { month: abbreviated, next: index + 3 };
    const month = months.get(word) ?? (word.startsWith('ב') ? months.get(word.slice(1)) : undefined);
    if (month !== undefined) return { month, next: index + 1 };
  }
  return undefined;
}

/** Behind the name that the same month has in another country: "5 آذار/مارس 2025" */
export function behindTwin(tokens: readonly Token[], name: NamedMonth, reader: DayReader): number {
  if (reader.language !== 'ar' || textAt(tokens, name.next) !== '/') return name.next;
  const twin = monthAt(tokens, name.next + 1, reader);
  return twin?.month === name.month ? twin.next : name.next;
}
