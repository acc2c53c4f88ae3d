// Who said what, in the body as the passes before left it. "“It is over,” Lee said." -> one quote, speaker Lee.
// Spans point into the source, also where the text was normalised or lines were joined. Marks nothing, cuts nothing.
// The finding itself is in src/quotes; known false positives stand in docs/quotes.md.

import { bodyBlocks, place, type Quote } from '../article.ts';
import type { Block, Doc, Grounds, Span } from '../document.ts';
import { sourceSpan, sourceSpans } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { extractQuotes as find } from '../quotes/extract.ts';
import type { FoundQuote, Piece } from '../quotes/found.ts';

export const extractQuotes = definePass({
  name: 'extract-quotes',
  summary: 'Finds who said what',
  run: (doc, options) => {
    if (doc.quotes.length > 0) return doc;
    const body = bodyBlocks(doc);
    const found = find(
      body.map((block) => block.text),
      { language: doc.fields.language?.value ?? null, indirect: options.indirect ?? false },
    );
    if (found.length === 0) return doc;
    const quotes = found.map((quote) => toQuote(doc, body, quote));
    if (!options.explain) return { ...doc, quotes };
    return { ...doc, quotes, grounds: found.map((quote) => toGrounds(doc, body, quote)) };
  },
});

function toQuote(
  doc: Doc,
  body: readonly Block[],
  { text, kind, speaker, cue, pieces, confidence }: FoundQuote,
): Quote {
  const spans = pieces.flatMap((piece) => spansOf(doc, body, piece));
  return { text, kind, speaker, cue, paragraph: pieces[0]?.paragraph ?? 0, ...place(spans), confidence };
}

function toGrounds(doc: Doc, body: readonly Block[], { mentionAt, cueAt, reasons }: FoundQuote): Grounds {
  const spans = (piece: Piece | null): readonly Span[] => (piece ? spansOf(doc, body, piece) : []);
  return { mention: spans(mentionAt), cue: spans(cueAt), reasons };
}

function spansOf(doc: Doc, body: readonly Block[], { paragraph, start, end }: Piece): readonly Span[] {
  const block = body[paragraph];
  if (!block) return [];
  return block.runs ? sourceSpans(doc, block, start, end) : [sourceSpan(block, start, end)];
}
