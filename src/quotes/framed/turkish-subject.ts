// Turkish subjects: words with capitals and the office before them. Belediye Başkanı Ahmet Yılmaz -> role Belediye Başkanı,
// name Ahmet Yılmaz. An office, a body or a word for a person alone is a role: bir yetkili, Çevre Bakanlığı.
// Known false positive: a place that no list knows is taken for a name where a comma follows it.

import { isGivenName } from '../../lexicon/given-names/index.ts';
import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { wordsIn } from './lists.ts';
import {
  type Case,
  caseOf,
  type Inflection,
  inflectionOf,
  nounsOf,
  type TurkishWord,
} from './turkish-words.ts';
import type { Range, Subject } from './types.ts';
import { namedSubject, rangeOf } from './words.ts';

export interface Phrase {
  readonly subject: Subject;
  readonly case: Case;
  /** True where an office, a given name or a word for a person shows who it is. */
  readonly isStrong: boolean;
  /** The first of its words, and the last. */
  readonly from: number;
  readonly last: number;
}

const lists = once(() => ({
  offices: nounsOf(LEXICON.OFFICES),
  persons: nounsOf(LEXICON.PERSONS, LEXICON.OFFICES),
  bodies: nounsOf(LEXICON.BODIES),
  adjectives: new Set(wordsIn(LEXICON.ADJECTIVES)),
  places: new Set(wordsIn(LEXICON.PLACES)),
  noName: new Set(wordsIn(LEXICON.NO_NAME)),
  pronouns: new Set(wordsIn(LEXICON.PRONOUNS)),
  given: new Set(wordsIn(LEXICON.GIVEN)),
}));
const MOST_WORDS = 12;
const MOST_NAMES = 4;
// AFAD, TÜİK
const ACRONYM_RE = /^\p{Lu}{2,6}$/u;
// Açıklamada, Toplantıdan, Konuşurken: the first word of a sentence in a case is no name; Zabıta is in none.
const ADVERB_RE = /(?:(?:[fstkçşhp]t|[^fstkçşhp]d)[ae]n?|[ae]r[ae]k|ken|[ıiuü]nc[ae])$/u;
const PLURAL_RE = /l[ae]r[ıi]?$/u;
const AND = 've';
const ONE = 'bir';

/** The noun phrase whose last word stands at an index. */
export function phraseAt(all: readonly TurkishWord[], last: number): Phrase | undefined {
  const word = all[last];
  if (!word) return undefined;
  if (lists().pronouns.has(word.key)) return pronoun(all, last);
  if (!word.isCapital) return roleAt(all, last);
  if (goesOn(all, last)) return undefined;
  const common = word.isFirst ? roleAt(all, last) : undefined;
  if (common || isNoName(word)) return common;
  const from = runStart(all, last);
  const office = lastOffice(all, from, last);
  const body = inflectionOf(lists().bodies, word) ?? (from === last ? acronym(word) : undefined);
  if (body || (office === last && !isGiven(all[last - 1]))) return roleAt(all, last, from, body);
  return nameAt(all, from, last, office);
}

/** True where the name goes on in the next word: Ahmet | Yılmaz. */
function goesOn(all: readonly TurkishWord[], at: number): boolean {
  const [word, next] = [all[at], all[at + 1]];
  return (
    word?.gap === 'none' && word.suffix === '' && next?.isCapital === true && !lists().noName.has(next.key)
  );
}

/** Where the capitals begin that end at an index; Tarım ve Orman Bakanı are one run. */
function runStart(all: readonly TurkishWord[], last: number): number {
  let from = last;
  while (last - from < MOST_WORDS) {
    const before = all[from - 1];
    if (before?.gap !== 'none' || before.suffix) break;
    if (before.key === AND && isFieldOfOffice(all, from - 2)) from -= 2;
    else if (before.isCapital && !isNoName(before)) from--;
    else break;
  }
  return from;
}

/** Tarım | ve Orman Bakanı, but not Ali Can | ve Bakan Er */
function isFieldOfOffice(all: readonly TurkishWord[], at: number): boolean {
  const word = all[at];
  if (!word?.isCapital || word.gap !== 'none' || isGiven(word) || word.suffix) return false;
  return !(all[at - 1]?.isCapital && all[at - 1]?.gap === 'none');
}

/** The last office of a run; -1 where there is none. */
function lastOffice(all: readonly TurkishWord[], from: number, last: number): number {
  for (let at = last; at >= from; at--) {
    const word = all[at];
    if (word && inflectionOf(lists().offices, word)?.case === 'nominative') return at;
  }
  const word = all[last];
  return word && inflectionOf(lists().offices, word) ? last : -1;
}

function nameAt(all: readonly TurkishWord[], run: number, last: number, office: number): Phrase | undefined {
  let from = office < 0 ? run : office + 1;
  const given = all.slice(from, last).findIndex(isGiven);
  if (given > 0) from += given;
  const [first, word] = [all[from], all[last]];
  if (!first || !word || last - from >= MOST_NAMES) return undefined;
  const role = office < 0 ? tradeBefore(all, from) : { from: run, range: spanOf(all, run, office) };
  if (from === last && !role && isNoPerson(word)) return placeAt(word, last);
  if (from === last && !role && all[from - 1]?.key === ONE) return citizenAt(all, last);
  const name = spanOf(all, from, last);
  // Deneyimli | çalıştırıcı: the first word of a sentence has a capital in any case.
  const isSure =
    from < last || !word.isFirst || word.gap !== 'none' || word.suffix !== '' || role !== undefined;
  return {
    subject: namedSubject([role?.range[0] ?? name[0], name[1]], name, role?.range, isSure),
    case: caseOf(word.suffix),
    isStrong: role !== undefined || (given >= 0 && last > from),
    from: role?.from ?? from,
    last,
  };
}

/** esnaf | Mehmet Şahin, Emekli öğretmen | Nuri Aydın */
function tradeBefore(
  all: readonly TurkishWord[],
  at: number,
): { readonly from: number; readonly range: Range } | undefined {
  const trade = all[at - 1]?.gap === 'none' ? roleAt(all, at - 1) : undefined;
  return trade?.case === 'nominative' ? { from: trade.from, range: trade.subject.mention } : undefined;
}

/** Türkiye, Sürücüler, Deneyimli */
function isNoPerson({ key, isFirst, suffix }: TurkishWord): boolean {
  if (lists().places.has(key)) return true;
  return isFirst && !suffix && (PLURAL_RE.test(key) || lists().adjectives.has(key));
}

function placeAt(word: TurkishWord, at: number): Phrase | undefined {
  return lists().places.has(word.key) ? roleOf(rangeOf(word), caseOf(word.suffix), at, at) : undefined;
}

/** Bir Esenyurtlu */
function citizenAt(all: readonly TurkishWord[], at: number): Phrase {
  return roleOf(spanOf(all, at - 1, at), caseOf(all[at]?.suffix ?? ''), at - 1, at);
}

function spanOf(all: readonly TurkishWord[], from: number, last: number): Range {
  return [all[from]?.start ?? 0, all[last]?.end ?? 0];
}

/** A word for a person or a body, with what belongs to it: bir yetkili, şirket sözcüsü, Çevre Bakanlığı. */
function roleAt(
  all: readonly TurkishWord[],
  last: number,
  run = last,
  body: Inflection | undefined = undefined,
): Phrase | undefined {
  const word = all[last];
  if (!word) return undefined;
  const noun = body ?? inflectionOf(lists().persons, word) ?? inflectionOf(lists().bodies, word);
  if (!noun) return undefined;
  let from = run;
  const owner = all[from - 1];
  if (noun.isOwned && from === last && owner?.gap === 'none' && !owner.suffix && !isNoName(owner)) from--;
  while (all[from - 1]?.gap === 'none' && lists().adjectives.has(all[from - 1]?.key ?? '')) from--;
  const mention: Range = [all[from]?.start ?? word.start, word.suffix ? word.end : word.start + noun.length];
  return roleOf(mention, noun.case, from, last);
}

function roleOf(mention: Range, of: Case, from: number, last: number): Phrase {
  return { subject: { kind: 'role', mention }, case: of, isStrong: true, from, last };
}

function acronym({ text, key, suffix }: TurkishWord): Inflection | undefined {
  if (!ACRONYM_RE.test(text) || lists().given.has(key)) return undefined;
  return { length: text.length, isOwned: false, case: caseOf(suffix), isMeans: false };
}

function pronoun(all: readonly TurkishWord[], at: number): Phrase | undefined {
  const word = all[at];
  if (!word || word.gap === 'none') return undefined;
  const subject: Subject = { kind: 'pronoun', mention: [word.start, word.end] };
  return { subject, case: 'nominative', isStrong: true, from: at, last: at };
}

/** True for the first word of a sentence in a case, and for words that are never part of a name. */
function isNoName({ key, isFirst, suffix }: TurkishWord): boolean {
  if (lists().noName.has(key)) return true;
  if (!isFirst || suffix || lists().given.has(key)) return false;
  return ADVERB_RE.test(key);
}

function isGiven(word: TurkishWord | undefined): boolean {
  if (!word?.isCapital || word.suffix) return false;
  return lists().given.has(word.key) || isGivenName(word.key);
}
