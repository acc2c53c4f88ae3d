// A paragraph as a short row of tokens: words, the punctuation that structures a sentence, and one token a quoted stretch.
// Quoted words are not tokenised: nobody who is named inside the marks is the speaker. Brackets are left out.
// 'Ada Lee (R-Fla.) said, “No.”' -> Ada, Lee, said, ',', [quote]

import type { Stretch } from './marks.ts';
import { punctuationKind } from './sentence-end.ts';
import {
  addPunctuation,
  DASH,
  EDGE_KIND,
  endAt,
  kindAt,
  makeOwner,
  QUOTE_KIND,
  type Tokens,
} from './token.ts';
import { isWordUnit, readWord } from './word-tokens.ts';
import type { Words } from './words.ts';

// Longest bracket that is left out.
const BRACKET_LIMIT = 120;
const PARENTHESIS = 0x28;
const BRACKET = 0x5b;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
const SMALL_S = 0x73;
const HYPHEN = 0x2d;

/** Adds the tokens of a paragraph, its stretches as one token each. */
export function tokenise(tokens: Tokens, text: string, stretches: readonly Stretch[], words: Words): void {
  let from = 0;
  for (let i = 0; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch) break;
    addTokens(tokens, text, from, stretch.outerStart, words);
    addPunctuation(tokens, QUOTE_KIND, stretch.outerStart, stretch.outerEnd, i);
    from = behindStretch(text, stretch.outerEnd);
  }
  addTokens(tokens, text, from, text.length, words);
}

// What may follow a closing mark and belongs to the stretch: 'no”, said', 'нет», — сказал', 'no”.', '—No —dijo'
const TAIL_RE = /[,.，]?(?:\s?[—–-]\s|\s—(?=\p{L}))?/uy;

/** Where the text goes on behind a stretch; English puts the comma inside the marks, most others outside. */
function behindStretch(text: string, end: number): number {
  TAIL_RE.lastIndex = end;
  return TAIL_RE.test(text) ? TAIL_RE.lastIndex : end;
}

/** Reads a range by hand: a regex over every word of an article is most of the time that quotes take. */
function addTokens(tokens: Tokens, text: string, from: number, to: number, words: Words): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      const isDash = text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) === 32;
      if (isDash) addPunctuation(tokens, DASH, at, at + 3);
      at += isDash ? 2 : 1;
    } else if (isWordUnit(code)) at = readWord(tokens, text, at, to, words);
    else at = addMark(tokens, text, at, to, words);
  }
}

/** Adds what stands at an offset between words, if it is a token, and returns where to go on. */
function addMark(tokens: Tokens, text: string, at: number, to: number, words: Words): number {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (code === PARENTHESIS || code === BRACKET) {
    const close = text.slice(at, Math.min(to, at + BRACKET_LIMIT)).indexOf(code === PARENTHESIS ? ')' : ']');
    return close > 0 ? at + close + 1 : at + 1;
  }
  if ((code === STRAIGHT || code === CURLY) && next === SMALL_S) {
    const last = kindAt(tokens, tokens.count - 1);
    if (last !== QUOTE_KIND && last !== EDGE_KIND && endAt(tokens, tokens.count - 1) === at)
      makeOwner(tokens, at + 2);
    return at + 2;
  }
  if (code === HYPHEN && next === HYPHEN) {
    addPunctuation(tokens, DASH, at, at + 2);
    return at + 2;
  }
  const kind = punctuationKind(code, text, at, tokens, words);
  if (kind !== EDGE_KIND) addPunctuation(tokens, kind, at, at + 1);
  return at + 1;
}
