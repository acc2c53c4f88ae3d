// The headline that shares no word with its text and has two or three: right above a byline and its date it can be nothing else.
// `Out cold` `By Ada Sample` `3 March 2026`, against the name of the site above the menu, or a teaser below the text.

import type { Doc } from '../document.ts';
import { facts } from '../text/facts.ts';
import { isDatedByline } from './dated-byline.ts';
import { shapeOf } from './shape.ts';
import { SECTION_NAME, type TitleCandidate } from './title.ts';

const LEAST_WORDS = 2;
// A longer line is the headline by what the weights say.
const MOST_WORDS = 4;

/** The short headline above a dated byline, where the best candidate is none, stands above a menu, or below the text. */
export function signedTitle(
  doc: Doc,
  candidates: readonly TitleCandidate[],
  best: TitleCandidate | undefined,
): TitleCandidate | undefined {
  const at = best?.blocks.at(-1);
  return candidates.find((candidate) => {
    const [i, more] = candidate.blocks;
    if (i === undefined || more !== undefined || i === at || candidate.features.includes(SECTION_NAME))
      return false;
    const { words } = doc.blocks[i]?.facts ?? { words: 0 };
    if (words < LEAST_WORDS || words > MOST_WORDS || !couldGiveWay(doc, at, i)) return false;
    return isDatedByline(doc.blocks, i + 1, doc.fields.language?.value);
  });
}

/** True where a title at `at` says little beside one at `i`: there is none, a menu parts them, or it stands below the text. */
function couldGiveWay(doc: Doc, at: number | undefined, i: number): boolean {
  if (at === undefined || at > shapeOf(doc).last) return true;
  const block = doc.blocks[at];
  if (!block || at > i || facts(block).words > MOST_WORDS) return false;
  return doc.blocks.slice(at + 1, i).some(({ mark }) => mark?.label === 'navigation');
}
