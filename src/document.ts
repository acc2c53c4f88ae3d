// The page as copydesk sees it: the decoded source, cut into blocks that together cover every non-blank character.
// A block is never removed. It is marked, or changed through the functions of offsets.ts, and always knows where it came from.

import type { Figure, Quote } from './article.ts';
import type { Fields } from './fields.ts';
import type { Label } from './labels.ts';
import { firstShown, lastShown } from './text/blank.ts';
import { measureText, type TextFacts } from './text/facts.ts';
import { isLowSurrogate } from './text/units.ts';

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
  /** The probability from which the lines of this page are body, where a model decided; single ones go with their neighbours. */
  readonly limit?: number;
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
  /** Where the article turned out to stand, once its lines were scored and it was not where its prose seemed to be. */
  readonly frame?: Frame;
}

/** The indices of the first and of the last block of an article. */
export interface Frame {
  readonly first: number;
  readonly last: number;
}

// A lead that windows-1252 shows, and a continuation byte that no one sees: "Ã\u00a0" is "à"
const MISREAD_TAIL_RE = /^[ÂÃ€][\u0080-\u009f\u00a0\u00ad]$/u;
/** No article has so many lines, and no page of the largest size with paragraphs of some length. */
export const MAX_BLOCKS = 50_000;
// What stands beyond them is one block, which no pass reads.
const BEYOND: Mark = { label: 'boilerplate', rule: 'too-many-lines', pass: 'normalise-text' };

/** No paragraph has so many units: V8's regular expressions have a stack, which a loop over eight million characters fills. */
export const MAX_LINE = 1_000_000;
// A line that is longer is cut at a blank, where one is near.
const BLANK_REACH = 1_000;

export const TOO_LONG = `too-many-lines: what stands behind ${MAX_BLOCKS} lines was not read`;

/** Cuts a decoded page into blocks, one for each line that is not blank. */
export function createDoc(source: string, evidence: Evidence = {}): Doc {
  const blocks: Block[] = [];
  let line = 1;
  let gap = false;
  for (let from = 0; from <= source.length; ) {
    const end = pieceEnd(source, from);
    const block = lineBlock(source, from, end, line, gap);
    if (block) blocks.push(blocks.length < MAX_BLOCKS ? block : restFrom(source, block));
    if (blocks.length > MAX_BLOCKS) break;
    const isWhole = end === source.length || isBreak(source.charCodeAt(end));
    gap = !block && (isWhole || gap);
    from = end + (source.startsWith('\r\n', end) ? 2 : isWhole ? 1 : 0);
    if (isWhole) line++;
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

/** True where two blocks and what stands between them make no longer line than there may be. */
export function fitsLine(first: Block, last: Block): boolean {
  return last.end - first.start <= MAX_LINE;
}

/** Where the line ends that begins at `from`, at every break that Unicode or an old terminal knows, or a part of it that is long enough. */
function pieceEnd(source: string, from: number): number {
  const limit = Math.min(source.length, from + MAX_LINE);
  let at = from;
  while (at < limit && !isBreak(source.charCodeAt(at))) at++;
  if (at < limit || at === source.length || isBreak(source.charCodeAt(at))) return at;
  const blank = source.lastIndexOf(' ', at);
  if (blank > at - BLANK_REACH) return blank;
  return isLowSurrogate(source.charCodeAt(at)) ? at - 1 : at;
}

/** \n, \v, \f, \r, NEL, LS, PS. */
function isBreak(code: number): boolean {
  if (code <= 0x0d) return code >= 0x0a;
  return code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** The document with other blocks; the same document where no block changed. */
export function withBlocks(doc: Doc, blocks: readonly Block[]): Doc {
  return isSame(blocks, doc.blocks) ? doc : { ...doc, blocks };
}

/** The document with a warning; the same one where it has it. */
export function withWarning(doc: Doc, warning: string): Doc {
  return doc.warnings.includes(warning) ? doc : { ...doc, warnings: [...doc.warnings, warning] };
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
export function stamped({ label, rule, score, weighed, limit }: Omit<Mark, 'pass'>, pass: string): Mark {
  if (score === undefined && weighed === undefined) return { label, rule, pass };
  return {
    label,
    rule,
    pass,
    ...(score === undefined ? {} : { score }),
    ...(weighed === undefined ? {} : { weighed }),
    ...(limit === undefined ? {} : { limit }),
  };
}

/** The block with another mark, or with none. */
export function marked(block: Block, mark: Mark | undefined): Block {
  const { text, facts, start, end, line, gap, runs } = block;
  return { text, facts, start, end, line, gap, runs, mark };
}

/** The block as one that stands behind a blank line. */
export function withGap({ text, facts, start, end, line, runs, mark }: Block): Block {
  return { text, facts, start, end, line, gap: true, runs, mark };
}
