// Common given names of many languages, in small letters and without accents: "Ada Sample" on a line of its own is rather an
// author than "Main Menu" is. Names that are common words too ("Hope", "Rose") are left out.

import { EASTERN, FAMILY_FIRST, WORLD } from './eastern.ts';
import { ENGLISH } from './english.ts';
import { GERMAN, NORTHERN } from './german.ts';
import { FRENCH, SOUTHERN } from './romance.ts';

const LISTS = [ENGLISH, GERMAN, NORTHERN, FRENCH, SOUTHERN, EASTERN, WORLD, FAMILY_FIRST];
// Made when first asked for: many pages never ask.
let known: ReadonlySet<string> | undefined;

function names(): ReadonlySet<string> {
  known ??= new Set(LISTS.join(' ').split(/\s+/u));
  return known;
}

/** Languages of whose names most are in these lists. */
export const NAMED_LANGUAGES: ReadonlySet<string> = new Set(
  'ca cs da de en es et fi fr gl hr hu it lt lv nl no pl pt ro sk sl sv vi'.split(' '),
);

const ACCENT_RE = /\p{M}/gu;

/** True for a common given name, also for the first half of a double one: "María", "Marie-Louise". */
export function isGivenName(word: string): boolean {
  const name = word.normalize('NFD').replace(ACCENT_RE, '').toLowerCase();
  return names().has(name) || names().has(name.split('-', 1)[0] ?? '');
}
