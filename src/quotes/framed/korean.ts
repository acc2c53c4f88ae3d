// Korean: the subject stands before the quotation, the verb behind it, tied by 고, 며 or 면서.
// 김철수 시장은 “…”고 말했다.  “…”라며 “…”라고 밝혔다.

import * as LEXICON from '../../lexicon/speech/framed/ko.ts';
import { once } from '../../once.ts';
import { sourceAt, subjectAt, wordsOf } from './korean-subject.ts';
import { lengthAt, listOf } from './lists.ts';
import type { Grammar, Range, Site, Subject, Telling } from './types.ts';
import { rangeOf, type Word } from './words.ts';

const { SAY, SOURCES, TONE, VIEWS } = LEXICON;

const lists = once(() => ({
  say: listOf(SAY),
  tone: listOf(TONE),
  views: listOf(VIEWS),
  sources: listOf(SOURCES),
}));
// “…”라고, “…”이라며, “…”는
const TIE_RE = /^(?:이?라)?(고|며|면서|는)(?!\p{L})/u;
// “…”다., “…”이라는 것이다
const COPULA_RE = /^(?:이?다|였다|이었다|(?:이)?라는 것)(?!\p{L})/u;
const LONGEST_COPULA = 8;
const STOP_RE = /[.!?。](?=\s|$)/gu;
// 예산안을 “…”: the quotation is what somebody calls it.
const TERMINAL_RE = /[.!?]$/u;
const LONGEST_NEXT = 60;
const LONGEST_SENTENCE = 400;
const OBJECT_RE = /[을를]\s?$/u;

export const KOREAN: Grammar = {
  language: 'ko',
  tell: (site) => {
    const tie = TIE_RE.exec(site.text.slice(site.end, site.end + 5));
    return tie?.[1] ? told(site, tie[1], site.end + tie[0].length) : (toldBySource(site) ?? toldNext(site));
  },
  subjects: (text) => {
    const all = wordsOf(text, 0, text.length);
    return all.map((_, at) => subjectAt(all, at, false)).filter((subject) => subject !== undefined);
  },
  isFull: (name) => name.length > 2,
};

function told({ text, start, to }: Site, tie: string, behind: number): Telling | undefined {
  const [opening, stop] = sentenceAround(text, start, behind);
  // “…”며 “…”고 말했다: the verb of the last quotation is that of all.
  const limit = tie === '고' || tie === '는' ? Math.min(stop, to) : stop;
  const after = wordsOf(text, behind, limit);
  const verb = after.findIndex(
    ({ text: word }) => lengthAt(tie === '는' ? lists().views : lists().say, word, 0, word.length) > 0,
  );
  const subject =
    lastSubject(after.slice(0, Math.max(verb, 0)), -1) ?? lastSubject(wordsOf(text, opening, start), start);
  const kind = OBJECT_RE.test(text.slice(start - 2, start)) ? 'mixed' : 'direct';
  const cue = after[verb] ? rangeOf(after[verb]) : tie === '고' ? toneIn(after) : undefined;
  if (cue) return { cue, subject: subject ?? 'left-out', kind };
  return (tie === '며' || tie === '면서') && subject ? { cue: undefined, subject, kind } : undefined;
}

/** 한 교수에 따르면 댐은 “…”다. */
function toldBySource({ text, start, end }: Site): Telling | undefined {
  if (!COPULA_RE.test(text.slice(end, end + LONGEST_COPULA))) return undefined;
  const [opening] = sentenceAround(text, start, end);
  const before = wordsOf(text, opening, start);
  const at = before.findIndex((word) => lists().sources.words.has(word.text));
  const cue = before[at];
  const subject = cue && sourceAt(before, at - 1);
  return subject && { cue: rangeOf(cue), subject, kind: 'mixed' };
}

/** “….” 상인 이순옥 씨가 말했다. */
function toldNext({ text, end, to, inside }: Site): Telling | undefined {
  if (!TERMINAL_RE.test(inside)) return undefined;
  const [, stop] = sentenceAround(text, end, end);
  const after = wordsOf(text, end, Math.min(stop, to));
  const cue = after.at(-1);
  if (stop - end > LONGEST_NEXT || !cue || lengthAt(lists().say, cue.text, 0, cue.text.length) === 0)
    return undefined;
  const subject = lastSubject(after, -1);
  return subject ? { cue: rangeOf(cue), subject, kind: 'direct' } : undefined;
}

/** 말을 아꼈다: two words */
function toneIn(all: readonly Word[]): Range | undefined {
  const at = all.findIndex((word) => lists().tone.words.has(word.text));
  const [noun, verb] = [all[at], all[at + 1]];
  return noun && verb ? [noun.start, verb.end] : undefined;
}

/** The last word with the particle of a subject; `start` is where the quotation begins. */
function lastSubject(all: readonly Word[], start: number): Subject | undefined {
  for (let at = all.length - 1; at >= 0; at--) {
    const touches = at === all.length - 1 && (all[at]?.end ?? 0) + 1 === start;
    const subject = subjectAt(all, at, touches);
    if (subject) return subject;
  }
  return undefined;
}

/** Where the sentence begins that a quotation stands in, and where it ends behind it; a long one is cut. */
function sentenceAround(text: string, start: number, end: number): readonly [number, number] {
  const least = Math.max(0, start - LONGEST_SENTENCE);
  let opening = least;
  for (const { index } of text.slice(least, start).matchAll(STOP_RE)) opening = least + index + 1;
  const rest = text.slice(end, end + LONGEST_SENTENCE);
  const stop = rest.search(STOP_RE);
  return [opening, end + (stop < 0 ? rest.length : stop)];
}
