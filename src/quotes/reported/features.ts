// What speaks for a content at a place, for none at all, and for each of its ends.

import { bucket } from '../frame.ts';
import { mixed } from '../hash.ts';
import { type Feature, feature, hashed } from '../layout.ts';
import { MENTION_KINDS } from '../mentions.ts';
import type { Paragraph } from '../paragraph.ts';
import { COMMA, CONJUNCTION, EDGE, PREPOSITION, QUOTE, STOP } from '../place-classes.ts';
import { CAPITAL, endingOf, kindAt, placeAt, type Tokens, wordAt } from '../token.ts';
import * as WORD from '../word-classes.ts';
import { NOUN } from '../word-classes.ts';
import { type Cue, isVerb } from './cue.ts';
import type { Site } from './sites.ts';
import { BEGIN, END, NONE } from './templates.ts';

/** A row of features a choice. */
export interface Choice {
  readonly features: readonly Feature[];
}

const ENDINGS = ['', 'ed', 'ing', 's', 'ly'];
// Stands for any word with a capital.
const ANY_CAPITAL = 1;

/** The features of each site, then of none. */
export function beginnings(cue: Cue, sites: readonly Site[]): Choice[] {
  return [...sites.map((site) => beginning(cue, site)), noContent(cue)];
}

function beginning(cue: Cue, { shape, from }: Site): Choice {
  const { tokens } = cue.paragraph;
  const { token, place } = cue;
  const clause = cue.opensClause ? 1 : 0;
  const features: Feature[] = [
    feature(BEGIN.place, shape * 16 + place),
    feature(BEGIN.before, shape * 16 + placeAt(tokens, token - 1)),
    feature(BEGIN.after, shape * 16 + placeAt(tokens, token + 1)),
    feature(BEGIN.voice, shape * 8 + cue.voice),
    feature(BEGIN.clause, shape * 2 + clause),
    feature(BEGIN.clausePlace, (shape * 2 + clause) * 16 + placeAt(tokens, token + 1)),
    feature(BEGIN.size, shape * 8 + bucket(runFrom(tokens, from))),
    feature(BEGIN.opener, shape * 16 + placeAt(tokens, from)),
  ];
  if (cue.knowsWords) {
    const word = wordAt(tokens, token);
    const first = wordAt(tokens, from);
    features.push(
      hashed(BEGIN.word, mixed(word, shape)),
      hashed(BEGIN.first, mixed(first, shape)),
      hashed(BEGIN.firstWord, mixed(first, word, shape)),
      hashed(BEGIN.left, mixed(wordAt(tokens, from - 1), shape)),
    );
  }
  return { features };
}

function noContent(cue: Cue): Choice {
  const { text, tokens } = cue.paragraph;
  const { token, place, subject, voice } = cue;
  const before = placeAt(tokens, token - 1);
  const after = placeAt(tokens, token + 1);
  const tied = subject ? (subject.to === token ? 2 : 1) : 0;
  // 0 for nobody
  const kind = subject ? MENTION_KINDS.indexOf(subject.kind) + 1 : 0;
  const noun = subject && subject.bits & NOUN ? (subject.bits & WORD.thing ? 1 : 2) : 0;
  const features: Feature[] = [
    feature(NONE.place, place),
    feature(NONE.tied, place * 3 + tied),
    feature(NONE.before, place * 16 + before),
    feature(NONE.after, place * 16 + after),
    feature(NONE.clause, place * 2 + (cue.opensClause ? 1 : 0)),
    feature(NONE.voice, place * 8 + voice),
    feature(NONE.order, place * 4 + Math.min(cue.order, 3)),
    feature(NONE.speaker, kind * 8 + tied),
    feature(NONE.noun, place * 3 + noun),
    feature(NONE.ending, ENDINGS.indexOf(endingOf(text, tokens, token))),
    feature(NONE.afterTwo, after * 16 + placeAt(tokens, token + 2)),
  ];
  if (cue.knowsWords) {
    const word = wordAt(tokens, token);
    const next = wordAt(tokens, token + 1);
    const last = wordAt(tokens, token - 1);
    features.push(
      hashed(NONE.word, word),
      hashed(NONE.next, next),
      hashed(NONE.nextTwo, mixed(next, wordAt(tokens, token + 2))),
      hashed(NONE.pair, mixed(word, next)),
      hashed(NONE.last, last),
      hashed(NONE.lastPair, mixed(last, word)),
      hashed(NONE.head, headOf(tokens, subject?.to)),
      hashed(NONE.wordVoice, mixed(word, voice)),
      hashed(NONE.wordAfter, mixed(word, after)),
      hashed(NONE.wordTied, mixed(word, tied * (MENTION_KINDS.length + 1) + kind)),
    );
  }
  return { features };
}

function headOf(tokens: Tokens, to: number | undefined): number {
  if (to === undefined) return 0;
  return kindAt(tokens, to - 1) === CAPITAL ? ANY_CAPITAL : wordAt(tokens, to - 1);
}

/** How far the words go on from here without a pause. */
function runFrom(tokens: Tokens, from: number): number {
  let count = 0;
  for (let at = from; count < 20; at++, count++) {
    const place = placeAt(tokens, at);
    if (place === STOP || place === EDGE || place === QUOTE || place === COMMA) break;
  }
  return count;
}

/** The features of each end of an open site. */
export function endings(cue: Cue, site: Site, ends: readonly number[]): Choice[] {
  const { tokens } = cue.paragraph;
  const begin = Math.max(site.from, cue.token + 1);
  const first = wordAt(tokens, begin);
  const word = wordAt(tokens, cue.token);
  let [at, verbs, commas, quotes] = [begin, 0, 0, 0];
  return ends.map((end, order) => {
    for (; at < end; at++) {
      const place = placeAt(tokens, at);
      if (place === COMMA) commas++;
      else if (place === QUOTE) quotes++;
      else if (isVerb(cue.paragraph, at)) verbs++;
    }
    const edge = placeAt(tokens, end);
    const size = bucket((end - begin) >> 1);
    const rest = restFrom(tokens, end);
    const clause = clauseBehind(cue.paragraph, end);
    const verbal = Math.min(verbs, 3);
    const features: Feature[] = [
      feature(END.edge, edge * 8 + size),
      feature(END.behind, edge * 16 + placeAt(tokens, end + 1)),
      feature(END.order, Math.min(order, 7) * 16 + edge),
      feature(END.rest, rest * 16 + edge),
      feature(END.last, (order === ends.length - 1 ? 8 : 0) + size),
      feature(END.shape, site.shape * 16 + edge),
      feature(END.clause, edge * 4 + clause),
      feature(END.verbs, edge * 4 + verbal),
      feature(END.commas, edge * 4 + Math.min(commas, 3)),
      feature(END.quotes, Math.min(quotes, 3) * 4 + (edge === QUOTE ? 1 : 0)),
    ];
    if (cue.knowsWords) {
      const [here, next] = [wordAt(tokens, end), wordAt(tokens, end + 1)];
      features.push(
        hashed(END.pair, mixed(here, next, edge)),
        hashed(END.word, mixed(here, verbal * 4 + clause)),
        hashed(END.before, mixed(wordAt(tokens, end - 1), edge)),
        hashed(END.first, mixed(first, edge * 4 + verbal)),
        hashed(END.cue, mixed(word, here, edge)),
      );
    }
    return { features };
  });
}

/** What follows an end: 1 a subject with its verb, 2 a verb, 3 a preposition, 0 anything else. */
function clauseBehind(paragraph: Paragraph, end: number): number {
  const { tokens } = paragraph;
  let at = end;
  while (placeAt(tokens, at) === COMMA || placeAt(tokens, at) === CONJUNCTION) at++;
  if (isVerb(paragraph, at)) return 2;
  if (placeAt(tokens, at) === PREPOSITION) return 3;
  for (let near = at + 1; near < at + 5; near++) {
    const place = placeAt(tokens, near);
    if (place === PREPOSITION || place === COMMA || place === STOP || place === EDGE) return 0;
    if (isVerb(paragraph, near)) return 1;
  }
  return 0;
}

/** How much of the sentence is left behind a content. */
function restFrom(tokens: Tokens, from: number): number {
  let count = 0;
  for (let at = from; count < 20; at++, count++) {
    const place = placeAt(tokens, at);
    if (place === STOP || place === EDGE) break;
  }
  return bucket(count);
}
