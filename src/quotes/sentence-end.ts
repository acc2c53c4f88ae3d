// Which punctuation is a token, and of what kind: a full stop behind an abbreviation or an initial ends no sentence.
// "The U.S. | . | He left." ends one, which only the function word behind it betrays.

import type { Token, TokenKind } from './token.ts';
import { WORD, type Words } from './words.ts';

/** The kind of a mark at an offset; undefined where it is no token. */
export function punctuationKind(
  found: string,
  text: string,
  at: number,
  tokens: readonly Token[],
  words: Words,
): TokenKind | undefined {
  switch (found) {
    case '.':
      return endsSentence(text, at, tokens.at(-1), words) ? 'stop' : undefined;
    case '!':
    case '?':
    case '…':
    case '。':
    case '！':
    case '？':
    case ';':
    case '；':
    case '|':
      return 'stop';
    case ',':
    case '，':
    case '、':
      return 'comma';
    case ':':
    case '：':
      return 'colon';
    case ')':
    case ']':
      return undefined;
    default:
      return 'dash';
  }
}

/** True where a full stop ends a sentence: not after an initial or a known abbreviation, not before a small letter. */
function endsSentence(text: string, at: number, before: Token | undefined, words: Words): boolean {
  if (before && before.end === at) {
    if (before.text.length === 1 && before.kind === 'capital') return false;
    const known =
      before.bits & WORD.abbreviation || (before.text.includes('.') && words.bits.has(before.lower));
    if (known) {
      const next = text.charAt(at + 2);
      // "... of the U.S. He said": an abbreviation may end a sentence too, which only a function word betrays.
      return (
        (before.bits & (WORD.mr | WORD.ms | WORD.title)) === 0 &&
        startsWithFunctionWord(text, at + 2, words) &&
        next !== ''
      );
    }
  }
  const next = text.charAt(at + 2);
  return next === '' || next === next.toUpperCase();
}

function startsWithFunctionWord(text: string, at: number, words: Words): boolean {
  const space = text.indexOf(' ', at);
  const word = text.slice(at, space < 0 || space > at + 12 ? at + 12 : space);
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
  const function_ =
    WORD.determiner |
    WORD.he |
    WORD.she |
    WORD.they |
    WORD.speechPart |
    WORD.it |
    WORD.conjunction |
    WORD.preposition;
  return ((words.bits.get(word.toLowerCase()) ?? 0) & function_) !== 0;
}
