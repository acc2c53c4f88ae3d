// Who is spoken of in a paragraph: names with the words of their role, role nouns and pronouns, read off the tokens
// without a parser. "Putin’s foreign affairs adviser Yuri Ushakov said" -> name "Yuri Ushakov", role "Putin’s foreign affairs adviser"

import { partitionPoint } from '../search.ts';
import {
  isAddressee,
  isAllCapitals,
  isDative,
  isOutletSpokenTo,
  withoutOutlet,
  withoutPlatform,
  withoutSpeaker,
} from './addressee.ts';
import { complementEnd } from './complement.ts';
import { withNameBehind } from './name-behind.ts';
import { phraseAt, startsNoun } from './noun-phrase.ts';
import type { Paragraph } from './paragraph.ts';
import {
  bitsAt,
  CAPITAL,
  endAt,
  kindAt,
  LOWER,
  ownsAt,
  startAt,
  type Tokens,
  wordAt,
  wordEndAt,
  wordOf,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, COURTESY, DETERMINING, FIRST_NAME, HUMAN, PRONOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

// "FAU-lederen", "CDU-Chef"
const ACRONYM_RE = /^\p{Lu}{2,}\d*-\p{L}/u;

/** In the order of the weights. */
export const MENTION_KINDS = ['name', 'role', 'he', 'she', 'they', 'speech-part', 'it', 'who'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface Mention {
  readonly kind: MentionKind;
  /** Token range [from, to) of the whole phrase. */
  readonly from: number;
  readonly to: number;
  /** Token range of the name inside; empty where there is none. */
  readonly nameFrom: number;
  readonly nameTo: number;
  /** Gender and number bits of the nouns and titles in the phrase. */
  readonly bits: number;
  /** A possessor: "Lee’s promise". What it owns is the next mention. */
  readonly owns: boolean;
}

/** The mentions among the tokens [from, to) in order; they do not overlap. */
export function findMentions(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  words: Words,
): Mention[] {
  const { capitalNouns, declinesNames } = words;
  const mentions: Mention[] = [];
  const isCommonNoun = (at: number): boolean =>
    capitalNouns && !ownsAt(tokens, at) && !isAllCapitals(wordOf(text, tokens, at));
  for (let at = from; at < to; ) {
    if (declinesNames && isOutletSpokenTo(text, tokens, at)) at++;
    if (isCourtesyBefore(tokens, at)) at++;
    const read = pronounAt(text, tokens, at) ?? phraseAt(tokens, at, isCommonNoun);
    const isForeign = read && !isTrainedOn(words);
    const whole = isForeign
      ? withoutOutlet(text, tokens, withoutPlatform(text, tokens, withNameBehind(text, tokens, read, words)))
      : read;
    const told = whole && withoutSpeaker(text, tokens, whole);
    const made = told && isForeign ? asRole(text, tokens, told) : told;
    if (made) mentions.push(made);
    // The outlet that a declined name is told to is nobody's name.
    at = made ? Math.max(made.to, made === whole ? (read?.to ?? at) : at) : at + 1;
  }
  return mentions.filter(
    (mention, i) =>
      !isAddressee(tokens, mention, mentions[i + 1]) && !isDative(text, tokens, mention, words.language),
  );
}

/** "Mme | la sénatrice Ada Leroy", "M. | le maire": the role says who it is. */
function isCourtesyBefore(tokens: Tokens, at: number): boolean {
  const behind = bitsAt(tokens, at + 1);
  return (
    (bitsAt(tokens, at) & COURTESY) !== 0 &&
    kindAt(tokens, at + 1) === LOWER &&
    (behind & WORD.determiner) !== 0 &&
    (bitsAt(tokens, at + 2) & HUMAN) !== 0
  );
}

/** "FAU-lederen", "US-Präsident" alone: a role, whose capital is that of its first part. */
function asRole(text: string, tokens: Tokens, mention: Mention): Mention {
  const { kind, from, to, bits } = mention;
  if (kind !== 'name' || to - from !== 1 || !(bits & HUMAN) || bits & FIRST_NAME) return mention;
  return ACRONYM_RE.test(wordOf(text, tokens, from))
    ? { ...mention, kind: 'role', nameFrom: to, nameTo: to }
    : mention;
}

function pronounAt(text: string, tokens: Tokens, at: number): Mention | undefined {
  const bits = bitsAt(tokens, at) & PRONOUN;
  const kind = bits === 0 ? undefined : pronounKind(text, tokens, at);
  return kind && { kind, from: at, to: at + 1, nameFrom: at, nameTo: at, bits, owns: false };
}

function pronounKind(text: string, tokens: Tokens, at: number): MentionKind | undefined {
  const bits = bitsAt(tokens, at);
  if (ownsAt(tokens, at)) return undefined;
  if (bits & DETERMINING && startsNoun(tokens, at + 1)) return undefined;
  if (kindAt(tokens, at) === CAPITAL && isAllCapitals(wordOf(text, tokens, at))) return undefined;
  if (bits & WORD.that && !(bits & WORD.who)) return undefined;
  if (bits & WORD.he) return 'he';
  if (bits & WORD.she) return 'she';
  if (bits & WORD.who) return 'who';
  if (bits & WORD.they) return 'they';
  if (bits & WORD.speechPart) return 'speech-part';
  return 'it';
}

/** The index of the first mention that begins at a token or behind it. */
export function indexAt(mentions: readonly Mention[], token: number): number {
  return partitionPoint(mentions.length, (i) => (mentions[i]?.from ?? 0) < token);
}

/** The mention that begins at a token. */
export function mentionAt(mentions: readonly Mention[], token: number): Mention | undefined {
  const mention = mentions[indexAt(mentions, token)];
  return mention?.from === token ? mention : undefined;
}

/** The hash of the last word of a mention: what a person is known by. */
export function lastWord(tokens: Tokens, { to }: Mention): number {
  return wordAt(tokens, to - 1);
}

/** The words of a mention as they stand. */
export function mentionText(paragraph: Paragraph, mention: Mention): string {
  return paragraph.text.slice(...mentionRange(paragraph, mention));
}

/** Where the words of a mention stand, the possessor before it and what hangs on it included, a possessive ending left out. */
export function mentionRange(paragraph: Paragraph, mention: Mention): readonly [start: number, end: number] {
  const { tokens } = paragraph;
  const first = mention.kind === 'role' ? ownerStart(tokens, mention.from) : mention.from;
  const last = complementEnd(paragraph, mention) - 1;
  return [startAt(tokens, first), ownsAt(tokens, last) ? wordEndAt(tokens, last) : endAt(tokens, last)];
}

/** Where the possessor before a phrase begins: "Putin’s | foreign affairs adviser", "the group’s | president". */
export function ownerStart(tokens: Tokens, from: number): number {
  if (!ownsAt(tokens, from - 1)) return from;
  let at = from - 1;
  while (from - at < 5) {
    const bits = bitsAt(tokens, at - 1);
    const isName = kindAt(tokens, at - 1) === CAPITAL && kindAt(tokens, at) === CAPITAL && !(bits & CLOSED);
    if (!isName && !(bits & DETERMINING)) break;
    at--;
  }
  return at;
}
