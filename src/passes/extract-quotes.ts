// Who said what, in the body as the passes before left it. "“It is over,” Lee said." -> one quote, speaker Lee.
// Spans point into the source, also where the text was normalised or lines were joined. Marks nothing, cuts nothing.
// The finding itself is in src/quotes; known false positives stand in docs/quotes.md.

import { bodyBlocks, place, type Quote } from '../article.ts';
import { type Block, type Doc, type Grounds, type Span, withWarning } from '../document.ts';
import { sourceSpan, sourceSpans } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { extractQuotes as find } from '../quotes/extract.ts';
import type { FoundQuote, Piece } from '../quotes/found.ts';

// No article has so many characters: it is the length of a novel.
const LONGEST_BODY = 500_000;
const TOO_LONG = `too-many-words: quotations were sought in the first ${LONGEST_BODY} characters of the body`;

export const extractQuotes = definePass({
  name: 'extract-quotes',
  summary: 'Finds who said what',
  run: (doc, options) => {
    if (doc.quotes.length > 0) return doc;
    const all = bodyBlocks(doc);
    const body = firstOf(all);
    const warned = body.length < all.length ? withWarning(doc, TOO_LONG) : doc;
    const found = find(
      body.map((block) => block.text),
      { language: doc.fields.language?.value ?? null, indirect: options.indirect ?? false },
    );
    if (found.length === 0) return warned;
    const quotes = found.map((quote) => toQuote(doc, body, quote));
    if (!options.explain) return { ...warned, quotes };
    return { ...warned, quotes, grounds: found.map((quote) => toGrounds(doc, body, quote)) };
  },
});

/** The paragraphs that are read. */
function firstOf(body: readonly Block[]): readonly Block[] {
  let length = 0;
  const end = body.findIndex(({ text }) => {
    length += text.length;
    return length > LONGEST_BODY;
  });
  return end < 0 ? body : body.slice(0, end);
}

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
