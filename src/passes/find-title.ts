// Finds the title among the lines before the prose. `Home / World` `Leaders meet at sea` `By A. Sample` -> title. A copy
// of it nearby is marked too. Known false positive: the headline of a teaser that stands alone above a title in the body.

import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { isPlainPage, opensPlainPage } from '../head/plain-page.ts';
import { shapeOf } from '../head/shape.ts';
import { signedTitle } from '../head/signed-title.ts';
import { isSigned, LEAST_SCORE, SECTION_NAME, type TitleCandidate, titleCandidates } from '../head/title.ts';
import { withoutCaption } from '../head/title-or-caption.ts';
import { TITLE_WEIGHTS } from '../head/weights.ts';
import { isWindowTitle } from '../head/window-title.ts';
import { sourceSpan } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { bestOf, type Ranked, type Weights } from '../ranking/ranker.ts';
import { countWords, facts, fold } from '../text/facts.ts';

export const findTitle = definePass({
  name: 'find-title',
  summary: 'Finds the title',
  run: (doc) => {
    if (doc.fields.title) return doc;
    return withTitleBy(doc, TITLE_WEIGHTS);
  },
});

/** The document with the title that the weights choose. */
export function withTitleBy(doc: Doc, weights: Weights): Doc {
  const all = titleCandidates(doc);
  const { last } = shapeOf(doc);
  // Below the text stand the headlines of other stories.
  const named = all.filter(
    ({ features, blocks }) => !features.includes(SECTION_NAME) && (blocks[0] ?? 0) <= last,
  );
  const best = titleAmong(doc, named, weights) ?? titleAmong(doc, all, weights);
  return best ? withTitle(doc, best.candidate.text, best.candidate.blocks) : doc;
}

function titleAmong(
  doc: Doc,
  all: readonly TitleCandidate[],
  weights: Weights,
): Ranked<TitleCandidate> | undefined {
  const isPlain = isPlainPage(doc);
  const candidates = all.filter(
    (candidate) => !isPlain || opensPlainPage(doc, candidate.blocks[0] ?? 0) || isSigned(candidate),
  );
  // The line with which the breadcrumbs end is the title, whatever else speaks for another one.
  const crumbed = bestOf(candidates.filter(endsBreadcrumbs), weights);
  const best =
    knownTitle(doc, all) ?? wholeTitle(crumbed ?? withoutCaption(doc, candidates, weights), candidates);
  const likely = best && best.score >= LEAST_SCORE ? best : undefined;
  const candidate = isNamed(doc, likely) ? undefined : signedTitle(doc, all, likely?.candidate);
  return candidate ? { candidate, score: LEAST_SCORE } : likely;
}

/** True where the window's title or the record's names it. */
function isNamed(doc: Doc, best: Ranked<TitleCandidate> | undefined): boolean {
  return doc.evidence.title !== undefined || best?.candidate.features.includes('window') === true;
}

// A breadcrumb may end in a title cut short, and the whole title stands so near below it.
const WHOLE_REACH = 4;
const LEAST_CUT_WORDS = 3;
// Where much more follows, a deck is glued to the title.
const MOST_LONGER = 2;
const LETTER_RE = /^[\p{L}\p{M}\p{N}]/u;

/** The title that goes on where the best one ends: "Harbour closes" above "Harbour closes for a month". */
function wholeTitle(
  best: Ranked<TitleCandidate> | undefined,
  candidates: readonly TitleCandidate[],
): Ranked<TitleCandidate> | undefined {
  if (best?.candidate.blocks.length !== 1 || countWords(best.candidate.text) < LEAST_CUT_WORDS) return best;
  const { text, blocks } = best.candidate;
  const from = blocks[0] ?? 0;
  const longer = candidates.find(
    (other) =>
      other.blocks.length === 1 &&
      (other.blocks[0] ?? 0) > from &&
      (other.blocks[0] ?? 0) <= from + WHOLE_REACH &&
      other.text.length > text.length &&
      other.text.length <= MOST_LONGER * text.length &&
      other.text.startsWith(text) &&
      !LETTER_RE.test(other.text.slice(text.length)),
  );
  return longer ? { ...best, candidate: longer } : best;
}

// A copy stands this close: as the page's own heading, above a gallery, below a video.
const COPY_REACH = 12;
// A first line so far above the prose is the title of the window: it says nothing of where the article begins.
const FAR = 45;

function withTitle(doc: Doc, text: string, at: readonly number[]): Doc {
  const spans = at.flatMap((i) => {
    const block = doc.blocks[i];
    return block ? [sourceSpan(block, 0, block.text.length)] : [];
  });
  const main = at.at(-1) ?? 0;
  const copied = doc.blocks[main];
  const key = copied && facts(copied).folded;
  const { first } = shapeOf(doc);
  const blocks = doc.blocks.map((block, i) => {
    if (block.mark) return block;
    if (at.includes(i))
      return mark(block, { label: 'title', rule: i === 0 && first > FAR ? 'window' : 'ranked' });
    if (i === 0 && isWindowTitle(block.text, text)) return mark(block, { label: 'title', rule: 'copy' });
    const isNear = Math.abs(i - main) <= COPY_REACH && i < first + COPY_REACH;
    const isCopy = isNear && (facts(block).folded === key || isKickered(block, text));
    return isCopy ? mark(block, { label: 'title', rule: 'copy' }) : block;
  });
  return withBlocks({ ...doc, fields: { ...doc.fields, title: { value: text, spans } } }, blocks);
}

const MOST_KICKER_WORDS = 4;

/** True for a kicker and the title in one line: "Harbour Harbour closes for a month". */
function isKickered({ text }: Block, title: string): boolean {
  if (!text.endsWith(title) || countWords(title) < LEAST_CUT_WORDS) return false;
  const kicker = text.slice(0, -title.length);
  return countWords(kicker) <= MOST_KICKER_WORDS && !LETTER_RE.test(kicker.slice(-1));
}

/** The line that says what the record calls the page, "Headline | Daily Sample" included. */
function knownTitle(doc: Doc, candidates: readonly TitleCandidate[]): Ranked<TitleCandidate> | undefined {
  const known = fold(doc.evidence.title ?? '');
  if (known === '') return undefined;
  const matching = candidates.filter(
    ({ text }) => text.length * 2 > known.length && known.includes(fold(text)),
  );
  const longest = Math.max(...matching.map(({ text }) => text.length));
  const candidate = matching.find(({ text }) => text.length === longest);
  return candidate && { candidate, score: LEAST_SCORE };
}

// A shorter last breadcrumb may be the section.
const LEAST_CRUMB = 24;

function endsBreadcrumbs({ text, features }: TitleCandidate): boolean {
  return features.includes('echo:crumb') && !features.includes('joined') && text.length >= LEAST_CRUMB;
}
