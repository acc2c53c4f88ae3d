// Quotations that run over paragraphs: each paragraph opens anew, only the last one closes.
// '“One. | “Two. | “Three.”' -> one run, of which the second and the third go on with the first.
// A run that nothing closes is a quotation a paragraph: each has the speaker that its own surroundings tell.

import type { Stretch } from './marks.ts';

// The longest run in the 840 articles of docs/quotes.md has nine paragraphs; a mark that far away closes something else.
export const LONGEST_RUN = 30;

/** How the first stretch of each paragraph stands to the last one of the paragraph before, and that one to it. */
export interface Runs {
  /** True where it opens anew what the paragraph before left open. */
  readonly reopens: readonly boolean[];
  /** True where the run is closed behind it too, so that both are one quotation. */
  readonly goesOn: readonly boolean[];
}

/** The runs of an article, by the stretches of its paragraphs. */
export function runsOf(paragraphs: readonly (readonly Stretch[])[]): Runs {
  const reopens = paragraphs.map(([first], i) => {
    const open = paragraphs[i - 1]?.at(-1);
    return open?.closed === false && first?.outerStart === 0 && first.family === open.family;
  });
  const goesOn = reopens.map(() => false);
  for (let from = 1; from < reopens.length; from++) {
    if (!reopens[from]) continue;
    let to = from;
    while (reopens[to] && !ends(paragraphs[to])) to++;
    if (reopens[to] && to - from < LONGEST_RUN) goesOn.fill(true, from, to + 1);
    from = to;
  }
  return { reopens, goesOn };
}

/** True where a paragraph's first stretch is closed, or ends before another one that the paragraph holds (marks.ts). */
function ends([first, second]: readonly Stretch[] = []): boolean {
  return first?.closed === true || second !== undefined;
}
