// Turkish: the subject stands before the quotation, the verb behind it; behind a participle the subject follows.
// Ahmet Yılmaz, "…" dedi.  "…" diyen Ahmet Yılmaz  Yılmaz'ın "…" sözleri  Yılmaz şunları söyledi: "…"  Yılmaz'a göre "…"

import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { wordsIn } from './lists.ts';
import { pairsWithSingle } from './pairs.ts';
import { lastVerb, type Tie, tieAt } from './turkish-cue.ts';
import { type Phrase, phraseAt } from './turkish-subject.ts';
import { sentenceEnd, sentenceStart, type TurkishWord, turkishWords } from './turkish-words.ts';
import { FILLER, type Grammar, type Site, type Subject, type Telling } from './types.ts';
import { rangeOf } from './words.ts';

const lists = once(() => ({
  particles: new Set(wordsIn(LEXICON.PARTICLES)),
  postpositions: new Set(wordsIn(LEXICON.POSTPOSITIONS)),
  so: new Set(wordsIn(LEXICON.SO)),
  issued: new Set(wordsIn(LEXICON.ISSUED)),
}));
const ACCORDING = 'göre';
const COLON_RE = /:\s*$/u;
const PART_END_RE = /[,:.!?…\ufffc]\s*$|^\s*$/u;
const LOWER_RE = /^\p{Ll}/u;
const LETTER_RE = /[\p{L}\p{M}\p{N}'’]/u;
// Between two quotations of one verb: “…”, “…” ve “…” dedi.
const LINK_RE = /^\s*,?\s*(?:ve)?\s*$/u;
// A predicate: sürecek, bitti, değil
const PREDICATE_RE = /(?:[dt][ıiuü]|[ae]c[ae]k|yor|m[ıiuü]ş|[aeıiuü]r|m[ae]z|değil|var|yok)(?:l[ae]r)?$/u;
const WORD_RE = /[\p{L}\p{M}]+/gu;
const LONGEST_BEHIND = 200;
const MOST_BEHIND = 10;

export const TURKISH: Grammar = {
  language: 'tr',
  pairs: pairsWithSingle,
  tell: (site) => toldBehind(site) ?? toldByColon(site) ?? toldAccording(site),
  subjects: (text) => {
    const all = turkishWords(text, 0, text.length, true);
    return all.flatMap((_, at) => {
      const phrase = phraseAt(all, at);
      return phrase ? namedIn(all, phrase) : [];
    });
  },
  announces: (text) => {
    const end = text.trimEnd().length;
    if (text.charAt(end - 1) !== ':') return undefined;
    return toldByColon({ text, start: end, end, from: 0, to: end, inside: '' })?.subject;
  },
  isFull: (name) => name.includes(' '),
};

/** Whom a phrase of running text names. */
function namedIn(all: readonly TurkishWord[], phrase: Phrase): Subject[] {
  const { subject, isStrong } = phrase;
  const isActing = phrase.case === 'genitive' || isSubject(all, phrase);
  if (!isStrong && !isMarked(all, phrase)) return [];
  if (subject.kind === 'name') return [{ ...subject, isSure: isStrong, isObject: !isActing }];
  return [];
}

/** “…” dedi, “…” diyen Yılmaz */
function toldBehind(site: Site): Telling | undefined {
  const { text, start, end } = site;
  const at = behindLinks(site);
  const after = wordsBehind(text, at);
  const tie = tieAt(after);
  if (!tie) return undefined;
  const before = tie.place === 'behind' ? [] : wordsBefore(text, start);
  const phrase = phraseFor(tie, before, after);
  if (!phrase && tie.needsSubject) return undefined;
  const leftOut = tie.place === 'source' ? undefined : 'left-out';
  return { cue: tie.cue, subject: phrase?.subject ?? leftOut, kind: tie.isPart ? 'mixed' : kindOf(site) };
}

function phraseFor(tie: Tie, before: readonly TurkishWord[], after: readonly TurkishWord[]): Phrase | undefined {
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

/** Where the words begin that tie a quotation, which may stand behind the next ones. */
function behindLinks({ text, end, to }: Site): number {
  let at = end;
  let next = to;
  while (next < text.length && next - end < LONGEST_BEHIND && LINK_RE.test(text.slice(at, next))) {
    at = next;
    while (text.charAt(at) === FILLER) at++;
    next = text.indexOf(FILLER, at);
    if (next < 0) next = text.length;
  }
  return at;
}

function wordsBehind(text: string, at: number): TurkishWord[] {
  const stop = Math.min(sentenceEnd(text, at), at + LONGEST_BEHIND);
  const next = text.slice(at, stop).indexOf(FILLER);
  return turkishWords(text, at, next < 0 ? stop : at + next, false);
}

function wordsBefore(text: string, start: number): TurkishWord[] {
  return turkishWords(text, sentenceStart(text, start), start, true);
}

/** Yılmaz şunları söyledi: “…”, Yılmaz: “…” */
function toldByColon({ text, start }: Site): Telling | undefined {
  if (!COLON_RE.test(text.slice(Math.max(0, start - 3), start))) return undefined;
  const before = wordsBefore(text, start);
  const last = before.at(-1);
  const tie = lastVerb(before);
  if (tie) {
    const phrase = phraseFor(tie, before, []) ?? lastIn(before, 'genitive');
    return { cue: tie.cue, subject: phrase?.subject ?? (tie.place === 'source' ? undefined : 'left-out'), kind: 'direct' };
  }
  if (last && lists().so.has(last.key)) {
    const phrase = lastIn(before, 'genitive') ?? subjectIn(before);
    return phrase && { cue: undefined, subject: phrase.subject, kind: 'direct' };
  }
  const phrase = phraseAt(before, before.length - 1);
  const isAlone = phrase?.from === 0 && phrase.case === 'nominative' && phrase.subject.kind === 'name';
  return isAlone ? { cue: undefined, subject: phrase.subject, kind: 'direct' } : undefined;
}

/** Kaya'ya göre onarım “iki yıl” sürecek. */
function toldAccording(site: Site): Telling | undefined {
  const { text, start, end, inside } = site;
  if (isTitle(inside) || LETTER_RE.test(text.charAt(end))) return undefined;
  const before = wordsBefore(text, start);
  const at = before.findLastIndex(({ key }) => key === ACCORDING);
  const cue = before[at];
  const phrase = phraseAt(before, at - 1);
  if (!cue || phrase?.case !== 'dative') return undefined;
  const after = wordsBehind(text, end);
  if (after.length > 1 || !after.every(({ key }) => PREDICATE_RE.test(key))) return undefined;
  return { cue: rangeOf(cue), subject: phrase.subject, kind: 'mixed' };
}

/** True where every word has a capital: a title. */
function isTitle(inside: string): boolean {
  return Array.from(inside.matchAll(WORD_RE), ([word]) => word).every((word) => !LOWER_RE.test(word));
}

function kindOf({ text, start, inside }: Site): 'direct' | 'mixed' {
  return LOWER_RE.test(inside) && !PART_END_RE.test(text.slice(Math.max(0, start - 2), start)) ? 'mixed' : 'direct';
}

/** The subject of a clause: the nearest phrase that a comma or a particle marks, else the nearest that is sure to be one. */
function subjectIn(all: readonly TurkishWord[]): Phrase | undefined {
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
  const next = all[last]?.gap === 'none' ? all[last + 1] : undefined;
  return of === 'nominative' && !(next && lists().postpositions.has(next.key));
}

function isMarked(all: readonly TurkishWord[], { last }: Phrase): boolean {
  const next = all[last]?.gap === 'none' ? all[last + 1] : undefined;
  return next === undefined || lists().particles.has(next.key);
}

function lastIn(all: readonly TurkishWord[], of: Phrase['case']): Phrase | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const phrase = phraseAt(all, at);
    if (phrase?.case === of) return phrase;
  }
  return undefined;
}

/** Bakanlıktan yapılan açıklamada */
function sourceIn(all: readonly TurkishWord[]): Phrase | undefined {
  const at = all.findLastIndex(({ key }) => lists().issued.has(key));
  const phrase = at < 0 ? undefined : phraseAt(all, at - 1);
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

/** “…” dedi Ahmet Yılmaz. */
function invertedAt(all: readonly TurkishWord[], from: number): Phrase | undefined {
  if (!all[from]?.isCapital || all[from - 1]?.gap !== 'none') return undefined;
  return firstPhrase(all, from);
}

