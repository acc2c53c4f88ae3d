// Compares the article of the seed page with what must come out of it, one verdict a field.

import { isDeepStrictEqual } from 'node:util';
import type { Article, Figure, Place, Quote, Span } from '../src/index.ts';
import { coveringSpans, pieces, uncovered } from '../tests/support/coverage.ts';

export interface Seed {
  readonly title: string;
  readonly section: string;
  readonly pageDate: string;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  readonly body: readonly { readonly kind: string; readonly text: string; readonly span: Span }[];
  readonly figures: readonly Omit<Figure, keyof Place>[];
  readonly quotes: readonly Omit<Quote, 'confidence' | 'spans'>[];
  /** Quoted words that are no quotation, and are reported nowhere. */
  readonly notQuotes: readonly string[];
  /** Strings that have to stand inside the removed spans. */
  readonly removed: readonly string[];
}

export interface Verdict {
  readonly name: string;
  /** What is wrong; undefined where the field is exact. */
  readonly problem: string | undefined;
}

/** A verdict for every field of the seed, and for the coverage of its source. `article` was made with --removed. */
export function compareSeed(source: string, seed: Seed, article: Article): Verdict[] {
  const same = (name: string, expected: unknown, got: unknown): Verdict => ({
    name,
    problem: isDeepStrictEqual(expected, got)
      ? undefined
      : `expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`,
  });
  const fields = ['title', 'section', 'pageDate', 'published', 'authors', 'language'] as const;
  const removed = (article.removed ?? []).flatMap(pieces);
  return [
    ...fields.map((name) => same(name, seed[name], article[name])),
    same('body length', seed.body.length, article.body.length),
    ...seed.body.map((part, i) => same(`body ${i}`, part, pick(article.body[i], ['kind', 'text', 'span']))),
    same(
      'figures',
      seed.figures,
      article.figures.map((figure) => pick(figure, ['caption', 'alt', 'credit'])),
    ),
    same('quotes length', seed.quotes.length, article.quotes.length),
    ...seed.quotes.map((quote, i) =>
      same(
        `quote ${i}`,
        quote,
        pick(article.quotes[i], ['text', 'kind', 'speaker', 'cue', 'span', 'paragraph']),
      ),
    ),
    ...seed.notQuotes.map((text) => ({
      name: `no quote '${text}'`,
      problem: article.quotes.some((quote) => quote.text.includes(text)) ? 'it is reported' : undefined,
    })),
    ...seed.removed.map((text) => ({
      name: `removed '${text.slice(0, 30)}'`,
      problem: standsInside(source, text, removed) ? undefined : 'it is not inside the removed spans',
    })),
    { name: 'coverage', problem: uncovered(source, coveringSpans(article)) },
  ];
}

function pick<T extends object, K extends keyof T>(
  from: T | undefined,
  keys: readonly K[],
): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = {};
  for (const key of keys) if (from) picked[key] = from[key];
  return picked;
}

function standsInside(source: string, text: string, spans: readonly Span[]): boolean {
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    if (spans.some(([start, end]) => start <= at && end >= at + text.length)) return true;
  }
  return false;
}
