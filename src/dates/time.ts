// Reads a time of day from tokens: 10:30, 10.30 Uhr, 10h30, 5 p.m., 午後3時15分, 오후 2:30, with the offset that may follow.

import type { Time } from './calendar.ts';
import { numberAt, type Token, textAt } from './tokens.ts';

/** What was read, and the index of the token behind it. */
export interface ReadTime {
  readonly time: Time;
  readonly next: number;
}

const AFTERNOON = new Set([
  'pm',
  '下午',
  '午後',
  '오후',
  '晚上',
  '夜',
  'odp',
  'μμ',
  'م',
  'مساء',
  'مساءً',
  'ch',
]);
const MORNING = new Set(['am', '上午', '午前', '오전', '凌晨', 'dop', 'πμ', 'ص', 'صباحا', 'صباحًا', 'sa']);
// "14 Uhr", "14h", "14時"
const HOUR_WORDS = new Set(['h', 'hs', 'hrs', 'uhr', 'ч', 'год', 'godz', '時', '时', '點', '点', '시']);
const MINUTE_MARKS = new Set(['分', '분', 'min']);
const UTC_WORDS = new Set(['Z', 'UTC', 'GMT', 'utc', 'gmt', 'z']);

/** The time of day that begins at token `index`; undefined where there is none. */
export function readTime(tokens: readonly Token[], index: number): ReadTime | undefined {
  const half = isSpacedScript(tokens, index) ? undefined : halfAt(tokens, index);
  const clock = readClock(tokens, half?.next ?? index, half !== undefined);
  if (!clock) return undefined;
  const after = half ?? halfAt(tokens, clock.next);
  const hour = after ? halfDayHour(clock.time.hour, after.isAfternoon) : clock.time.hour;
  if (hour > 23 || clock.time.minute > 59) return undefined;
  const next = half ? clock.next : (after?.next ?? clock.next);
  const offset = readOffset(tokens, next);
  const time = { ...clock.time, hour, ...(offset ? { offset: offset.text } : {}) };
  return { time, next: offset?.next ?? next };
}

// "午後3時", "오후 3:15": the half of the day stands in front only there. German "am 3. März" is no time.
const CJK_RE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

function isSpacedScript(tokens: readonly Token[], index: number): boolean {
  return !CJK_RE.test(textAt(tokens, index));
}

function halfDayHour(hour: number, isAfternoon: boolean): number {
  if (hour > 12) return hour;
  return (hour % 12) + (isAfternoon ? 12 : 0);
}

function readClock(tokens: readonly Token[], at: number, isHalf: boolean): ReadTime | undefined {
  const hour = numberAt(tokens, at);
  if (hour === undefined || hour > 24) return undefined;
  const mark = textAt(tokens, at + 1).toLowerCase();
  const minute = numberAt(tokens, at + 2);
  const isPair = minute !== undefined && textAt(tokens, at + 2).length === 2;
  if (mark === ':' && isPair) {
    const second = textAt(tokens, at + 3) === ':' ? numberAt(tokens, at + 4) : undefined;
    const next = second === undefined ? at + 3 : fractionEnd(tokens, at + 5);
    return {
      time: { hour, minute, ...(second === undefined ? {} : { second }) },
      next: hourWordEnd(tokens, next),
    };
  }
  if (HOUR_WORDS.has(mark)) {
    const hasMinute = minute !== undefined && minute < 60;
    const next = hasMinute ? at + 3 : at + 2;
    const skip = MINUTE_MARKS.has(textAt(tokens, next)) ? 1 : 0;
    return { time: { hour, minute: hasMinute ? minute : 0 }, next: next + skip };
  }
  // "10.30": a point may be anything, so that both must have the digits of a time.
  if (mark === '.' && isPair && minute < 60)
    return { time: { hour, minute }, next: hourWordEnd(tokens, at + 3) };
  if (isHalf || halfAt(tokens, at + 1))
    return hour <= 12 ? { time: { hour, minute: 0 }, next: at + 1 } : undefined;
  return undefined;
}

/** Behind the fraction of a second: '.000'. */
function fractionEnd(tokens: readonly Token[], at: number): number {
  return textAt(tokens, at) === '.' && tokens[at + 1]?.kind === 'number' && touches(tokens, at) ? at + 2 : at;
}

function hourWordEnd(tokens: readonly Token[], at: number): number {
  return HOUR_WORDS.has(textAt(tokens, at).toLowerCase()) ? at + 1 : at;
}

/** 'pm', 'p.m.', '午後': which half of the day. */
function halfAt(tokens: readonly Token[], at: number): { isAfternoon: boolean; next: number } | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const word = textAt(tokens, at).toLowerCase();
  if (AFTERNOON.has(word)) return { isAfternoon: true, next: at + 1 };
  if (MORNING.has(word)) return { isAfternoon: false, next: at + 1 };
  const isSplit = (word === 'a' || word === 'p') && textAt(tokens, at + 1) === '.';
  if (!isSplit || textAt(tokens, at + 2).toLowerCase() !== 'm') return undefined;
  return { isAfternoon: word === 'p', next: textAt(tokens, at + 3) === '.' ? at + 4 : at + 3 };
}

/** 'Z', 'UTC', '+02:00', '(GMT+7)': an offset that is written out; UTC and GMT are Z. Other zone names are none. */
function readOffset(tokens: readonly Token[], index: number): { text: string; next: number } | undefined {
  const at = textAt(tokens, index) === '(' ? index + 1 : index;
  const close = (next: number): number => (at > index && textAt(tokens, next) === ')' ? next + 1 : next);
  const isNamed = UTC_WORDS.has(textAt(tokens, at));
  const sign = textAt(tokens, isNamed ? at + 1 : at);
  const digits = textAt(tokens, isNamed ? at + 2 : at + 1);
  const isSigned =
    (sign === '+' || sign === '-' || sign === '−') && tokens[isNamed ? at + 2 : at + 1]?.kind === 'number';
  if (isSigned && touches(tokens, isNamed ? at + 1 : at)) {
    const from = isNamed ? at + 2 : at + 1;
    const hasMinutes =
      digits.length <= 2 && textAt(tokens, from + 1) === ':' && textAt(tokens, from + 2).length === 2;
    const minutes = hasMinutes ? textAt(tokens, from + 2) : digits.length === 4 ? digits.slice(2) : '00';
    const hours = (digits.length === 4 ? digits.slice(0, 2) : digits).padStart(2, '0');
    const isPlain = !isNamed && !hasMinutes && digits.length !== 4;
    if (isPlain || Number(hours) > 14 || Number(minutes) > 59 || digits.length === 3) return undefined;
    const text = `${sign === '+' ? '+' : '-'}${hours}:${minutes}`;
    return { text, next: close(hasMinutes ? from + 3 : from + 1) };
  }
  if (!isNamed) return undefined;
  return { text: 'Z', next: close(at + 1) };
}

/** True where no space stands between a token and the next. */
function touches(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.end === tokens[at + 1]?.start;
}
