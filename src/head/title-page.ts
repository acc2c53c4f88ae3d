// A page around the beginning of its prose, as the features of titles read it.

import type { Block } from '../document.ts';
import { isProse } from '../prose.ts';
import type { Kind } from './kinds.ts';
import { longWords } from './long-words.ts';
import { stems } from './stems.ts';

/** A shorter text may stand in another line by chance. */
export const LEAST_ECHO = 12;
// So much of the article's beginning is asked what it is about.
const PROSE_PARAGRAPHS = 5;
const PROSE_LENGTH = 400;

export interface TitlePage {
  readonly blocks: readonly Block[];
  /** The first block of prose. */
  readonly first: number;
  readonly language: string | undefined;
  /** The kind of a line by its index. */
  readonly kind: (at: number) => Kind;
  /** The longer words of the first paragraphs. */
  readonly prose: ReadonlySet<string>;
  /** How often a folded text stands on the page. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded texts of the lines that could be titles. */
  readonly rivals: readonly string[];
}

/** The stems of the first paragraphs. */
export function stemsOfProse(blocks: readonly Block[], first: number): ReadonlySet<string> {
  return new Set(firstParagraphs(blocks, first).flatMap((text) => [...stems(text)]));
}

/** The longer words of the first paragraphs. */
export function proseWords(blocks: readonly Block[], first: number): ReadonlySet<string> {
  return new Set(firstParagraphs(blocks, first).flatMap((text) => longWords(text)));
}

function firstParagraphs(blocks: readonly Block[], first: number): string[] {
  const texts: string[] = [];
  let paragraphs = 0;
  for (let i = first; i < blocks.length && paragraphs < PROSE_PARAGRAPHS; i++) {
    const block = blocks[i];
    if (!block || !isProse(block)) continue;
    paragraphs++;
    texts.push(block.text.slice(0, PROSE_LENGTH));
  }
  return texts;
}
