// The walk over an article's stretches in reading order: candidates are made, somebody decides, and what was decided
// becomes evidence for the stretches behind. The extractor decides by the ranker, the trainer by the gold.

import { type Candidate, candidatesOf, type Decided, frameOf } from './candidates.ts';
import { findStretches, type Stretch } from './marks.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';
import type { Choice } from './rank.ts';
import type { Words } from './words.ts';

/** A stretch, the place of its token, and what was decided. */
export interface Verdict {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  readonly token: number;
  readonly choice: Choice;
  readonly taken: boolean;
  /** True where it reopens a quotation that the paragraph before left open. */
  readonly continues: boolean;
}

export type Decide = (
  candidates: readonly Candidate[],
  paragraph: Paragraph,
  stretch: Stretch,
) => { readonly choice: Choice; readonly taken: boolean };

/** Reads all paragraphs; undefined where the article holds no quotation mark. */
export function readParagraphs(texts: readonly string[], words: Words, always: boolean): Paragraph[] | undefined {
  const stretches = texts.map(findStretches);
  if (!always && stretches.every((found) => found.length === 0)) return undefined;
  return texts.map((text, i) => readParagraph(text, i, stretches[i] ?? [], words));
}

export function walk(paragraphs: readonly Paragraph[], words: Words, decide: Decide): Verdict[] {
  const verdicts: Verdict[] = [];
  let last: Decided | undefined;
  for (const paragraph of paragraphs) {
    let near = 0;
    paragraph.tokens.forEach((token, at) => {
      const stretch = paragraph.stretches[token.stretch];
      if (token.kind !== 'quote' || !stretch) return;
      while (near < paragraph.mentions.length && (paragraph.mentions[near]?.from ?? 0) < at) near++;
      const frame = frameOf(paragraph, at, words);
      const previous = paragraphs[paragraph.index - 1];
      const candidates = candidatesOf(paragraph, frame, near, previous, last, words);
      const { choice, taken } = decide(candidates, paragraph, stretch);
      const continues = reopens(verdicts.at(-1), paragraph, stretch);
      verdicts.push({ paragraph, stretch, token: at, choice, taken, continues });
      const endsParagraph = at === paragraph.tokens.length - 1;
      last = { paragraph: paragraph.index, stretch: token.stretch, candidate: choice.candidate, taken, endsParagraph };
    });
  }
  return verdicts;
}

/** True where the stretch opens its paragraph with the mark that the paragraph before left unclosed. */
function reopens(before: Verdict | undefined, paragraph: Paragraph, stretch: Stretch): boolean {
  if (!before || before.stretch.closed || before.paragraph.index !== paragraph.index - 1) return false;
  return before.stretch.family === stretch.family && stretch.outerStart === 0;
}
