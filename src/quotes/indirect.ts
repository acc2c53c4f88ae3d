// Reported speech without marks: "The mayor said [that the bridge would open in May]." Rules propose a verb and where its
// content may end; the ranker takes one or none. Fronted content ("[The deal is dead], he said") and sources
// ("According to Lee, [the deal is dead]") too. Known weakness: verbs of thinking and wanting, where annotators differ.

import { type Feature, feature, hashed, TEMPLATES } from './features.ts';
import { bucket } from './frame.ts';
import type { Mention } from './mentions.ts';
import {
  COLON,
  COMMA,
  CONJUNCTION,
  EDGE,
  OTHER,
  PARTICIPLE,
  type Paragraph,
  placeAt,
  QUOTE,
  REPORT,
  SAY,
  SOURCE,
  STOP,
} from './paragraph.ts';
import { standingsOf } from './standing.ts';
import type { Token } from './tokens.ts';

/** A verb and the contents that it may have; the last candidate is to have none. */
export interface Proposal {
  readonly paragraph: Paragraph;
  readonly cue: number;
  readonly speaker: Mention | undefined;
  readonly contents: readonly Content[];
  /** Features of each content, then of none. */
  readonly candidates: readonly { readonly features: readonly Feature[] }[];
}

/** Token range [from, to). */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly shape: number;
}

const FORWARD = 0;
const FRONTED = 1;
const SOURCED = 2;
const SOURCE_LAST = 3;
const MAX_ENDS = 5;
const REACH = 80;

/** The proposals of a paragraph, in the order of their verbs. */
export function proposalsOf(paragraph: Paragraph, english: boolean): Proposal[] {
  const { tokens, places, mentions } = paragraph;
  const proposals: Proposal[] = [];
  let sentence = 0;
  let subject: Mention | undefined;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(places, at);
    if (place === STOP) {
      sentence = at + 1;
      subject = undefined;
    }
    for (; (mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= at; next++)
      subject ??= leading(mentions[next], sentence);
    if (!mayReport(tokens, places, at)) continue;
    const contents =
      place === SOURCE ? sourced(paragraph, at, sentence, next) : reported(paragraph, at, sentence);
    if (contents.length === 0) continue;
    const speaker = speakerOf(paragraph, at, next, sentence, subject);
    proposals.push({
      paragraph,
      cue: at,
      speaker,
      contents,
      candidates: describe(paragraph, at, speaker, contents, english),
    });
  }
  return proposals;
}

function leading(mention: Mention | undefined, sentence: number): Mention | undefined {
  return mention && mention.from >= sentence && !mention.owns ? mention : undefined;
}

/** A verb that a list knows, the end of "according to", or an unknown word where a verb of speech may stand. */
function mayReport(tokens: readonly Token[], places: Uint8Array, at: number): boolean {
  const place = placeAt(places, at);
  if (place === SAY || place === REPORT || place === PARTICIPLE) return true;
  if (place === SOURCE) return placeAt(places, at + 1) !== SOURCE;
  const token = tokens[at];
  if (place !== OTHER || token?.kind !== 'lower' || token.lower.length < 4) return false;
  return /(?:ed|ing|s)$/u.test(token.lower);
}

/** Contents of a verb: behind it, up to one of the next edges; or before its subject. */
function reported({ tokens, places }: Paragraph, cue: number, sentence: number): Content[] {
  const from = placeAt(places, cue + 1) === COLON ? cue + 2 : cue + 1;
  const contents = endsFrom(places, from).map((to): Content => ({ from, to, shape: FORWARD }));
  const comma = commaBefore(places, cue, sentence);
  if (comma > sentence + 2 && !hasQuote(tokens, sentence, comma))
    contents.push({ from: sentence, to: comma, shape: FRONTED });
  return contents;
}

function sourced(
  { tokens, places, mentions }: Paragraph,
  cue: number,
  sentence: number,
  next: number,
): Content[] {
  const mention = mentions[next];
  if (!mention || mention.from > cue + 2) return [];
  const start = cue - 1 > sentence && placeAt(places, cue - 1) === SOURCE ? cue - 1 : cue;
  if (start <= sentence + 1) {
    let comma = mention.to;
    while (comma < mention.to + 20 && placeAt(places, comma) !== COMMA) {
      if (placeAt(places, comma) === STOP || placeAt(places, comma) === EDGE) return [];
      comma++;
    }
    return endsFrom(places, comma + 1).map((to): Content => ({ from: comma + 1, to, shape: SOURCED }));
  }
  const to = placeAt(places, start - 1) === COMMA ? start - 1 : start;
  return hasQuote(tokens, sentence, to) ? [] : [{ from: sentence, to, shape: SOURCE_LAST }];
}

/** Where a content that begins here may end: commas and conjunctions, then the end of the sentence. */
function endsFrom(places: Uint8Array, from: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < from + REACH; at++) {
    const place = placeAt(places, at);
    if (place === QUOTE) return ends;
    if (place === STOP || place === EDGE) {
      if (at > from) ends.push(at);
      return ends;
    }
    if (
      (place === COMMA || place === CONJUNCTION || place === PARTICIPLE) &&
      at > from + 1 &&
      ends.length < MAX_ENDS
    ) {
      ends.push(at);
    }
  }
  return ends;
}

/** The comma before the subject of a verb that closes its sentence: "The deal is dead | , he said." */
function commaBefore(places: Uint8Array, cue: number, sentence: number): number {
  for (let at = cue - 1; at > Math.max(sentence, cue - 9); at--) if (placeAt(places, at) === COMMA) return at;
  return -1;
}

function hasQuote(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = Math.max(from, to - REACH); at < to; at++) if (tokens[at]?.kind === 'quote') return true;
  return to - from > REACH;
}

/** The subject of the verb: the mention that it follows, the one behind it where inverted, else the sentence's first. */
function speakerOf(
  paragraph: Paragraph,
  cue: number,
  next: number,
  sentence: number,
  subject: Mention | undefined,
): Mention | undefined {
  const standings = standingsOf(paragraph);
  for (let i = next - 1; i >= Math.max(0, next - 6); i--) {
    if (standings[i]?.behindToken === cue) return paragraph.mentions[i];
  }
  const place = placeAt(paragraph.places, cue);
  const after = paragraph.mentions[next];
  const isInverted = place === SAY && placeAt(paragraph.places, cue - 1) === COMMA;
  if ((place === SOURCE || isInverted) && after && after.from <= cue + 2) return after;
  if (place !== PARTICIPLE) {
    for (let i = next - 1; i >= Math.max(0, next - 4); i--) {
      const mention = paragraph.mentions[i];
      if (mention && mention.from > sentence && standings[i]?.before === CONJUNCTION) return mention;
    }
  }
  return subject;
}

function describe(
  paragraph: Paragraph,
  cue: number,
  speaker: Mention | undefined,
  contents: readonly Content[],
  english: boolean,
): { readonly features: readonly Feature[] }[] {
  const { tokens, places } = paragraph;
  const place = placeAt(places, cue);
  const before = placeAt(places, cue - 1);
  const after = placeAt(places, cue + 1);
  const tied = speaker ? (speaker.to === cue ? 2 : 1) : 0;
  const word = tokens[cue]?.lower ?? '';
  const candidates = contents.map((content, order) => {
    const edge = placeAt(places, content.to);
    const size = bucket((content.to - content.from) >> 1);
    const rest = content.shape === FORWARD ? restOf(places, content.to) : 0;
    const features: Feature[] = [
      feature(TEMPLATES.said, content.shape * 16 + place),
      feature(TEMPLATES.saidTied, content.shape * 3 + tied),
      feature(TEMPLATES.saidBefore, content.shape * 16 + before),
      feature(TEMPLATES.saidAfter, content.shape * 16 + after),
      feature(TEMPLATES.saidAfterPlace, place * 16 + after),
      feature(TEMPLATES.saidEdge, edge * 8 + size),
      feature(TEMPLATES.saidBehind, edge * 16 + placeAt(places, content.to + 1)),
      feature(TEMPLATES.saidOrder, Math.min(order, 7) * 16 + edge),
      feature(TEMPLATES.saidRest, rest * 16 + edge),
    ];
    const last = contents.length - 1;
    features.push(feature(TEMPLATES.saidLast, (order === last ? 1 : 0) * 8 + size));
    if (english) {
      features.push(
        hashed(TEMPLATES.saidEdgeWord, `${tokens[content.to]?.lower} ${tokens[content.to + 1]?.lower}`, 0),
      );
      features.push(hashed(TEMPLATES.saidShapeWord, `${content.shape} ${word}`, 0));
      features.push(hashed(TEMPLATES.saidFirstWord, tokens[content.from]?.lower ?? '', 0));
    }
    return { features };
  });
  const none: Feature[] = [
    feature(TEMPLATES.unsaid, place),
    feature(TEMPLATES.unsaidTied, place * 3 + tied),
    feature(TEMPLATES.unsaidBefore, place * 16 + before),
    feature(TEMPLATES.unsaidAfter, place * 16 + after),
    feature(TEMPLATES.unsaidEnd, ending(word)),
  ];
  if (english) {
    none.push(hashed(TEMPLATES.unsaidWord, word, 0));
    none.push(hashed(TEMPLATES.unsaidNext, tokens[cue + 1]?.lower ?? '', 0));
    none.push(hashed(TEMPLATES.unsaidPair, `${word} ${tokens[cue + 1]?.lower}`, 0));
    none.push(hashed(TEMPLATES.unsaidLast, tokens[cue - 1]?.lower ?? '', 0));
  }
  return [...candidates, { features: none }];
}

/** How much of the sentence is left behind a content. */
function restOf(places: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; count < 20; at++, count++) {
    const place = placeAt(places, at);
    if (place === STOP || place === EDGE || place === QUOTE) break;
  }
  return bucket(count);
}

function ending(word: string): number {
  if (word.endsWith('ed')) return 1;
  if (word.endsWith('ing')) return 2;
  return word.endsWith('s') ? 3 : 0;
}
