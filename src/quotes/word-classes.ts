// The classes of words: one bit each, a word may belong to several. Used as `import * as WORD`; a module of numbers alone, so
// that the bundle holds them as literals: read from an object they cost a twentieth of the pass.

export const say = 1 << 0;
export const report = 1 << 1;
export const participle = 1 << 2;
export const that = 1 << 3;
export const he = 1 << 4;
export const she = 1 << 5;
export const they = 1 << 6;
export const speechPart = 1 << 7;
export const it = 1 << 8;
export const who = 1 << 9;
export const mr = 1 << 10;
export const ms = 1 << 11;
export const title = 1 << 12;
export const man = 1 << 13;
export const woman = 1 << 14;
export const person = 1 << 15;
export const thing = 1 << 16;
export const determiner = 1 << 17;
export const possessive = 1 << 18;
export const preposition = 1 << 19;
export const conjunction = 1 << 20;
export const auxiliary = 1 << 21;
export const adverb = 1 << 22;
export const particle = 1 << 23;
export const calendar = 1 << 24;
export const label = 1 << 25;
export const abbreviation = 1 << 26;
export const maleName = 1 << 27;
export const femaleName = 1 << 28;
/** First word of a phrase like "according to"; the phrase itself is checked where it stands. */
export const source = 1 << 29;
/** Words that open a content beside `that`: to, how. */
export const opener = 1 << 30;
export const attitude = 1 << 31;

export const PRONOUN = he | she | they | speechPart | it | who;
export const CUE = say | report | participle;
export const NOUN = man | woman | person | thing;
/** Nouns and titles of persons. */
export const HUMAN = man | woman | person | title;
export const DETERMINING = determiner | possessive;
export const COURTESY = mr | ms;
export const FIRST_NAME = maleName | femaleName;
/** Words that are never part of a noun phrase. */
export const CLOSED = preposition | conjunction | auxiliary | that | PRONOUN;
