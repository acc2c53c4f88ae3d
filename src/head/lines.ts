// What title, byline and date ask of the lines around the beginning of the prose: whether one holds a date, begins as a
// byline does, credits a picture. Memoised by text.

import { type FoundDate, parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { BY_WORDS } from '../lexicon/credits/by-words.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { fold } from '../text.ts';
import { NUMBER, ODD } from '../units.ts';

const DIGIT_RE = /\p{Nd}/u;
// A longer line is prose, and what dates stand in it are those of the story.
const LONGEST_LINE = 40;

const NONE: readonly FoundDate[] = [];

/** The dates that stand in a line of at most 40 words. Without the fetch of the page: no relative ones. */
export function datesOf(block: Block, language: string | undefined): readonly FoundDate[] {
  const { shape, words } = block.facts;
  if (words > LONGEST_LINE || !(shape.has & (NUMBER | ODD))) return NONE;
  const asked = block.facts.asked();
  asked.dates ??= DIGIT_RE.test(block.text) ? parseDates(block.text, language) : NONE;
  return asked.dates;
}

/** True for a line that is a label with its date and nothing else: "Updated on: 3 March 2025, 10:30". */
export function isStamp(block: Block, language: string | undefined): boolean {
  const dates = datesOf(block, language);
  const first = dates[0];
  const last = dates[dates.length - 1];
  if (!first || !last || fold(block.text.slice(last.end)) !== '') return false;
  const label = fold(block.text.slice(0, first.start));
  if (label === '') return false;
  // "Published on" is "published", and a word that leads to a date.
  const space = label.lastIndexOf(' ');
  return (
    DATE_LABELS.has(label) ||
    (DATE_LABELS.has(label.slice(0, space)) && DATE_LABELS.has(label.slice(space + 1)))
  );
}

/** By-words of a language by their first character, the longest first. */
type ByTable = ReadonlyMap<string, readonly string[]>;

const byTables = new Map<string, ByTable>();

/** True for what is a by-word in whatever language a page is. */
function isClear(word: string): boolean {
  return word.length > 3 && (word.includes(' ') || !FOLLOWS_RE.test(word));
}

// A letter ends it: a word that other languages may have too.
const FOLLOWS_RE = /[A-Za-z\u00aa-\u024f\u1e00-\u1eff]$/u;

function byTableOf(language: string | undefined): ByTable {
  const key = language ?? 'en';
  const known = byTables.get(key);
  if (known) return known;
  const own = language === undefined ? Object.values(BY_WORDS).flat().filter(isClear) : (BY_WORDS[key] ?? []);
  const words = new Set([...own, ...(BY_WORDS['en'] ?? [])]);
  const table = new Map<string, string[]>();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const first = word.charAt(0);
    table.set(first, [...(table.get(first) ?? []), word]);
  }
  byTables.set(key, table);
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
