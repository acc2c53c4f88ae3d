// What `learn` knows: for each source its documents, for each line of a source in how many of them it stood and what the
// chain made of it. Tables of parts of a corpus merge to the table of the whole.

import type { Counted, Counter } from './counter.ts';
import { counter, entryOf, mergeCounts, prune } from './counter.ts';
import type { ObservedLine } from './observe.ts';

export interface Line extends Counted {
  readonly source: string;
  readonly shape: string;
  /** The first of its texts in the order of their characters: the same in whatever order they came. */
  example: string;
  /** In how many documents the chain kept it as body, reported it as field or figure. */
  body: number;
  field: number;
  figure: number;
  /** In how many it was dropped under which label. */
  labels: Record<string, number>;
}

export interface Source extends Counted {
  readonly source: string;
}

export interface Table {
  documents: number;
  readonly sources: Counter<Source>;
  readonly lines: Counter<Line>;
}

/** The default for the lines that are kept: some 300 MB. */
export const MAX_LINES = 500_000;
const MAX_EXAMPLE = 200;
// What a cut leaves of a pair.
const HALF_RE = /\p{Surrogate}$/u;

export function emptyTable(maxLines: number): Table {
  return { documents: 0, sources: counter(maxLines), lines: counter(maxLines) };
}

/** A key that sorts by source, then by shape. */
function keyOf(source: string, shape: string): string {
  return `${source}\0${shape}`;
}

/** Counts a document of a source (`''` where it has none). */
export function addDocument(table: Table, source: string, lines: readonly ObservedLine[]): void {
  table.documents++;
  entryOf(table.sources, source, (missed) => ({ source, documents: 0, missed })).documents++;
  for (const { shape, text, verdict } of lines) {
    const example = text.slice(0, MAX_EXAMPLE).replace(HALF_RE, '');
    const line = entryOf(table.lines, keyOf(source, shape), (missed) =>
      newLine(source, shape, example, missed),
    );
    line.documents++;
    if (example < line.example) line.example = example;
    if (verdict === 'body' || verdict === 'field' || verdict === 'figure') line[verdict]++;
    else line.labels[verdict] = (line.labels[verdict] ?? 0) + 1;
  }
  prune(table.lines);
  prune(table.sources);
}

function newLine(source: string, shape: string, example: string, missed: number): Line {
  return { source, shape, example, documents: 0, missed, body: 0, field: 0, figure: 0, labels: {} };
}

/** Adds a table of other documents. */
export function mergeTable(into: Table, from: Table): void {
  into.documents += from.documents;
  mergeCounts(into.sources, from.sources, () => undefined);
  mergeCounts(into.lines, from.lines, (to, other) => {
    to.body += other.body;
    to.field += other.field;
    to.figure += other.figure;
    if (other.example < to.example) to.example = other.example;
    for (const [label, count] of Object.entries(other.labels))
      to.labels[label] = (to.labels[label] ?? 0) + count;
  });
}

/** All lines, by source and shape: an order that does not depend on that of the documents. */
export function sortedLines({ lines }: Table): Line[] {
  return sorted(lines.entries);
}

export function sortedSources({ sources }: Table): Source[] {
  return sorted(sources.entries);
}

function sorted<T>(entries: ReadonlyMap<string, T>): T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}
