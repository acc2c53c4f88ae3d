// A person of the index: where the fullest form of the name stands, and what the article says of him. The name itself is made
// only of those whom somebody asks for.

import type { Paragraph } from './paragraph.ts';
import { areInitials, endAt, startAt, wordOf } from './token.ts';

export interface Person {
  readonly name: string;
  readonly role: string | null;
  /** WORD.he, WORD.she, both or none: what the article says of the gender. */
  readonly gender: number;
}

/** A person while the index grows. */
export interface Entry {
  /** The tokens of the name, [from, to). */
  paragraph: Paragraph;
  from: number;
  to: number;
  /** The hash of the first of them. */
  first: number;
  role: string | null;
  gender: number;
  count: number;
  /** True where something in the article is only said of persons: a title, a role, a gender, a verb of speech. */
  personal: boolean;
  /** True where it stands without an article somewhere, as persons do: "the Port of Lowmere" never does. */
  bare: boolean;
  /** Made when the index is complete. */
  person: Person | undefined;
}

/** The person of an entry of a complete index. */
export function personOf(entry: Entry): Person {
  entry.person ??= { name: nameOf(entry), role: entry.role, gender: entry.gender };
  return entry.person;
}

function nameOf({ paragraph: { text, tokens }, from, to }: Entry): string {
  let name = '';
  for (let at = from; at < to; at++) {
    const start = startAt(tokens, at);
    if (at > from) name += start === endAt(tokens, at - 1) ? text.charAt(start - 1) : ' ';
    name += wordOf(text, tokens, at);
    // "John F. Kelby", "J.R. Moss": the point of an initial is part of the name.
    if (at < to - 1 && areInitials(text, tokens, at)) name += '.';
  }
  return name;
}
