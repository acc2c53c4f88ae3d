// Cuts parts out of a block and tells where its text reads on behind them: of "the treaty. Our letter: sign up It was", the
// letter is a part, and "the treaty." and "It was" belong together.

import type { Block } from './document.ts';
import { split } from './offsets.ts';

interface Part {
  readonly start: number;
  readonly end: number;
}

/** A part that was cut out, or the pieces of one text around parts. */
export interface Group<P extends Part> {
  readonly pieces: readonly Block[];
  readonly part: P | undefined;
}

/** The block, cut at the parts, which follow each other in its text. */
export function cutOut<P extends Part>(block: Block, parts: readonly P[]): readonly Group<P>[] {
  const cuts = parts.flatMap(({ start, end }) => [start, end]);
  const inside = cuts.filter((cut) => cut > 0 && cut < block.text.length);
  const groups: Group<P>[] = [];
  let rest: Block[] | undefined;
  let next = 0;
  let at = 0;
  for (const piece of split(block, inside)) {
    const from = block.text.indexOf(piece.text, at);
    at = from + piece.text.length;
    while ((parts[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    const part = parts[next];
    if (part && from >= part.start) {
      groups.push({ pieces: [piece], part });
    } else if (rest && readsOn(block.text, from, piece)) {
      rest.push(piece);
    } else {
      rest = [piece];
      groups.push({ pieces: rest, part: undefined });
    }
  }
  return groups;
}

const SMALL_START_RE = /^[\p{Ll}\p{N},;]/u;
const SPACE_RE = /\s/u;

/** True where the text after a cut goes on with the paragraph before it: set off by a space, or in lower case. */
function readsOn(text: string, from: number, piece: Block): boolean {
  return SPACE_RE.test(text.charAt(from - 1)) || SMALL_START_RE.test(piece.text);
}
