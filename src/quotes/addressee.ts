// To whom somebody speaks, where that could be taken for who speaks: "a déclaré à | l’AFP | Luc Perrin", "powiedział | PAP | rzecznik".

import type { Mention } from './mentions.ts';
import { bitsAt, CAPITAL, kindAt, LOWER, startAt, type Tokens, wordOf } from './token.ts';
import * as WORD from './word-classes.ts';
import { CUE, FIRST_NAME, HUMAN } from './word-classes.ts';

// An outlet, and a speaker by first name and surname.
const LEAST_PAIR = 3;
const PLATFORM = 'X';

/** The outlet alone in "a déclaré à | l’AFP | Luc Perrin": whom somebody speaks to, right before who does. */
export function withoutSpeaker(text: string, tokens: Tokens, mention: Mention): Mention {
  const { from, nameFrom, nameTo } = mention;
  // "каза пред | БТА | кметът Иван Петров"
  const isBeforeRole = kindAt(tokens, from + 1) === LOWER && (bitsAt(tokens, from + 1) & HUMAN) !== 0;
  if (isBeforeRole && isSpokenTo(tokens, from) && isOutlet(wordOf(text, tokens, from)))
    return { kind: 'name', from, to: from + 1, nameFrom: from, nameTo: from + 1, bits: 0, owns: false };
  if (nameTo - nameFrom < LEAST_PAIR || !isSpokenTo(tokens, from)) return mention;
  let to = nameFrom + 1;
  if (!isOutlet(wordOf(text, tokens, nameFrom))) while (to < nameTo && !isFirstName(tokens, to)) to++;
  if (nameTo - to < 2 || isFirstName(tokens, to - 1)) return mention;
  return { ...mention, to, nameTo: to, bits: mention.bits & ~FIRST_NAME, owns: false };
}

/** "a déclaré à | l’AFP": a preposition behind a verb of speech. */
function isSpokenTo(tokens: Tokens, from: number): boolean {
  return (bitsAt(tokens, from - 1) & WORD.preposition) !== 0 && (bitsAt(tokens, from - 2) & CUE) !== 0;
}

function isFirstName(tokens: Tokens, at: number): boolean {
  return (bitsAt(tokens, at) & FIRST_NAME) !== 0;
}

/** "AFP", "ANSA" */
function isOutlet(word: string): boolean {
  return word.length > 2 && isAllCapitals(word);
}

/** "ha detto all’ | Ansa | il sindaco": to whom somebody speaks, right before who does. */
export function isAddressee(tokens: Tokens, { kind, from, to }: Mention, next: Mention | undefined): boolean {
  if (kind !== 'name' || next?.from !== to || !isSpokenTo(tokens, from)) return false;
  return next.kind === 'name' || (next.kind === 'role' && (next.bits & HUMAN) !== 0);
}

// "apoiadores", "seus", but not "miss"
const PLURAL_RE = /[^s]s$/u;

/** "afirmou Luciana | a apoiadores": before a plural, the Portuguese article of one woman is the preposition. */
export function isDative(
  text: string,
  tokens: Tokens,
  { kind, from, to }: Mention,
  language: string,
): boolean {
  if (language !== 'pt' || kind !== 'role' || to - from < 2 || wordOf(text, tokens, from) !== 'a')
    return false;
  return PLURAL_RE.test(wordOf(text, tokens, from + 1));
}

/** "powiedział | PAP | rzecznik", "сообщил | ТАСС | глава": an outlet right behind the verb, without a preposition. */
export function isOutletSpokenTo(text: string, tokens: Tokens, at: number): boolean {
  if (kindAt(tokens, at) !== CAPITAL || !(bitsAt(tokens, at - 1) & WORD.say)) return false;
  const next = kindAt(tokens, at + 1);
  return (next === LOWER || next === CAPITAL) && isOutlet(wordOf(text, tokens, at));
}

/** The name behind a platform: "napisał na portalu X | Tomasz Kot"; a letter without its full stop begins no name. */
export function withoutPlatform(text: string, tokens: Tokens, mention: Mention): Mention {
  const { nameFrom, nameTo } = mention;
  if (nameTo - nameFrom < 2 || wordOf(text, tokens, nameFrom) !== PLATFORM) return mention;
  if (kindAt(tokens, nameFrom - 1) !== LOWER || text.charAt(startAt(tokens, nameFrom) + 1) !== ' ')
    return mention;
  return { ...mention, from: nameFrom + 1, nameFrom: nameFrom + 1 };
}

/** The name without the outlet behind it: "уточнил | Кузнецов | ТАСС", where no preposition parts them. */
export function withoutOutlet(text: string, tokens: Tokens, mention: Mention): Mention {
  const last = mention.nameTo - 1;
  if (mention.kind !== 'name' || last <= mention.nameFrom || !isOutlet(wordOf(text, tokens, last)))
    return mention;
  return isAllCapitals(wordOf(text, tokens, last - 1)) ? mention : { ...mention, to: last, nameTo: last };
}

/** "IT", "US": an abbreviation rather than a pronoun. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
