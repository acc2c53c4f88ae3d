// The words of a text, and the languages that each of them speaks for.

import { LANGUAGES, ROWS } from '../lexicon/filed-words.ts';
import { once } from '../once.ts';

const WORD_RE = /[\p{L}\p{M}'’]+/gu;
const NONE: readonly string[] = [];

/** The words of a text of lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD_RE) ?? [];
}

const knownLanguages = once(() => new Set(LANGUAGES.split(' ')));

/** True where words of a language are known. */
export function hasFunctionWords(language: string): boolean {
  return knownLanguages().has(language);
}

const languagesByWord = once(() => {
  const languages = new Map<string, string>();
  for (const row of ROWS.split('\n')) {
    const end = row.indexOf(' ');
    languages.set(row.slice(0, end), row.slice(end + 1));
  }
  return languages;
});

// A few hundred rows of languages stand for thousands of words.
const parted = new Map<string, readonly string[]>();

/** The languages that have this word among their function words. */
export function languagesOf(word: string): readonly string[] {
  const languages = languagesByWord().get(word);
  if (languages === undefined) return NONE;
  const known = parted.get(languages);
  if (known) return known;
  const made = languages.split(' ');
  parted.set(languages, made);
  return made;
}
