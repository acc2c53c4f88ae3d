// The named features of speech without marks, and their places in the weights: where a content begins, or that there is
// none; where it ends; who is its subject.

import { layOut } from '../layout.ts';

const { plain, total } = layOut();

export const BEGIN = {
  place: plain(128),
  before: plain(128),
  after: plain(128),
  voice: plain(64),
  clause: plain(32),
  clausePlace: plain(512),
  size: plain(64),
  opener: plain(128),
  word: plain(4096),
  first: plain(1024),
  firstWord: plain(2048),
  left: plain(512),
};

export const NONE = {
  place: plain(16),
  tied: plain(48),
  before: plain(256),
  after: plain(256),
  clause: plain(64),
  voice: plain(128),
  order: plain(64),
  speaker: plain(128),
  noun: plain(48),
  ending: plain(5),
  afterTwo: plain(256),
  word: plain(4096),
  next: plain(1024),
  nextTwo: plain(2048),
  pair: plain(4096),
  last: plain(1024),
  lastPair: plain(4096),
  head: plain(2048),
  wordVoice: plain(4096),
  wordAfter: plain(4096),
  wordTied: plain(4096),
};

export const END = {
  edge: plain(128),
  behind: plain(256),
  order: plain(128),
  rest: plain(128),
  last: plain(16),
  shape: plain(128),
  clause: plain(64),
  verbs: plain(64),
  commas: plain(64),
  quotes: plain(16),
  pair: plain(1024),
  word: plain(1024),
  before: plain(512),
  first: plain(1024),
  cue: plain(1024),
};

export const SUBJECT = {
  kind: plain(32),
  noun: plain(16),
  own: plain(128),
  behind: plain(64),
  before: plain(64),
  beforePlace: plain(256),
  gap: plain(64),
  commas: plain(64),
  rank: plain(32),
  ordinal: plain(64),
  shape: plain(64),
  voice: plain(128),
  owner: plain(4),
  cueKind: plain(512),
  cue: plain(512),
  left: plain(512),
  none: plain(1),
  nonePlace: plain(128),
  noneBefore: plain(16),
  noneVoice: plain(8),
  noneWord: plain(512),
  noneLeft: plain(512),
};

/** How many weights there are. */
export const REPORTED_FEATURES = total();
