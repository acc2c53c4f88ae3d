// The function words and the words of news of all languages, filed by word. It is data, and it takes time to make: the build of
// the command makes it once and puts the result in the place of this module.

import { FUNCTION_WORDS } from './function-words.ts';
import { NEWS_WORDS } from './news-words.ts';

/** The languages whose function words are known. */
export const LANGUAGES: string = Object.keys(FUNCTION_WORDS).join(' ');

/** One word a row, with its languages: "die af de nl". */
export const ROWS: string = file();

function file(): string {
  const languages = new Map<string, Set<string>>();
  for (const table of [FUNCTION_WORDS, NEWS_WORDS]) {
    for (const [language, words] of Object.entries(table)) {
      for (const word of words.split(' ')) {
        const known = languages.get(word) ?? new Set();
        languages.set(word, known.add(language));
      }
    }
  }
  return Array.from(languages, ([word, known]) => [word, ...known].join(' ')).join('\n');
}
