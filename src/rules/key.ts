// The shape of a line, under which phrases are looked up and repeated lines are counted: folded, every number `#`, names
// of months and weekdays near a number `#month` and `#weekday`.
// "Updated: Monday, March 3, 2025, 10:32" -> "updated: #weekday, #month #, #, #". The shape of a shape is itself.

import { MONTH_WORDS, WEEKDAY_WORDS } from '../lexicon/calendar-words.ts';
import { fold } from '../text/facts.ts';

// "12", "1,204", "3.5", "10:32", "3/4/2025"
const NUMBER_RE = /\p{N}+(?:[.,:/–-]\p{N}+)*/gu;
const HAS_NUMBER_RE = /[#\p{N}]/u;
// "(Monday," -> "Monday"
const WORD_RE = /[\p{L}\p{M}]+/u;
// "3 de marzo de 2025": so many words may stand between a name and its number.
const NEAR = 2;
const MONTH = '#month';
const WEEKDAY = '#weekday';

/** The shape of a text. */
export function lineShape(text: string): string {
  if (!HAS_NUMBER_RE.test(text)) return fold(text);
  const numbered = fold(text.replaceAll('#', '0')).replace(NUMBER_RE, '#');
  return numbered.includes(' ') ? withDates(numbered) : numbered;
}

interface Names {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

let names: Names | undefined;

function calendar(): Names {
  names ??= { months: wordsOf(MONTH_WORDS), weekdays: wordsOf(WEEKDAY_WORDS) };
  return names;
}

function wordsOf(table: Readonly<Record<string, string>>): ReadonlySet<string> {
  return new Set(Object.values(table).flatMap((words) => words.split(' ')));
}

function withDates(shape: string): string {
  const { months, weekdays } = calendar();
  const words = shape.split(' ');
  const dated = replaceNear(words, months, MONTH, isNumber);
  const done = replaceNear(dated, weekdays, WEEKDAY, (word) => isNumber(word) || word.includes(MONTH));
  return done === words ? shape : done.join(' ');
}

function isNumber(word: string): boolean {
  return word.includes('#') && !word.includes(MONTH) && !word.includes(WEEKDAY);
}

function replaceNear(
  words: readonly string[],
  known: ReadonlySet<string>,
  by: string,
  isAnchor: (word: string) => boolean,
): readonly string[] {
  const isNear = (at: number): boolean => words.slice(Math.max(at - NEAR, 0), at + NEAR + 1).some(isAnchor);
  let isChanged = false;
  const replaced = words.map((word, at) => {
    const [bare] = WORD_RE.exec(word) ?? [];
    if (bare === undefined || word.includes('#') || !known.has(bare) || !isNear(at)) return word;
    isChanged = true;
    return word.replace(bare, by);
  });
  return isChanged ? replaced : words;
}
