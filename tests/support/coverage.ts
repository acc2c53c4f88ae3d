// The coverage that the output contract promises: nothing of the source is lost.

import type { Article, Place, Span } from '../../src/index.ts';

// What the output contract does not count as blank; of characters, not of their halves.
const INK_RE = /[^\s\p{Cc}\p{Cf}\p{Z}]/u;

/** The pieces in which something stands in the source. */
export function pieces(place: Place): readonly Span[] {
  return place.spans ?? [place.span];
}

/** The spans of body, figures, fields and removed: together they cover every non-blank character of the source. */
export function coveringSpans(article: Article): Span[] {
  const fields = Object.values(article.fields).flatMap((spans) => (isSpan(spans) ? [spans] : spans));
  const places = [...article.body, ...article.figures, ...(article.removed ?? [])];
  return [...places.flatMap(pieces), ...fields];
}

function isSpan(spans: Span | readonly Span[]): spans is Span {
  return typeof spans[0] === 'number';
}

/** The first stretch of the source that is not blank and under no span; undefined where there is none. */
export function uncovered(source: string, spans: readonly Span[]): string | undefined {
  let end = 0;
  for (const span of [...spans, [source.length, source.length] as const].sort((a, b) => a[0] - b[0])) {
    const gap = source.slice(end, Math.max(end, span[0]));
    const at = gap.search(INK_RE);
    if (at >= 0) return `nothing covers ${JSON.stringify(gap.slice(at, at + 60))} at ${end + at}`;
    end = Math.max(end, span[1]);
  }
  return undefined;
}
