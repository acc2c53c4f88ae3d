// Candidates for the byline: lines near title and prose that credit someone, by a by-word ("Von", "By", a label on the line
// before) or by being nothing but names. Each with the names it credits and the features by which the ranker chooses.

import type { Block, Doc } from '../document.ts';
import { SOURCE_WORDS } from '../lexicon/credits/by-words.ts';
import { DATED_LABELS, PUBLISHED_LABELS, UPDATED_LABELS } from '../lexicon/credits/date-labels.ts';
import { facts, fold } from '../text.ts';
import { byWordLength, datesOf } from './lines.ts';
import { bareNames, type Names, namesBehind, withoutDates } from './names.ts';
import type { Features } from './ranker.ts';
import { isProse, shapeOf } from './shape.ts';

export interface BylineCandidate extends Names {
  /** The indices of the blocks that it is made of; empty for the candidate "none". */
  readonly blocks: readonly number[];
  readonly features: Features;
}

// Lines before the title, before and behind the beginning of the prose, and behind its end.
const BEFORE_TITLE = 4;
const AFTER_FIRST = 6;
const AFTER_LAST = 8;
const LONGEST_LINE = 40;
// "By", "Author of the article:" alone: the names stand on the lines below.
const MOST_LINES = 4;

const DATE_LABELS = new Set([...PUBLISHED_LABELS, ...UPDATED_LABELS, ...DATED_LABELS]);
const PART_RE = /[|•·●\t]| - | – | — /u;
const HAS_LOWER_RE = /\p{Ll}/u;

/** The candidates for the byline, "none" first. */
export function bylineCandidates(doc: Doc): BylineCandidate[] {
  const { first, last } = shapeOf(doc);
  const { blocks } = doc;
  const language = doc.fields.language?.value;
  const title = titleIndex(doc);
  const head = Math.max(0, (title ?? first - 12) - BEFORE_TITLE);
  const candidates: BylineCandidate[] = [{ names: [], agency: undefined, blocks: [], features: ['none'] }];
  const seen: number[] = [];
  const visit = (i: number): void => {
    const block = blocks[i];
    if (!block || block.mark || facts(block).words > LONGEST_LINE) return;
    const read = readLine(blocks, i, language);
    if (!read || read.names.length === 0) return;
    seen.push(i);
    candidates.push({ ...read, features: featuresOf(doc, i, read, { title, first, last, order: seen.length }) });
  };
  for (let i = head; i < Math.min(blocks.length, first + AFTER_FIRST); i++) visit(i);
  for (let i = Math.max(first + AFTER_FIRST, last - 1); i < Math.min(blocks.length, last + AFTER_LAST); i++) visit(i);
  return candidates;
}

/** The index of the line that is the title, where it was found. */
export function titleIndex(doc: Doc): number | undefined {
  const at = doc.blocks.findLastIndex((block) => block.mark?.label === 'title' && block.mark.rule === 'ranked');
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
    const source = SOURCE_WORDS.find((word) => bare.toLowerCase().startsWith(word));
    if (source) return { ...namesBehind(bare.slice(source.length)), blocks: [i], kind: 'source' };
    const length = byWordLength(bare, language);
    if (length === 0) continue;
    const rest = bare.slice(length);
    if (isNothing(rest)) return readBelow(blocks, i, language);
    const from = text.indexOf(bare) + length;
    const read = namesBehind(text.slice(from));
    if (read.names.length > 0) return { ...read, blocks: [i], kind: 'word' };
  }
  if (facts(block).words > 16) return undefined;
  const read = bareNames(withoutLabels(text));
  return read.names.length > 0 ? { ...read, blocks: [i], kind: 'bare' } : undefined;
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
    .filter((part) => !DATE_LABELS.has(fold(part)))
    .map((part) => part.trim())
    .filter((part) => !isNothing(part))
    .join(' | ');
}

interface Frame {
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  readonly order: number;
}

function featuresOf(doc: Doc, i: number, read: Read, { title, first, last, order }: Frame): string[] {
  const { blocks } = doc;
  const { counts } = shapeOf(doc);
  const block = blocks[i];
  const language = doc.fields.language?.value;
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
  add(`${read.kind}:agency`, read.agency !== undefined && read.names.length === 1 && read.names[0] === read.agency);
  add(`${read.kind}:single`, read.names.length === 1 && !(read.names[0] ?? '').includes(' '));
  add(`${read.kind}:repeated`, read.names.some((name) => (counts.get(fold(name)) ?? 0) > (read.kind === 'bare' ? 1 : 0)));
  add(`${read.kind}:caps`, read.names.every((name) => !HAS_LOWER_RE.test(name)));
  add(`${read.kind}:long`, block !== undefined && facts(block).words > 12);
  add(`${read.kind}:list`, order > 1 && blocks[i - 1] !== undefined && facts(blocks[i - 1] as Block).words <= 3 && facts(blocks[i + 1] ?? (block as Block)).words <= 3);
  add(`${read.kind}:next-prose`, blocks[i + 1] !== undefined && isProse(blocks[i + 1] as Block));
  add(`${read.kind}:sentence`, block !== undefined && facts(block).endsSentence);
  return features;
}

function bucket(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value > (edges[at] ?? 0)) at++;
  return at;
}
