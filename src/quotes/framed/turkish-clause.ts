// Which phrase of a Turkish clause speaks: the one that a comma marks, the owner of the words, the source of a statement.
// Meclis önünde konuşan | Ahmet Yılmaz, “…” dedi.  Kaya'nın | “…” sözleri  Bakanlıktan | yapılan açıklamada “…” denildi.

import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { wordsIn } from './lists.ts';
import type { Tie } from './turkish-cue.ts';
import { type Phrase, phraseAt } from './turkish-subject.ts';
import type { TurkishWord } from './turkish-words.ts';
import type { Subject } from './types.ts';

const lists = once(() => ({
  particles: new Set(wordsIn(LEXICON.PARTICLES)),
  postpositions: new Set(wordsIn(LEXICON.POSTPOSITIONS)),
  issued: new Set(wordsIn(LEXICON.ISSUED)),
}));
const NOUN_RE = /(?:s[ıi]|[uü]s[uü])$/u;
const MOST_BEHIND = 10;
const MOST_ROLE = 5;
const AND = 've';

/** Who speaks, by the place that the cue gives him. */
export function phraseFor(
  tie: Tie,
  before: readonly TurkishWord[],
  after: readonly TurkishWord[],
): Phrase | undefined {
  switch (tie.place) {
    case 'behind':
      return firstPhrase(after, tie.next);
    case 'owner':
      return lastIn(before, 'genitive');
    case 'source':
      return sourceIn(before);
    case 'before':
      return subjectIn(before) ?? invertedAt(after, tie.next);
  }
}

/** Whom a phrase of running text names. */
export function namedIn(all: readonly TurkishWord[], phrase: Phrase): Subject[] {
  const { subject, isStrong } = phrase;
  const isActing = phrase.case === 'genitive' || isSubject(all, phrase);
  if (!isStrong && !isMarked(all, phrase)) return [];
  if (subject.kind !== 'name' || !subject.name) return [];
  const isSure = isStrong || isFullName(all, phrase);
  return [{ ...subject, isSure, isObject: !isActing }];
}

/** True for more words than one, of which the last is no noun of the first: Güllü Şahin, but not Kızlar Kayası. */
function isFullName(all: readonly TurkishWord[], { from, last }: Phrase): boolean {
  return last > from && !NOUN_RE.test(all[last]?.key ?? '');
}

/** Who heads or ends a sentence without a verb: Sultan Güneş ise tepkili: “…”, Yılmaz'dan yanıt: “…”, kürsüden seslenen Ali Er: “…” */
export function headIn(all: readonly TurkishWord[]): Phrase | undefined {
  const end = phraseAt(all, all.length - 1);
  if (end?.isStrong && end.case === 'nominative' && end.subject.kind === 'name') return end;
  for (let at = 0; at < all.length; at++) {
    const phrase = phraseAt(all, at);
    if (phrase?.subject.kind !== 'name' || phrase.from > 0) continue;
    const isHead = phrase.case === 'ablative' || (isSubject(all, phrase) && isMarked(all, phrase));
    return isHead ? phrase : undefined;
  }
  return undefined;
}

/** The subject of a clause: the nearest phrase that a comma or a particle marks, else the nearest that is sure to be one. */
export function subjectIn(all: readonly TurkishWord[]): Phrase | undefined {
  let strong: Phrase | undefined;
  let weak: Phrase | undefined;
  for (let at = all.length - 1; at >= 0; at--) {
    const phrase = phraseAt(all, at);
    if (!phrase || !isSubject(all, phrase)) continue;
    if (isMarked(all, phrase)) return phrase;
    if (phrase.isStrong && phrase.subject.kind === 'name') strong ??= phrase;
    weak = phrase;
  }
  return strong ?? weak;
}

function isSubject(all: readonly TurkishWord[], { case: of, last }: Phrase): boolean {
  const next = wordBehind(all, last);
  return of === 'nominative' && !(next && lists().postpositions.has(next.key));
}

function isMarked(all: readonly TurkishWord[], { last }: Phrase): boolean {
  const next = wordBehind(all, last);
  return next === undefined || lists().particles.has(next.key);
}

/** The word that follows without a pause. */
function wordBehind(all: readonly TurkishWord[], at: number): TurkishWord | undefined {
  return all[at]?.gap === 'none' ? all[at + 1] : undefined;
}

export function lastIn(all: readonly TurkishWord[], of: Phrase['case']): Phrase | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const phrase = phraseAt(all, at);
    if (phrase?.case === of) return phrase;
  }
  return undefined;
}

/** Bakanlıktan yapılan açıklamada */
function sourceIn(all: readonly TurkishWord[]): Phrase | undefined {
  const at = all.findIndex(({ key }) => lists().issued.has(key));
  const phrase = phraseAt(all, at - 1);
  return phrase?.case === 'ablative' ? phrase : lastIn(all, 'genitive');
}

/** “…” diyen mahalle sakinlerinden | Ayşe Kara: the first name before a comma, else the first other phrase. */
function firstPhrase(all: readonly TurkishWord[], from: number): Phrase | undefined {
  const behind = all.slice(from, from + MOST_BEHIND);
  let first: Phrase | undefined;
  for (let at = 0; at < behind.length && behind[at - 1]?.gap !== 'pause'; at++) {
    const phrase = phraseAt(behind, at);
    if (!phrase) continue;
    if (phrase.isStrong && phrase.subject.kind === 'name') return phrase;
    first ??= phrase;
  }
  return first;
}

/** “…” dedi Ahmet Yılmaz. “…” diyor işletme sahibi Ahmet Yılmaz. */
function invertedAt(all: readonly TurkishWord[], from: number): Phrase | undefined {
  if (all[from - 1]?.gap !== 'none') return undefined;
  return all[from]?.isCapital ? firstPhrase(all, from) : namedAtEnd(all, from);
}

/** A full name that ends the sentence, behind a few words in small letters that say who it is. */
function namedAtEnd(all: readonly TurkishWord[], from: number): Phrase | undefined {
  const phrase = phraseAt(all, all.length - 1);
  if (phrase?.subject.kind !== 'name' || phrase.case !== 'nominative') return undefined;
  const name = all.findIndex((word, at) => at >= from && word.isCapital);
  const words = all.slice(from, name);
  const isRole = words.length <= MOST_ROLE && words.every(({ key, gap }) => gap === 'none' && key !== AND);
  return isRole && name < phrase.last && name >= phrase.from ? phrase : undefined;
}
