// Arabic: the verb stands before its subject, both before the quotation or behind it; who is known is left out.
// وقالت رئيسة البلدية رشا العلي: «…»  «…»، قال أحمد حسن.  وأضاف: «…»

import * as LEXICON from '../../lexicon/speech/framed/ar.ts';
import { once } from '../../once.ts';
import { officerAt, subjectFrom, withoutArticle } from './arabic-subject.ts';
import { wordsIn } from './lists.ts';
import type { Grammar, Site, Subject, Telling } from './types.ts';
import { rangeOf, type Word } from './words.ts';

const lists = once(() => ({
  say: new Set(wordsIn(LEXICON.SAY)),
  participles: new Set(wordsIn(LEXICON.PARTICIPLES)),
  saying: new Set(wordsIn(LEXICON.SAYING)),
  call: new Set(wordsIn(LEXICON.CALL)),
  sources: new Set(wordsIn(LEXICON.SOURCES)),
  that: new Set(wordsIn(LEXICON.THAT)),
  as: new Set(wordsIn(LEXICON.AS)),
  stands: new Set(wordsIn(LEXICON.STANDS)),
}));
const WORD_RE = /[\p{L}\p{M}\p{N}]+/gu;
const STOPS = '.!?؟\n';
const AND = 'وف';
const FROM = 'عن';
const IN = 'في';
const COLON_RE = /:\s*$/u;
const PAUSE_RE = /^\s*(?:[.،,؛;!?؟:]|$|\ufffc)/u;
const COMMA_RE = /^\s*[،,]?\s*/u;
// Words of a quotation inside a clause, behind أن: fewer are a term.
const CLAUSE_WORDS = 4;
const LONGEST_SENTENCE = 400;

export const ARABIC: Grammar = {
  language: 'ar',
  tell: (site) => toldBefore(site) ?? toldBySource(site) ?? toldBehind(site),
  subjects: (text) => {
    const all = wordsBetween(text, 0, text.length);
    return all.flatMap((word, at) => {
      const subject = isIn(lists().say, word) ? subjectFrom(all, at + 1) : officerAt(all, at);
      return subject ? [subject] : [];
    });
  },
  announces: (text) => {
    const end = text.trimEnd().length;
    if (text.charAt(end - 1) !== ':') return undefined;
    return toldBefore({ text, start: end, end, from: 0, to: end, inside: '' })?.subject;
  },
  isOffice: (role, office) => role.endsWith(office) || role.startsWith(`${withoutArticle(office)} `),
  isFull: (name) => name.includes(' '),
};

/** وقالت رشا العلي: «…» */
function toldBefore(site: Site): Telling | undefined {
  const { text, start, from, inside } = site;
  const opening = Math.max(from, sentenceStart(text, start));
  const all = wordsBetween(text, opening, start);
  const isApart = COLON_RE.test(text.slice(opening, start));
  const last = all.at(-1);
  if (last && isApart && lists().saying.has(last.text)) {
    const from = all.findLastIndex(({ text: word }) => word === FROM);
    return {
      cue: rangeOf(last),
      subject: from < 0 ? undefined : subjectFrom(all.slice(0, -1), from + 1),
      kind: 'direct',
    };
  }
  const isContent = last !== undefined && isIn(lists().that, last);
  const stands = all.findIndex((word) => isIn(lists().stands, word));
  const held = all[stands];
  // وجاء في بيان الشركة: «…»
  if (held && isApart && all[stands + 1]?.text === IN)
    return { cue: rangeOf(held), subject: subjectFrom(all, stands + 2), kind: 'direct' };
  const verb = all.findLastIndex((word) => isIn(lists().say, word) || isIn(lists().call, word));
  const cue = all[verb];
  if (!cue || !(isApart || isContent)) return undefined;
  if (!isApart && !isClause(site, inside, isIn(lists().call, cue))) return undefined;
  const isCalled = !isApart && isIn(lists().call, cue);
  const subject = isIn(lists().participles, cue)
    ? subjectBefore(all, verb)
    : isCalled
      ? subjectFrom(all, verb + 1, true)
      : subjectAround(all, verb);
  return { cue: rangeOf(cue), subject, kind: isApart ? 'direct' : 'mixed' };
}

/** الجسر، وفقا للمهندس سامر الخطيب، "غير قابل للإصلاح". */
function toldBySource({ text, start, end, from, to }: Site): Telling | undefined {
  if (!PAUSE_RE.test(text.slice(end, Math.min(to + 1, end + 4)))) return undefined;
  const all = wordsBetween(text, Math.max(from, sentenceStart(text, start)), start);
  const at = all.findLastIndex(({ text: word }) => lists().sources.has(word));
  const cue = all[at];
  const subject = cue && subjectFrom(all, at + 1);
  return subject && { cue: rangeOf(cue), subject, kind: 'mixed' };
}

/** «…»، قال أحمد حسن. «…»، بحسب أحمد حسن. */
function toldBehind({ text, end, to }: Site): Telling | undefined {
  const gap = COMMA_RE.exec(text.slice(end, to))?.[0].length ?? 0;
  const found = wordsBetween(text, end + gap, Math.min(to, sentenceEnd(text, end)));
  const isAs = lists().as.has(found[0]?.text ?? '');
  const all = isAs ? found.slice(1) : found;
  const [cue] = all;
  if (!cue || found[0]?.start !== end + gap) return undefined;
  // A verb with و opens the next sentence.
  if (!lists().say.has(cue.text) && !lists().sources.has(cue.text)) return undefined;
  const subject = subjectFrom(all, 1);
  // «…»، كما قال للصحفيين.
  const isKnown = isAs && lists().say.has(cue.text);
  return subject || isKnown
    ? { cue: rangeOf(cue), subject: subject ?? 'left-out', kind: 'direct' }
    : undefined;
}

/** True where quoted words behind أن are more than a term, and end their clause. */
function isClause({ text, end, to }: Site, inside: string, isCalled: boolean): boolean {
  if (!PAUSE_RE.test(text.slice(end, Math.min(to + 1, end + 4)))) return false;
  return isCalled || wordsBetween(inside, 0, inside.length).length >= CLAUSE_WORDS;
}

/** The subject behind a verb, else the one before it; left out where neither stands there. */
function subjectAround(all: readonly Word[], verb: number): Subject | 'left-out' {
  return (
    subjectFrom(all, verb + 1) ?? (verb > 0 ? subjectFrom(all.slice(0, verb), 0) : undefined) ?? 'left-out'
  );
}

/** واعترض النائب عادل نصر قائلا: what stands behind the verb before, by default the first word. */
function subjectBefore(all: readonly Word[], participle: number): Subject | 'left-out' {
  const before = all.slice(0, participle);
  const verb = Math.max(
    0,
    before.findLastIndex((word) => isIn(lists().say, word)),
  );
  return withoutObject(subjectFrom(before, verb + 1), before, verb + 1) ?? 'left-out';
}

/** نفى النائب خالد الرفاعي | الاتهامات | قائلا: a definite word behind a definite family name is an object. */
function withoutObject(
  subject: Subject | undefined,
  all: readonly Word[],
  from: number,
): Subject | undefined {
  const [start, end] = subject?.name ?? [0, 0];
  const names = all.filter((word) => word.start >= start && word.end <= end);
  const isLonger = names.length > 2 && names.slice(1).every(({ text }) => withoutArticle(text) !== text);
  return isLonger ? subjectFrom(all, from, true) : subject;
}

function isIn(list: ReadonlySet<string>, { text }: Word): boolean {
  return list.has(text) || (AND.includes(text.charAt(0)) && list.has(text.slice(1)));
}

function wordsBetween(text: string, from: number, to: number): Word[] {
  return Array.from(text.slice(from, to).matchAll(WORD_RE), ({ 0: word, index }) => ({
    text: word,
    start: from + index,
    end: from + index + word.length,
  }));
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start > least && !STOPS.includes(text.charAt(start - 1))) start--;
  return start;
}

function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_SENTENCE);
  let end = from;
  while (end < most && (end - from < 2 || !STOPS.includes(text.charAt(end)))) end++;
  return end;
}
