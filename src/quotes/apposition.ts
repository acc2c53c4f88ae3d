// Who stands beside whom: "Ruth Alder, the mayor of Lowmere, said" and "the mayor of Lowmere, Ruth Alder, said" are one
// person with one role. Known error: a list, "the mayor, Ruth Alder, and Joe Pratt".

import { type Mention, mentionAt, ownerStart } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { COLON, COMMA, DETERMINER, EDGE, NAME, OTHER, PREPOSITION, QUOTE, STOP } from './place-classes.ts';
import {
  bitsAt,
  COMMA_KIND,
  DASH,
  EDGE_KIND,
  kindAt,
  placeAt,
  QUOTE_KIND,
  STOP_KIND,
  type Tokens,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { COURTESY, FIRST_NAME, HUMAN, NOUN } from './word-classes.ts';

/** The tokens [from, to) of a role, and its noun. */
export interface Role {
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

const CALLED = WORD.title | COURTESY | FIRST_NAME;
// How far the noun of an apposition and its end may be.
const REACH = 15;
// How many mentions a role before a name may hold: "the spokesman | of the ministry | of Sea Affairs |, Luc Jamet"
const NEIGHBOURS = 4;
// "the secretary | of state for the north |, Ruth Alder"
const PHRASE_REACH = 10;

/** The apposition behind a name: "Kevin Madden, | a Republican strategist |, said" */
export function roleBehind({ tokens }: Paragraph, { to }: Mention): Role | null {
  const from = to + 1;
  if (kindAt(tokens, to) !== COMMA_KIND || !opensRole(tokens, from)) return null;
  let head = -1;
  let isOpen = true;
  for (let at = from; at < from + REACH; at++) {
    const kind = kindAt(tokens, at);
    if (kind === EDGE_KIND) break;
    if (kind === COMMA_KIND || kind === STOP_KIND || kind === QUOTE_KIND || kind === DASH)
      return head < 0 ? null : { from, to: at, head };
    const bits = bitsAt(tokens, at);
    if (head < 0 && bits & (WORD.say | WORD.auxiliary | WORD.who | WORD.conjunction)) return null;
    if (head >= 0 && placeAt(tokens, at) === PREPOSITION) isOpen = false;
    if (isOpen && bits & (NOUN | WORD.title)) head = at;
  }
  return null;
}

/** "in an interview", "with the union" tell no role. */
function opensRole(tokens: Tokens, at: number): boolean {
  return placeAt(tokens, at) !== PREPOSITION || (bitsAt(tokens, at) & (NOUN | WORD.determiner)) !== 0;
}

/** The apposition before a name: "| the F.B.I. director |, James Comey," */
export function roleBeside({ tokens, mentions }: Paragraph, index: number): Role | null {
  const mention = mentions[index];
  if (!mention || kindAt(tokens, mention.from - 1) !== COMMA_KIND) return null;
  for (let i = Math.max(0, index - NEIGHBOURS); i < index; i++) {
    const role = mentions[i];
    if (role?.kind !== 'role' || !(role.bits & HUMAN)) continue;
    if (commaBehind(tokens, role.to) === mention.from - 1)
      return { from: ownerStart(tokens, role.from), to: mention.from - 1, head: role.to - 1 };
  }
  return null;
}

/** The name that a role is given with: "the secretary of state, | Ruth Alder |, said" */
export function nameBeside({ tokens, mentions }: Paragraph, role: Mention): Mention | undefined {
  if (role.kind !== 'role' || role.owns || !mayBeHeld(role)) return undefined;
  const comma = commaBehind(tokens, role.to);
  const name = comma < 0 ? undefined : mentionAt(mentions, comma + 1);
  return name?.kind === 'name' && !name.owns && isCalled(name) && isClosed(tokens, name.to)
    ? name
    : undefined;
}

/** True for a noun for persons, and for one that no list knows: "the harbour pilot", "el patrón mayor". */
function mayBeHeld({ bits }: Mention): boolean {
  return (bits & HUMAN) !== 0 || !(bits & WORD.thing);
}

/** The comma that ends a role, behind what hangs on it; -1 where something else follows. */
function commaBehind(tokens: Tokens, from: number): number {
  for (let at = from; at < from + PHRASE_REACH; at++) {
    if (kindAt(tokens, at) === COMMA_KIND) return at;
    const place = placeAt(tokens, at);
    if (place !== PREPOSITION && place !== NAME && place !== OTHER && place !== DETERMINER) return -1;
  }
  return -1;
}

/** A full name of a person, or one with a title. */
function isCalled({ bits, nameFrom, nameTo }: Mention): boolean {
  return (bits & CALLED) !== 0 || (nameTo - nameFrom > 1 && !(bits & WORD.thing));
}

function isClosed(tokens: Tokens, at: number): boolean {
  const place = placeAt(tokens, at);
  return place === COMMA || place === STOP || place === QUOTE || place === COLON || place === EDGE;
}
