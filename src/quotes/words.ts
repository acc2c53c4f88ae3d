// The word classes of a language as one table: word -> bits. Compiled from src/lexicon/speech at first use.

import { SPEECH_LEXICONS, type SpeechLexicon } from '../lexicon/speech/index.ts';
import { addBits, type HashTable, hashOf, hashTable, lookUp } from './hash.ts';
import * as WORD from './word-classes.ts';
import { NOUN } from './word-classes.ts';

export interface Words {
  readonly language: string;
  /** The bits of a word by its hash. */
  readonly bits: HashTable;
  /** Source phrases by the hash of their first word; each is the list of the words behind it, as hashes too. */
  readonly sources: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Words that open a clause beside the main one: when, while. */
  readonly subordinators: ReadonlySet<number>;
  /** The classes of compound nouns by their last part. */
  readonly tails: ReadonlyMap<string, number>;
  /** True where every noun has a capital, so that a capital alone makes no name. */
  readonly capitalNouns: boolean;
  /** True where the subject follows the verb as soon as anything else stands before it. */
  readonly verbSecond: boolean;
  /** True where a quotation may hold its cue inside the marks: « Oui, dit Paul, je viens ». */
  readonly inserts: boolean;
  /** How a dash opens speech (SpeechLexicon). */
  readonly dashes: SpeechLexicon['dashes'];
  /** True where a verb needs no subject: afirmó. */
  readonly dropsSubject: boolean;
  /** True where the article is the ending of its noun: ministeren. */
  readonly gluesArticle: boolean;
  /** True where names change with their case: Павла Гаврилова. */
  readonly declinesNames: boolean;
  /** Determiners that point to somebody who is known: the; none where a language has no article. */
  readonly definites: ReadonlySet<number>;
}

type Flag =
  | 'capitalNouns'
  | 'verbSecond'
  | 'inserts'
  | 'dashes'
  | 'dropsSubject'
  | 'gluesArticle'
  | 'declinesNames';
type WordList = Exclude<keyof SpeechLexicon, Flag>;

const CLASSES: readonly (readonly [WordList, number])[] = [
  ['say', WORD.say],
  ['report', WORD.report],
  ['participles', WORD.participle],
  ['that', WORD.that],
  ['he', WORD.he],
  ['she', WORD.she],
  ['they', WORD.they],
  ['speechParts', WORD.speechPart],
  ['it', WORD.it],
  ['who', WORD.who],
  ['mr', WORD.mr],
  ['ms', WORD.ms],
  ['titles', WORD.title],
  ['men', WORD.man],
  ['women', WORD.woman],
  ['people', WORD.person],
  ['things', WORD.thing],
  ['determiners', WORD.determiner],
  ['possessives', WORD.possessive],
  ['prepositions', WORD.preposition],
  ['conjunctions', WORD.conjunction],
  ['auxiliaries', WORD.auxiliary],
  ['adverbs', WORD.adverb],
  ['particles', WORD.particle],
  ['calendar', WORD.calendar],
  ['labels', WORD.label],
  ['abbreviations', WORD.abbreviation],
  ['maleNames', WORD.maleName],
  ['femaleNames', WORD.femaleName],
  ['openers', WORD.opener],
  ['attitudes', WORD.attitude],
];

const ROLE = NOUN | WORD.title;

const compiled = new Map<string, Words>();

/** The words of a language; English where the language is not known or has no file. */
export function wordsOf(language: string | null): Words {
  const lexicon = SPEECH_LEXICONS.find((each) => each.language === language) ?? SPEECH_LEXICONS[0];
  if (!lexicon) throw new RangeError('no speech lexicon');
  const known = compiled.get(lexicon.language);
  if (known) return known;
  const made = compile(lexicon);
  compiled.set(lexicon.language, made);
  return made;
}

function compile(lexicon: SpeechLexicon): Words {
  const lists = CLASSES.map(([key, bit]) => ({ words: wordsIn(lexicon[key]), bit }));
  const phrases = lexicon.sources.split('|').map(wordsIn);
  const tails = wordsIn(lexicon.roleTails);
  const size = lists.reduce((sum, { words }) => sum + words.length, phrases.length + tails.length);
  const bits = hashTable(size);
  for (const { words, bit } of lists) for (const word of words) addBits(bits, hashOf(word), bit);
  // The last part of a glued noun is a noun itself.
  for (const tail of tails)
    if (!(lookUp(bits, hashOf(tail)) & ROLE)) addBits(bits, hashOf(tail), WORD.person);
  const sources = new Map<number, (readonly number[])[]>();
  for (const [first, ...rest] of phrases) {
    if (first === undefined) continue;
    const key = hashOf(first);
    sources.set(key, [...(sources.get(key) ?? []), rest.map(hashOf)]);
    addBits(bits, key, WORD.source);
  }
  const hashes = (list: string): ReadonlySet<number> => new Set(wordsIn(list).map(hashOf));
  return {
    language: lexicon.language,
    bits,
    sources,
    subordinators: hashes(lexicon.subordinators),
    definites: hashes(lexicon.definites),
    tails: tailsOf(tails, wordsIn(lexicon.thingEndings), bits),
    capitalNouns: lexicon.capitalNouns,
    verbSecond: lexicon.verbSecond,
    inserts: lexicon.inserts,
    dashes: lexicon.dashes,
    dropsSubject: lexicon.dropsSubject,
    gluesArticle: lexicon.gluesArticle,
    declinesNames: lexicon.declinesNames,
  };
}

function tailsOf(
  roles: readonly string[],
  things: readonly string[],
  bits: HashTable,
): ReadonlyMap<string, number> {
  const tails = new Map<string, number>();
  for (const ending of things) tails.set(ending, WORD.thing);
  for (const tail of roles) tails.set(tail, lookUp(bits, hashOf(tail)) & ROLE);
  return tails;
}

const WORD_RE = /\S+/gu;

function wordsIn(list: string): readonly string[] {
  return list.match(WORD_RE) ?? [];
}
