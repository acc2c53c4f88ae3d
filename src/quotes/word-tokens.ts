// Words as tokens: where one ends, its apostrophes, its classes. "l’Élysée" -> l’, Élysée; "Lee’s" -> Lee, a possessor

import type { Token, TokenKind } from './token.ts';
import type { Words } from './words.ts';

// What may stand inside a word, between its letters: "O’Malley", "vice-president", "U.S.", "AT&T"
const JOINERS = "'’.-‐‑&";
// A possessor: "Lee’s", "LEE'S"
const POSSESSIVE_RE = /['’][sS]$/u;
// French and Italian words that lean on the next: "l'", "d’", "qu'", "dell'"
const ELISION_RE = /^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu|un|dell|all|dall|sull|nell|quell)['’](?=[\p{L}])/iu;
// A French pronoun behind its verb: "a-t-il", "dit-elle"
const CLITIC_RE = /-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;

/** Adds the word that begins here, and returns where it ends. The most frequent case, small letters only, is read at once. */
export function readWord(tokens: Token[], text: string, from: number, to: number, words: Words): number {
  let at = from;
  let code = text.charCodeAt(at);
  while (at < to && code > 96 && code < 123) code = text.charCodeAt(++at);
  if (at > from && (at === to || code === 32 || code === 44)) {
    const word = text.slice(from, at);
    const bits = words.bits.get(word) ?? 0;
    tokens.push({
      kind: 'lower',
      start: from,
      end: at,
      text: word,
      lower: word,
      bits,
      owns: false,
      stretch: -1,
    });
    return at;
  }
  const end = wordEnd(text, from, to);
  addWord(tokens, text.slice(from, end), from, words);
  return end;
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWordUnit(code)) {
      if (code === 32 || !JOINERS.includes(text.charAt(at))) break;
      if (at + 1 >= to || !isWordUnit(text.charCodeAt(at + 1))) break;
    }
    at++;
  }
  return at;
}

export function isWordUnit(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return (
    code > 0xbf &&
    !(code > 0x2000 && code < 0x3005) &&
    !(code > 0xff00 && code < 0xff10) &&
    code !== 0xff1a &&
    code !== 0xff1b &&
    code !== 0xff1f
  );
}

function addWord(tokens: Token[], raw: string, at: number, words: Words): void {
  let start = at;
  let text = raw;
  const hasApostrophe = text.includes("'") || text.includes('’');
  if (words.language === 'fr' || words.language === 'it') {
    const elided = hasApostrophe ? ELISION_RE.exec(text)?.[0] : undefined;
    if (elided) {
      push(tokens, elided.slice(0, -1), start, start + elided.length, false, words);
      start += elided.length;
      text = text.slice(elided.length);
    }
    const clitic = text.includes('-') ? CLITIC_RE.exec(text)?.[0] : undefined;
    if (clitic) {
      const verb = text.slice(0, -clitic.length);
      push(tokens, verb, start, start + verb.length, false, words);
      const skip = clitic.startsWith('-t-') ? 3 : 1;
      start += verb.length + skip;
      text = clitic.slice(skip);
    }
  }
  const owns = hasApostrophe && POSSESSIVE_RE.test(text);
  push(tokens, owns ? text.slice(0, -2) : text, start, start + text.length, owns, words);
}

function push(tokens: Token[], text: string, start: number, end: number, owns: boolean, words: Words): void {
  const lower = text.toLowerCase();
  const code = text.charCodeAt(0);
  let kind: TokenKind = 'lower';
  if (code > 47 && code < 58) kind = 'number';
  else if (code !== lower.charCodeAt(0)) kind = 'capital';
  tokens.push({ kind, start, end, text, lower, bits: words.bits.get(lower) ?? 0, owns, stretch: -1 });
}
