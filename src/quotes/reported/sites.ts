// Where the content of a cue may begin and end: behind it ("said | that ..."), behind the person addressed ("told Lee | that"),
// before its subject ("The deal is dead | , he said"), on both sides ("The deal, he said, is dead").

import type { Paragraph } from '../paragraph.ts';
import {
  AUXILIARY,
  COLON,
  COMMA,
  CONJUNCTION,
  EDGE,
  PARTICIPLE,
  PREPOSITION,
  QUOTE,
  SAY,
  SOURCE,
  STOP,
  THAT,
} from '../place-classes.ts';
import { bitsAt, placeAt, type Tokens } from '../token.ts';
import * as WORD from '../word-classes.ts';
import type { Cue } from './cue.ts';

/** A place where a content begins. Open ones end at one of `endsOf`; -1 is open. */
export interface Site {
  readonly shape: number;
  readonly from: number;
  readonly to: number;
}

// Shapes; the order of the weights.
const DIRECTLY = 0;
const BEHIND_PREPOSITION = 1;
const AT_OPENER = 2;
const BEHIND_ADDRESSEE = 3;
const FRONTED = 4;
const AROUND = 5;
const RAISED = 6;
const PASSIVE = 7;
const OPEN = -1;

const OPENER_REACH = 12;
const MAX_ENDS = 10;
const REACH = 80;

export function sitesOf(cue: Cue): Site[] {
  const { paragraph, place } = cue;
  const { tokens } = paragraph;
  if (place === SOURCE) return sourced(cue);
  const sites: Site[] = [];
  const { token, sentence } = cue;
  const from = placeAt(tokens, token + 1) === COLON ? token + 2 : token + 1;
  const add = (shape: number, start: number, to = OPEN): void => {
    if (to !== OPEN || mayBegin(tokens, start)) sites.push({ shape, from: start, to });
  };
  add(DIRECTLY, from);
  if (placeAt(tokens, from) === PREPOSITION) add(BEHIND_PREPOSITION, from + 1);
  const opener = openerBehind(paragraph, from + 1);
  if (opener > 0) add(AT_OPENER, opener);
  const addressee = paragraph.mentions[cue.next];
  if (addressee && addressee.from <= token + 2 && addressee.to !== opener) {
    const behind = addressee.to;
    add(BEHIND_ADDRESSEE, placeAt(tokens, behind) === PREPOSITION ? behind + 1 : behind);
  }
  const comma = commaBefore(tokens, token, sentence);
  if (comma > sentence + 2 && comma - sentence < REACH) add(FRONTED, sentence, comma);
  const isParenthetical = comma > sentence && placeAt(tokens, token + 1) === COMMA;
  if (isParenthetical && token - sentence < REACH) add(AROUND, sentence);
  return [...sites, ...passive(cue)];
}

/** "[The plan] was attributed", "[She is expected to run]" */
function passive({ paragraph, token, next, sentence }: Cue): Site[] {
  const { tokens, mentions } = paragraph;
  const mention = mentions[next - 1];
  if (!mention || mention.from < sentence || token - mention.to > 4) return [];
  const raised: Site = { shape: RAISED, from: mention.from, to: OPEN };
  if (placeAt(tokens, mention.to) !== AUXILIARY) return [raised];
  return [raised, { shape: PASSIVE, from: mention.from, to: mention.to }];
}

function sourced({ paragraph, token, sentence, next }: Cue): Site[] {
  const { tokens, mentions } = paragraph;
  const mention = mentions[next];
  if (!mention || mention.from > token + 2) return [];
  let start = token;
  while (start > sentence && placeAt(tokens, start - 1) === SOURCE) start--;
  if (start > sentence + 1) {
    const to = placeAt(tokens, start - 1) === COMMA ? start - 1 : start;
    return to - sentence < REACH ? [{ shape: FRONTED, from: sentence, to }] : [];
  }
  for (let comma = mention.to; comma < mention.to + 20; comma++) {
    const place = placeAt(tokens, comma);
    if (place === COMMA) return [{ shape: DIRECTLY, from: comma + 1, to: OPEN }];
    if (place === STOP || place === EDGE) return [];
  }
  return [];
}

function mayBegin(tokens: Tokens, at: number): boolean {
  const place = placeAt(tokens, at);
  return place !== EDGE && place !== STOP && place !== QUOTE && place !== COMMA;
}

/** "told reporters in Flint | that he would" */
function openerBehind({ tokens }: Paragraph, from: number): number {
  for (let at = from; at < from + OPENER_REACH; at++) {
    const place = placeAt(tokens, at);
    if (place === THAT || bitsAt(tokens, at) & WORD.opener) return at;
    if (place === STOP || place === EDGE || place === QUOTE || place === SAY) return -1;
  }
  return -1;
}

/** The comma before the subject of a verb that closes its sentence: "The deal is dead | , he said." */
function commaBefore(tokens: Tokens, cue: number, sentence: number): number {
  for (let at = cue - 1; at > Math.max(sentence, cue - 12); at--)
    if (placeAt(tokens, at) === COMMA) return at;
  return -1;
}

/** Where the content of an open site may end: before words that may go on with something else, then at the sentence's end. */
export function endsOf({ tokens }: Paragraph, cue: Cue, site: Site): number[] {
  if (site.to !== OPEN) return [site.to];
  const ends: number[] = [];
  const from = Math.max(site.from, cue.place === SOURCE ? site.from : cue.token + 1);
  // "said that | without the ferry nobody would come": "that" alone is no content.
  const opened = placeAt(tokens, from) === THAT ? from + 1 : from;
  for (let at = from; at < from + REACH; at++) {
    const place = placeAt(tokens, at);
    if (place === STOP || place === EDGE) {
      if (at > site.from) ends.push(at);
      break;
    }
    if (at > opened && ends.length < MAX_ENDS && mayEnd(place)) ends.push(at);
  }
  return ends;
}

function mayEnd(place: number): boolean {
  return (
    place === COMMA ||
    place === CONJUNCTION ||
    place === PARTICIPLE ||
    place === QUOTE ||
    place === PREPOSITION ||
    place === AUXILIARY ||
    place === THAT
  );
}
