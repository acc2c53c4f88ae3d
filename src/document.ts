// The page as copydesk sees it: the decoded source, cut into blocks that together cover every non-blank character.
// A block is never removed. It is marked, or changed through the four functions below, and always knows where it came from.
// "Blank" is white space, controls, format characters and the BOM: what no reader would miss.

import type { Figure, Quote } from './article.ts';
import type { Fields } from './fields.ts';
import type { Label } from './labels.ts';
import { measureText, type TextFacts } from './text.ts';

/** A range of UTF-16 code units, start inclusive, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * A run of a block's text and the source range it came from. Runs stand in text order; a run ends where the next begins.
 * A verbatim run maps unit by unit; any other run (a decoded entity, a composed letter, glue) maps as a whole.
 */
export interface Run {
  /** Where the run begins in the block's text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly verbatim: boolean;
}

/** One named reason for a score: positive speaks for the body, negative against it. */
export interface Weighed {
  readonly feature: string;
  readonly weight: number;
}

/** The verdict on a block: what it is, which pass said so, and by which rule. */
export interface Mark {
  readonly label: Label;
  readonly rule: string;
  /** Stamped by the pipeline; empty inside the pass that makes the mark. */
  readonly pass: string;
  /** The model's probability that the block is body, where a model decided. */
  readonly score?: number;
  /** The features that weighed most, where a model decided. */
  readonly weighed?: readonly Weighed[];
}

/**
 * A piece of the page: usually one line, or several lines joined to a paragraph. All blocks are written out with all these
 * properties in this order, so that V8 sees one class of object: a spread with a property added makes a class for each block.
 */
export interface Block {
  readonly text: string;
  /** What many passes ask of the text, measured where the text is made: a mark makes a new block, but no new text. */
  readonly facts: TextFacts;
  /** The hull of the block in the source. */
  readonly start: number;
  readonly end: number;
  /** One-based line of the source on which the block begins. */
  readonly line: number;
  /** True where a blank line stands before the block in the source. */
  readonly gap: boolean;
  /** The offset map; absent where `text` is `source.slice(start, end)`. */
  readonly runs?: readonly Run[] | undefined;
  readonly mark?: Mark | undefined;
}

/** Why a quote has its speaker: where the words stand that tell it, and the reasons in words. */
export interface Grounds {
  readonly mention: readonly Span[];
  readonly cue: readonly Span[];
  readonly reasons: readonly string[];
}

/** What the markup of an HTML page said of a line of its text, source[start, end). */
export interface Markup {
  readonly kind: 'heading' | 'list-item' | 'caption' | 'alt-text';
  readonly start: number;
  readonly end: number;
  /** The number of the picture that it belongs to. */
  readonly figure?: number;
}

/** Facts about a document that its record or file brought along. Evidence, never required. */
export interface Evidence {
  readonly url?: string;
  readonly title?: string;
  readonly date?: string;
  /** When the page was fetched, `YYYY-MM-DD` or a full ISO 8601 time. Relative dates need it. */
  readonly crawled?: string;
  readonly language?: string;
  /** In the order of the source, without overlap. */
  readonly markup?: readonly Markup[];
}

export interface Doc {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly evidence: Evidence;
  readonly fields: Fields;
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** One for each quote, with the option `explain`. */
  readonly grounds?: readonly Grounds[];
  readonly warnings: readonly string[];
}

/** White space, controls, format characters and the BOM. */
const BLANK_RE = /^[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]*$/u;
// One unit of margin, for trimming. "\u200B  text" -> "text"
const LEADING_BLANK_RE = /^[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]+/u;
// A lead that windows-1252 shows, and a continuation byte that no one sees: "Ã\u00a0" is "à"
const MISREAD_TAIL_RE = /^[ÂÃ€][\u0080-\u009f\u00a0\u00ad]$/u;
const BLANK_UNIT_RE = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;
/** No article has so many lines, and no page of the largest size with lines of some length. */
export const MAX_BLOCKS = 200_000;
// What stands beyond them is one block, which no pass reads.
const BEYOND: Mark = { label: 'boilerplate', rule: 'too-many-lines', pass: 'normalise-text' };

const TOO_LONG = `too-many-lines: what stands behind ${MAX_BLOCKS} lines was not read`;

// Everything below is ASCII, and mostly text.
const ASCII_END = 0x80;

/** Cuts a decoded page into blocks, one for each line that is not blank. */
export function createDoc(source: string, evidence: Evidence = {}): Doc {
  const blocks: Block[] = [];
  let line = 1;
  let gap = false;
  for (let from = 0; from <= source.length; line++) {
    const end = lineEnd(source, from);
    const block = lineBlock(source, from, end, line, gap);
    if (block) blocks.push(blocks.length < MAX_BLOCKS ? block : restFrom(source, block));
    if (blocks.length > MAX_BLOCKS) break;
    gap = !block;
    from = end + (source.startsWith('\r\n', end) ? 2 : 1);
  }
  const warnings = blocks.length > MAX_BLOCKS ? [TOO_LONG] : [];
  return { source, blocks, evidence, fields: {}, figures: [], quotes: [], warnings };
}

/** All that stands from a block on. */
function restFrom(source: string, { start, line, gap }: Block): Block {
  const end = lastShown(source, start, source.length);
  const text = source.slice(start, end);
  return { text, facts: measureText(''), start, end, line, gap, runs: undefined, mark: BEYOND };
}

function lineBlock(source: string, from: number, to: number, line: number, gap: boolean): Block | undefined {
  const start = firstShown(source, from, to);
  if (start === to) return undefined;
  const shown = lastShown(source, start, to);
  // The last byte of misread UTF-8 can look blank: “…vuâ€\u009d” ends in a quotation mark.
  const end = shown < to && MISREAD_TAIL_RE.test(source.slice(shown - 1, shown + 1)) ? shown + 1 : shown;
  const text = source.slice(start, end);
  return { text, facts: measureText(text), start, end, line, gap, runs: undefined, mark: undefined };
}

/** Where the line ends that begins at `from`: at every break that Unicode or an old terminal knows. */
function lineEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++;
  return at;
}

/** \n, \v, \f, \r, NEL, LS, PS. */
function isBreak(code: number): boolean {
  if (code < ASCII_END) return code <= 0x0d && code >= 0x0a;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Where the first unit stands in [from, to) that is not blank; `to` where there is none. */
function firstShown(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isAsciiBlank(text.charCodeAt(at))) at++;
  if (at === to || text.charCodeAt(at) < ASCII_END) return at;
  return at + (LEADING_BLANK_RE.exec(text.slice(at, to))?.[0].length ?? 0);
}

/** Where [from, to) ends without the blanks at its end. A loop, because `\s+$` is quadratic. */
function lastShown(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code < ASCII_END ? !isAsciiBlank(code) : !BLANK_UNIT_RE.test(text.charAt(end - 1))) break;
    end--;
  }
  return end;
}

function isAsciiBlank(code: number): boolean {
  return code <= 0x20 || code === 0x7f;
}

/** The document with other blocks; the same document where no block changed. */
export function withBlocks(doc: Doc, blocks: readonly Block[]): Doc {
  return isSame(blocks, doc.blocks) ? doc : { ...doc, blocks };
}

function isSame(blocks: readonly Block[], others: readonly Block[]): boolean {
  if (blocks.length !== others.length) return false;
  for (let i = 0; i < blocks.length; i++) if (blocks[i] !== others[i]) return false;
  return true;
}

/** Marks every undecided block for which `verdict` has an answer; what is marked is not marked again. */
export function markEach(
  doc: Doc,
  verdict: (block: Block, index: number) => Omit<Mark, 'pass'> | undefined,
): Doc {
  let blocks: Block[] | undefined;
  for (let i = 0; i < doc.blocks.length; i++) {
    const block = doc.blocks[i];
    const made = block && !block.mark ? verdict(block, i) : undefined;
    if (!block || !made) continue;
    blocks ??= [...doc.blocks];
    blocks[i] = mark(block, made);
  }
  return blocks ? { ...doc, blocks } : doc;
}

/** The block with a verdict. The pipeline stamps the name of the pass. */
export function mark(block: Block, verdict: Omit<Mark, 'pass'>): Block {
  return marked(block, stamped(verdict, ''));
}

/** The mark with the name of its pass. Written out, as all that is made for every block: a spread is slow. */
export function stamped({ label, rule, score, weighed }: Omit<Mark, 'pass'>, pass: string): Mark {
  if (score === undefined && weighed === undefined) return { label, rule, pass };
  return {
    label,
    rule,
    pass,
    ...(score === undefined ? {} : { score }),
    ...(weighed === undefined ? {} : { weighed }),
  };
}

/** The block with another mark, or with none. */
export function marked(block: Block, mark: Mark | undefined): Block {
  const { text, facts, start, end, line, gap, runs } = block;
  return { text, facts, start, end, line, gap, runs, mark };
}

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
 * Joins blocks, in order, to one that begins where the first does. `glue` stands between them and maps to the source
 * between. Blocks that lay between but are not joined make the result discontiguous: see `sourceSpans`.
 */
export function join(blocks: readonly Block[], glue: string): Block {
  const [first] = blocks;
  if (!first) throw new RangeError('join needs a block');
  let text = '';
  const runs: Run[] = [];
  let end = first.end;
  const [from, to] = hull(blocks.map((block): Span => [block.start, block.end]));
  blocks.forEach((block, i) => {
    if (i > 0 && glue !== '') {
      // Where the source runs backwards (columns), the glue maps to nothing at the end of the piece before.
      runs.push({ at: text.length, start: end, end: Math.max(end, block.start), verbatim: false });
      text += glue;
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

/** The index of the run that holds offset `at`, by binary search. */
function runIndex(runs: readonly Run[], at: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
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
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  while (starts[low] === block.start) low++;
  return (starts[low] ?? to) >= to;
}

/** True where nothing stands that a reader would miss. */
export function isBlank(text: string): boolean {
  return BLANK_RE.test(text);
}

/** The smallest range that holds all spans. */
export function hull(spans: readonly Span[]): Span {
  // Not Math.min(...spans): a page has more lines than a call takes arguments.
  return spans.reduce(
    ([start, end], span) => [Math.min(start, span[0]), Math.max(end, span[1])],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
