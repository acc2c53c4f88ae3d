// Whether a page was hard-wrapped, and at which column: a wrapping program fills each line greedily, so that a break inside a sentence
// stands exactly where the next word had no room. The column that explains most such breaks is the page's; counted in cells, or in
// bytes, as `fold` does. A page may set a wrapped text between long lines of its own, as portals do with press releases.

import type { Block, Doc } from '../document.ts';
import { endsLeading } from '../lexicon/leading-words.ts';
import { bytes, cells, type Measure, pageWidth } from './cells.ts';
import { facts } from './facts.ts';
import { DASH_START_RE } from './list-marks.ts';
import { meetWide } from './wide.ts';

// Mail wraps at 65 to 76, terminal browsers at 79 or 80, some editors at 100.
const NARROWEST = 60;
const WIDEST = 104;
// A URL cannot be wrapped: this share of the lines may stand out.
const OUTLIERS = 0.02;
// The address of a link of Markdown is not wrapped either, and pages have many.
const LINK = '](';
// So many breaks inside a sentence, at the column, prove that a page is wrapped; fewer where no break speaks against it.
const PROOFS = 3;
const PROOFS_OF_ALL = 2;
// Shorter lines do not tell where the column is.
const LEAST_BREAK = 40;
const LEAST_SHARE = 0.7;
// A list marker or rule at the start of a line begins something new: "• ", "* ", "[ ]", "━━━"
const MARKER_RE = /^(?:[•◦□■▪●○*+–—-]\s|\[ ?\]|[━─=_-]{4})/u;
const RULE_RE = /^[━─=_-]{4}/u;
// What goes on with a sentence: a small letter, or one of a script that has no capitals.
const LOWER_RE = /^[\p{Ll}\p{Lo}]/u;
// "press@sample.example", "close", but not a line of ideographs
const ONE_WORD_RE = /^[^\s\u2e80-\ua4cf\uff00-\uff60]+$/u;
// What cannot be broken at the front of a line: one wide character, or words up to a blank where a line may end.
const FIRST_WORD_RE =
  /^(?:[\u2e80-\ua4cf\uff00-\uff60]|(?:[^\s\u2e80-\ua4cf\uff00-\uff60]|[\u00a0\u202f])+)/u;

export interface Line {
  readonly block: Block;
  /** From the left edge of the page to the end of the line. */
  readonly width: number;
  /** As the source has it: a blank where no line may end is one there. */
  readonly shown: string;
}

/** A page that was wrapped, as its program measured it. */
export interface Wrapped {
  readonly lines: readonly Line[];
  /** Where paragraphs end, and where the widest line does. */
  readonly column: number;
  readonly edge: number;
  readonly measure: Measure;
  /** Breaks inside a sentence that are the program's. */
  readonly proofs: number;
  /** True where all of the page is wrapped. */
  readonly isWhole: boolean;
}

/** The page as it was wrapped, or undefined where nothing proves that it was. */
export function wrappedPage(doc: Doc): Wrapped | undefined {
  const byCells = wrappedBy(doc, cells);
  const byBytes = isNarrow(doc) ? wrappedBy(doc, bytes) : undefined;
  return (byBytes?.proofs ?? 0) > (byCells?.proofs ?? 0) ? byBytes : byCells;
}

/** A cheap test: no line has fewer bytes than characters. */
function isNarrow({ blocks }: Doc): boolean {
  return blocks.filter(({ text }) => text.length > WIDEST).length <= blocks.length * OUTLIERS;
}

function wrappedBy(doc: Doc, measure: Measure): Wrapped | undefined {
  const lines = doc.blocks.map((block) => ({
    block,
    width: pageWidth(doc, block, measure),
    shown: block.runs ? doc.source.slice(block.start, block.end) : block.text,
  }));
  const plain = lines.filter(({ block }) => !block.text.includes(LINK));
  const widths = new Float64Array(plain.map((line) => line.width)).sort();
  const isNarrowPage = (widths.at(-1 - Math.floor(widths.length * OUTLIERS)) ?? 0) <= WIDEST;
  const edge = widths.findLast((width) => width <= WIDEST) ?? 0;
  if (edge < NARROWEST) return undefined;
  const { column, proofs, breaks } = columnOf(lines, edge, measure);
  const isWhole = isNarrowPage && proofs >= PROOFS;
  const isPart =
    proofs === breaks ? proofs >= PROOFS_OF_ALL : proofs >= Math.max(PROOFS, LEAST_SHARE * breaks);
  if (!isWhole && !isPart) return undefined;
  // Between long lines, nothing tells which of those beyond the column the page wrapped.
  return { lines, column, edge: isNarrowPage ? edge : column, measure, proofs, isWhole };
}

/**
 * The column that explains most breaks inside sentences: there the next word had no room, and the line itself had. What is
 * centred or stands in a table may reach further to the right than paragraphs do, so that the edge of the page is only the
 * first guess.
 */
function columnOf(
  lines: readonly Line[],
  edge: number,
  measure: Measure,
): { readonly column: number; readonly proofs: number; readonly breaks: number } {
  const explained = new Uint32Array(WIDEST + 1);
  let breaks = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || line.width < LEAST_BREAK || !couldGoOn(line, next)) return;
    if (!goesOn(line, next)) return;
    // What stands out with an address has filled its line, wherever the column is.
    const stands = line.width > edge ? NARROWEST : line.width;
    breaks++;
    if (line.width > edge && !line.block.text.includes(LINK)) return;
    const needed = line.width + roomFor(line, next, measure);
    for (let column = Math.max(stands, NARROWEST); column < needed && column <= edge; column++)
      explained[column] = (explained[column] ?? 0) + 1;
  });
  let column = edge;
  for (let at = edge - 1; at >= NARROWEST; at--)
    if ((explained[at] ?? 0) > (explained[column] ?? 0)) column = at;
  const proofs = explained[column] ?? 0;
  // Lines that end anywhere have such a column, too: it explains few of their breaks.
  return column === edge || proofs >= LEAST_SHARE * breaks
    ? { column, proofs, breaks }
    : { column: edge, proofs: explained[edge] ?? 0, breaks };
}

/** True for a sentence that the next line continues: with a small letter, or behind a word that another one must follow. */
function goesOn({ block }: Line, { block: next }: Line): boolean {
  return !facts(block).endsSentence && (isSmall(next) || endsLeading(block.text));
}

/** True for a line that begins with a small letter; one word that ends no sentence is a button or an address. */
function isSmall(block: Block): boolean {
  return LOWER_RE.test(block.text) && (!ONE_WORD_RE.test(block.text) || facts(block).endsSentence);
}

/** True where nothing but its width speaks against a line going on in the next one. */
function couldGoOn(line: Line, next: Line): boolean {
  if (next.block.gap || next.block.mark || line.block.mark || isMarked(line, next)) return false;
  return !RULE_RE.test(line.block.text) && next.block.line === line.block.line + 1;
}

/** What the next word takes behind a line. */
function roomFor(line: Line, next: Line, measure: Measure): number {
  const blank = meetWide(line.block.text, next.block.text) ? 0 : 1;
  return blank + measure(FIRST_WORD_RE.exec(next.shown)?.[0] ?? '');
}

/** True where the break between two lines is the wrapping program's: the next word had no room. */
export function isWrapped(line: Line, next: Line, { column, edge, measure }: Wrapped): boolean {
  const right = line.width > column ? edge : column;
  // Of most lines the widths say enough: the next line as a whole had room.
  if (line.width > right ? !line.block.text.includes(LINK) : line.width + 2 + next.width <= right)
    return false;
  return couldGoOn(line, next) && line.width + roomFor(line, next, measure) > right;
}

/** True where a list marker or a rule begins the next line. */
function isMarked({ block }: Line, { block: next }: Line): boolean {
  if (!MARKER_RE.test(next.text)) return false;
  // A dash goes on with a sentence, too: "... the ferry" "– and nobody else – ..."
  if (!DASH_START_RE.test(next.text) || DASH_START_RE.test(block.text)) return true;
  return facts(block).endsSentence || block.text.endsWith(':');
}
