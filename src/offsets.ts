// A block is changed by three functions, and always knows where it came from: its offset map leads from its text to the source.

import type { Block, Doc, Run, Span } from './document.ts';
import { partitionPoint } from './search.ts';
import { firstShown, lastShown } from './text/blank.ts';
import { measureText } from './text/facts.ts';

/** A range of a block's text and what shall stand there instead. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Replaces ranges of a block's text. `edits` are in order and do not overlap.
 * A replacement maps to the whole source range of what it replaced; a deletion leaves no trace in the map.
 */
export function rewrite(block: Block, edits: readonly Edit[]): Block {
  if (edits.length === 0) return block;
  let text = '';
  const runs: Run[] = [];
  let from = 0;
  for (const edit of edits) {
    appendRuns(runs, text.length, block, from, edit.start);
    text += block.text.slice(from, edit.start);
    if (edit.text !== '') {
      const [start, end] = sourceSpan(block, edit.start, edit.end);
      runs.push({ at: text.length, start, end, verbatim: false });
      text += edit.text;
    }
    from = edit.end;
  }
  appendRuns(runs, text.length, block, from, block.text.length);
  text += block.text.slice(from);
  const { start, end, line, gap, mark } = block;
  return { text, facts: measureText(text), start, end, line, gap, runs, mark };
}

/** The block without white space at its edges. */
export function trim(block: Block): Block {
  const { text } = block;
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const edits: Edit[] = [];
  if (lead > 0) edits.push({ start: 0, end: lead, text: '' });
  if (end < text.length && end > lead) edits.push({ start: end, end: text.length, text: '' });
  return rewrite(block, edits);
}

/** Cuts a block in two or more at offsets of its text, in order; blanks at the cuts are trimmed. Empty pieces vanish. */
export function split(block: Block, at: readonly number[]): Block[] {
  const cuts = [0, ...at, block.text.length];
  const pieces: Block[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const piece = slice(block, cuts[i] ?? 0, cuts[i + 1] ?? 0, pieces.length === 0 && block.gap);
    if (piece) pieces.push(piece);
  }
  return pieces.length > 1 ? pieces : [block];
}

/** Part of a block as a block of its own, blanks trimmed; undefined where nothing but blanks is left. */
function slice(block: Block, from: number, to: number, gap: boolean): Block | undefined {
  const at = firstShown(block.text, from, to);
  if (at === to) return undefined;
  const text = block.text.slice(at, lastShown(block.text, at, to));
  const [start, end] = sourceSpan(block, at, at + text.length);
  const { line, mark } = block;
  const runs: Run[] | undefined = block.runs ? [] : undefined;
  if (runs) appendRuns(runs, 0, block, at, at + text.length);
  return { text, facts: measureText(text), start, end, line, gap, runs, mark };
}

/**
 * Joins blocks, in order, to one that begins where the first does. `glue` stands between them (before the block of that
 * index, where it is asked) and maps to the source between. Blocks that lay between but are not joined make the result discontiguous: see `sourceSpans`.
 */
export function join(blocks: readonly Block[], glue: string | ((index: number) => string)): Block {
  const [first] = blocks;
  if (!first) throw new RangeError('join needs a block');
  let text = '';
  const runs: Run[] = [];
  let end = first.end;
  const [from, to] = hull(blocks.map((block): Span => [block.start, block.end]));
  blocks.forEach((block, i) => {
    const between = typeof glue === 'string' ? glue : glue(i);
    if (i > 0 && between !== '') {
      // Where the source runs backwards (columns), the glue maps to nothing at the end of the piece before.
      runs.push({ at: text.length, start: end, end: Math.max(end, block.start), verbatim: false });
      text += between;
    }
    appendRuns(runs, text.length, block, 0, block.text.length);
    text += block.text;
    end = block.end;
  });
  return {
    text,
    facts: measureText(text),
    start: from,
    end: to,
    line: first.line,
    gap: first.gap,
    runs,
    mark: first.mark,
  };
}

/** True where a block already holds more than one line of the source. */
export function isJoined(doc: Doc, block: Block): boolean {
  // Not `indexOf` from the start on: where nothing more is broken, each block would read the rest of the source.
  return block.runs !== undefined && doc.source.slice(block.start, block.end).includes('\n');
}

/** Copies the runs of `block.text[from, to)` to `runs`, as they stand when that text begins at `at`. */
function appendRuns(runs: Run[], at: number, block: Block, from: number, to: number): void {
  if (from >= to) return;
  if (!block.runs) {
    runs.push({ at, start: block.start + from, end: block.start + to, verbatim: true });
    return;
  }
  for (let i = runIndex(block.runs, from); i < block.runs.length; i++) {
    const run = block.runs[i];
    if (!run || run.at >= to) break;
    const runEnd = block.runs[i + 1]?.at ?? block.text.length;
    const cutFrom = Math.max(from, run.at);
    const cutTo = Math.min(to, runEnd);
    const start = run.verbatim ? run.start + cutFrom - run.at : run.start;
    const end = run.verbatim ? run.start + cutTo - run.at : run.end;
    runs.push({ at: at + cutFrom - from, start, end, verbatim: run.verbatim });
  }
}

/** The index of the run that holds offset `at`. */
function runIndex(runs: readonly Run[], at: number): number {
  return Math.max(0, partitionPoint(runs.length, (i) => (runs[i]?.at ?? 0) <= at) - 1);
}

/** The source range (UTF-16 units, the hull) of `block.text.slice(start, end)`: the one way back. */
export function sourceSpan(block: Block, start: number, end: number): Span {
  if (!block.runs) return [block.start + start, block.start + end];
  const spans = sourceSpansOf(block, start, end);
  const [first] = spans;
  if (!first) {
    const run = block.runs[runIndex(block.runs, start)];
    const at = run ? (run.verbatim ? Math.min(run.start + start - run.at, run.end) : run.start) : block.start;
    return [at, at];
  }
  let [from, to] = first;
  for (const span of spans) {
    from = Math.min(from, span[0]);
    to = Math.max(to, span[1]);
  }
  return [from, to];
}

function sourceSpansOf(block: Block, start: number, end: number): Span[] {
  const runs: Run[] = [];
  appendRuns(runs, 0, block, start, end);
  return runs.map((run) => [run.start, run.end]);
}

/**
 * The pieces of `block.text.slice(start, end)` in the source: one, unless another block lies between them.
 * What a rewrite deleted (an entity for a soft hyphen, a hyphen at a line's end) belongs to the piece around it.
 */
export function sourceSpans(doc: Doc, block: Block, start = 0, end = block.text.length): Span[] {
  if (!block.runs) return [[block.start + start, block.start + end]];
  const found = sourceSpansOf(block, start, end);
  // At its edges the whole block holds what was deleted there, too.
  if (start === 0) found.unshift([block.start, block.start]);
  if (end === block.text.length) found.push([block.end, block.end]);
  const pieces: [number, number][] = [];
  for (const [from, to] of found) {
    const last = pieces.at(-1);
    if (last && from >= last[0] && (from <= last[1] || isOwn(doc, block, last[1], from))) {
      last[1] = Math.max(last[1], to);
    } else {
      pieces.push([from, to]);
    }
  }
  return pieces.filter(([from, to]) => to > from);
}

const startsOf = new WeakMap<Doc, readonly number[]>();

/** True where no other block begins in the source between two pieces of this one. */
function isOwn(doc: Doc, block: Block, from: number, to: number): boolean {
  const starts = startsOf.get(doc) ?? doc.blocks.map((block) => block.start).sort((a, b) => a - b);
  startsOf.set(doc, starts);
  let next = partitionPoint(starts.length, (i) => (starts[i] ?? 0) < from);
  while (starts[next] === block.start) next++;
  return (starts[next] ?? to) >= to;
}

/** The smallest range that holds all spans. */
export function hull(spans: readonly Span[]): Span {
  // Not Math.min(...spans): a page has more lines than a call takes arguments.
  return spans.reduce(
    ([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
