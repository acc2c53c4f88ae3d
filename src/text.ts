// What many passes ask of a block's text, measured once: folded form, words, sentence end. Memoised by block.

import type { Block } from './document.ts';
import { measure, type Shape } from './shape.ts';

export interface TextFacts {
  /** Lower case, straight quotes, single spaces, no punctuation at the edges: the key for phrase tables. */
  readonly folded: string;
  /** Words; in scripts without spaces, two characters count as one word. */
  readonly words: number;
  /** What one walk over the characters counts. */
  readonly shape: Shape;
  /** True where the text ends as sentences do, closing quotes and brackets looked through. */
  readonly endsSentence: boolean;
}

// Scripts written without spaces between words. "国家安全"
const HAS_CJK_RE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const CJK_RE = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/gu;
// A word of a spaced script, inner apostrophes, hyphens and points included: "don't", "U.S.", "12.30"
const WORD_RE = /[\p{L}\p{M}\p{N}]+(?:['’.,\-‐‑][\p{L}\p{M}\p{N}]+)*/gu;
// The end of a sentence in any script, with what may close after it: 'pace.”', "吗？", "है।"
const SENTENCE_END_LENGTH = 5;
const SENTENCE_END_RE = /[.!?…。！？．｡।۔؟]["'“”‘’»«」』）)\]]{0,4}$/u;
// What may stand at the edges of a folded line. "» Read more:" -> "read more"
const LEADING_EDGE_RE = /^[^\p{L}\p{N}#@]+/u;
const TRAILING_EDGE_RE = /[^\p{L}\p{M}\p{N}]/u;
const SPACES_RE = /\s+/gu;
// A cheap test: what folding would change.
const UNFOLDED_RE = /^[^\p{L}\p{N}#@]|[‘’ʼ]|[^\S ]| {2}|[^\p{L}\p{M}\p{N}]$/u;
const CURLY_RE = /[‘’ʼ]/gu;

const memo = new WeakMap<Block, TextFacts>();

/** The facts of a block's text, measured at the first call. */
export function facts(block: Block): TextFacts {
  const known = memo.get(block);
  if (known) return known;
  const shape = measure(block.text);
  const made = {
    folded: fold(block.text),
    words: shape.words,
    endsSentence: endsSentence(block.text),
    shape,
  };
  memo.set(block, made);
  return made;
}

/** Lower case, straight quotes, single spaces, no punctuation at the edges. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!UNFOLDED_RE.test(lower)) return lower;
  const folded = lower.replace(CURLY_RE, "'").replace(SPACES_RE, ' ').replace(LEADING_EDGE_RE, '');
  // A loop, because `[^\p{L}]+$` is quadratic on a run of marks inside the text.
  let end = folded.length;
  while (end > 0 && TRAILING_EDGE_RE.test(folded.charAt(end - 1))) end--;
  return folded.slice(0, end);
}

/** Words of the text; in scripts without spaces, two characters count as one word. */
export function countWords(text: string): number {
  const cjk = HAS_CJK_RE.test(text) ? (text.match(CJK_RE)?.length ?? 0) : 0;
  if (cjk === 0) return text.match(WORD_RE)?.length ?? 0;
  return Math.ceil(cjk / 2) + (text.replace(CJK_RE, ' ').match(WORD_RE)?.length ?? 0);
}

/** True where the text ends as sentences do in any script. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END_RE.test(text.slice(-SENTENCE_END_LENGTH));
}
