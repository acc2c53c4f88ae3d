// Reads a line that could credit authors: behind a by-word ("Von", "By"), on the lines below one that stands alone, behind a
// word for the source, or as nothing but names. `By Ada Sample | March 3` -> Ada Sample.

import type { Block } from '../document.ts';
import { SOURCE_WORDS } from '../lexicon/credits/by-words.ts';
import {
  BEFORE_DATES,
  DATED_LABELS,
  PUBLISHED_LABELS,
  UPDATED_LABELS,
} from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text.ts';
import { byWordLength, datesOf } from './lines.ts';
import { bareNames, type Names, namesBehind, withoutDates } from './names.ts';

// "By", "Author of the article:" alone: the names stand on the lines below.
const MOST_LINES = 4;

const DATE_LABELS = new Set([...PUBLISHED_LABELS, ...UPDATED_LABELS, ...DATED_LABELS, ...BEFORE_DATES]);
const ARTICLE_RE = /^(?:The|Die|Der|Das|La|Le|Les|El|Los|De|Il) /u;
const PART_RE = /[|•·●\t]| - | – | — /u;

/** The names of a line, how they stand there, and the lines that they take. */
export interface Read extends Names {
  readonly blocks: readonly number[];
  readonly kind: 'word' | 'lines' | 'source' | 'bare';
}

/** The names that a line credits; undefined where it credits none. */
export function readLine(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
): Read | undefined {
  const block = blocks[i];
  if (!block) return undefined;
  const text = withoutDates(block.text, datesOf(block, language));
  for (const part of text.split(PART_RE)) {
    const bare = part.trim();
    const source = sourceWord(bare);
    if (source) return { ...namesBehind(bare.slice(source.length)), blocks: [i], kind: 'source' };
    const length = byWordLength(bare, language);
    if (length === 0) continue;
    const rest = bare.slice(length);
    if (isNothing(rest)) return readBelow(blocks, i, language);
    const from = text.indexOf(bare) + length;
    const read = namesBehind(text.slice(from));
    if (read.names.length > 0) return { ...read, blocks: [i], kind: 'word' };
  }
  if (facts(block).words > 24) return undefined;
  const read = bareNames(withoutLabels(text));
  // "The Sample Post" alone is the site's own name.
  if (read.agency === undefined && read.names.some((name) => ARTICLE_RE.test(name))) return undefined;
  return read.names.length > 0 ? { ...read, blocks: [i], kind: 'bare' } : undefined;
}

const SOURCES = new Map(
  [...new Set(SOURCE_WORDS.map((word) => word.charAt(0)))].map((first) => [
    first,
    SOURCE_WORDS.filter((word) => word.startsWith(first)),
  ]),
);

function sourceWord(text: string): string | undefined {
  const words = SOURCES.get(text.charAt(0).toLowerCase());
  if (!words) return undefined;
  const head = text.slice(0, 12).toLowerCase();
  return words.find((word) => head.startsWith(word));
}

const NOTHING_RE = /^[^\p{L}\p{N}]*$/u;

function isNothing(text: string): boolean {
  return NOTHING_RE.test(text);
}

/** The names below a by-word that stands alone, one a line. */
function readBelow(blocks: readonly Block[], i: number, language: string | undefined): Read | undefined {
  const names: string[] = [];
  const at = [i];
  let agency: string | undefined;
  for (let k = i + 1; k <= i + MOST_LINES && k < blocks.length; k++) {
    const block = blocks[k];
    if (!block || block.mark || facts(block).words > 12) break;
    const dates = datesOf(block, language);
    const length = byWordLength(block.text, language);
    const text = withoutLabels(withoutDates(block.text, dates)).slice(length);
    const read = names.length === 0 ? namesBehind(text) : bareNames(text);
    if (read.names.length === 0) break;
    names.push(...read.names);
    agency ??= read.agency;
    at.push(k);
    if (dates.length > 0) break;
  }
  return names.length > 0 ? { names, agency, blocks: at, kind: 'lines' } : undefined;
}

/** A line without the parts that only label a date: "Posted: | Ada Sample" -> "Ada Sample". */
function withoutLabels(text: string): string {
  return text
    .split('|')
    .filter((part) => !isDateLabel(part))
    .map((part) => part.trim())
    .filter((part) => !isNothing(part))
    .join(' | ');
}

// With which word a label ends: a cheap test.
const LABEL_ENDS = new Set([...DATE_LABELS].map((label) => label.slice(label.lastIndexOf(' ') + 1)));

/** "Published", "Artikel veröffentlicht am": a label, perhaps with a word behind it. */
function isDateLabel(part: string): boolean {
  const words = fold(part).split(' ');
  if (words.length > 5 || !words.slice(-2).some((word) => LABEL_ENDS.has(word))) return false;
  return words.some((_, from) =>
    [words.length, words.length - 1].some((to) => DATE_LABELS.has(words.slice(from, to).join(' '))),
  );
}
