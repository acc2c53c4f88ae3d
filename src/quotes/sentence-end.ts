// Which punctuation is a token, and of what kind: a full stop behind an abbreviation or an initial ends no sentence.
// "The U.S. | . | He left." ends one, which only the function word behind it betrays. Brackets are looked through.

import { hashOf, lookUp } from './hash.ts';
import {
  areInitials,
  bitsAt,
  CAPITAL,
  COLON_KIND,
  COMMA_KIND,
  DASH,
  EDGE_KIND,
  endAt,
  type Kind,
  kindAt,
  lengthAt,
  STOP_KIND,
  type Tokens,
  wordOf,
} from './token.ts';
import * as WORD from './word-classes.ts';
import type { Words } from './words.ts';

const FUNCTION =
  WORD.determiner |
  WORD.he |
  WORD.she |
  WORD.they |
  WORD.speechPart |
  WORD.it |
  WORD.conjunction |
  WORD.preposition;

// The marks that are tokens, by their unit; a full stop is looked at.
const KINDS: ReadonlyMap<number, Kind> = new Map<number, Kind>([
  ...Array.from('!?…。！？;；|', (mark): [number, Kind] => [mark.charCodeAt(0), STOP_KIND]),
  ...Array.from(',，、', (mark): [number, Kind] => [mark.charCodeAt(0), COMMA_KIND]),
  ...Array.from(':：', (mark): [number, Kind] => [mark.charCodeAt(0), COLON_KIND]),
  ...Array.from('–—―', (mark): [number, Kind] => [mark.charCodeAt(0), DASH]),
]);
const FULL_STOP = 0x2e;
const COMMA = 0x2c;

/** The kind of the mark at an offset; that of an edge where it is no token. */
export function punctuationKind(code: number, text: string, at: number, tokens: Tokens, words: Words): Kind {
  if (code === COMMA) return COMMA_KIND;
  if (code === FULL_STOP) return endsSentence(text, at, tokens, words) ? STOP_KIND : EDGE_KIND;
  return KINDS.get(code) ?? EDGE_KIND;
}

/** True where a full stop ends a sentence: not after an initial or a known abbreviation, not before a small letter. */
function endsSentence(text: string, at: number, tokens: Tokens, words: Words): boolean {
  const before = tokens.count - 1;
  if (kindAt(tokens, before) !== EDGE_KIND && endAt(tokens, before) === at) {
    if (kindAt(tokens, before) === CAPITAL && lengthAt(tokens, before) === 1) return false;
    const bits = bitsAt(tokens, before);
    if (bits & WORD.abbreviation || (bits !== 0 && wordOf(text, tokens, before).includes('.'))) {
      const next = text.charAt(at + 2);
      // "... of the U.S. He said": an abbreviation may end a sentence too, which only a function word betrays.
      return (
        (bits & (WORD.mr | WORD.ms | WORD.title)) === 0 &&
        startsWithFunctionWord(text, at + 2, words) &&
        next !== ''
      );
    }
    // "J.R. Moss": where no list has them, they are of a name.
    if (bits === 0 && areInitials(text, tokens, before)) return startsWithFunctionWord(text, at + 2, words);
  }
  const code = text.charCodeAt(at + 2);
  if (code < 0x80) return code < 0x61 || code > 0x7a;
  const next = text.charAt(at + 2);
  return next === next.toUpperCase();
}

function startsWithFunctionWord(text: string, at: number, words: Words): boolean {
  const space = text.indexOf(' ', at);
  const word = text.slice(at, space < 0 || space > at + 12 ? at + 12 : space);
  if (word.charAt(0) === word.charAt(0).toLowerCase()) return false;
  return (lookUp(words.bits, hashOf(word.toLowerCase())) & FUNCTION) !== 0;
}
