// Words as tokens: where one ends, its apostrophes, its classes. "l’Élysée" -> l’, Élysée; "Lee’s" -> Lee, a possessor

import { bitsByTail } from './compounds.ts';
import { EMPTY_HASH, hashOf, lookUp, withUnit } from './hash.ts';
import { addWordToken, CAPITAL, LOWER, makeOwner, NUMBER, type Tokens } from './token.ts';
import { COURTESY } from './word-classes.ts';
import type { Words } from './words.ts';

const POINT = 0x2e;
// What may stand inside a word, between its letters: "O’Malley", "vice-president", "U.S.", "AT&T"
const JOINERS = "'’.-‐‑&";
// A possessor: "Lee’s", "LEE'S"
const POSSESSIVE_RE = /['’][sS]$/u;
// French and Italian words that lean on the next: "l'", "d’", "qu'", "dell'"
const ELISION_RE = /^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu|un|dell|all|dall|sull|nell|quell)['’](?=[\p{L}])/iu;
// A French pronoun behind its verb: "a-t-il", "dit-elle"
const CLITIC_RE = /-(?:t-)?(?:il|elle|ils|elles|on|je)$/u;

// An American legislator's party and state, which stands like an age: "Cole, R-Okla., said"
const PARTY_RE = /^[RDI]-[A-Z]/u;

/** Adds the word that begins here, and returns where it ends. The most frequent case, "harbour" or "Harbour", is read at once. */
export function readWord(tokens: Tokens, text: string, from: number, to: number, words: Words): number {
  let code = text.charCodeAt(from);
  const isCapital = code > 64 && code < 91;
  let at = from;
  let hash = EMPTY_HASH;
  if (isCapital) {
    hash = withUnit(hash, code | 32);
    at++;
  }
  for (; at < to; at++) {
    code = text.charCodeAt(at);
    if (code < 97 || code > 122) break;
    hash = withUnit(hash, code);
  }
  if (at > from && (at === to || code === 32 || !goesOn(text, at, to))) {
    // "A. B. Moss": an initial is no article; in French, “M.” is a title.
    const isInitial = isCapital && at === from + 1 && code === POINT;
    const known = lookUp(words.bits, hash);
    const bits = isInitial ? known & COURTESY : known || tailBits(text, from, at, words);
    addWordToken(tokens, isCapital ? CAPITAL : LOWER, from, at, at, hash, bits);
    return at;
  }
  const end = wordEnd(text, from, to);
  addWord(tokens, text.slice(from, end), from, words);
  return end;
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && goesOn(text, at, to)) at++;
  return at;
}

/** True where the unit at an offset belongs to the word before it. */
function goesOn(text: string, at: number, to: number): boolean {
  const code = text.charCodeAt(at);
  if (isWordUnit(code)) return true;
  if (code === 32 || code === 44 || !JOINERS.includes(text.charAt(at))) return false;
  return at + 1 < to && isWordUnit(text.charCodeAt(at + 1));
}

export function isWordUnit(code: number): boolean {
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  return (
    code > 0xbf &&
    !(code > 0x2000 && code < 0x3005) &&
    !(code > 0xff00 && code < 0xff10) &&
    code !== 0xff1a &&
    code !== 0xff1b &&
    code !== 0xff1f
  );
}

function addWord(tokens: Tokens, raw: string, at: number, words: Words): void {
  let start = at;
  let text = raw;
  const hasApostrophe = text.includes("'") || text.includes('’');
  if (words.language === 'fr' || words.language === 'it') {
    const elided = hasApostrophe ? ELISION_RE.exec(text)?.[0] : undefined;
    if (elided) {
      push(tokens, elided.slice(0, -1), start, start + elided.length, words);
      start += elided.length;
      text = text.slice(elided.length);
    }
    const clitic = text.includes('-') ? CLITIC_RE.exec(text)?.[0] : undefined;
    if (clitic) {
      const verb = text.slice(0, -clitic.length);
      push(tokens, verb, start, start + verb.length, words);
      const skip = clitic.startsWith('-t-') ? 3 : 1;
      start += verb.length + skip;
      text = clitic.slice(skip);
    }
  }
  const end = start + text.length;
  const owns = hasApostrophe && POSSESSIVE_RE.test(text);
  push(tokens, owns ? text.slice(0, -2) : text, start, end, words);
  if (owns) makeOwner(tokens, end);
}

function push(tokens: Tokens, word: string, start: number, end: number, words: Words): void {
  const lower = word.toLowerCase();
  const hash = hashOf(lower);
  const code = word.charCodeAt(0);
  const isNumber = (code > 47 && code < 58) || (word.charAt(1) === '-' && PARTY_RE.test(word));
  const kind = isNumber ? NUMBER : code === lower.charCodeAt(0) ? LOWER : CAPITAL;
  const bits = lookUp(words.bits, hash) || bitsByTail(lower, words);
  addWordToken(tokens, kind, start, end, start + word.length, hash, bits);
}

/** Only languages that glue nouns are looked at further. */
function tailBits(text: string, from: number, to: number, words: Words): number {
  return words.tails.size === 0 ? 0 : bitsByTail(text.slice(from, to).toLowerCase(), words);
}
