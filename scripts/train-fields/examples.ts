// Turns a page with its gold into examples for each field: the candidates that the pass sees, and which of them are right.

import type { Doc } from '../../src/document.ts';
import { captionFeatures } from '../../src/figures/caption-features.ts';
import { couldBeCaption } from '../../src/figures/find.ts';
import { readPicturePage } from '../../src/figures/page.ts';
import { bylineCandidates } from '../../src/head/byline.ts';
import { dateCandidates } from '../../src/head/published.ts';
import { titleCandidates } from '../../src/head/title.ts';
import type { Features } from '../../src/ranking/ranker.ts';
import { captionsOf, inCommon, key, type Page, setKey, tokens } from './pages.ts';

export const CHOSEN = ['title', 'byline', 'dates'] as const;
/** Fields of which one candidate is chosen. */
export type Chosen = (typeof CHOSEN)[number];

export interface Judged {
  readonly features: Features;
  readonly isRight: boolean;
}

/** The candidates of a page for a field; undefined where the gold is silent. */
export function candidatesOf(field: Chosen, doc: Doc, { gold }: Page): Judged[] | undefined {
  const { title, authors, date } = gold;
  switch (field) {
    case 'title':
      if (!title) return undefined;
      return titleCandidates(doc).map(({ text, features }) => ({
        features,
        isRight: key(text) === key(title),
      }));
    case 'byline': {
      const wanted = setKey(authors ?? []);
      return bylineCandidates(doc).map(({ names, features }) => ({
        features,
        isRight: setKey(names) === wanted,
      }));
    }
    case 'dates':
      if (!date) return undefined;
      return dateCandidates(doc).map(({ date: found, features }) => ({
        features,
        isRight: found?.value.slice(0, 10) === date.slice(0, 10),
      }));
  }
}

const TOLD_RE = /^(?:told|window)/u;

/** The candidates as they would be if nothing told of the title: most pages have no window title. */
export function untold(candidates: readonly Judged[]): Judged[] {
  return candidates
    .filter(({ features }) => !features.includes('window'))
    .map(({ features, isRight }) => ({ features: features.filter((name) => !TOLD_RE.test(name)), isRight }));
}

// A line is a caption where it has most of one, and little beside it but a credit.
const MOST_OF_CAPTION = 0.8;
const LEAST_OF_LINE = 0.45;
const LONGEST_CREDIT = 12;

/** The lines that could be captions, each for itself. */
export function captionLines(doc: Doc, page: Page): Judged[] {
  const captions = captionsOf(page).map(tokens);
  const paragraphs = new Set(page.gold.paragraphs.map(({ text }) => key(text)));
  const picturePage = readPicturePage(doc, new Set());
  const lines: Judged[] = [];
  for (let i = picturePage.from; i < picturePage.to; i++) {
    const block = doc.blocks[i];
    if (!block || !couldBeCaption(picturePage, i)) continue;
    const own = tokens(block.text);
    const isRight =
      !paragraphs.has(key(block.text)) &&
      captions.some((caption) => {
        if (own.length < caption.length * MOST_OF_CAPTION) return false;
        const common = inCommon(caption, own);
        const isMost = common >= MOST_OF_CAPTION * caption.length;
        return isMost && (common >= LEAST_OF_LINE * own.length || own.length - common < LONGEST_CREDIT);
      });
    lines.push({ features: captionFeatures(picturePage, i), isRight });
  }
  return lines;
}
