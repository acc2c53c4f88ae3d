// Seams in the blanks that markup leaves between text nodes: "Link copied   Bookmark        A crane fell", but not in
// "whether   cranes  fell", where a link stands in a sentence. Known false positive: a name in a link that ends a sentence.

import { endsLeading } from '../lexicon/leading-words.ts';
import { leadsOn } from '../prose.ts';
import { countWords, endsSentence } from '../text/facts.ts';

// A shorter line proves nothing: it is a menu, or a row of a table.
const LEAST_LENGTH = 200;
const WIDE = 3;
const GAP_RE = /\s{2,}/gu;
// What goes on with a sentence.
const CONTINUES_RE = /^[\p{Ll},;.!?%)’”»]/u;
const SMALL_END_RE = /(?:^|\s)\p{Ll}[\p{L}\p{M}’'-]*,?$/u;
// What stands in a link or in bold inside a sentence.
const MOST_SPAN_WORDS = 8;
const LEAST_PROSE = 4;
// How far back a sentence is read.
const REACH = 160;
const INNER_END_RE = /[.!?…]["”“’»)]?\s/u;

/** A piece of the line between two gaps. */
interface Piece {
  readonly text: string;
  readonly end: number;
  /** The blanks behind it. */
  readonly gap: number;
}

/** How many gaps of three blanks and more a long line has: what proves that blanks part text nodes. */
export function countWideGaps(line: string): number {
  return line.length < LEAST_LENGTH ? 0 : piecesOf(line).filter(({ gap }) => gap >= WIDE).length;
}

/** The seams of a line in its blanks, in order. */
export function blankSeams(line: string): number[] {
  const pieces = piecesOf(line);
  return pieces.slice(0, -1).flatMap(({ end }, i) => (isSeam(pieces, i) ? [end] : []));
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let gap = GAP_RE.exec(line); gap; gap = GAP_RE.exec(line)) {
    pieces.push({ text: line.slice(from, gap.index), end: gap.index, gap: gap[0].length });
    from = gap.index + gap[0].length;
  }
  return [...pieces, { text: line.slice(from), end: line.length, gap: 0 }];
}

/** True where what stands behind the gap of piece `i` does not go on with it. */
function isSeam(pieces: readonly Piece[], i: number): boolean {
  const [before, behind, after] = [pieces[i], pieces[i + 1], pieces[i + 2]];
  if (!before || !behind || CONTINUES_RE.test(behind.text)) return false;
  const left = before.text.slice(-REACH);
  if (endsSentence(left) || leadsOn(left)) return true;
  if (endsLeading(left)) return false;
  const isProse = SMALL_END_RE.test(left) && countWords(left) >= LEAST_PROSE;
  const isSpan = after !== undefined && CONTINUES_RE.test(after.text);
  if (isProse && isSpan && countWords(behind.text) <= MOST_SPAN_WORDS) return false;
  return before.gap >= WIDE || !INNER_END_RE.test(left);
}
