// A paragraph as a short row of tokens: words, the punctuation that structures a sentence, and one token a quoted stretch.
// Quoted words are not tokenised: nobody who is named inside the marks is the speaker. Brackets are left out.
// 'Ada Lee (R-Fla.) said, “No.”' -> Ada, Lee, said, ',', [quote]

import type { Stretch } from './marks.ts';
import { punctuationKind } from './sentence-end.ts';
import { punctuation, type Token } from './token.ts';
import { isWordUnit, readWord } from './word-tokens.ts';
import type { Words } from './words.ts';

// Punctuation that structures a sentence; brackets are looked through. ":" ";" "—"
const PUNCTUATION = '.!?…。！？,;:，、；：([|–—―';
// Nothing of this is part of a token. Longest bracket that is left out.
const BRACKET_LIMIT = 120;

/** The tokens of a paragraph, its stretches as one token each. */
export function tokenise(text: string, stretches: readonly Stretch[], words: Words): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  stretches.forEach((stretch, i) => {
    addTokens(tokens, text, from, stretch.outerStart, words);
    tokens.push(punctuation('quote', stretch.outerStart, stretch.outerEnd, i));
    from = behindStretch(text, stretch.outerEnd);
  });
  addTokens(tokens, text, from, text.length, words);
  return tokens;
}

// What may follow a closing mark and belongs to the stretch: 'no”, said', 'нет», — сказал', 'no”.'
const TAIL_RE = /[,.，]?(?:\s?[—–-]\s)?/uy;

/** Where the text goes on behind a stretch; English puts the comma inside the marks, most others outside. */
function behindStretch(text: string, end: number): number {
  TAIL_RE.lastIndex = end;
  return end + (TAIL_RE.exec(text)?.[0].length ?? 0);
}

/** Reads a range by hand: a regex over every word of an article is most of the time that quotes take. */
function addTokens(tokens: Token[], text: string, from: number, to: number, words: Words): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) at = readWord(tokens, text, at, to, words);
    else if (code === 32) {
      const isDash = text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) === 32;
      if (isDash) tokens.push(punctuation('dash', at, at + 3));
      at += isDash ? 2 : 1;
    } else at = addMark(tokens, text, at, to, words);
  }
}

/** Adds what stands at an offset between words, if it is a token, and returns where to go on. */
function addMark(tokens: Token[], text: string, at: number, to: number, words: Words): number {
  const found = text.charAt(at);
  if (found === '(' || found === '[') {
    const close = text.slice(at, Math.min(to, at + BRACKET_LIMIT)).indexOf(found === '(' ? ')' : ']');
    return close > 0 ? at + close + 1 : at + 1;
  }
  if ((found === "'" || found === '’') && text.charAt(at + 1) === 's') {
    const last = tokens.at(-1);
    if (last && last.end === at && last.kind !== 'quote')
      tokens[tokens.length - 1] = { ...last, owns: true, end: at + 2 };
    return at + 2;
  }
  if (found === '-' && text.charAt(at + 1) === '-') {
    tokens.push(punctuation('dash', at, at + 2));
    return at + 2;
  }
  const kind = PUNCTUATION.includes(found) ? punctuationKind(found, text, at, tokens, words) : undefined;
  if (kind) tokens.push(punctuation(kind, at, at + 1));
  return at + 1;
}
