// What a date on a page says it is, by the words in front of it or on the line above: `Published`, `Aktualisiert`, `Güncelleme`.

import type { FoundDate } from '../dates/index.ts';
import type { Block } from '../document.ts';
import {
  BEFORE_DATES,
  DATED_LABELS,
  PUBLISHED_LABELS,
  UPDATED_LABELS,
} from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text/facts.ts';

export type DateLabel = 'published' | 'updated' | 'dated' | 'none';

const PUBLISHED = new Set(PUBLISHED_LABELS);
const UPDATED = new Set(UPDATED_LABELS);
const DATED = new Set(DATED_LABELS);
const BEFORE = new Set(BEFORE_DATES);

// "EDTUpdated", "2025Updated": the end of a date, and the label of the next
const GLUED_LABEL_RE = /(?<=\p{Lu}\p{Lu}|\p{Nd})(?=\p{Lu}\p{Ll})/gu;

/** The label of a date of line `i`; `isFirst` for the first one there. */
export function labelOf(blocks: readonly Block[], i: number, date: FoundDate, isFirst: boolean): DateLabel {
  const block = blocks[i];
  if (!block) return 'none';
  const before = fold(
    block.text.slice(Math.max(0, date.start - 40), date.start).replace(GLUED_LABEL_RE, ' '),
  );
  if (before !== '' || !isFirst) return labelIn(before);
  const above = blocks[i - 1];
  return above && !above.mark && facts(above).words <= 3 ? labelIn(facts(above).folded) : 'none';
}

/** The label at the end of a text: its last one to three words, or last signs in scripts without spaces. */
function labelIn(text: string): DateLabel {
  const words = text.split(' ').slice(-5);
  while (words.length > 1 && BEFORE.has(words.at(-1) ?? '')) words.pop();
  for (let from = 0; from < words.length; from++) {
    const label = labelOfPhrase(fold(words.slice(from).join(' ')));
    if (label !== 'none') return label;
  }
  const tail = words.at(-1) ?? '';
  for (let length = 4; length >= 2; length--) {
    const label = tail.length > length ? labelOfPhrase(tail.slice(-length)) : 'none';
    if (label !== 'none' && !ASCII_RE.test(tail.slice(-length))) return label;
  }
  return 'none';
}

const LONGEST_LABEL = 40;
const WORD_RE = /[^\s]+/gu;
// "oppdatert kl.", "actualizado a las"
const MOST_LABEL_WORDS = 5;

/** Where the label of a change begins at the end of a text, words that lead to what is labelled looked through; undefined where none ends it. */
export function updateLabelStart(text: string, isLink: (word: string) => boolean): number | undefined {
  const from = Math.max(0, text.length - LONGEST_LABEL);
  const words = [...text.slice(from).matchAll(WORD_RE)].slice(-MOST_LABEL_WORDS);
  while (words.length > 1 && isLead(fold(words.at(-1)?.[0] ?? ''), isLink)) words.pop();
  for (const [i, { index }] of words.entries()) {
    const phrase = words
      .slice(i)
      .map(([word]) => word)
      .join(' ');
    if (UPDATED.has(fold(phrase))) return from + index;
  }
  return undefined;
}

function isLead(word: string, isLink: (word: string) => boolean): boolean {
  return word === '' || BEFORE.has(word) || isLink(word);
}

const ASCII_RE = /^\p{ASCII}+$/u;

function labelOfPhrase(phrase: string): DateLabel {
  if (UPDATED.has(phrase)) return 'updated';
  if (PUBLISHED.has(phrase)) return 'published';
  return DATED.has(phrase) ? 'dated' : 'none';
}
