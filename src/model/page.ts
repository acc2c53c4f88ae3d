// What the line scorer knows of a page as a whole: where its prose stands, which words it is about, how its paragraphs
// are set apart. Computed once a page, each in one walk over the blocks.

import type { Block, Doc } from '../document.ts';
import type { Label } from '../labels.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import type { Shape } from '../text/shape.ts';

// A block of so many words that ends as sentences do is taken for prose: the shape that jusText calls "good".
const PROSE_WORDS = 12;
// Most lines of page furniture have fewer words.
const SHORT_WORDS = 8;
// Cost of a block without prose, in words, when the densest run of prose is sought. Eight to twelve do alike on pages
// that were not used to choose it.
const CHROME_COST = 10;
// A strict and a lenient look at the same: the lenient run jumps over boxes that a rule has already recognised.
const STRICT_COST = 25;
const LENIENT_COST = 4;
const LENIENT_MARKED_COST = 1;

export interface Line {
  readonly block: Block;
  readonly shape: Shape;
  /** Its words of four letters and more, each by its number on this page. */
  readonly topics: readonly number[];
  /** Those of them that begin with a capital. */
  readonly names: readonly number[];
  readonly folded: string;
  readonly endsSentence: boolean;
  readonly isProse: boolean;
  /** Columns between the left edge of the page and the text. */
  readonly indent: number;
  /** True where a blank line stands behind the block. */
  readonly gapAfter: boolean;
  /** True where the same text stands further up, further down. */
  readonly repeatsEarlier: boolean;
  readonly repeatsLater: boolean;
  /** What the wording speaks for, where it is page furniture; evidence, no verdict. */
  readonly chrome: Label | undefined;
}

/** Lines [first, end). */
export type Stretch = readonly [first: number, end: number];

export interface Page {
  readonly lines: readonly Line[];
  /** The densest run of prose, [first, end). */
  readonly run: Stretch;
  readonly strictRun: Stretch;
  readonly lenientRun: Stretch;
  /** In how many lines of the run each word stands, by the word's number; as long as there are words. */
  readonly topic: Int32Array;
  /** By a name's number, in how many short lines and in how many lines of prose it stands. */
  readonly shortNames: Int32Array;
  readonly proseNames: Int32Array;
  /** The indent that most words of prose have. */
  readonly indent: number;
  /** The share of the prose that has blank lines on both sides. */
  readonly gapShare: number;
}

/** True for prose that no rule has decided. */
export function isFree(line: Line): boolean {
  return line.isProse && line.block.mark === undefined;
}

/** True for what menus, labels and buttons are made of. */
export function isShort(line: Line): boolean {
  return line.shape.words < SHORT_WORDS;
}

export function readPage(doc: Doc): Page {
  const numbers = new Map<number, number>();
  const lines = readLines(doc, numbers);
  const run = densestRun(lines, CHROME_COST, CHROME_COST);
  const prose = lines.filter(isFree);
  const apart = prose.filter((line) => line.block.gap && line.gapAfter);
  return {
    lines,
    run,
    strictRun: densestRun(lines, STRICT_COST, STRICT_COST),
    lenientRun: densestRun(lines, LENIENT_COST, LENIENT_MARKED_COST),
    topic: linesWith(lines.slice(...run), isFree, (line) => line.topics, numbers.size),
    shortNames: linesWith(lines, isShort, (line) => line.names, numbers.size),
    proseNames: linesWith(lines, isFree, (line) => line.names, numbers.size),
    indent: commonIndent(lines),
    gapShare: apart.length / Math.max(1, prose.length),
  };
}

function readLines(doc: Doc, numbers: Map<number, number>): Line[] {
  const { blocks } = doc;
  const language = doc.fields.language?.value;
  const seen = new Map<string, number>();
  for (const block of blocks) seen.set(facts(block).folded, (seen.get(facts(block).folded) ?? 0) + 1);
  const met = new Map<string, number>();
  return blocks.map((block, i) => {
    const { folded, endsSentence, shape } = facts(block);
    const before = met.get(folded) ?? 0;
    met.set(folded, before + 1);
    return {
      block,
      shape,
      topics: numbered(shape.words4, numbers),
      names: numbered(shape.names4, numbers),
      folded,
      endsSentence,
      isProse: endsSentence && shape.words >= PROSE_WORDS,
      indent: indentOf(doc, block),
      gapAfter: blocks[i + 1]?.gap ?? true,
      repeatsEarlier: before > 0,
      repeatsLater: (seen.get(folded) ?? 0) > before + 1,
      chrome: chromeHit(block, language)?.label,
    };
  });
}

/** Columns of blanks before a block on its line, 64 at the most. */
function indentOf(doc: Doc, block: Block): number {
  let at = block.start;
  while (at > 0 && block.start - at < 64 && isSpace(doc.source.charCodeAt(at - 1))) at--;
  return block.start - at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0;
}

/** The words by their numbers; each new one gets the next. */
function numbered(words: readonly number[], numbers: Map<number, number>): readonly number[] {
  const found: number[] = [];
  for (const word of words) {
    const number = numbers.get(word) ?? numbers.size;
    if (number === numbers.size) numbers.set(word, number);
    found.push(number);
  }
  return found;
}

/**
 * The run of lines with the highest sum, [first, end): Kadane's walk. Prose counts by its words; what a line without prose
 * costs depends on whether a rule has marked it.
 */
function densestRun(lines: readonly Line[], cost: number, marked: number): Stretch {
  let best: Stretch = [0, 0];
  let bestSum = 0;
  let first = 0;
  let sum = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    if (sum <= 0) {
      first = i;
      sum = 0;
    }
    sum += isFree(line) ? line.shape.words : line.block.mark ? -marked : -cost;
    if (sum > bestSum) {
      bestSum = sum;
      best = [first, i + 1];
    }
  }
  return best;
}

/** In how many of the lines that count each word stands, by the word's number. */
function linesWith(
  lines: readonly Line[],
  counts: (line: Line) => boolean,
  wordsOf: (line: Line) => readonly number[],
  words: number,
): Int32Array {
  const found = new Int32Array(words);
  // The line in which each word was counted last.
  const counted = new Int32Array(words).fill(-1);
  lines.forEach((line, i) => {
    if (!counts(line)) return;
    for (const word of wordsOf(line)) {
      if (counted[word] !== i) found[word] = (found[word] ?? 0) + 1;
      counted[word] = i;
    }
  });
  return found;
}

function commonIndent(lines: readonly Line[]): number {
  const words = new Map<number, number>();
  for (const line of lines) {
    if (line.isProse) words.set(line.indent, (words.get(line.indent) ?? 0) + line.shape.words);
  }
  let best = 0;
  for (const [indent, count] of words) if (count > (words.get(best) ?? 0)) best = indent;
  return best;
}
