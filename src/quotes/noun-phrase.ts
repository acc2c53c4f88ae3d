// A noun phrase by its words alone: determiner or not, words of a role, a name. "the former mayor of" -> the former mayor
// Known weakness: a role noun that no list knows ends where the next function word or verb of speech stands.

import { hashOf } from './hash.ts';
import { restOfInstitution } from './institution.ts';
import type { Mention } from './mentions.ts';
import { SAY, SOURCE } from './place-classes.ts';
import {
  bitsAt,
  CAPITAL,
  EDGE_KIND,
  kindAt,
  LOWER,
  lengthAt,
  NUMBER,
  ownsAt,
  placeAt,
  QUOTE_KIND,
  STOP_KIND,
  type Tokens,
  wordAt,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, COURTESY, CUE, DETERMINING, FIRST_NAME, HUMAN, NOUN, PRONOUN } from './word-classes.ts';

// An adverb or a participle may be an adjective inside a phrase; a verb ends it.
const LIMIT = 9;
const TELLING = NOUN | COURTESY | WORD.title | FIRST_NAME;
const MESSRS = hashOf('messrs');
// Months that people are called by.
const MONTH_NAMES: ReadonlySet<number> = new Set(['jan', 'april', 'may', 'june', 'august'].map(hashOf));
const NO_NAME_BEHIND = WORD.preposition | WORD.determiner;
const NO_PHRASE = WORD.conjunction | WORD.that | WORD.auxiliary;
const NO_PART = CLOSED | CUE | DETERMINING | WORD.adverb;

/** True where a word has its capital as all nouns of the language have it. */
export type IsCommonNoun = (token: number) => boolean;

/** The phrase that begins at a token. */
export function phraseAt(tokens: Tokens, from: number, isCommonNoun: IsCommonNoun): Mention | undefined {
  if (!startsPhrase(tokens, from) || placeAt(tokens, from) === SOURCE) return undefined;
  const determined = (bitsAt(tokens, from) & DETERMINING) !== 0;
  let bits = 0;
  let nameFrom = -1;
  let nameTo = -1;
  let noun = -1;
  let to = from;
  let isInstitution = false;
  for (; to - from < LIMIT + 4; to++) {
    if (to > from) {
      if (placeAt(tokens, to) === SOURCE) break;
      const rest = restOfInstitution(tokens, to);
      if (rest > 0) {
        isInstitution = true;
        to = rest;
      } else if (!continues(tokens, to, noun === to - 1, nameTo === to, to - from)) break;
    }
    if (isNamePart(tokens, to, to === from && determined)) {
      if (nameTo !== to) nameFrom = withParticles(tokens, to, from);
      nameTo = to + 1;
    } else if (nameTo === to && isParticle(tokens, to)) nameTo = to + 1;
    const each = bitsAt(tokens, to);
    const owns = ownsAt(tokens, to);
    if (each & NOUN && !owns) noun = to;
    bits |= each & TELLING;
    if (owns) {
      to++;
      break;
    }
  }
  const owns = ownsAt(tokens, to - 1);
  const isKnown = (bits & FIRST_NAME) !== 0;
  const isSingle = nameTo === nameFrom + 1 && nameTo === to;
  const isRole =
    determined && !isKnown && ((bitsAt(tokens, to - 1) & NOUN) !== 0 || (isSingle && isCommonNoun(nameFrom)));
  if (isInstitution && !(bits & (HUMAN | FIRST_NAME | COURTESY)))
    return { kind: 'role', from, to, nameFrom: to, nameTo: to, bits, owns };
  const isPlainNoun = to === from + 1 && (bits & NOUN) !== 0 && opensSentence(tokens, from);
  if (nameTo > nameFrom && nameTo === to && !isRole && !isPlainNoun) {
    const start = determined ? from : withoutVerb(tokens, from, nameFrom);
    return { kind: 'name', from: start, to, nameFrom, nameTo, bits, owns };
  }
  if (to === from + 1 && determined && !(bitsAt(tokens, from) & WORD.they)) return undefined;
  // "Trump leapt to": without a determiner and a known noun, what follows a name is a verb.
  if (nameTo > nameFrom && nameTo > from && noun < nameTo && !determined && !isPlainNoun) {
    const start = withoutVerb(tokens, from, nameFrom);
    return { kind: 'name', from: start, to: nameTo, nameFrom, nameTo, bits, owns: false };
  }
  const end = noun >= from ? noun + 1 : to;
  return { kind: 'role', from, to: end, nameFrom: end, nameTo: end, bits, owns: owns && end === to };
}

/** Unknown words before a name are no part of its role where no noun is among them: "laid bare | Mrs. Lee". */
function withoutVerb(tokens: Tokens, from: number, nameFrom: number): number {
  const before = placeAt(tokens, from - 1);
  // "said | resident Ada Lee", "enligt | rektorn Eva Berg": what stands between a cue and a name is the role.
  if (ownsAt(tokens, from - 1) || before === SAY || before === SOURCE) return from;
  for (let at = from; at < nameFrom; at++) {
    const bits = bitsAt(tokens, at);
    if (bits & (NOUN | WORD.title) || kindAt(tokens, at) !== LOWER) return bits & COURTESY ? at : from;
    if (bits & COURTESY) return at;
  }
  return nameFrom;
}

/** "Reporters asked": a noun that has its capital from its place only. */
function opensSentence(tokens: Tokens, at: number): boolean {
  const before = kindAt(tokens, at - 1);
  return before === EDGE_KIND || before === STOP_KIND || before === QUOTE_KIND;
}

/** True where a noun may follow a determiner: "their | plan" */
export function startsNoun(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  if (kind === CAPITAL || kind === NUMBER) return true;
  return kind === LOWER && (bitsAt(tokens, at) & (CLOSED | CUE)) === 0;
}

function startsPhrase(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  const bits = bitsAt(tokens, at);
  if (kind === CAPITAL) {
    if (isMonthName(tokens, at)) return true;
    if (bits & NO_PHRASE || isCalendar(tokens, at) || (bits & WORD.adverb && !(bits & (FIRST_NAME | NOUN))))
      return false;
    return !(bits & (WORD.preposition | PRONOUN)) || (bits & WORD.determiner) !== 0;
  }
  if (kind !== LOWER) return false;
  if (bits & DETERMINING) return true;
  if (bits & (CLOSED | WORD.calendar | WORD.adverb)) return false;
  return (bits & CUE) === 0 || (bits & NOUN) !== 0;
}

function continues(
  tokens: Tokens,
  at: number,
  afterNoun: boolean,
  afterName: boolean,
  length: number,
): boolean {
  const kind = kindAt(tokens, at);
  const bits = bitsAt(tokens, at);
  if (kind === CAPITAL)
    return !isCalendar(tokens, at) && ((bits & PRONOUN) === 0 || lengthAt(tokens, at) > 4);
  if (kind === NUMBER) return !afterName && !afterNoun;
  if (kind !== LOWER || length > LIMIT) return false;
  if (isParticle(tokens, at)) return true;
  if (bits & NOUN) return (bits & CUE) === 0 || !afterNoun;
  if (bits & NO_PART) return false;
  return !afterNoun && !afterName;
}

/** A day or a month, unless it is a first name as well: Julio, Abril; "Jan Kok". */
function isCalendar(tokens: Tokens, at: number): boolean {
  const bits = bitsAt(tokens, at);
  return (bits & WORD.calendar) !== 0 && !(bits & FIRST_NAME) && !isMonthName(tokens, at);
}

/** Somebody called by a month: "May Lindqvist", "June said", but not "in June Smith" or "the May Day". */
function isMonthName(tokens: Tokens, at: number): boolean {
  if (!MONTH_NAMES.has(wordAt(tokens, at)) || bitsAt(tokens, at - 1) & NO_NAME_BEHIND) return false;
  const isFirst = kindAt(tokens, at + 1) === CAPITAL && !(bitsAt(tokens, at + 1) & WORD.calendar);
  return isFirst || (bitsAt(tokens, at + 1) & WORD.say) !== 0;
}

function isNamePart(tokens: Tokens, at: number, isDeterminer: boolean): boolean {
  if (kindAt(tokens, at) !== CAPITAL || isDeterminer) return false;
  const isTitle = lengthAt(tokens, at) < 5 || wordAt(tokens, at) === MESSRS;
  return !(bitsAt(tokens, at) & COURTESY && isTitle);
}

/** "von Berg", "de la Cruz", "van der Meer": the article counts behind another particle only. */
function isParticle(tokens: Tokens, at: number): boolean {
  const bits = bitsAt(tokens, at);
  if (kindAt(tokens, at) !== LOWER || !(bits & (WORD.particle | WORD.determiner))) return false;
  if (kindAt(tokens, at - 1) === EDGE_KIND || hangsOnNoun(tokens, at) || leadsToThing(tokens, at))
    return false;
  const beforeName = kindAt(tokens, at + 1) === CAPITAL;
  if (bits & WORD.particle)
    return beforeName || (bitsAt(tokens, at + 1) & (WORD.determiner | WORD.particle)) !== 0;
  return beforeName && (bitsAt(tokens, at - 1) & WORD.particle) !== 0;
}

/** "Simone Vintz | von der | Stiftung": a preposition before an organisation. */
function leadsToThing(tokens: Tokens, at: number): boolean {
  if (!(bitsAt(tokens, at) & WORD.preposition)) return false;
  const noun = bitsAt(tokens, at + 1) & WORD.determiner ? at + 2 : at + 1;
  return (bitsAt(tokens, noun) & WORD.thing) !== 0 && !(bitsAt(tokens, noun) & FIRST_NAME);
}

/** Where a name begins that opens with particles, "sagte | von der Aue"; behind a noun they are prepositions. */
function withParticles(tokens: Tokens, name: number, from: number): number {
  let at = name;
  while (at > from && kindAt(tokens, at - 1) === LOWER && bitsAt(tokens, at - 1) & WORD.particle) at--;
  return at === from && !(bitsAt(tokens, at) & DETERMINING) ? at : name;
}

/** "le ministre | de la Défense", "Präsident | von Brasilien": a preposition behind a noun, but not "Minister von der Aue". */
function hangsOnNoun(tokens: Tokens, at: number): boolean {
  const bits = bitsAt(tokens, at);
  const before = bitsAt(tokens, at - 1);
  if (kindAt(tokens, at - 1) === LOWER) return (before & (WORD.particle | WORD.determiner)) === 0;
  if (!(bits & WORD.preposition) || !(before & NOUN) || before & FIRST_NAME) return false;
  return !(bitsAt(tokens, at + 1) & WORD.determiner) || (bitsAt(tokens, at + 1) & WORD.particle) === 0;
}
