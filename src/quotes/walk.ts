// The walk over an article's stretches in reading order: candidates are made, somebody decides, and what was decided
// becomes evidence for the stretches behind. The extractor decides by the ranker, the trainer by the gold.

import { type Candidate, type Cast, candidatesOf, type Decided } from './candidates.ts';
import { withDialogue } from './dialogue.ts';
import { endForgotten } from './forgotten-end.ts';
import { type Frame, frameOf } from './frame.ts';
import { cutInsertions } from './insertions.ts';
import { withoutInterviewLabels } from './interview-labels.ts';
import { findStretches, type Stretch } from './marks.ts';
import { lastWord } from './mentions.ts';
import { type Paragraph, readParagraph } from './paragraph.ts';
import type { Choice } from './rank.ts';
import { runsOf } from './runs.ts';
import {
  addEdges,
  bitsAt,
  CAPITAL,
  COMMA_KIND,
  createTokens,
  kindAt,
  LOWER,
  NUMBER,
  QUOTE_KIND,
  wordEndAt,
} from './token.ts';
import * as WORD from './word-classes.ts';
import type { Words } from './words.ts';

/** A stretch, the place of its token, and what was decided. */
export interface Verdict {
  readonly paragraph: Paragraph;
  readonly stretch: Stretch;
  readonly token: number;
  readonly choice: Choice;
  readonly taken: boolean;
  /** True where it goes on with the quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** True in a run over paragraphs, closed or not: marks that open anew are evidence enough of a quotation. */
  readonly inRun: boolean;
}

export type Decide = (
  candidates: readonly Candidate[],
  frame: Frame,
  paragraph: Paragraph,
  stretch: Stretch,
) => { readonly choice: Choice; readonly taken: boolean };

/** Reads all paragraphs; undefined where the article holds neither quotation marks nor dialogue. */
export function readParagraphs(
  texts: readonly string[],
  words: Words,
  always: boolean,
): Paragraph[] | undefined {
  const unlabelled = withoutInterviewLabels(texts);
  const marked = unlabelled.map((text) => stretchesOf(text, words));
  const stretches = withDialogue(unlabelled, marked, words);
  if (!always && stretches.every((found) => found.length === 0)) return undefined;
  const tokens = createTokens(texts.reduce((sum, { length }) => sum + length, 0));
  addEdges(tokens);
  return unlabelled.map((text, i) => readParagraph(tokens, text, i, stretches[i] ?? [], words));
}

/** What stands between marks in a paragraph, also where a cue stands inside them or takes the place of the closing one. */
function stretchesOf(text: string, words: Words): readonly Stretch[] {
  const found = findStretches(text);
  return words.inserts ? cutInsertions(text, found, words) : endForgotten(text, found, words);
}

export function walk(paragraphs: readonly Paragraph[], words: Words, decide: Decide): Verdict[] {
  const verdicts: Verdict[] = [];
  const cast = castOf(paragraphs);
  const doubles = paragraphs.some(({ stretches }) => stretches.some(({ family }) => family !== 'single'));
  const history = { taken: 0, left: 0 };
  const context = { words, cast, doubles, history };
  const { reopens, goesOn } = runsOf(paragraphs.map(({ stretches }) => stretches));
  let last: Decided | undefined;
  for (const paragraph of paragraphs) {
    if (paragraph.stretches.length === 0) continue;
    let near = 0;
    const { tokens, to } = paragraph;
    for (let at = paragraph.from; at < to; at++) {
      if (kindAt(tokens, at) !== QUOTE_KIND) continue;
      const index = wordEndAt(tokens, at);
      const stretch = paragraph.stretches[index];
      if (!stretch) continue;
      while (near < paragraph.mentions.length && (paragraph.mentions[near]?.from ?? 0) < at) near++;
      const frame = frameOf(paragraph, at);
      const previous = paragraphs[paragraph.index - 1];
      const asks = isQuestion(paragraph, stretch, paragraphs[paragraph.index + 1]);
      const candidates = candidatesOf({ paragraph, frame, previous, last, asks, context }, near);
      const { choice, taken } = decide(candidates, frame, paragraph, stretch);
      if (taken) history.taken++;
      else history.left++;
      const continues = index === 0 && goesOn[paragraph.index] === true;
      const isLast = index === paragraph.stretches.length - 1;
      const inRun =
        (index === 0 && reopens[paragraph.index] === true) ||
        (isLast && reopens[paragraph.index + 1] === true);
      verdicts.push({ paragraph, stretch, token: at, choice, taken, continues, inRun });
      if (asks) continue;
      const endsParagraph = at === to - 1;
      last = {
        paragraph: paragraph.index,
        stretch: index,
        candidate: choice.candidate,
        taken,
        endsParagraph,
      };
    }
  }
  return verdicts;
}

/** "– Hur länge då? | – Två år.": a question alone in its paragraph, and speech that answers. */
function isQuestion({ text }: Paragraph, stretch: Stretch, next: Paragraph | undefined): boolean {
  if (stretch.family !== 'dash' || stretch.outerStart > 0 || stretch.outerEnd < text.length) return false;
  const answer = next?.stretches[0];
  return text.endsWith('?') && answer?.family === 'dash' && answer.outerStart === 0;
}

function castOf(paragraphs: readonly Paragraph[]): Cast {
  const cast = new Map<number, { count: number; speaks: number; isFull: boolean; isInside: boolean }>();
  for (const { tokens, mentions } of paragraphs) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      const last = lastWord(tokens, mention);
      const part = cast.get(last) ?? { count: 0, speaks: 0, isFull: false, isInside: false };
      part.count++;
      part.isFull ||= mention.nameTo - mention.nameFrom > 1;
      const before = kindAt(tokens, mention.from - 1);
      part.isInside ||= before === LOWER || before === COMMA_KIND || before === CAPITAL || before === NUMBER;
      if (bitsAt(tokens, mention.to) & WORD.say) part.speaks++;
      cast.set(last, part);
    }
  }
  return cast;
}
