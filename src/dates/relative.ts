// Reads "3 hours ago", "gestern, 14:30 Uhr", "vor 2 Tagen" against the time when the page was fetched.
// Hours and minutes need the time of day of that fetch; with a bare day they say nothing sure.

import { RELATIVE_WORDS, type RelativeWords } from '../lexicon/credits/relative-words.ts';
import { addDays, type Day, dayOf } from './calendar.ts';
import { type Token, textAt } from './tokens.ts';

export interface ReadRelative {
  readonly day: Day;
  /** The index of the first token and of the token behind the last. */
  readonly from: number;
  readonly next: number;
}

// The time of an ISO 8601 fetch: "2025-12-19T10:30"
const CLOCK_RE = /[T ](\d\d):(\d\d)/u;

// The words that such an expression can begin with, a number aside: a cheap test, every word of a byline is asked.
const FIRST_WORDS = new Map<string | undefined, ReadonlySet<string>>();

function firstWords(language: string | undefined): ReadonlySet<string> {
  const known = FIRST_WORDS.get(language);
  if (known) return known;
  const phrases = keysOf(language).flatMap((key) => {
    const words = RELATIVE_WORDS[key];
    return words ? [...words.today, ...words.yesterday] : [];
  });
  const made = new Set(phrases.map((phrase) => phrase.split(PHRASE_EDGE_RE)[0] ?? ''));
  FIRST_WORDS.set(language, made);
  return made;
}

function keysOf(language: string | undefined): readonly string[] {
  return language === undefined || language === 'en' ? ['en'] : [language, 'en'];
}

const PHRASE_EDGE_RE = /[ '’]/u;

/** The day that a relative expression at token `index` names; undefined where there is none or `crawled` does not say. */
export function readRelative(
  tokens: readonly Token[],
  index: number,
  language: string | undefined,
  crawled: string,
): ReadRelative | undefined {
  const token = tokens[index];
  if (token?.kind !== 'number' && !firstWords(language).has(textAt(tokens, index).toLowerCase()))
    return undefined;
  const fetched = dayOf(crawled);
  if (!fetched) return undefined;
  for (const key of keysOf(language)) {
    const words = RELATIVE_WORDS[key];
    const read =
      words &&
      (readNamed(tokens, index, words, fetched) ?? readCounted(tokens, index, words, fetched, crawled));
    if (read) return read;
  }
  return undefined;
}

function readNamed(
  tokens: readonly Token[],
  at: number,
  words: RelativeWords,
  fetched: Day,
): ReadRelative | undefined {
  const isToday = lengthOf(tokens, at, words.today);
  if (isToday > 0) return { day: fetched, from: at, next: at + isToday };
  const isYesterday = lengthOf(tokens, at, words.yesterday);
  return isYesterday > 0 ? { day: addDays(fetched, -1), from: at, next: at + isYesterday } : undefined;
}

function readCounted(
  tokens: readonly Token[],
  at: number,
  words: RelativeWords,
  fetched: Day,
  crawled: string,
): ReadRelative | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.text.length > 2) return undefined;
  const isLed = words.before.length > 0;
  if (isLed && !words.before.includes(textAt(tokens, at - 1).toLowerCase())) return undefined;
  const unit = unitAt(tokens, at + 1, words);
  if (!unit) return undefined;
  const tail = lengthOf(tokens, at + 2, words.after);
  if (words.after.length > 0 && tail === 0 && !unit.isClosed) return undefined;
  const day = countBack(fetched, CLOCK_RE.exec(crawled), Number(token.text), unit.minutes);
  return day && { day, from: isLed ? at - 1 : at, next: at + 2 + tail };
}

const MINUTES_A_DAY = 1440;

function unitAt(
  tokens: readonly Token[],
  at: number,
  words: RelativeWords,
): { readonly minutes: number; readonly isClosed: boolean } | undefined {
  const word = textAt(tokens, at).toLowerCase();
  const units = [
    [words.minutes, 1],
    [words.hours, 60],
    [words.days, MINUTES_A_DAY],
    [words.weeks, 7 * MINUTES_A_DAY],
  ] as const;
  for (const [names, minutes] of units) {
    if (names.includes(word)) return { minutes, isClosed: false };
    // Scripts without spaces glue the word for "ago" to the unit: 小时前
    if (words.after.some((after) => word.endsWith(after) && names.includes(word.slice(0, -after.length)))) {
      return { minutes, isClosed: true };
    }
  }
  return undefined;
}

function countBack(
  fetched: Day,
  clock: RegExpExecArray | null,
  count: number,
  unit: number,
): Day | undefined {
  if (unit >= MINUTES_A_DAY) return addDays(fetched, (-count * unit) / MINUTES_A_DAY);
  if (!clock) return undefined;
  const minute = Number(clock[1]) * 60 + Number(clock[2]) - count * unit;
  return addDays(fetched, Math.floor(minute / MINUTES_A_DAY));
}

/** How many tokens the first matching phrase takes; 0 where none matches. */
function lengthOf(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  for (const phrase of phrases) {
    const parts = partsOf(phrase);
    const isHere = parts.every((part, i) => textAt(tokens, at + partAt(phrase, i)).toLowerCase() === part);
    if (isHere) return partAt(phrase, parts.length - 1) + 1;
  }
  return 0;
}

const PARTS = new Map<string, readonly string[]>();

function partsOf(phrase: string): readonly string[] {
  const known = PARTS.get(phrase);
  if (known) return known;
  const parts = phrase.split(PHRASE_EDGE_RE);
  PARTS.set(phrase, parts);
  return parts;
}

/** An apostrophe is a token of its own: "aujourd'hui" is three tokens. */
function partAt(phrase: string, part: number): number {
  return phrase.includes(' ') ? part : 2 * part;
}
