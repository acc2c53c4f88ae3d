// Words of a paragraph by their places, and the subjects that are made of them.

import type { Range, Subject } from './types.ts';

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function rangeOf({ start, end }: Word): Range {
  return [start, end];
}

/** A subject with a name, and a role where there is one. */
export function namedSubject(mention: Range, name: Range, role: Range | undefined, isSure: boolean): Subject {
  return role ? { kind: 'name', mention, name, role, isSure } : { kind: 'name', mention, name, isSure };
}

/** Where a phrase ends without the bracket behind it: 李梅（化名）, 佐藤花子さん（45） */
export function withoutBracket(text: string, from: number, end: number): number {
  if (end <= from || !'）)'.includes(text.charAt(end - 1))) return end;
  const phrase = text.slice(from, end);
  const open = Math.max(phrase.lastIndexOf('（'), phrase.lastIndexOf('('));
  return open > 0 ? from + open : end;
}
