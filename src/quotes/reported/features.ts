// What speaks for a content at a place, for none at all, and for each of its ends.

import { bucket } from '../frame.ts';
import { type Feature, feature, hashed } from '../layout.ts';
import { COMMA, CONJUNCTION, EDGE, type Paragraph, PREPOSITION, placeAt, QUOTE, STOP } from '../paragraph.ts';
import type { Token } from '../token.ts';
import { NOUN, WORD } from '../words.ts';
import { type Cue, isVerb } from './cue.ts';
import type { Site } from './sites.ts';
import { BEGIN, END, NONE } from './templates.ts';

/** A row of features a choice. */
export interface Choice {
  readonly features: readonly Feature[];
}

const KINDS = ['', 'name', 'role', 'he', 'she', 'they', 'speech-part', 'it', 'who'];

/** The features of each site, then of none. */
export function beginnings(cue: Cue, sites: readonly Site[], words: boolean): Choice[] {
  return [...sites.map((site) => beginning(cue, site, words)), noContent(cue, words)];
}

function beginning(cue: Cue, { shape, from }: Site, words: boolean): Choice {
  const { tokens, places } = cue.paragraph;
  const { token, place } = cue;
  const clause = cue.opensClause ? 1 : 0;
  const features: Feature[] = [
    feature(BEGIN.place, shape * 16 + place),
    feature(BEGIN.before, shape * 16 + placeAt(places, token - 1)),
    feature(BEGIN.after, shape * 16 + placeAt(places, token + 1)),
    feature(BEGIN.voice, shape * 8 + cue.voice),
    feature(BEGIN.clause, shape * 2 + clause),
    feature(BEGIN.clausePlace, (shape * 2 + clause) * 16 + placeAt(places, token + 1)),
    feature(BEGIN.size, shape * 8 + bucket(runFrom(places, from))),
    feature(BEGIN.opener, shape * 16 + placeAt(places, from)),
  ];
  if (words) {
    const word = tokens[token]?.lower ?? '';
    const first = tokens[from]?.lower ?? '';
    features.push(
      hashed(BEGIN.word, `${shape} ${word}`),
      hashed(BEGIN.first, `${shape} ${first}`),
      hashed(BEGIN.firstWord, `${shape} ${first} ${word}`),
      hashed(BEGIN.left, `${shape} ${tokens[from - 1]?.lower}`),
    );
  }
  return { features };
}

function noContent(cue: Cue, words: boolean): Choice {
  const { tokens, places } = cue.paragraph;
  const { token, place, subject, voice } = cue;
  const before = placeAt(places, token - 1);
  const after = placeAt(places, token + 1);
  const tied = subject ? (subject.to === token ? 2 : 1) : 0;
  const kind = subject ? KINDS.indexOf(subject.kind) : 0;
  const noun = subject && subject.bits & NOUN ? (subject.bits & WORD.thing ? 1 : 2) : 0;
  const word = tokens[token]?.lower ?? '';
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
    feature(NONE.ending, ending(word)),
    feature(NONE.afterTwo, after * 16 + placeAt(places, token + 2)),
  ];
  if (words) {
    const next = tokens[token + 1]?.lower ?? '';
    const last = tokens[token - 1]?.lower ?? '';
    features.push(
      hashed(NONE.word, word),
      hashed(NONE.next, next),
      hashed(NONE.nextTwo, `${next} ${tokens[token + 2]?.lower}`),
      hashed(NONE.pair, `${word} ${next}`),
      hashed(NONE.last, last),
      hashed(NONE.lastPair, `${last} ${word}`),
      hashed(NONE.head, headOf(tokens, subject?.to)),
      hashed(NONE.wordVoice, `${word} ${voice}`),
      hashed(NONE.wordAfter, `${word} ${after}`),
      hashed(NONE.wordTied, `${word} ${tied} ${kind}`),
    );
  }
  return { features };
}

function headOf(tokens: readonly Token[], to: number | undefined): string {
  const token = to === undefined ? undefined : tokens[to - 1];
  return token?.kind === 'capital' ? 'A' : (token?.lower ?? '');
}

/** How far the words go on from here without a pause. */
function runFrom(places: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; count < 20; at++, count++) {
    const place = placeAt(places, at);
    if (place === STOP || place === EDGE || place === QUOTE || place === COMMA) break;
  }
  return count;
}

function ending(word: string): number {
  if (word.endsWith('ed')) return 1;
  if (word.endsWith('ing')) return 2;
  return word.endsWith('s') ? 3 : 0;
}

/** The features of each end of an open site. */
export function endings(cue: Cue, site: Site, ends: readonly number[], words: boolean): Choice[] {
  const { tokens, places } = cue.paragraph;
  const begin = Math.max(site.from, cue.token + 1);
  const first = tokens[begin]?.lower ?? '';
  const word = tokens[cue.token]?.lower ?? '';
  let [at, verbs, commas, quotes] = [begin, 0, 0, 0];
  return ends.map((end, order) => {
    for (; at < end; at++) {
      const place = placeAt(places, at);
      if (place === COMMA) commas++;
      else if (place === QUOTE) quotes++;
      else if (isVerb(tokens, places, at)) verbs++;
    }
    const edge = placeAt(places, end);
    const size = bucket((end - begin) >> 1);
    const rest = restFrom(places, end);
    const clause = clauseBehind(cue.paragraph, end);
    const verbal = Math.min(verbs, 3);
    const features: Feature[] = [
      feature(END.edge, edge * 8 + size),
      feature(END.behind, edge * 16 + placeAt(places, end + 1)),
      feature(END.order, Math.min(order, 7) * 16 + edge),
      feature(END.rest, rest * 16 + edge),
      feature(END.last, (order === ends.length - 1 ? 8 : 0) + size),
      feature(END.shape, site.shape * 16 + edge),
      feature(END.clause, edge * 4 + clause),
      feature(END.verbs, edge * 4 + verbal),
      feature(END.commas, edge * 4 + Math.min(commas, 3)),
      feature(END.quotes, Math.min(quotes, 3) * 4 + (edge === QUOTE ? 1 : 0)),
    ];
    if (words) {
      const [here, next] = [tokens[end]?.lower ?? '', tokens[end + 1]?.lower ?? ''];
      features.push(
        hashed(END.pair, `${edge} ${here} ${next}`),
        hashed(END.word, `${verbal} ${here} ${clause}`),
        hashed(END.before, `${edge} ${tokens[end - 1]?.lower}`),
        hashed(END.first, `${first} ${edge} ${verbal}`),
        hashed(END.cue, `${word} ${edge} ${here}`),
      );
    }
    return { features };
  });
}

/** What follows an end: 1 a subject with its verb, 2 a verb, 3 a preposition, 0 anything else. */
function clauseBehind({ tokens, places }: Paragraph, end: number): number {
  let at = end;
  while (placeAt(places, at) === COMMA || placeAt(places, at) === CONJUNCTION) at++;
  if (isVerb(tokens, places, at)) return 2;
  if (placeAt(places, at) === PREPOSITION) return 3;
  for (let near = at + 1; near < at + 5; near++) {
    const place = placeAt(places, near);
    if (place === PREPOSITION || place === COMMA || place === STOP || place === EDGE) return 0;
    if (isVerb(tokens, places, near)) return 1;
  }
  return 0;
}

/** How much of the sentence is left behind a content. */
function restFrom(places: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; count < 20; at++, count++) {
    const place = placeAt(places, at);
    if (place === STOP || place === EDGE) break;
  }
  return bucket(count);
}
