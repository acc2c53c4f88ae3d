// Tells a slideshow inside an article: slides that are numbered out of so many, each with a heading and its text.
// "1/50 Mill to reopen", the text, the credit, "2/50 Ferry line sold" ... Known false positive: an article that goes on in such
// numbers behind three paragraphs of its own.

import type { Block } from '../document.ts';
import { isProse } from '../prose.ts';
import { SEPARATOR } from '../text/units.ts';

const SLIDE_RE = /^(\d{1,3})\/(\d{1,3}) \S/u;
const MIN_SLIDES = 3;
// Lines from one slide to the next.
const REACH = 6;
const LONGEST = 120;
// A page that has fewer paragraphs before it is the slideshow itself.
const MIN_PROSE_ABOVE = 3;

interface Slide {
  readonly at: number;
  readonly number: number;
  readonly of: number;
}

/** The blocks from the first slide of a run to the text of the last. */
export function slideLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const lines = new Set<Block>();
  const runs = runsOf(slidesOf(blocks)).filter((run) => run.length >= MIN_SLIDES);
  if (runs.length === 0) return lines;
  const start = endOfHead(blocks);
  for (const run of runs) {
    const [first, last] = [run[0]?.at ?? 0, run.at(-1)?.at ?? 0];
    if (first >= start) for (const block of blocks.slice(first, last + 2)) lines.add(block);
  }
  return lines;
}

/** The index from which on enough paragraphs stand above; the page's end where it has fewer. */
function endOfHead(blocks: readonly Block[]): number {
  let prose = 0;
  const last = blocks.findIndex((block) => isProse(block) && ++prose === MIN_PROSE_ABOVE);
  return last < 0 ? blocks.length : last + 1;
}

function slidesOf(blocks: readonly Block[]): readonly Slide[] {
  return blocks.flatMap(({ text, facts: { shape } }, at) => {
    const slide = shape.has & SEPARATOR && text.length <= LONGEST ? SLIDE_RE.exec(text) : null;
    return slide ? [{ at, number: Number(slide[1]), of: Number(slide[2]) }] : [];
  });
}

/** Slides of one show: numbers that rise up to the same last one. */
function runsOf(slides: readonly Slide[]): readonly (readonly Slide[])[] {
  const runs: Slide[][] = [];
  for (const slide of slides) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && slide.of === above.of && slide.number > above.number && slide.at - above.at <= REACH)
      run.push(slide);
    else if (slide.number <= slide.of) runs.push([slide]);
  }
  return runs;
}
