// Tells a poll of readers: a question with short answers below it, a yes and a no among them or one for who has no opinion.
// An interview's answers run longer.

import type { Block } from '../document.ts';
import { NO, UNDECIDED, YES } from '../lexicon/poll-words.ts';
import { asks, isQuestion } from '../prose.ts';
import { facts } from '../text/facts.ts';

const MOST_QUESTION_WORDS = 30;
const MOST_ANSWER_WORDS = 12;
const MIN_ANSWERS = 3;
const MAX_ANSWERS = 8;
const FIRST_WORD_RE = /^[\p{L}\p{M}]+/u;

/** The blocks of polls: questions and answers. */
export function pollLines(blocks: readonly Block[]): ReadonlySet<Block> {
  const lines = new Set<Block>();
  for (const [at, block] of blocks.entries()) {
    if (!couldBeAsked(block)) continue;
    const answers = answersBelow(blocks, at);
    if (answers.length >= MIN_ANSWERS && offerAChoice(answers))
      for (const line of [block, ...answers]) lines.add(line);
  }
  return lines;
}

function couldBeAsked(block: Block): boolean {
  return !block.mark && facts(block).words <= MOST_QUESTION_WORDS && isQuestion(block.text);
}

/** The short lines up to the first that is none; a blank line ends them, but for one right below the question. */
function answersBelow(blocks: readonly Block[], question: number): readonly Block[] {
  const below = blocks.slice(question + 1, question + 2 + MAX_ANSWERS);
  const isApart = below.every(({ gap }) => gap);
  const end = below.findIndex(
    (block, i) =>
      block.mark ||
      (i > 0 && block.gap && !isApart) ||
      facts(block).words > MOST_ANSWER_WORDS ||
      asks(block.text),
  );
  if (end < 0) return below.length > MAX_ANSWERS ? [] : below;
  return below.slice(0, end);
}

function offerAChoice(answers: readonly Block[]): boolean {
  const texts = answers.map(({ text }) => text.toLowerCase().replaceAll('’', "'"));
  if (texts.some((text) => UNDECIDED.some((words) => text.startsWith(words)))) return true;
  const first = texts.map((text) => FIRST_WORD_RE.exec(text)?.[0] ?? '');
  return first.some((word) => YES.has(word)) && first.some((word) => NO.has(word));
}
