// Candidates for the byline: lines near title and prose that credit someone, by a by-word ("Von", "By", a label on the line
// before) or by being nothing but names. Each with the names it credits and the features by which the ranker chooses.

import type { Block, Doc } from '../document.ts';
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
import type { Features } from './ranker.ts';
import { countsOf, isProse, shapeOf } from './shape.ts';

export interface BylineCandidate extends Names {
  /** The indices of the blocks that it is made of; empty for the candidate "none". */
  readonly blocks: readonly number[];
  readonly features: Features;
}

// Lines before the title, before and behind the beginning of the prose, and behind its end.
const BEFORE_TITLE = 4;
const AFTER_TITLE = 16;
const AFTER_FIRST = 6;
const AFTER_LAST = 8;
const LONGEST_LINE = 40;
// Names alone, further down in the article, are captions and subheadings: a deck and a summary may stand before them.
const MOST_PARAGRAPHS = 2;
// "By", "Author of the article:" alone: the names stand on the lines below.
const MOST_LINES = 4;

const DATE_LABELS = new Set([...PUBLISHED_LABELS, ...UPDATED_LABELS, ...DATED_LABELS, ...BEFORE_DATES]);
const PART_RE = /[|•·●\t]| - | – | — /u;
const HAS_LOWER_RE = /\p{Ll}/u;

/** The candidates for the byline, "none" first. */
export function bylineCandidates(doc: Doc): BylineCandidate[] {
  const { blocks } = doc;
  const title = titleIndex(doc);
  const { first, last } = frameOf(doc, title);
  const language = doc.fields.language?.value;
  const head = Math.max(0, (title ?? first - 12) - BEFORE_TITLE);
  const end = Math.min(blocks.length, Math.max(first + AFTER_FIRST, (title ?? 0) + AFTER_TITLE));
  const candidates: BylineCandidate[] = [{ names: [], agency: undefined, blocks: [], features: ['none'] }];
  let order = 0;
  let run: Read | undefined;
  let paragraphs = 0;
  // Lines that a by-word above them took.
  let taken = -1;
  const visit = (i: number): void => {
    if (i <= taken) return;
    const block = blocks[i];
    const read = block && isAsked(block, i, title) ? readLine(blocks, i, language) : undefined;
    if (block && i > (title ?? 0) && i <= last && isProse(block)) paragraphs++;
    const isInside = paragraphs > MOST_PARAGRAPHS && i < last && read?.kind === 'bare';
    if (!block || !read || read.names.length === 0 || isInside || (block.mark && read.kind !== 'word')) {
      run = undefined;
      return;
    }
    order++;
    taken = read.blocks.at(-1) ?? i;
    const frame = { title, first, last, order };
    candidates.push({ ...read, features: featuresOf(doc, i, read, frame) });
    const isNext =
      run !== undefined && run.kind === 'bare' && read.kind === 'bare' && run.blocks.at(-1) === i - 1;
    run = isNext && run ? together(run, read) : read;
    if (isNext)
      candidates.push({
        ...run,
        features: [...featuresOf(doc, i, read, frame), `run:${Math.min(run.names.length, 3)}`],
      });
  };
  for (let i = head; i < end; i++) visit(i);
  for (let i = Math.max(end, last - 1); i < Math.min(blocks.length, last + AFTER_LAST); i++) visit(i);
  return candidates;
}

/** Names on lines of their own, one below the other. */
function together(a: Read, b: Read): Read {
  return {
    kind: 'bare',
    names: [...a.names, ...b.names],
    agency: a.agency ?? b.agency,
    blocks: [...a.blocks, ...b.blocks],
  };
}

/** Undecided lines; below the title also what passed for a menu, where a by-word opens it. */
function isAsked(block: Block, i: number, title: number | undefined): boolean {
  if (facts(block).words > LONGEST_LINE) return false;
  if (!block.mark) return true;
  return (
    title !== undefined && i > title && (block.mark.label === 'navigation' || block.mark.label === 'related')
  );
}

/** Where the prose begins below the title, and where it ends: teasers above the title may have passed for prose. */
export function frameOf(
  doc: Doc,
  title: number | undefined,
): { readonly first: number; readonly last: number } {
  const { first, last } = shapeOf(doc);
  if (title === undefined || first > title || last < title) return { first, last };
  const below = doc.blocks.findIndex((block, i) => i > title && isProse(block));
  return { first: below < 0 ? last : below, last };
}

/** The index of the line that is the title, where it was found. */
export function titleIndex(doc: Doc): number | undefined {
  const at = doc.blocks.findLastIndex(
    (block) => block.mark?.label === 'title' && block.mark.rule === 'ranked',
  );
  return at < 0 ? undefined : at;
}

interface Read extends Names {
  readonly blocks: readonly number[];
  readonly kind: 'word' | 'lines' | 'source' | 'bare';
}

function readLine(blocks: readonly Block[], i: number, language: string | undefined): Read | undefined {
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

/** "Published", "Artikel veröffentlicht am": a label, perhaps with a word behind it. */
function isDateLabel(part: string): boolean {
  const words = fold(part).split(' ');
  if (words.length > 5) return false;
  return words.some((_, from) =>
    [words.length, words.length - 1].some((to) => DATE_LABELS.has(words.slice(from, to).join(' '))),
  );
}

const ARTICLE_RE = /^(?:The|Die|Der|Das|La|Le|Les|El|Los|De|Il) /u;

interface Frame {
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  readonly order: number;
}

function featuresOf(doc: Doc, i: number, read: Read, { title, first, last, order }: Frame): string[] {
  const { blocks } = doc;
  const counts = countsOf(doc);
  const block = blocks[i];
  const language = doc.fields.language?.value;
  const words = read.names.join(' ').split(' ').length;
  const isDated = (at: number): boolean => {
    const other = blocks[at];
    return other !== undefined && other.mark?.label !== 'title' && datesOf(other, language).length > 0;
  };
  const features = [
    `kind:${read.kind}`,
    `${read.kind}:order:${Math.min(order, 4)}`,
    `${read.kind}:title:${title === undefined ? 'none' : bucket(i - title, [-2, -1, 0, 1, 2, 4, 8, 14])}`,
    `${read.kind}:prose:${bucket(first - i, [-3, -1, 0, 1, 2, 4, 8, 14])}`,
    `names:${Math.min(read.names.length, 4)}`,
    `${read.kind}:words:${Math.min(5, Math.round(words / Math.max(1, read.names.length)))}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add(`${read.kind}:dated`, isDated(i));
  add(`${read.kind}:date-next`, isDated(i + 1));
  add(`${read.kind}:date-second`, isDated(i + 2));
  add(`${read.kind}:date-before`, isDated(i - 1));
  add('tail', i >= last);
  add('in-prose', i > first && i < last);
  add(
    `${read.kind}:agency`,
    read.agency !== undefined && read.names.length === 1 && read.names[0] === read.agency,
  );
  add(`${read.kind}:single`, read.names.length === 1 && !(read.names[0] ?? '').includes(' '));
  add(
    `${read.kind}:repeated`,
    read.names.some((name) => (counts.get(fold(name)) ?? 0) > (read.kind === 'bare' ? 1 : 0)),
  );
  add('marked', block?.mark !== undefined);
  add(
    'article',
    read.names.some((name) => ARTICLE_RE.test(name)),
  );
  add(
    `${read.kind}:caps`,
    read.names.every((name) => !HAS_LOWER_RE.test(name)),
  );
  add(`${read.kind}:long`, block !== undefined && facts(block).words > 12);
  add(
    `${read.kind}:list`,
    order > 1 &&
      blocks[i - 1] !== undefined &&
      facts(blocks[i - 1] as Block).words <= 3 &&
      facts(blocks[i + 1] ?? (block as Block)).words <= 3,
  );
  add(`${read.kind}:next-prose`, blocks[i + 1] !== undefined && isProse(blocks[i + 1] as Block));
  add(`${read.kind}:sentence`, block !== undefined && facts(block).endsSentence);
  return features;
}

function bucket(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value > (edges[at] ?? 0)) at++;
  return at;
}
