// Who may be the subject of a cue without marks: the mentions of its sentence outside the content, or nobody.
// "Lee, who lost, said | that Novak won": Lee, not Novak

import { bucket } from '../frame.ts';
import { mixed } from '../hash.ts';
import { type Feature, feature, hashed } from '../layout.ts';
import { MENTION_KINDS, type Mention } from '../mentions.ts';
import { COMMA, EDGE, QUOTE, STOP } from '../place-classes.ts';
import { placeAt, type Tokens, wordAt } from '../token.ts';
import type { Cue } from './cue.ts';
import type { Choice } from './features.ts';
import type { Site } from './sites.ts';
import { SUBJECT } from './templates.ts';

export interface Subject extends Choice {
  /** Undefined for nobody, the last candidate. */
  readonly mention: Mention | undefined;
}

const BEFORE = 8;
const AFTER = 3;
const REACH = 50;

/** The mentions around a cue whose content is at a site, up to token `to`, then nobody. */
export function subjectsOf(cue: Cue, { shape, from }: Site, to: number): Subject[] {
  const { mentions } = cue.paragraph;
  const subjects: Subject[] = [];
  // "The deal, Lee said, is dead": the subject stands inside.
  const holdsCue = from < cue.token && cue.token < to;
  for (let i = cue.next - 1; i >= Math.max(0, cue.next - BEFORE); i--) {
    const mention = mentions[i];
    if (!mention || cue.token - mention.to > REACH) break;
    if (!holdsCue && mention.from >= from && mention.to <= to) continue;
    subjects.push(subject(cue, i, mention, shape, subjects.length, 0));
  }
  const before = subjects.length;
  for (let i = cue.next; i < Math.min(mentions.length, cue.next + AFTER); i++) {
    const mention = mentions[i];
    if (!mention || mention.from - cue.token > REACH) break;
    if (mention.from >= from && mention.to <= to) continue;
    subjects.push(subject(cue, i, mention, shape, subjects.length - before, 1));
  }
  return [...subjects, nobody(cue, shape)];
}

function subject(
  cue: Cue,
  index: number,
  mention: Mention,
  shape: number,
  rank: number,
  side: number,
): Subject {
  const { paragraph, token, place } = cue;
  const { tokens, ordinals } = paragraph;
  const standing = paragraph.standing(index);
  const kind = MENTION_KINDS.indexOf(mention.kind);
  const own = standing?.behindToken === token ? (standing.apart ? 2 : 1) : 0;
  const { commas, stops } = pausesBetween(
    tokens,
    side === 1 ? token + 1 : mention.to,
    side === 1 ? mention.from : token,
  );
  const before = placeAt(tokens, mention.from - 1);
  const near = bucket(side === 1 ? mention.from - token - 1 : token - mention.to);
  const features: Feature[] = [
    feature(SUBJECT.kind, kind * 2 + side),
    feature(SUBJECT.noun, (standing?.noun ?? 0) * 4 + side * 2 + (mention.to - mention.from === 1 ? 1 : 0)),
    feature(SUBJECT.own, (own * 2 + side) * 16 + place),
    feature(SUBJECT.behind, side * 16 + (standing?.behind ?? 0)),
    feature(SUBJECT.before, side * 16 + before),
    feature(SUBJECT.beforePlace, before * 16 + place),
    feature(SUBJECT.gap, (own > 0 ? 16 : 0) + side * 8 + near),
    feature(SUBJECT.commas, (side * 4 + Math.min(commas, 3)) * 4 + Math.min(stops, 3)),
    feature(SUBJECT.rank, Math.min(rank, 7) * 2 + side),
    feature(SUBJECT.ordinal, (Math.min(ordinals[index] ?? 0, 3) * 2 + side) * 4 + Math.min(stops, 3)),
    feature(SUBJECT.shape, shape * 4 + side * 2 + (own > 0 ? 1 : 0)),
    feature(SUBJECT.voice, (cue.voice * 2 + side) * 16 + before),
    feature(SUBJECT.owner, (mention.owns ? 2 : 0) + side),
    feature(SUBJECT.cueKind, (kind * 2 + side) * 16 + place),
  ];
  if (cue.knowsWords) {
    features.push(
      hashed(SUBJECT.cue, mixed(wordAt(tokens, token), side * 3 + own)),
      hashed(SUBJECT.left, mixed(wordAt(tokens, mention.from - 1), side)),
    );
  }
  return { mention, features };
}

function nobody({ paragraph, token, place, voice, knowsWords }: Cue, shape: number): Subject {
  const { tokens } = paragraph;
  const features: Feature[] = [
    feature(SUBJECT.none, 0),
    feature(SUBJECT.nonePlace, shape * 16 + place),
    feature(SUBJECT.noneBefore, placeAt(tokens, token - 1)),
    feature(SUBJECT.noneVoice, voice),
  ];
  if (knowsWords) {
    features.push(
      hashed(SUBJECT.noneWord, wordAt(tokens, token)),
      hashed(SUBJECT.noneLeft, wordAt(tokens, token - 1)),
    );
  }
  return { mention: undefined, features };
}

function pausesBetween(
  tokens: Tokens,
  from: number,
  to: number,
): { readonly commas: number; readonly stops: number } {
  let commas = 0;
  let stops = 0;
  for (let at = from; at < to; at++) {
    const place = placeAt(tokens, at);
    if (place === COMMA) commas++;
    else if (place === STOP || place === EDGE || place === QUOTE) stops++;
  }
  return { commas, stops };
}
