// What belongs to a date around it: the weekday before, the time behind, and the little words between.

import { readDay } from './days.ts';
import { isWeekday } from './months.ts';
import { type ReadTime, readTime } from './time.ts';
import { type Token, textAt } from './tokens.ts';

/** A number begins a time, and a word with a number behind it: "om 14:05". */
export function couldBeTime(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'number' || tokens[at + 1]?.kind === 'number';
}

// What may stand between a date and its time, words in any language.
const LINKS = new Set(
  'at um à a las la às as kl klo ore alle o v в о saat pukul lúc om klokka klokken den t de m d г р r godz ώρα στις الساعة בשעה jam wib ora hora time uhrzeit ob u ur kell plkst val у เวลา ساعت في klukkan zaman dátum'.split(
    ' ',
  ),
);
const LONGEST_LINK = 5;

/** True for a word that leads to a time. */
export function isTimeLink(word: string): boolean {
  return LINKS.has(word.toLowerCase());
}

/** The time that stands behind a date, links and weekday looked through. */
export function timeBehind(
  tokens: readonly Token[],
  next: number,
  language: string | undefined,
): ReadTime | undefined {
  for (let at = next; at <= next + LONGEST_LINK && at < tokens.length; at++) {
    const time = couldBeTime(tokens, at) ? readTime(tokens, at) : undefined;
    if (time) return startsDay(tokens, at, time, language) ? undefined : time;
    if (!isLink(tokens, at, language)) return undefined;
  }
  return undefined;
}

/** True where what reads as a time is the front of another date: "19.12.2025 20.12.2025". */
function startsDay(
  tokens: readonly Token[],
  at: number,
  time: ReadTime,
  language: string | undefined,
): boolean {
  const isPointed = textAt(tokens, at + 1) === '.' && textAt(tokens, time.next) === '.';
  return isPointed && readDay(tokens, at, { language, order: undefined }) !== undefined;
}

/** True where nothing but links stands between two tokens. */
export function joins(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: string | undefined,
): boolean {
  if (to - from > LONGEST_LINK) return false;
  for (let at = from; at < to; at++) if (!isLink(tokens, at, language)) return false;
  return true;
}

function isLink(tokens: readonly Token[], at: number, language: string | undefined): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'number') return false;
  if (token.kind === 'mark') return true;
  return LINKS.has(token.text.toLowerCase()) || isWeekday(token.text, language) || ZONE_RE.test(token.text);
}

// A name of a time zone: "EDT"
const ZONE_RE = /^[A-Z]{2,4}$/u;

/** The index of the weekday in front of a date; `from` where none stands there. */
export function weekdayBefore(tokens: readonly Token[], from: number, language: string | undefined): number {
  for (let at = from - 1; at >= 0 && at >= from - 3; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number') break;
    if (token.kind === 'word') return isWeekday(token.text, language) ? at : from;
  }
  return from;
}
