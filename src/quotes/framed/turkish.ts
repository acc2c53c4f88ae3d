// Turkish: the subject stands before the quotation, the verb behind it; behind a participle the subject follows.
// Ahmet Yılmaz, "…" dedi.  "…" diyen Ahmet Yılmaz  Yılmaz'ın "…" sözleri  Yılmaz şunları söyledi: "…"  Yılmaz'a göre "…"

import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { wordsIn } from './lists.ts';
import { headIn, lastIn, namedIn, phraseFor, subjectIn } from './turkish-clause.ts';
import { lastVerb, tieAt } from './turkish-cue.ts';
import { turkishPairs } from './turkish-pairs.ts';
import { phraseAt } from './turkish-subject.ts';
import { sentenceEnd, sentenceStart, type TurkishWord, turkishWords } from './turkish-words.ts';
import { FILLER, type Grammar, type Site, type Telling } from './types.ts';
import { rangeOf } from './words.ts';

const soWords = once(() => new Set(wordsIn(LEXICON.SO)));
const ACCORDING = 'göre';
const COLON_RE = /:\s*$/u;
const PART_END_RE = /[,:.!?…\ufffc]\s*$|^\s*$/u;
const STOP_RE = /[.!?…]$/u;
const LOWER_RE = /^\p{Ll}/u;
const LETTER_RE = /[\p{L}\p{M}\p{N}'’]/u;
// Between two quotations of one verb: “…”, “…” ve “…” dedi.
const LINKS: ReadonlySet<string> = new Set(['', ',', 've', ', ve']);
// A predicate: sürecek, bitti, değil
const PREDICATE_RE = /(?:[dt][ıiuü]|[ae]c[ae]k|yor|m[ıiuü]ş|[aeıiuü]r|m[ae]z|değil|var|yok)(?:l[ae]r)?$/u;
// Sağlık Bakan|ı, parti sözcü|sü
const OWNER_RE = /s?[ıiuü]$/u;
const WORD_RE = /[\p{L}\p{M}]+/gu;
const LONGEST_BEFORE = 400;
const LONGEST_BEHIND = 200;

export const TURKISH: Grammar = {
  language: 'tr',
  pairs: turkishPairs,
  tell: (site) => toldBehind(site) ?? toldByColon(site) ?? toldAccording(site) ?? toldByComma(site),
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
  isOffice: (role, office) => role.endsWith(office) || role.replace(OWNER_RE, '').endsWith(office),
};

/** “…” dedi, “…” diyen Yılmaz */
function toldBehind(site: Site): Telling | undefined {
  const { text, start } = site;
  const after = wordsBehind(text, behindLinks(site));
  const tie = tieAt(after);
  if (!tie) return undefined;
  const before = tie.place === 'behind' ? [] : wordsBefore(text, start);
  const phrase = phraseFor(tie, before, after);
  if (!phrase && tie.needsSubject) return undefined;
  const leftOut = tie.place === 'source' ? undefined : 'left-out';
  return { cue: tie.cue, subject: phrase?.subject ?? leftOut, kind: tie.isPart ? 'mixed' : kindOf(site) };
}

/** Where the words begin that tie a quotation, which may stand behind the next ones. */
function behindLinks({ text, end, to }: Site): number {
  let at = end;
  let next = to;
  while (next < text.length && next - end < LONGEST_BEHIND && LINKS.has(text.slice(at, next).trim())) {
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
function toldByColon(site: Site): Telling | undefined {
  if (!isBehindColon(site)) return undefined;
  const before = wordsBefore(site.text, site.start);
  const last = before.at(-1);
  const tie = lastVerb(before);
  if (tie) {
    const phrase = phraseFor(tie, before, []) ?? lastIn(before, 'genitive');
    return {
      cue: tie.cue,
      subject: phrase?.subject ?? (tie.place === 'source' ? undefined : 'left-out'),
      kind: 'direct',
    };
  }
  if (last && soWords().has(last.key)) {
    const phrase = lastIn(before, 'genitive') ?? subjectIn(before);
    return phrase && { cue: undefined, subject: phrase.subject, kind: 'direct' };
  }
  const phrase = isTitle(site.inside) ? undefined : headIn(before);
  return phrase && { cue: undefined, subject: phrase.subject, kind: 'direct' };
}

/** Kaya'ya göre onarım “iki yıl” sürecek. */
function toldAccording(site: Site): Telling | undefined {
  const { text, start, end, inside } = site;
  if (!text.slice(Math.max(0, start - LONGEST_BEFORE), start).includes(ACCORDING)) return undefined;
  if (isTitle(inside) || LETTER_RE.test(text.charAt(end))) return undefined;
  const before = wordsBefore(text, start);
  const at = before.findLastIndex(({ key }) => key === ACCORDING);
  const cue = before[at];
  const phrase = phraseAt(before, at - 1);
  if (!cue || phrase?.case !== 'dative') return undefined;
  const after = wordsBehind(text, end);
  if (after.length > 1 || !after.every(({ key }) => PREDICATE_RE.test(key))) return undefined;
  const kind = isBehindColon(site) ? 'direct' : 'mixed';
  return { cue: rangeOf(cue), subject: phrase.subject, kind };
}

function isBehindColon({ text, start }: Site): boolean {
  return COLON_RE.test(text.slice(Math.max(0, start - 3), start));
}

/** Ahmet Yılmaz, “Her şey bitti.” */
function toldByComma({ text, start, end, inside }: Site): Telling | undefined {
  if (text.charAt(start - 2) !== ',' || !STOP_RE.test(inside) || text.slice(end).trim() !== '')
    return undefined;
  const before = wordsBefore(text, start);
  const phrase = phraseAt(before, before.length - 1);
  if (phrase?.case !== 'nominative' || phrase.subject.kind !== 'name') return undefined;
  return { cue: undefined, subject: phrase.subject, kind: 'direct' };
}

/** True where every word has a capital: a title. */
function isTitle(inside: string): boolean {
  return Array.from(inside.matchAll(WORD_RE), ([word]) => word).every((word) => !LOWER_RE.test(word));
}

function kindOf({ text, start, inside }: Site): 'direct' | 'mixed' {
  return LOWER_RE.test(inside) && !PART_END_RE.test(text.slice(Math.max(0, start - 2), start))
    ? 'mixed'
    : 'direct';
}
