// The classes of tokens: what stands next to something. The alphabet that features are made of; numbers alone, see word-classes.ts.

export type PlaceClass = number;
export const EDGE = 0;
export const STOP = 1;
export const COMMA = 2;
export const QUOTE = 3;
export const SAY = 4;
export const REPORT = 5;
export const PARTICIPLE = 6;
export const SOURCE = 7;
export const PREPOSITION = 8;
export const CONJUNCTION = 9;
export const AUXILIARY = 10;
export const THAT = 11;
export const COLON = 12;
export const DETERMINER = 13;
export const OTHER = 14;
export const NAME = 15;
