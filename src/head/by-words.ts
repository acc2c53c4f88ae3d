// The words in front of who has written a text: by-words ("Von", "By", "Text:") in the language of the page and in English, and
// words for the source ("Quelle:") in any.

import { BEHIND_DATE_WORDS, BY_WORDS, SOURCE_WORDS } from '../lexicon/credits/by-words.ts';

/** By-words of a language by their first character, the longest first. */
type ByTable = ReadonlyMap<string, readonly string[]>;

const byTables = new Map<string | undefined, ByTable>();

// A Latin letter ends it: a word that other languages may have too. "par"
const FOLLOWS_RE = /[A-Za-z\u00aa-\u024f\u1e00-\u1eff]$/u;

/** True for what is a by-word in whatever language a page is. */
function isClear(word: string): boolean {
  return word.length > 3 && (word.includes(' ') || !FOLLOWS_RE.test(word));
}

/** Those of the page's language and of English; where no language is known, all that are clear. */
function byTableOf(language: string | undefined): ByTable {
  const known = byTables.get(language);
  if (known) return known;
  const own =
    language === undefined ? Object.values(BY_WORDS).flat().filter(isClear) : (BY_WORDS[language] ?? []);
  const words = new Set([...own, ...(BY_WORDS['en'] ?? [])]);
  const table = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charAt(0);
    table.set(first, [...(table.get(first) ?? []), word]);
  }
  byTables.set(language, table);
  return table;
}

const LETTER_RE = /\p{L}/u;
const LOWER_RE = /\p{Ll}/u;

/** The length of the by-word at the front of a text; 0 where none stands there. "bySauli Giliard" has one, glued. */
export function byWordLength(text: string, language: string | undefined): number {
  const words = byTableOf(language).get(text.charAt(0).toLowerCase());
  if (!words) return 0;
  const head = text.slice(0, 40);
  const lower = head.toLowerCase();
  for (const word of words) {
    if (!lower.startsWith(word)) continue;
    const next = text.charAt(word.length);
    if (!LETTER_RE.test(next) || !LETTER_RE.test(word.at(-1) ?? '')) return word.length;
    // "byAda Sample"; in Zulu and Xhosa the by-word is the front of the name, with a capital too: "NguThandi Sample"
    const isGlued = word.length > 1 && (head.startsWith(word) || word === 'ngu') && !LOWER_RE.test(next);
    if (isGlued) return word.length;
  }
  return 0;
}

/** The length of the word that names the author behind a date: "przez Jan Wzór"; 0 where none stands there. */
export function behindDateLength(text: string): number {
  return BEHIND_DATE_WORDS.find((word) => text.startsWith(`${word} `))?.length ?? 0;
}

const ANY: ReadonlySet<string> = new Set(Object.values(BY_WORDS).flat());

/** The first word of a text where it is a by-word in any language, however many languages have the word: "von", "av", "di". */
export function anyByWord(text: string): string | undefined {
  return firstWordOf(text, ANY);
}

/** The first word of a text where it is one of these, which are in lower case. */
export function firstWordOf(text: string, words: ReadonlySet<string>): string | undefined {
  const [word = ''] = text.split(' ', 1);
  return words.has(word.toLowerCase()) ? word : undefined;
}

const SOURCES = new Map(
  [...new Set(SOURCE_WORDS.map((word) => word.charAt(0)))].map((first) => [
    first,
    SOURCE_WORDS.filter((word) => word.startsWith(first)).sort((a, b) => b.length - a.length),
  ]),
);

/** The word for the source at the front of a text: "Quelle:", "来源：". */
export function sourceWord(text: string): string | undefined {
  const words = SOURCES.get(text.charAt(0).toLowerCase());
  if (!words) return undefined;
  const head = text.slice(0, 12).toLowerCase();
  return words.find((word) => head.startsWith(word));
}
