// The name behind a role and all that hangs on it: "le ministre | des Sports | Ada Leroy", "rzecznik | policji | Marek Lis".
// Known false positive: somebody else's full name without anything between, "la fille du maire Ada Leroy".

import type { Mention } from './mentions.ts';
import { phraseAt } from './noun-phrase.ts';
import { bitsAt, CAPITAL, kindAt, LOWER, type Tokens, wordAt, wordOf } from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, CUE, DETERMINING, FIRST_NAME, HUMAN, PRONOUN } from './word-classes.ts';
import type { Words } from './words.ts';

// "zastępczyni | dyrektora stacji sanitarnej w Olszanach | Małgorzata Wrona"
const ATTRIBUTES = 8;
const ADJECTIVE_RE = /(?:[оеё]го|[оеё]й|ego|ej)$/u;
const NO_ATTRIBUTE = CUE | WORD.conjunction | WORD.auxiliary | WORD.that | PRONOUN;
const NO_GENITIVE = CLOSED | CUE | DETERMINING | WORD.adverb;

/**
 * A role with the name behind all that hangs on it: "le ministre | des Sports | Ada Leroy", "rzecznik | policji | Marek Lis". A
 * known first name must begin it, but where cases do what prepositions do elsewhere, and lone words stand between.
 */
export function withNameBehind(text: string, tokens: Tokens, mention: Mention, words: Words): Mention {
  const { declinesNames, gluesArticle } = words;
  const { bits, owns, nameFrom, nameTo } = mention;
  if (gluesArticle && isGenitive(text, tokens, mention)) {
    const name = phraseAt(tokens, mention.to, () => false);
    if (name?.kind === 'name' && name.nameTo - name.nameFrom > 1)
      return { ...name, from: mention.from, bits: name.bits | WORD.person };
  }
  const isAdjectival = declinesNames && isAdjective(text, tokens, mention);
  if (owns || !(bits & HUMAN) || bits & FIRST_NAME || (nameTo - nameFrom > 1 && !isAdjectival))
    return mention;
  let at = mention.to;
  let isDeclined = isAdjectival || (declinesNames && nameTo === nameFrom);
  for (; at < mention.to + ATTRIBUTES; at++) {
    const kind = kindAt(tokens, at);
    if (kind === CAPITAL && (bitsAt(tokens, at) & FIRST_NAME || isDeclined)) break;
    if (kind !== LOWER && kind !== CAPITAL) return mention;
    if (bitsAt(tokens, at) & NO_ATTRIBUTE || beginsAnew(tokens, at, words)) return mention;
    isDeclined &&= (bitsAt(tokens, at) & NO_GENITIVE) === 0;
  }
  if (at === mention.to ? !isDeclined : (bitsAt(tokens, at - 1) & (WORD.preposition | DETERMINING)) !== 0)
    return mention;
  const name = phraseAt(tokens, at, () => false);
  if (name?.kind !== 'name' || name.nameTo - name.nameFrom < 2) return mention;
  return { ...name, from: mention.from, bits: name.bits | bits };
}

/** "al sindaco | la preside Ada Riva": an article that ties nothing to the role begins somebody else. */
function beginsAnew(tokens: Tokens, at: number, { of }: Words): boolean {
  const bits = bitsAt(tokens, at);
  const isArticle = (bits & WORD.determiner) !== 0 && (bits & WORD.preposition) === 0;
  return isArticle && !of.has(wordAt(tokens, at)) && (bitsAt(tokens, at - 1) & WORD.preposition) === 0;
}

/** "Vårdförbundets | ombud Karin Öst": whose role it is, right before a noun that no list knows. */
function isGenitive(text: string, tokens: Tokens, { kind, to }: Mention): boolean {
  if (kind !== 'name' || !wordOf(text, tokens, to - 1).endsWith('s')) return false;
  return kindAt(tokens, to) === LOWER && bitsAt(tokens, to) === 0 && kindAt(tokens, to + 1) === CAPITAL;
}

/** "губернатор | Приозёрского | края", "prezydent | Nowej | Wsi": an adjective in its second case behind a role. */
function isAdjective(text: string, tokens: Tokens, { from, nameFrom, nameTo, to }: Mention): boolean {
  const isOne = nameTo - nameFrom === 1 || (nameTo - nameFrom === 2 && (bitsAt(tokens, from) & HUMAN) !== 0);
  return nameTo === to && isOne && ADJECTIVE_RE.test(wordOf(text, tokens, nameTo - 1));
}
