// The line scorer as the passes see it: for each line a verdict, a probability, and the features that weighed most.

import { type Block, type Doc, marked, type Weighed, withBlocks } from '../document.ts';
import type { Column } from './columns.ts';
import { decode } from './decode.ts';
import { columnsOf } from './features.ts';
import { BIAS, FOREST } from './forest.ts';
import { readPage } from './page.ts';
import { phrase } from './phrase.ts';
import { contributions, scoreRows } from './trees.ts';

export interface LineScore {
  readonly isBody: boolean;
  /** The probability that the line is body, and the features that weighed most, where the reasons were asked for. */
  readonly score?: number;
  readonly weighed?: readonly Weighed[];
  /** The probability from which this page's lines are body, unless their neighbours say otherwise. */
  readonly limit?: number;
}

const MOST = 4;
// No page has so many lines: what has more is scored in parts, because the columns of a million lines fill a gigabyte.
const LINES = 20_000;

/**
 * Scores every line of a page. Lines that a rule has marked are taken as decided and never body.
 * With `explain`, each open line gets its probability and its reasons, which takes as long as the verdict itself.
 */
export function scoreLines(doc: Doc, explain = false): LineScore[] {
  const { blocks } = doc;
  const parts: Doc[] = [];
  for (let from = 0; from < blocks.length; from += LINES)
    parts.push(blocks.length > LINES ? { ...doc, blocks: blocks.slice(from, from + LINES) } : doc);
  return parts.flatMap((part) => scorePart(part, explain));
}

function scorePart(doc: Doc, explain: boolean): LineScore[] {
  const page = readPage(withoutLateMarks(doc));
  const table = columnsOf(page);
  // A row of dashes is no paragraph.
  const isOpen = page.lines.map((line, i) => doc.blocks[i]?.mark === undefined && line.shape.words > 0);
  const scores = scoreRows(FOREST, table, BIAS, isOpen);
  const { isBody, limit } = decode(
    scores,
    page.lines.map((line) => line.shape.words),
    isOpen,
    isHeaded(doc),
  );
  if (!explain) return isBody.map((is) => ({ isBody: is }));
  return isBody.map((is, row) => ({
    isBody: is,
    score: isOpen[row] ? chance(scores[row] ?? 0) : 0,
    weighed: isOpen[row] ? heaviest(table, row) : [],
    limit: chance(limit),
  }));
}

/** True for a page with the head of an article: a title, and who has written it or when. */
function isHeaded({ fields: { title, byline, published } }: Doc): boolean {
  return title !== undefined && (byline !== undefined || published !== undefined);
}

/**
 * The page as the features read it. Late rules say that a line is no body, and nothing of what stands around it: the
 * trees have never seen their marks, nor those of own rules that call a line boilerplate.
 */
function withoutLateMarks(doc: Doc): Doc {
  return withBlocks(
    doc,
    doc.blocks.map((block) => (isLate(block) ? marked(block, undefined) : block)),
  );
}

function isLate({ mark }: Block): boolean {
  return mark?.pass === 'late-rules' || (mark?.pass === 'own-rules' && mark.label === 'boilerplate');
}

/** What spoke for the body and against it, the heaviest first: "words: 34", 0.82. */
function heaviest(table: readonly Column[], row: number): Weighed[] {
  const { asked, sums } = contributions(FOREST, table, BIAS, row);
  const most: number[] = [];
  const weightOf = (column: number): number => Math.abs(sums[column] ?? 0);
  // Put in its place among the few that are told: to sort all of them took as long as to walk the trees.
  for (const column of asked) {
    const heavier = most.findIndex((other) => weightOf(other) < weightOf(column));
    most.splice(heavier < 0 ? most.length : heavier, 0, column);
    if (most.length > MOST) most.pop();
  }
  return most.map((column) => ({
    feature: table[column] ? phrase(table[column], row) : '',
    weight: round(sums[column] ?? 0),
  }));
}

/** The probability of log odds. */
function chance(odds: number): number {
  return round(1 / (1 + Math.exp(-odds)));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
