// What ties a Turkish quotation to its verb, read behind it: “…” dedi, “…” diye konuştu, “…” ifadelerini kullandı.

import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { listOf, type WordList, wordsIn } from './lists.ts';
import { inflectionOf, nounsOf, type TurkishWord, verbForm } from './turkish-words.ts';
import type { Range } from './types.ts';

/** Where whoever speaks stands, and in which case. */
export type Place = 'before' | 'behind' | 'owner' | 'source';

export interface Tie {
  readonly cue: Range;
  readonly place: Place;
  /** The word behind the cue. */
  readonly next: number;
  /** True where the quotation is part of somebody's clause: “…” olduğunu söyledi. */
  readonly isPart: boolean;
  /** True where its subject must be told: “…” sözleri tepki çekti. */
  readonly needsSubject: boolean;
}

const lists = once(() => ({
  de: listOf(LEXICON.DE),
  denil: listOf(LEXICON.DENIL),
  write: listOf(LEXICON.WRITE),
  say: listOf(LEXICON.SAY),
  said: listOf(LEXICON.SAID),
  light: listOf(LEXICON.LIGHT),
  lightPassives: listOf(LEXICON.LIGHT_PASSIVES),
  call: listOf(LEXICON.CALL),
  acts: nounsOf(LEXICON.ACTS),
  sayings: nounsOf(LEXICON.SAYINGS),
  byWords: nounsOf(LEXICON.BY_WORDS),
  ties: new Set(wordsIn(LEXICON.TIES)),
}));
// Words between the noun and its verb: ifadelerini bir kez daha kullandı.
const MOST_BETWEEN = 4;
// diye gazetecilere sert bir yanıt verdi
const MOST_BEHIND_TIE = 6;
// olduğunu, süreceğini
const CONTENT_RE = /(?:[dt][ıiuü]ğ|[ae]c[ae]ğ)[ıiuü]n[ıiuü]$/u;
// projesi, projesinin, ödülünü: what is called by the words in the marks
const OWNED_RE = /[ıiuü](?:n(?:[ıiuü]n?|[dt][ae]n?|[ae]))?$/u;
const AS = 'olarak';

/** The verb that the words right behind a quotation make. */
export function tieAt(all: readonly TurkishWord[]): Tie | undefined {
  const [first] = all;
  if (!first || first.suffix) return undefined;
  const said = verbAt(all, 0, lists().de, lists().denil);
  if (said) return said;
  const written = verbAt(all, 0, lists().write, lists().denil);
  // Kapıda “Kapalı” yazıyordu: a sign.
  if (written?.place === 'before') return { ...written, needsSubject: true };
  if (lists().ties.has(first.key)) return withTie(all, verbAmong(all, 1, MOST_BEHIND_TIE));
  if (first.key === AS) return part(among(all, 1, MOST_BETWEEN, lists().call));
  if (isContent(all)) return part(verbAmong(all, 1, all.length));
  return byNoun(all, 0);
}

/** “…” olduğunu söyledi, “…” mal olduğunu söyledi; not “…” projesinin biteceğini söyledi */
function isContent([first, second]: readonly TurkishWord[]): boolean {
  if (!first || CONTENT_RE.test(first.key)) return first !== undefined;
  return (
    second !== undefined && CONTENT_RE.test(second.key) && first.gap === 'none' && !OWNED_RE.test(first.key)
  );
}

/** ifadelerini kullandı, sözleriyle, sözleri */
function byNoun(all: readonly TurkishWord[], at: number): Tie | undefined {
  const noun = all[at];
  const act = noun && inflectionOf(lists().acts, noun);
  if (!noun || !act?.isOwned) return undefined;
  const verb = among(all, at + 1, MOST_BETWEEN, lists().light);
  if (verb) return { ...verb, cue: [noun.start, verb.cue[1]] };
  const tie: Tie = {
    cue: [noun.start, noun.end],
    place: 'before',
    next: at + 1,
    isPart: false,
    needsSubject: true,
  };
  if (act.isMeans && inflectionOf(lists().byWords, noun)) return tie;
  return inflectionOf(lists().sayings, noun) ? { ...tie, place: 'owner' } : undefined;
}

/** The first verb of speech from an index: söyledi, ifade etti. */
function verbAmong(all: readonly TurkishWord[], from: number, to: number): Tie | undefined {
  for (let at = from; at < to; at++) {
    const tie = verbAt(all, at, lists().say, lists().said) ?? actAt(all, at);
    if (tie) return tie;
  }
  return undefined;
}

/** The verb of speech that ends a range: şunları söyledi, şu ifadeleri kullandı. */
export function lastVerb(all: readonly TurkishWord[]): Tie | undefined {
  const last = all.length - 1;
  return (
    verbAt(all, last, lists().say, lists().said) ??
    verbAt(all, last, lists().de, lists().denil) ??
    actAt(all, last - 1)
  );
}

/** ifade etti, yanıt verdi */
function actAt(all: readonly TurkishWord[], at: number): Tie | undefined {
  const noun = all[at];
  if (noun?.gap !== 'none' || !inflectionOf(lists().acts, noun)) return undefined;
  const verb = verbAt(all, at + 1, lists().light, lists().lightPassives);
  return verb && { ...verb, cue: [noun.start, verb.cue[1]] };
}

function among(all: readonly TurkishWord[], from: number, most: number, verbs: WordList): Tie | undefined {
  for (let at = from; at < from + most && all[at - 1]?.gap === 'none'; at++) {
    const tie = verbAt(all, at, verbs, lists().lightPassives);
    if (tie) return tie;
  }
  return undefined;
}

function verbAt(
  all: readonly TurkishWord[],
  at: number,
  verbs: WordList,
  passives: WordList,
): Tie | undefined {
  const word = all[at];
  if (!word) return undefined;
  const passive = verbForm(passives, word.key);
  const form = verbForm(verbs, word.key);
  if (passive === 'finite') return { ...tieOf(word, at, 'source'), needsSubject: false };
  if (!form || passive) return undefined;
  if (form === 'content') return tieOf(word, at, 'owner');
  return tieOf(word, at, form === 'participle' ? 'behind' : 'before');
}

function tieOf({ start, end }: TurkishWord, at: number, place: Place): Tie {
  return { cue: [start, end], place, next: at + 1, isPart: false, needsSubject: false };
}

/** diye konuştu: the tie belongs to the verb right behind it. */
function withTie(all: readonly TurkishWord[], verb: Tie | undefined): Tie | undefined {
  const [tie, next] = all;
  return verb && tie && verb.cue[0] === next?.start ? { ...verb, cue: [tie.start, verb.cue[1]] } : verb;
}

function part(verb: Tie | undefined): Tie | undefined {
  return verb && verb.place !== 'source' ? { ...verb, isPart: true } : undefined;
}
