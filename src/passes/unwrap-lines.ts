// Text that was hard-wrapped at a column (terminal browsers, mail) becomes paragraphs again.
// A wrapping program fills each line greedily, so a line break is its own exactly where the next line's first word would
// not have fitted: that is the whole test, once the page is known to be wrapped and the column is found.
// Known false positive: two headlines below each other of which the first fills its line.

import { bytes, cells, type Measure, pageWidth } from '../cells.ts';
import { type Block, type Doc, withBlocks } from '../document.ts';
import { isJoined, join, rewrite } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text.ts';
import { meetWide } from '../wide.ts';

// Mail wraps at 65 to 76, terminal browsers at 79 or 80, some editors at 100.
const NARROWEST = 60;
const WIDEST = 104;
// A URL cannot be wrapped: this share of the lines may stand out.
const OUTLIERS = 0.02;
// The address of a link of Markdown is not wrapped either, and pages have many.
const LINK = '](';
// So many breaks inside a sentence, at the column, prove that a page is wrapped.
const PROOFS = 3;
// Shorter lines do not tell where the column is.
const LEAST_BREAK = 40;
const LEAST_SHARE = 0.7;
// A list marker or rule at the start of a line begins something new: "• ", "* ", "[ ]", "━━━"
const MARKER_RE = /^(?:[•◦□■▪●○*+–—-]\s|\[ ?\]|[━─=_-]{4})/u;
const RULE_RE = /^[━─=_-]{4}/u;
// What goes on with a sentence: a small letter, or one of a script that has no capitals.
const LOWER_RE = /^[\p{Ll}\p{Lo}]/u;
// "3. Bridges"
const NUMBER_RE = /^(\d{1,3})[.)]\s/u;
// A dash goes on with a sentence, too: "... the ferry" "– and nobody else – ..."
const DASH_RE = /^[–—-]\s/u;
// What cannot be broken at the front of a line: one wide character, or words up to a blank where a line may end.
const FIRST_WORD_RE =
  /^(?:[\u2e80-\ua4cf\uff00-\uff60]|(?:[^\s\u2e80-\ua4cf\uff00-\uff60]|[\u00a0\u202f])+)/u;
// A word broken at the edge: "inter-" before "national"
const HYPHENATED_RE = /\p{Ll}-$/u;
const STARTS_LOWER_RE = /^\p{Ll}+/u;
const LAST_WORD_RE = /(?<!\p{L})\p{L}+-$/u;
// "Umwelt-" before "und Klimaschutz": the hyphen is the word's own, and a blank stands behind it.
const JOINED_RE = /^(?:und|oder|bzw\.|sowie|bis|and|or|to|en|of|och|eller|og|ja|tai|y|e|o|ou|et) /u;

interface Line {
  readonly block: Block;
  /** From the left edge of the page to the end of the line. */
  readonly width: number;
  /** As the source has it: a blank where no line may end is one there. */
  readonly shown: string;
}

/** A page that was wrapped, as its program measured it. */
interface Wrapped {
  readonly lines: readonly Line[];
  /** Where paragraphs end, and where the widest line does. */
  readonly column: number;
  readonly edge: number;
  readonly measure: Measure;
  /** Breaks inside a sentence that are the program's. */
  readonly proofs: number;
}

export const unwrapLines = definePass({
  name: 'unwrap-lines',
  summary: 'Joins text that was hard-wrapped at a column to paragraphs',
  run: (doc) => {
    if (doc.blocks.some((block) => isJoined(doc, block))) return doc;
    const byCells = wrappedBy(doc, cells);
    const byBytes = isNarrow(doc) ? wrappedBy(doc, bytes) : undefined;
    const wrapped = (byBytes?.proofs ?? 0) > (byCells?.proofs ?? 0) ? byBytes : byCells;
    return wrapped ? withBlocks(doc, unwrap(doc, wrapped)) : doc;
  },
});

/** A cheap test: no line has fewer bytes than characters. */
function isNarrow({ blocks }: Doc): boolean {
  return blocks.filter(({ text }) => text.length > WIDEST).length <= blocks.length * OUTLIERS;
}

/** The page as it was wrapped, or undefined where nothing proves that it was. */
function wrappedBy(doc: Doc, measure: Measure): Wrapped | undefined {
  const lines = doc.blocks.map((block) => ({
    block,
    width: pageWidth(doc, block, measure),
    shown: block.runs ? doc.source.slice(block.start, block.end) : block.text,
  }));
  const plain = lines.filter(({ block }) => !block.text.includes(LINK));
  const widths = new Float64Array(plain.map((line) => line.width)).sort();
  if ((widths.at(-1 - Math.floor(widths.length * OUTLIERS)) ?? 0) > WIDEST) return undefined;
  const edge = widths.findLast((width) => width <= WIDEST) ?? 0;
  if (edge < NARROWEST) return undefined;
  const { column, proofs } = columnOf(lines, edge, measure);
  return proofs >= PROOFS ? { lines, column, edge, measure, proofs } : undefined;
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
): { readonly column: number; readonly proofs: number } {
  const explained = new Uint32Array(WIDEST + 1);
  let breaks = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || line.width < LEAST_BREAK || !couldGoOn(line, next)) return;
    if (facts(line.block).endsSentence || !LOWER_RE.test(next.block.text)) return;
    // What stands out with an address has filled its line, wherever the column is.
    const stands = line.width > edge ? NARROWEST : line.width;
    if (line.width > edge && !line.block.text.includes(LINK)) return;
    breaks++;
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
    ? { column, proofs }
    : { column: edge, proofs: explained[edge] ?? 0 };
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
function isWrapped(line: Line, next: Line, { column, edge, measure }: Wrapped): boolean {
  const right = line.width > column ? edge : column;
  // Of most lines the widths say enough: the next line as a whole had room.
  if (line.width > right ? !line.block.text.includes(LINK) : line.width + 2 + next.width <= right)
    return false;
  return couldGoOn(line, next) && line.width + roomFor(line, next, measure) > right;
}

/** True where a list marker or a rule begins the next line. */
function isMarked({ block }: Line, { block: next }: Line): boolean {
  if (!MARKER_RE.test(next.text)) return false;
  if (!DASH_RE.test(next.text) || DASH_RE.test(block.text)) return true;
  return facts(block).endsSentence || block.text.endsWith(':');
}

function unwrap(doc: Doc, wrapped: Wrapped): Block[] {
  const { lines } = wrapped;
  const blocks: Block[] = [];
  let paragraph: Block[] = [];
  const close = (): void => {
    if (paragraph.length > 0) blocks.push(joinLines(doc, paragraph));
    paragraph = [];
  };
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (!before || !isWrapped(before, line, wrapped) || isNextNumber(paragraph[0], line.block)) close();
    paragraph.push(line.block);
  });
  close();
  return blocks;
}

/** True for the next entry of a numbered list: "3. Bridges" behind "2. Ferries and who ..." */
function isNextNumber(first: Block | undefined, next: Block): boolean {
  const number = NUMBER_RE.exec(next.text)?.[1];
  const before = number === undefined || !first ? undefined : NUMBER_RE.exec(first.text)?.[1];
  return before !== undefined && Number(number) === Number(before) + 1;
}

/** Joins the lines of one paragraph: nothing beside a wide character, nor where a broken word is mended. */
function joinLines(doc: Doc, lines: readonly Block[]): Block {
  const isMended = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && mendsWord(doc, line, next);
  });
  const whole = lines.map((line, i) => {
    const { length } = line.text;
    return isMended[i] ? rewrite(line, [{ start: length - 1, end: length, text: '' }]) : line;
  });
  const [only] = whole;
  if (whole.length === 1 && only) return only;
  return join(whole, (i) => (isMended[i - 1] || touch(lines[i - 1], lines[i]) ? '' : ' '));
}

/** True where a hyphen, or a wide character, stands at the edge: there was no blank. */
function touch(before: Block | undefined, after: Block | undefined): boolean {
  if (!before || !after) return false;
  if (before.text.endsWith('-')) return !JOINED_RE.test(after.text);
  return meetWide(before.text, after.text);
}

/** True where a word was hyphenated at the edge, and does not stand in the page with its hyphen. */
function mendsWord(doc: Doc, line: Block, next: Block): boolean {
  if (!HYPHENATED_RE.test(line.text) || JOINED_RE.test(next.text)) return false;
  const tail = STARTS_LOWER_RE.exec(next.text)?.[0];
  return tail !== undefined && !doc.source.includes(`${LAST_WORD_RE.exec(line.text)?.[0] ?? ''}${tail}`);
}
