// Tells the labels of a date and an author that a scraper has left without either: `Erstellt von - Uhr`, `Publié , le`.

import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { once } from '../once.ts';
import { byWordLength } from './by-words.ts';
import { DIGIT_RE } from './name-letters.ts';

const CLOCK_WORDS = 'at on um am den der uhr le à kl klo klokken o il el em às om op'.split(' ');
const labelWords = once(
  () => new Set([...[...DATE_LABELS].flatMap((label) => label.split(' ')), ...CLOCK_WORDS]),
);
const MARKS_RE = /[\s:：,;.|–—-]+/u;
const LONGEST = 40;

/** True for two words and more that only label dates and authors. */
export function isEmptyLabel(text: string, language: string | undefined): boolean {
  if (text.length > LONGEST || DIGIT_RE.test(text)) return false;
  const words = text.toLowerCase().split(MARKS_RE).filter(Boolean);
  const isLabel = (word: string): boolean => labelWords().has(word);
  const isByWord = (word: string): boolean => byWordLength(word, language) === word.length;
  return words.length > 1 && words.some(isLabel) && words.every((word) => isLabel(word) || isByWord(word));
}
