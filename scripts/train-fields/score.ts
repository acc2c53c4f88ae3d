// Scores the fields of a page as the evaluation does: title, the set of authors and the day are right or wrong, a caption is
// found where one figure has 80% of its tokens in order.

import { bodyBlocks } from '../../src/article.ts';
import type { Doc } from '../../src/document.ts';
import type { Prepared } from './chain.ts';
import { candidatesOf } from './examples.ts';
import { captionsOf, inCommon, key, type Page, setKey, tokens } from './pages.ts';

export const MEASURES = [
  'title',
  'title reachable',
  'authors',
  'authors reachable',
  'date',
  'captions',
  'captions leaked',
  'body lost',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Score = Partial<Record<Measure, number>>;

const FOUND = 0.8;

/** `doc` is the page with its fields. Measures about which the gold is silent are left out. */
export function scoreFields({ page, doc: bare }: Prepared, doc: Doc): Score {
  const { gold } = page;
  const { fields } = doc;
  return {
    ...scoreTitle({ page, doc: bare }, doc),
    ...(gold.authors && gold.authors.length > 0
      ? {
          authors: same(setKey(fields.authors?.value ?? []), setKey(gold.authors)),
          'authors reachable': reaches('byline', bare, page),
        }
      : {}),
    ...(gold.date ? { date: same(fields.published?.value.slice(0, 10) ?? '', gold.date.slice(0, 10)) } : {}),
    ...captionScores(page.gold.paragraphs, captionsOf(page), doc),
  };
}

/** Whether the title is right, and among the candidates at all. */
export function scoreTitle({ page, doc: bare }: Prepared, { fields }: Doc): Score {
  const { title } = page.gold;
  if (!title) return {};
  return {
    title: same(key(fields.title?.value ?? ''), key(title)),
    'title reachable': reaches('title', bare, page),
  };
}

function reaches(field: 'title' | 'byline', doc: Doc, page: Page): number {
  return candidatesOf(field, doc, page)?.some(({ isRight }) => isRight) ? 1 : 0;
}

function same(a: string, b: string): number {
  return a === b ? 1 : 0;
}

/** The shares of captions that were found and that stand in the body, and of the body's words that went as captions. */
function captionScores(
  paragraphs: readonly { readonly text: string }[],
  captions: readonly string[],
  doc: Doc,
): Score {
  const body = new Set(paragraphs.map(({ text }) => key(text)));
  const all = paragraphs.reduce((sum, { text }) => sum + tokens(text).length, 0);
  const lost = doc.blocks
    .filter(({ mark, text }) => isFigure(mark?.label) && body.has(key(text)))
    .reduce((sum, { text }) => sum + tokens(text).length, 0);
  const score = { 'body lost': lost / Math.max(1, all) };
  if (captions.length === 0) return score;
  const figures = doc.figures.map(({ caption }) => tokens(caption ?? ''));
  const found = captions.map(tokens).map((caption) => (figures.some((other) => has(caption, other)) ? 1 : 0));
  const gold = new Set(paragraphs.flatMap(({ text }) => shingles(text)));
  const kept = new Set(bodyBlocks(doc).flatMap(({ text }) => shingles(text)));
  // A caption that the article says too, or that is too short to tell, cannot leak.
  const told = captions
    .map(shingles)
    .filter((caption) => caption.length >= SHINGLE && caption.some((one) => !gold.has(one)));
  const leaked = told.map((caption) =>
    caption.filter((one) => kept.has(one)).length >= FOUND * caption.length ? 1 : 0,
  );
  return {
    ...score,
    captions: mean(found),
    ...(leaked.length > 0 ? { 'captions leaked': mean(leaked) } : {}),
  };
}

const SHINGLE = 4;

function shingles(text: string): string[] {
  const words = tokens(text);
  return words.slice(0, 1 - SHINGLE).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function has(caption: readonly string[], other: readonly string[]): boolean {
  return other.length >= FOUND * caption.length && inCommon(caption, other) >= FOUND * caption.length;
}

function isFigure(label: string | undefined): boolean {
  return label === 'caption' || label === 'alt-text' || label === 'credit';
}
