// Who is spoken of in a paragraph: names with the words of their role, role nouns and pronouns, read off the tokens
// without a parser. "Putin’s foreign affairs adviser Yuri Ushakov said" -> name "Yuri Ushakov", role "Putin’s foreign affairs adviser"
// Known weakness: a role noun that no list knows ends where the next function word or verb of speech stands.

import type { Token } from './token.ts';
import { CUE, NOUN, PRONOUN, WORD } from './words.ts';

export type MentionKind = 'name' | 'role' | 'he' | 'she' | 'they' | 'speech-part' | 'it' | 'who';

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

const CLOSED = WORD.preposition | WORD.conjunction | WORD.auxiliary | WORD.that | PRONOUN;
// An adverb or a participle may be an adjective inside a phrase; a verb ends it.
const LIMIT = 9;

/** The mentions of a paragraph in order; they do not overlap. `isSource` tells the words of "according to". */
export function findMentions(tokens: readonly Token[], isSource: (token: number) => boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (!token) break;
    const pronoun = pronounKind(token, tokens[i + 1]);
    const made = pronoun
      ? { kind: pronoun, from: i, to: i + 1, nameFrom: i, nameTo: i, bits: token.bits & PRONOUN, owns: false }
      : phraseAt(tokens, i, isSource);
    if (made) mentions.push(made);
    i = made ? made.to : i + 1;
  }
  return mentions;
}

function pronounKind(token: Token, next: Token | undefined): MentionKind | undefined {
  const { bits } = token;
  if ((bits & PRONOUN) === 0 || token.owns) return undefined;
  if (bits & (WORD.determiner | WORD.possessive) && next && startsNoun(next)) return undefined;
  if (token.kind === 'capital' && token.text.length > 1 && token.text === token.text.toUpperCase())
    return undefined;
  if (bits & WORD.that && !(bits & WORD.who)) return undefined;
  if (bits & WORD.he) return 'he';
  if (bits & WORD.she) return 'she';
  if (bits & WORD.who) return 'who';
  if (bits & WORD.they) return 'they';
  if (bits & WORD.speechPart) return 'speech-part';
  return 'it';
}

function startsNoun(token: Token): boolean {
  if (token.kind === 'capital' || token.kind === 'number') return true;
  return token.kind === 'lower' && (token.bits & (CLOSED | CUE)) === 0;
}

/** A noun phrase that begins at a token: determiner or not, words of a role, a name. */
function phraseAt(
  tokens: readonly Token[],
  from: number,
  isSource: (token: number) => boolean,
): Mention | undefined {
  const first = tokens[from];
  if (!first || !startsPhrase(first) || isSource(from)) return undefined;
  let bits = 0;
  let nameFrom = -1;
  let nameTo = -1;
  let noun = -1;
  let to = from;
  for (; to < tokens.length && to - from < LIMIT + 4; to++) {
    const token = tokens[to];
    if (!token || isSource(to)) break;
    const opens = to === from;
    if (
      !opens &&
      !continues(token, tokens[to - 1], tokens[to + 1], noun === to - 1, nameTo === to, to - from)
    )
      break;
    if (isNamePart(token, opens && (first.bits & (WORD.determiner | WORD.possessive)) !== 0)) {
      if (nameTo !== to) nameFrom = to;
      nameTo = to + 1;
    } else if (nameTo === to && isParticle(token, tokens[to - 1], tokens[to + 1])) nameTo = to + 1;
    if (token.bits & NOUN && !token.owns) noun = to;
    bits |= token.bits & (NOUN | WORD.mr | WORD.ms | WORD.title | WORD.maleName | WORD.femaleName);
    if (token.owns) {
      to++;
      break;
    }
  }
  const last = tokens[to - 1];
  if (!last) return undefined;
  const { owns } = last;
  const determined = (first.bits & (WORD.determiner | WORD.possessive)) !== 0;
  const isRole = determined && (last.bits & NOUN) !== 0 && (bits & (WORD.maleName | WORD.femaleName)) === 0;
  const isPlainNoun = to === from + 1 && (bits & NOUN) !== 0 && opensSentence(tokens[from - 1]);
  if (nameTo > nameFrom && nameTo === to && !isRole && !isPlainNoun)
    return { kind: 'name', from, to, nameFrom, nameTo, bits, owns };
  if (to === from + 1 && determined && !(first.bits & WORD.they)) return undefined;
  // "Trump leapt to": without a determiner and a known noun, what follows a name is a verb.
  if (nameTo > nameFrom && nameTo > from && noun < nameTo && !determined && !isPlainNoun) {
    return { kind: 'name', from, to: nameTo, nameFrom, nameTo, bits, owns: false };
  }
  const end = noun >= from ? Math.max(noun + 1, to === noun + 1 ? to : noun + 1) : to;
  return { kind: 'role', from, to: end, nameFrom: end, nameTo: end, bits, owns: owns && end === to };
}

/** "Reporters asked": a noun that has its capital from its place only. */
function opensSentence(before: Token | undefined): boolean {
  return before === undefined || before.kind === 'stop' || before.kind === 'quote';
}

function startsPhrase(token: Token): boolean {
  if (token.kind === 'capital') {
    if (token.bits & (WORD.conjunction | WORD.that | WORD.auxiliary) || isCalendar(token)) return false;
    if (token.bits & (WORD.preposition | PRONOUN) && !(token.bits & WORD.determiner)) return false;
    return true;
  }
  if (token.kind !== 'lower') return false;
  if (token.bits & (WORD.determiner | WORD.possessive)) return true;
  if (token.bits & (CLOSED | WORD.calendar | WORD.adverb)) return false;
  return (token.bits & CUE) === 0 || (token.bits & NOUN) !== 0;
}

function continues(
  token: Token,
  before: Token | undefined,
  next: Token | undefined,
  afterNoun: boolean,
  afterName: boolean,
  length: number,
): boolean {
  if (token.kind === 'capital')
    return !isCalendar(token) && ((token.bits & PRONOUN) === 0 || token.text.length > 4);
  if (token.kind === 'number') return !afterName && !afterNoun;
  if (token.kind !== 'lower' || length > LIMIT) return false;
  if (isParticle(token, before, next)) return true;
  if (token.bits & NOUN) return (token.bits & CUE) === 0 || !afterNoun;
  if (token.bits & (CLOSED | CUE | WORD.determiner | WORD.possessive | WORD.adverb)) return false;
  return !afterNoun && !afterName;
}

/** A day or a month, unless it is a first name as well: Julio, Abril. */
function isCalendar({ bits }: Token): boolean {
  return (bits & WORD.calendar) !== 0 && (bits & (WORD.maleName | WORD.femaleName)) === 0;
}

function isNamePart(token: Token, isDeterminer: boolean): boolean {
  return (
    token.kind === 'capital' && !isDeterminer && !(token.bits & (WORD.mr | WORD.ms) && token.text.length < 5)
  );
}

/** "von Berg", "de la Cruz", "van der Meer": the article counts behind another particle only. */
function isParticle(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.kind !== 'lower' || !before) return false;
  if (token.bits & WORD.particle)
    return next?.kind === 'capital' || ((next?.bits ?? 0) & WORD.determiner) !== 0;
  return (
    next?.kind === 'capital' &&
    (token.bits & WORD.determiner) !== 0 &&
    (before.bits & WORD.particle) !== 0 &&
    before.kind === 'lower'
  );
}

/** The words of a mention as they stand, the possessor before it included, a possessive ending left out. */
export function mentionText(text: string, tokens: readonly Token[], mention: Mention): string {
  return text.slice(...mentionRange(tokens, mention));
}

/** Where those words stand, in UTF-16 units of the paragraph. */
export function mentionRange(
  tokens: readonly Token[],
  { from, to, kind }: Mention,
): readonly [start: number, end: number] {
  const first = tokens[kind === 'role' ? ownerStart(tokens, from) : from];
  const last = tokens[to - 1];
  if (!first || !last) return [0, 0];
  return [first.start, last.owns ? last.start + last.text.length : last.end];
}

/** Where the possessor before a phrase begins: "Putin’s | foreign affairs adviser", "the group’s | president". */
export function ownerStart(tokens: readonly Token[], from: number): number {
  if (!tokens[from - 1]?.owns) return from;
  let at = from - 1;
  while (at > 0 && from - at < 5) {
    const before = tokens[at - 1];
    const isName = before?.kind === 'capital' && tokens[at]?.kind === 'capital' && !(before.bits & CLOSED);
    if (!isName && !(before && before.bits & (WORD.determiner | WORD.possessive))) break;
    at--;
  }
  return at;
}
