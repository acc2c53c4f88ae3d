// The explanation of one page as data: every block with what it is, the pass and the rule that said so, and, where the
// model decided, its score and the features that weighed most.

import { type Article, bodyKind, type FieldValues, fieldValues, type Quote, toArticle } from './article.ts';
import { checkCall } from './checked.ts';
import type { Block, Doc, Mark, Span, Weighed } from './document.ts';
import { type Fate, fate, type Label } from './labels.ts';
import { sourceSpans } from './offsets.ts';
import type { Options } from './options.ts';
import { runPipeline } from './pipeline.ts';

// The rule of lines that the model alone has decided.
const LINE_SCORE = 'line score';

/** One block of the page and its verdict. */
export interface Explained {
  /** One-based line of the source. */
  readonly line: number;
  readonly fate: Fate;
  readonly label: Label;
  /** Null where no pass decided: such a block is kept as a paragraph. */
  readonly pass: string | null;
  readonly rule: string | null;
  readonly text: string;
  readonly spans: readonly Span[];
  /** The model's probability that the block is body, where a model decided. */
  readonly score: number | null;
  /** The score from which this page keeps a line, where a model decided. A line between kept ones may be under it. */
  readonly limit: number | null;
  /** True where the model decided against the score alone: the line goes with those around it. */
  readonly followsNeighbours: boolean;
  readonly weighed: readonly Weighed[];
}

export interface ExplainedQuote extends Pick<Quote, 'text' | 'kind' | 'speaker' | 'cue' | 'confidence'> {
  readonly reasons: readonly string[];
}

export interface Explanation {
  readonly id: string;
  readonly fields: FieldValues;
  readonly lines: readonly Explained[];
  /** Each quote with the reasons for its speaker: "said, one word after", "named in the paragraph", "person". */
  readonly quotes: readonly ExplainedQuote[];
  readonly warnings: readonly string[];
}

/**
 * Explains what became of each line of a page.
 *
 * @param text the decoded page; all spans are UTF-16 code units into it, [start, end)
 * @throws UsageError for a text that is no string, an unknown option, an unknown pass name
 */
export function explain(text: string, options: Options = {}): Explanation {
  checkCall(text, options);
  const { id = '-', path = null, encoding = null } = options;
  const doc = runPipeline(text, { ...options, explain: true });
  return toExplanation(doc, toArticle(doc, { id, path, encoding }));
}

/** The explanation of a document that all passes have run over. */
export function toExplanation(doc: Doc, article: Article): Explanation {
  const lines = doc.blocks.map((block) => explained(doc, block));
  const quotes = article.quotes.map(({ text, kind, speaker, cue, confidence }, i) => {
    const reasons = doc.grounds?.[i]?.reasons ?? [];
    return { text, kind, speaker, cue, confidence, reasons };
  });
  const { id, warnings } = article;
  return { id, fields: fieldValues(doc.fields), lines, quotes, warnings };
}

/** The verdict on one block. */
export function explained(doc: Doc, block: Block): Explained {
  const { line, text, mark } = block;
  const label = mark?.label ?? bodyKind(block) ?? 'paragraph';
  return {
    line,
    fate: fate(label),
    label,
    pass: mark?.pass ?? null,
    rule: mark?.rule ?? null,
    text,
    spans: sourceSpans(doc, block),
    score: mark?.score ?? null,
    limit: mark?.limit ?? null,
    followsNeighbours: followsNeighbours(mark),
    weighed: mark?.weighed ?? [],
  };
}

function followsNeighbours(mark: Mark | undefined): boolean {
  if (mark?.score === undefined || mark.limit === undefined || mark.rule !== LINE_SCORE) return false;
  return (fate(mark.label) === 'body') !== mark.score >= mark.limit;
}
