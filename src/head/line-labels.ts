// The labels of dates in a line that credits authors: what is left of the line without them. `Posted: | Ada Sample last updated`
// -> Ada Sample.

import { BEFORE_DATES, DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { fold } from '../text/facts.ts';
import { byWordLength } from './by-words.ts';
import { isNothing } from './name-letters.ts';

const LINKS = new Set(BEFORE_DATES);

// "Published:   By: Ada Sample": a label that has lost its date
const EMPTY_LABEL_RE = /^([^:：]{3,24})[:：]\s*(?=\S)/u;

/** What stands behind a date's label that has no date, where a by-word does. */
export function withoutEmptyLabel(text: string, language: string | undefined): string {
  const label = EMPTY_LABEL_RE.exec(text);
  if (!label || !DATE_LABELS.has(fold(label[1] ?? ''))) return text;
  const rest = text.slice(label[0].length);
  return byWordLength(rest, language) > 0 ? rest : text;
}

// "Ada SamplePublished Jul 17"
const GLUED_RE = /(\p{Ll})(\p{Lu}\p{Ll}{3,20})(?=[\s:|]|$)/gu;

/** A blank between a name and the label of a date that is glued to it. */
export function ungluedLabel(text: string): string {
  return text.replace(GLUED_RE, (whole: string, end: string, word: string) =>
    DATE_LABELS.has(word.toLowerCase()) ? `${end} ${word}` : whole,
  );
}

/** A line without what only labels a date: "Posted: | Ada Sample last updated" -> "Ada Sample". */
export function withoutLabels(text: string): string {
  return text
    .split('|')
    .map((part) => beforeLabel(part.trim()))
    .filter((part) => !isNothing(part))
    .join(' | ');
}

// With which word a label ends: a cheap test.
const LABEL_ENDS = new Set([...DATE_LABELS].map((label) => label.slice(label.lastIndexOf(' ') + 1)));

/** True where the label of a date stands in a line: "Ada Sample | Published an hour ago". */
export function isLabelled(text: string): boolean {
  return text.split('|').some((part) => beforeLabel(part.trim()) !== part.trim());
}

const MOST_LABELLED = 8;

/** What stands before a date's label, or before one with a single word behind it: "Ada Sample published Monday". */
function beforeLabel(part: string): string {
  const words = part.split(/\s+/u);
  if (words.length > MOST_LABELLED || !words.slice(-2).some((word) => LABEL_ENDS.has(fold(word))))
    return part;
  const folded = words.map(fold);
  const from = folded.findIndex((_, at) =>
    [words.length, words.length - 1].some((to) =>
      isLabel(folded.slice(at, to).join(' '), to === words.length),
    ),
  );
  return from < 0 ? part : words.slice(0, from).join(' ');
}

/** "on" is one at the end alone: "Ada de la Sample" has a word that is one elsewhere. */
function isLabel(phrase: string, isLast: boolean): boolean {
  return DATE_LABELS.has(phrase) && (isLast || !LINKS.has(phrase));
}
