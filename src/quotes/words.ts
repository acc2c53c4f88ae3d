// The word classes of a language as one table: word -> bits. Compiled from src/lexicon/speech at first use.

import { WEEKDAY_WORDS } from '../lexicon/calendar-words.ts';
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
  /** Verbs by which an institution says something "from" itself, and that word: От МВР съобщиха. */
  readonly saidFrom: ReadonlySet<number>;
  readonly from: ReadonlySet<number>;
  /** Impersonal phrases in the same way: heißt es. */
  readonly impersonal: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Words that open a clause beside the main one: when, while. */
  readonly subordinators: ReadonlySet<number>;
  /** What a verb leaves at the end of its clause: legt sie nach. */
  readonly separablePrefixes: ReadonlySet<number>;
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
  /** True where an adjective stands behind its noun: una fuente policial. */
  readonly postposes: boolean;
  /** True where the article is the ending of its noun: ministeren. */
  readonly gluesArticle: boolean;
  /** True where names change with their case: Павла Гаврилова. */
  readonly declinesNames: boolean;
  /** Determiners that point to somebody who is known: the; none where a language has no article. */
  readonly definites: ReadonlySet<number>;
  /** What ties a noun to the one before: de, von. */
  readonly of: ReadonlySet<number>;
  readonly outlets: ReadonlySet<number>;
  /** Nouns that call somebody again who was named before: the politician, the minister. */
  readonly again: ReadonlySet<number>;
  /** Articles that tell the gender of whoever is meant: der, die. */
  readonly masculines: ReadonlySet<number>;
  readonly feminines: ReadonlySet<number>;
}

type Flag =
  | 'capitalNouns'
  | 'verbSecond'
  | 'inserts'
  | 'dashes'
  | 'dropsSubject'
  | 'postposes'
  | 'gluesArticle'
  | 'declinesNames';
type WordList = Exclude<keyof SpeechLexicon, Flag>;

/** True for English, on which the weights were trained: there a word itself is evidence, elsewhere rules stand in for it. */
export function isTrainedOn({ language }: Words): boolean {
  return language === 'en';
}

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
  const [english] = SPEECH_LEXICONS;
  if (!english) throw new RangeError('no speech lexicon');
  const own = SPEECH_LEXICONS.find((each) => each.language === language);
  const key = language !== null && (own || hasDays(language)) ? language : english.language;
  const known = compiled.get(key);
  if (known) return known;
  const made = compile(own ?? (key === english.language ? english : withDays(english, key)));
  compiled.set(key, made);
  return made;
}

// Shorter names of days are words of other kinds as well.
const LEAST_DAY = 4;

function hasDays(language: string): boolean {
  return Object.hasOwn(WEEKDAY_WORDS, language);
}

/** A language's own days beside the English words: nobody is called "Selasa" on an Indonesian page. */
function withDays(lexicon: SpeechLexicon, language: string): SpeechLexicon {
  const days = wordsIn(WEEKDAY_WORDS[language] ?? '').filter((day) => day.length >= LEAST_DAY);
  return { ...lexicon, calendar: `${lexicon.calendar} ${days.join(' ')}` };
}

function compile(lexicon: SpeechLexicon): Words {
  const lists = CLASSES.map(([key, bit]) => ({ words: wordsIn(lexicon[key]), bit }));
  const saidFrom = wordsIn(lexicon.saidFrom);
  const sources = phrasesIn(
    [lexicon.sources, ...saidFrom.map((verb) => `${verb} ${lexicon.from}`)].join('|'),
  );
  const tails = wordsIn(lexicon.roleTails);
  const again = [...wordsIn(lexicon.again), ...wordsIn(lexicon.ages)];
  const nouns = [...tails, ...wordsIn(lexicon.again)];
  const size = lists.reduce((sum, { words }) => sum + words.length, sources.size + nouns.length);
  const bits = hashTable(size);
  for (const { words, bit } of lists) for (const word of words) addBits(bits, hashOf(word), bit);
  // The last part of a glued noun is a noun itself.
  for (const noun of nouns)
    if (!(lookUp(bits, hashOf(noun)) & ROLE)) addBits(bits, hashOf(noun), WORD.person);
  for (const first of sources.keys()) addBits(bits, first, WORD.source);
  const hashes = (list: string): ReadonlySet<number> => new Set(wordsIn(list).map(hashOf));
  return {
    language: lexicon.language,
    bits,
    sources,
    saidFrom: new Set(saidFrom.map(hashOf)),
    from: hashes(lexicon.from),
    impersonal: phrasesIn(lexicon.impersonal),
    subordinators: hashes(lexicon.subordinators),
    separablePrefixes: hashes(lexicon.separablePrefixes),
    definites: hashes(lexicon.definites),
    of: hashes(lexicon.of),
    outlets: hashes(lexicon.outlets),
    again: new Set(again.map(hashOf)),
    masculines: hashes(lexicon.masculines),
    feminines: hashes(lexicon.feminines),
    tails: tailsOf(tails, wordsIn(lexicon.thingEndings), bits),
    capitalNouns: lexicon.capitalNouns,
    verbSecond: lexicon.verbSecond,
    inserts: lexicon.inserts,
    dashes: lexicon.dashes,
    dropsSubject: lexicon.dropsSubject,
    postposes: lexicon.postposes,
    gluesArticle: lexicon.gluesArticle,
    declinesNames: lexicon.declinesNames,
  };
}

/** Phrases by the hash of their first word, each with the hashes of the words behind it. */
function phrasesIn(list: string): ReadonlyMap<number, readonly (readonly number[])[]> {
  const phrases = new Map<number, (readonly number[])[]>();
  for (const phrase of list.split('|')) {
    const [first, ...rest] = wordsIn(phrase).map(hashOf);
    if (first !== undefined) phrases.set(first, [...(phrases.get(first) ?? []), rest]);
  }
  return phrases;
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
