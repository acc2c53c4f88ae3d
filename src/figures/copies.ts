// One figure for each picture: the same caption further down the page is a copy of it. A line that repeats a caption without
// its credit stays where it is: one in four of them is text.

import type { Block } from '../document.ts';
import { facts, fold } from '../text/facts.ts';
import type { FigureBlocks, Part } from './page.ts';

// Fewer words stand below different pictures: "Ada Sample", "The old harbour".
const LEAST_WORDS = 5;

/** The figures, those with the same caption put together, and with the open lines that repeat caption and credit. */
export function withoutCopies(found: readonly FigureBlocks[], blocks: readonly Block[]): FigureBlocks[] {
  const figures: FigureBlocks[] = [];
  const places = new Map<string, number>();
  const credited = new Map<string, number>();
  // What is added to a figure, so that a thousand copies do not copy each other.
  const added = new Map<number, Part[]>();
  const partsOf = (at: number): Part[] => {
    const parts = added.get(at) ?? [];
    added.set(at, parts);
    return parts;
  };
  for (const figure of found) {
    const key = keyOf(figure.caption);
    const at = key === undefined ? undefined : places.get(key);
    const first = at === undefined ? undefined : figures[at];
    if (at !== undefined && first) {
      figures[at] = together(first, figure);
      partsOf(at).push(...figure.parts);
    } else {
      if (key !== undefined) places.set(key, figures.length);
      for (const line of key === undefined ? [] : linesOf(figure, blocks))
        if (line !== key) credited.set(line, figures.length);
      figures.push(figure);
    }
  }
  const taken = new Set(found.flatMap(({ parts }) => parts.map(({ at }) => at)));
  blocks.forEach((block, i) => {
    const at = block.mark || taken.has(i) ? undefined : credited.get(facts(block).folded);
    if (at !== undefined) partsOf(at).push({ at: i, label: 'alt-text', rule: 'twin' });
  });
  return figures.map((figure, at) => {
    const parts = added.get(at);
    return parts ? { ...figure, parts: [...figure.parts, ...parts] } : figure;
  });
}

/** The lines of a caption as they stand there, with their credit. */
function linesOf({ parts }: FigureBlocks, blocks: readonly Block[]): string[] {
  return parts.flatMap(({ at, label }) => {
    const block = label === 'caption' ? blocks[at] : undefined;
    return block ? [facts(block).folded] : [];
  });
}

function keyOf(caption: string | null): string | undefined {
  if (caption === null || caption.split(' ').length < LEAST_WORDS) return undefined;
  return fold(caption);
}

function together(first: FigureBlocks, copy: FigureBlocks): FigureBlocks {
  return {
    caption: first.caption,
    alt: first.alt ?? copy.alt,
    credit: first.credit ?? copy.credit,
    parts: first.parts,
  };
}
