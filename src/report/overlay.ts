// What the report shows of a source: rows in the order of the source, one for each piece of a block, and one for what is
// left of the source where no block has it. In each row the stretches that fields, figures and quotes take.

import type { Article } from '../article.ts';
import type { Block, Doc, Span } from '../document.ts';
import { sourceSpans } from '../offsets.ts';
import { isBlank } from '../text/blank.ts';

/** A row of the report: source[start, end). */
export interface Row {
  readonly start: number;
  readonly end: number;
  /** Index into the document's blocks; undefined for a scrap that no block has. */
  readonly block: number | undefined;
  /** False for the second and later pieces of one block. */
  readonly isFirst: boolean;
}

/** A thing that stands somewhere in the source and is marked there. */
export interface Overlay {
  readonly start: number;
  readonly end: number;
  readonly kind: 'field' | 'figure' | 'quote' | 'mention' | 'cue';
  /** The field's name, or the number of the figure or quote. */
  readonly names: readonly string[];
}

/** A stretch of a row and what lies over it. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly over: readonly Overlay[];
}

/** The rows of a document, in the order of its source. */
export function rowsOf(doc: Doc): Row[] {
  const rows = doc.blocks.flatMap((block: Block, index): Row[] =>
    sourceSpans(doc, block).map(([start, end], piece) => ({
      start,
      end,
      block: index,
      isFirst: piece === 0,
    })),
  );
  rows.sort((a, b) => a.start - b.start || (a.block ?? 0) - (b.block ?? 0));
  const all: Row[] = [];
  let end = 0;
  for (const row of rows) {
    addScrap(all, doc.source, end, row.start);
    all.push(row);
    end = Math.max(end, row.end);
  }
  addScrap(all, doc.source, end, doc.source.length);
  return all;
}

function addScrap(rows: Row[], source: string, start: number, end: number): void {
  if (start < end && !isBlank(source.slice(start, end)))
    rows.push({ start, end, block: undefined, isFirst: true });
}

/** Everything that is marked in the source, by where it begins. What stands at one place for several is one. */
export function overlaysOf(doc: Doc, article: Article): Overlay[] {
  const found = new Map<string, Overlay>();
  const add = (kind: Overlay['kind'], name: string, spans: readonly Span[]): void => {
    for (const [start, end] of spans) {
      if (start >= end) continue;
      const key = `${kind} ${start} ${end}`;
      const names = found.get(key)?.names ?? [];
      if (!names.includes(name)) found.set(key, { start, end, kind, names: [...names, name] });
    }
  };
  for (const [name, field] of Object.entries(doc.fields)) add('field', name, field.spans);
  article.figures.forEach((figure, i) => {
    add('figure', String(i), figure.spans ?? [figure.span]);
  });
  article.quotes.forEach((quote, i) => {
    add('quote', String(i), quote.spans ?? [quote.span]);
    add('mention', String(i), doc.grounds?.[i]?.mention ?? []);
    add('cue', String(i), doc.grounds?.[i]?.cue ?? []);
  });
  return [...found.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The segments of each row, in the order of the rows. Both are sorted by where they begin. */
export function segmentsOf(rows: readonly Row[], overlays: readonly Overlay[]): Segment[][] {
  let open: Overlay[] = [];
  let next = 0;
  return rows.map((row) => {
    for (let over = overlays[next]; over && over.start < row.end; over = overlays[++next]) open.push(over);
    open = open.filter((over) => over.end > row.start);
    return cut(
      row,
      open.filter((over) => over.start < row.end),
    );
  });
}

function cut(row: Row, overlays: readonly Overlay[]): Segment[] {
  if (overlays.length === 0) return [{ start: row.start, end: row.end, over: [] }];
  const edges = new Set([row.start, row.end]);
  for (const { start, end } of overlays) {
    if (start > row.start) edges.add(start);
    if (end < row.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let open: Overlay[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [start = 0, end = 0] = [sorted[i], sorted[i + 1]];
    open = open.filter((over) => over.end > start);
    for (let over = overlays[next]; over && over.start <= start; over = overlays[++next]) open.push(over);
    segments.push({ start, end, over: [...open] });
  }
  return segments;
}
