// The named features of the ranker and their places in the weights. Every feature is a template with a small number of values.

/** An index into the weights. */
export type Feature = number;

const HASHES = 256;

/** Templates and how many values each has, the side of the stretch (after, before, paragraph before) not counted. */
const SIDED = {
  kind: 8,
  behind: 16,
  before: 16,
  gap: 8,
  crossed: 9,
  ending: 5,
  quoteBefore: 16,
  quoteAfter: 16,
  gapCue: 8,
  ordinal: 4,
  rank: 4,
  kindBehind: 128,
  kindBefore: 128,
  behindQuoteBefore: 256,
  beforeQuoteAfter: 256,
  same: 6,
  apart: 32,
  noun: 6,
  gapBehind: 128,
  gapBefore: 128,
  crossedEnding: 45,
  ordinalBehind: 64,
  ordinalGapCue: 32,
  rankGapCue: 32,
  sizeGapCue: 64,
  cueWord: HASHES,
  owner: 2,
  ownCue: 48,
  cueRank: 32,
  nounBehind: 96,
  nounBefore: 96,
  cast: 12,
  linked: 80,
} as const;

const PLAIN = {
  inherit: 6,
  inheritBefore: 96,
  inheritAfter: 96,
  inheritCue: 48,
  inheritEnding: 48,
  inheritAlone: 12,
  inheritFrom: 18,
  inheritSize: 48,
  inheritNext: HASHES,
  unknown: 1,
  unknownBefore: 16,
  unknownAfter: 16,
  unknownCue: 64,
  unknownLast: 2,
  not: 1,
  notBefore: 128,
  notAfter: 128,
  notEnding: 64,
  notCue: 64,
  notShape: 64,
  notShapeEnding: 64,
  notShapeCue: 64,
  notSides: 256,
  notCapital: 32,
  notLabel: 16,
  notSingle: 16,
  notSingleCue: 16,
  notClosed: 2,
  notLast: 24,
  notContext: 160,
  notContextAfter: 160,
  notDirect: 6,
  notNear: 64,
  notLeftPair: 256,
  notOwner: 16,
  notHistory: 9,
  notCueWord: HASHES,
  notRight2: HASHES,
  notLeft: HASHES * 2,
  notLeft2: HASHES * 2,
  notRight: HASHES * 2,
  notInside: HASHES,
  said: 64,
  saidTied: 12,
  saidBefore: 64,
  saidAfter: 64,
  saidAfterPlace: 256,
  saidEdge: 128,
  saidBehind: 256,
  saidOrder: 128,
  saidRest: 128,
  saidLast: 16,
  saidEdgeWord: HASHES * 2,
  saidShapeWord: HASHES * 4,
  saidFirstWord: HASHES,
  unsaid: 16,
  unsaidTied: 48,
  unsaidBefore: 256,
  unsaidAfter: 256,
  unsaidEnd: 4,
  unsaidWord: HASHES * 8,
  unsaidNext: HASHES * 2,
  unsaidPair: HASHES * 4,
  unsaidLast: HASHES * 2,
} as const;

/** Where the weights of a template begin, and how many values it has. */
export interface Template {
  readonly at: number;
  readonly size: number;
}

const SIDES = 3;
let total = 0;

function layOut<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
  sides: number,
): Record<Name, Template> {
  const places = {} as Record<Name, Template>;
  for (const name of Object.keys(sizes) as Name[]) {
    places[name] = { at: total, size: sizes[name] };
    total += sizes[name] * sides;
  }
  return places;
}

/** The templates by name. */
export const TEMPLATES = { ...layOut(SIDED, SIDES), ...layOut(PLAIN, 1) };

/** How many weights there are. */
export const FEATURES = total;

/** The feature of a template at a value, and the side for those templates that know sides. */
export function feature(template: Template, value: number, side = 0): Feature {
  return template.at + side * template.size + value;
}

/** The feature of a word: words share a table of fixed size (feature hashing, Weinberger et al. 2009). */
export function hashed(template: Template, word: string, side: number): Feature {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return feature(template, (hash >>> 8) % template.size, side);
}
