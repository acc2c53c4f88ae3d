// A paragraph as a short row of tokens: words, the punctuation that structures a sentence, and one token a quoted stretch.
// Quoted words are not tokenised: nobody who is named inside the marks is the speaker. Brackets are left out.
// 'Ada Lee (R-Fla.) said, “No.”' -> Ada, Lee, said, ',', [quote]

import type { Stretch } from './marks.ts';
import { WORD, type Words } from './words.ts';

export type TokenKind = 'lower' | 'capital' | 'number' | 'stop' | 'comma' | 'colon' | 'dash' | 'quote';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The word as it stands, without a possessive ending; empty for punctuation. */
  readonly text: string;
  readonly lower: string;
  readonly bits: number;
  /** Ends in 's or ’s: a possessor. */
  readonly owns: boolean;
  /** The index of the stretch, for a quote. */
  readonly stretch: number;
}

// Punctuation that structures a sentence; brackets are looked through. ":" ";" "—"
const PUNCTUATION = '.!?…。！？,;:，、；：([|–—―';
// What may stand inside a word, between its letters: "O’Malley", "vice-president", "U.S.", "AT&T"
const JOINERS = "'’.-‐‑&";
// Nothing of this is part of a token. Longest bracket that is left out.
const BRACKET_LIMIT = 120;
const POSSESSIVE_RE = /['’][sS]$/u;
// French and Italian words that lean on the next: "l'", "d’", "qu'", "dell'"
const ELISION_RE = /^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu|un|dell|all|dall|sull|nell|quell)['’](?=[\p{L}])/iu;
// A French pronoun behind its verb: "a-t-il", "dit-elle"
const CLITIC_RE = /-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;

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

function punctuation(kind: TokenKind, start: number, end: number, stretch = -1): Token {
  return { kind, start, end, text: '', lower: '', bits: 0, owns: false, stretch };
}

/** Reads a range by hand: a regex over every word of an article is most of the time that quotes take. */
function addTokens(tokens: Token[], text: string, from: number, to: number, words: Words): void {
  for (let at = from; at < to; ) {
    const code = text.charCodeAt(at);
    if (isWordUnit(code)) {
      const end = wordEnd(text, at, to);
      addWord(tokens, text.slice(at, end), at, words);
      at = end;
    } else if (code === 32) {
      const isDash = text.charCodeAt(at + 1) === 45 && text.charCodeAt(at + 2) === 32;
      if (isDash) tokens.push(punctuation('dash', at, at + 3));
      at += isDash ? 2 : 1;
    } else at = addMark(tokens, text, at, to, words);
  }
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

function isWordUnit(code: number): boolean {
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

function punctuationKind(
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
