// One paragraph read for quotes: its stretches, tokens and mentions.

import { findGivenNames } from './given-names.ts';
import type { Stretch } from './marks.ts';
import { findMentions, type Mention } from './mentions.ts';
import { setPlaces } from './set-places.ts';
import { type Standing, standingOf } from './standing.ts';
import { addEdges, kindAt, STOP_KIND, type Tokens } from './token.ts';
import { tokenise } from './tokens.ts';
import { findUnknownVerbs } from './unknown-verb.ts';
import type { Words } from './words.ts';

export interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly stretches: readonly Stretch[];
  readonly words: Words;
  /** The tokens of the whole article; those of the paragraph are [from, to). */
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** For each mention its place among the mentions of its sentence. */
  readonly ordinals: readonly number[];
  /** How the mention at an index stands; worked out where somebody asks. */
  readonly standing: (index: number) => Standing | undefined;
}

/** Reads a paragraph, its tokens behind those of the paragraphs before. */
export function readParagraph(
  tokens: Tokens,
  text: string,
  index: number,
  stretches: readonly Stretch[],
  words: Words,
): Paragraph {
  const from = tokens.count;
  tokenise(tokens, text, stretches, words);
  const to = tokens.count;
  addEdges(tokens);
  findGivenNames(text, tokens, from, to, words);
  findUnknownVerbs(tokens, from, to, words);
  setPlaces(tokens, from, to, words);
  const mentions = findMentions(text, tokens, from, to, words);
  const ordinals = ordinalsOf(tokens, from, mentions);
  const standings: (Standing | undefined)[] = [];
  const paragraph: Paragraph = {
    index,
    text,
    stretches,
    words,
    tokens,
    from,
    to,
    mentions,
    ordinals,
    standing: (i) => {
      const mention = mentions[i];
      if (mention) standings[i] ??= standingOf(paragraph, mention, i, words);
      return standings[i];
    },
  };
  return paragraph;
}

function ordinalsOf(tokens: Tokens, from: number, mentions: readonly Mention[]): number[] {
  const ordinals: number[] = [];
  let at = from;
  let ordinal = 0;
  for (const mention of mentions) {
    for (; at < mention.from; at++) if (kindAt(tokens, at) === STOP_KIND) ordinal = 0;
    ordinals.push(ordinal++);
  }
  return ordinals;
}
