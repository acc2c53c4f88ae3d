// Seams around dates and clocks: "Zürich17.04.2024", "vorne29. September 2024", "20247:55 AM", "12:24Lesezeit", "EDTThe".

import { parseDates } from '../dates/index.ts';
import { endsOf } from './find.ts';

// A letter before a date or clock, a digit before a word: "Zürich17.04.2024", "12:24Lesezeit", "2024The"
const DIGIT_RE = /\p{Ll}(?=\p{N}{1,2}[.:/]\p{N}{2})|\p{N}(?=\p{Lu}\p{Ll}{2})/gu;
// "20247:55 AM", "17:05El", "2025LIVE", "11:24 a.m. EDTThe"
const STAMP_RE =
  /(?<!\p{N})(?:19|20)\p{N}{2}(?=\p{N}{1,2}:\p{N}{2})|(?:(?<!\p{N})(?:19|20)|[:.])\p{N}{2}(?=\p{Lu}(?:\p{Ll}| )|(?!(?:CES?T|E[DES]{0,2}T|[PCM][DS]T|BST|GMT|UTC|ME[SZ]{1,2})(?!\p{L}))\p{Lu}{2})|(?<!\p{L})(?:GMT|UTC|BST|CEST|CET|E[DS]T|[PC][DS]T|MESZ|MEZ|MYT|IST|SAST|A[EW][DS]T)(?=\p{Lu})/gu;
// What may be a date, behind a letter or a mark: "vorne29. September 2024", "Deutschland28. 4. 2023", "IMAGO19.03.2024"
const BEFORE_DATE_RE =
  /[\p{L}”"’»)?!](?=\p{N}{1,2}(?:[./]\p{N}{1,2}[./](?:19|20)|\. \p{N}{1,2}\. (?:19|20)|(?:\.|er|º|th|st|nd|rd)? (?:de |di )?\p{L}{3,12}))/gu;
const LONGEST_DATE = 40;
// "By Ada Sample 3 March 2026 10:30 The council voted": what stands before the date, and behind the clock.
const BYLINE_RE = /^(?:By|Von|Par|Por|Di|Door|Af|Av) ?:? {1,3}(?:\p{Lu}[\p{L}.’'-]{0,20}[, ]{1,3}){1,5}$/u;
const PROSE_RE = /^(?: Uhr| [AP]M| \p{Lu}{3,4}(?! \p{Lu}{2}))?\s{1,4}(?=["“„«]?\p{Lu}\p{Ll})/u;
const BYLINED_RE = /^(?:By|Von|Par|Por|Di|Door|Af|Av)[ :]/u;
const LEAST_PROSE = 150;
const LONGEST_BYLINE = 110;

// "2026/1/21 20:50山田 太郎", "社会2026年1月14日 20:00記事を印刷": no sentence goes on so behind a clock; behind に it would.
const EASTERN_RE =
  /(?:\p{N}{4}年\p{N}{1,2}月\p{N}{1,2}日|\p{N}{4}[/-]\p{N}{1,2}[/-]\p{N}{1,2}) (?:\p{N}{1,2}:\p{N}{2}|\p{N}{1,2}時\p{N}{1,2}分)(?=[\p{Script=Han}\p{Script=Katakana}\p{Lu}])/gu;

/** The edges of dates with their clocks that stand between Chinese or Japanese signs. */
export function easternSeams(text: string): number[] {
  const seams: number[] = [];
  for (let stamp = EASTERN_RE.exec(text); stamp; stamp = EASTERN_RE.exec(text))
    seams.push(...(stamp.index > 0 ? [stamp.index] : []), stamp.index + stamp[0].length);
  return seams;
}

/** The seams of a line around dates, in order. */
export function stampSeams(text: string): number[] {
  const dates = endsOf(text, BEFORE_DATE_RE).filter((at) => isDateAt(text, at));
  return [...endsOf(text, DIGIT_RE), ...endsOf(text, STAMP_RE), ...dates];
}

function isDateAt(text: string, at: number): boolean {
  return parseDates(text.slice(at, at + LONGEST_DATE))[0]?.start === 0;
}

// "BUSINESSNOV 7, 2026 2:00 AM": the section in capitals in front of the day
const SHOUTED_RE =
  /^\p{Lu}[\p{Lu} &]{2,30}?(?=(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\p{Lu}{0,6}\.? \p{N}{1,2}, (?:19|20)\p{N}{2})/u;
const LONGEST_SHOUT = 60;

/** The seam behind the name of a section in capitals to which the day is glued. */
export function sectionSeams(text: string): number[] {
  const section = text.length <= LONGEST_SHOUT ? SHOUTED_RE.exec(text) : null;
  return section && !section[0].endsWith(' ') ? [section[0].length] : [];
}

/** The seam of a line that is a byline with its date and clock, and the first paragraph behind it. */
export function bylineSeams(text: string): number[] {
  if (text.length < LEAST_PROSE) return [];
  const head = text.slice(0, LONGEST_BYLINE);
  const [date] = BYLINED_RE.test(head) ? parseDates(head) : [];
  if (!date?.value.includes('T') || !BYLINE_RE.test(head.slice(0, date.start))) return [];
  const behind = PROSE_RE.exec(head.slice(date.end));
  return behind ? [date.end + behind[0].length] : [];
}
