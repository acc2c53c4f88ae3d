// Japanese: the subject stands before the quotation, the verb behind it, tied by と.
// 山田太郎市長は「…」と述べた。  「…」（高橋健さん）  松本さんはこう語る。「…」

import * as LEXICON from '../../lexicon/speech/framed/ja.ts';
import { once } from '../../once.ts';
import { subjectBefore } from './japanese-subject.ts';
import { firstIn, lengthAt, listOf } from './lists.ts';
import { FILLER, type Grammar, type Range, type Site, type Subject, type Telling } from './types.ts';

const { ACTS, ASKED, HEARSAY, NO_SPEECH, SAY, SO, SOURCES, TONE, VIEWS } = LEXICON;

// The ending of a verb: 述べ|た, 話し|ている, 語っ|た
const ENDING_RE = /^(?:て(?:いる|いた)|ました|ます|んだ|[たるだ])/u;
const ENDS = '。、';
const ACT = 'し';
const lists = once(() => ({
  say: listOf(SAY),
  acts: listOf(ACTS),
  tone: listOf(TONE),
  so: listOf(SO),
  noSpeech: listOf(NO_SPEECH),
  views: listOf(VIEWS),
  asked: listOf(ASKED),
  sources: listOf(SOURCES),
  hearsay: listOf(HEARSAY),
}));
const VIEW_RE = /^(?:など)?との/u;
const TIE_RE = /^(?:など)?、?とも?/u;
// 「…」としている, 「…」とし、
const HOLDS_RE = /^と(?:して(?:いる|いた)|し(?:た|て)?(?=[、。上う]))/u;
// 「…」と田中さん。
const NOUN_END_RE = /^と、?([^。、]{2,24})。?$/u;
const BRACKET_RE = /^(?:[（(]|――|＝)([^（）()＝]{2,24})[）)＝]?/u;
const PARTICLES = ['は', 'が', 'も'];
const PHRASE_END_RE = /[はがもを。、]|$/u;
// では, には, とは, については: a place, a time, a topic
const NO_SUBJECT = 'でにとてらりくずまのば';
const LONGEST_TIE = 36;
const LONGEST_NEXT = 48;
const LONGEST_VERB = 10;
const LONGEST_SENTENCE = 400;

export const JAPANESE: Grammar = {
  language: 'ja',
  tell: (site) =>
    toldInside(site) ?? toldBySource(site) ?? toldByBracket(site) ?? toldBefore(site) ?? toldNext(site),
  subjects: (text) => {
    const found: Subject[] = [];
    for (let at = 0; at < text.length; at++) {
      if (text.charAt(at) !== 'は' && text.charAt(at) !== 'が') continue;
      const subject = subjectAt(text, 0, at);
      if (subject) found.push(subject);
    }
    return found;
  },
  isFull: (name) => name.length > 2 && (!/^\p{Script=Katakana}/u.test(name) || name.includes('・')),
};

/** 山田市長は「…」と述べた */
function toldInside({ text, start, end, to }: Site): Telling | undefined {
  const limit = Math.min(to, end + LONGEST_TIE, sentenceEnd(text, end));
  const behind = text.slice(end, limit);
  const tie = TIE_RE.exec(behind)?.[0].length ?? 0;
  if (tie === 0 || lengthAt(lists().noSpeech, behind, tie, behind.length) > 0) return undefined;
  const asked = lengthAt(lists().asked, behind, tie, behind.length);
  if (asked > 0) return { cue: [end + tie, end + tie + asked], subject: undefined, kind: 'direct' };
  const opening = sentenceStart(text, start);
  const kind = text.charAt(start - 1) === 'を' ? 'mixed' : 'direct';
  const holds = HOLDS_RE.exec(behind)?.[0].length ?? 0;
  const cue: Range | undefined = holds > 0 ? [end, end + holds] : verbIn(text, end, limit);
  const view = cue ? undefined : viewAt(text, end, limit);
  if (view) return { cue: view, subject: lastSubject(text, opening, start), kind: 'mixed' };
  if (!cue) {
    const named = NOUN_END_RE.exec(behind)?.[1];
    const at = named === undefined ? 0 : end + behind.indexOf(named);
    const subject = named === undefined ? undefined : subjectBefore(text, at, at + named.length);
    return subject?.isSure ? { cue: undefined, subject, kind } : undefined;
  }
  const subject =
    lastSubject(text, end, cue[0]) ?? lastSubject(text, opening, start) ?? subjectBehind(text, cue[1]);
  return { cue, subject: subject ?? 'left-out', kind };
}

/** 大西教授によると、地盤は「…」だという。 */
function toldBySource({ text, start, end, to }: Site): Telling | undefined {
  if (lengthAt(lists().hearsay, text, end, Math.min(to, end + LONGEST_TIE)) === 0) return undefined;
  const opening = sentenceStart(text, start);
  const at = firstIn(lists().sources, text, opening, start);
  const subject = at < 0 ? undefined : subjectBefore(text, opening, at);
  if (!subject) return undefined;
  return { cue: [at, at + lengthAt(lists().sources, text, at, start)], subject, kind: 'mixed' };
}

/** The first verb of speech in a range, else how somebody speaks. */
function verbIn(text: string, from: number, to: number): Range | undefined {
  for (let at = from; at < to; at++) {
    const end = verbEnd(text, at, to);
    if (end > at) return [at, end];
  }
  const tone = firstIn(lists().tone, text, from, to);
  return tone < 0 ? undefined : [tone, withEnding(text, tone + lengthAt(lists().tone, text, tone, to), to)];
}

/** Where the verb of speech that begins here ends; `at` where none does. An act needs する, or ends its clause. */
function verbEnd(text: string, at: number, to: number): number {
  const stem = lengthAt(lists().say, text, at, to);
  if (stem > 0) return withEnding(text, at + stem, to);
  const end = at + lengthAt(lists().acts, text, at, to);
  if (end === at) return at;
  if (text.startsWith('する', end)) return end + 2;
  if (text.charAt(end) === ACT) return withEnding(text, end + 1, to);
  return end === to || ENDS.includes(text.charAt(end)) ? end : at;
}

function withEnding(text: string, from: number, to: number): number {
  return from + (ENDING_RE.exec(text.slice(from, to))?.[0].length ?? 0);
}

/** The verb that ends a sentence at `to`. */
function verbBefore(text: string, from: number, to: number): Range | undefined {
  for (let at = Math.max(from, to - LONGEST_VERB); at < to; at++)
    if (verbEnd(text, at, to) === to) return [at, to];
  return undefined;
}

/** 「…」との声 */
function viewAt(text: string, end: number, limit: number): Range | undefined {
  const at = end + (VIEW_RE.exec(text.slice(end, limit))?.[0].length ?? 0);
  const length = at > end ? lengthAt(lists().views, text, at, limit) : 0;
  return length > 0 ? [at, at + length] : undefined;
}

/** 「…」と話した|鈴木選手 */
function subjectBehind(text: string, from: number): Subject | undefined {
  const end = from + text.slice(from, from + LONGEST_TIE).search(PHRASE_END_RE);
  const subject = end > from ? subjectBefore(text, from, end) : undefined;
  return subject?.isSure && subject.mention[0] === from ? subject : undefined;
}

/** 「…」（高橋健さん） */
function toldByBracket({ text, end, to }: Site): Telling | undefined {
  const match = BRACKET_RE.exec(text.slice(end, Math.min(to, end + LONGEST_TIE)));
  if (!match?.[1]) return undefined;
  const at = end + match[0].indexOf(match[1]);
  const name = match[1].split(/[、,・]\d|、/u)[0] ?? '';
  const subject = subjectBefore(text, at, at + name.length);
  return subject?.isSure ? { cue: undefined, subject, kind: 'direct' } : undefined;
}

/** 松本さんはこう語る。「…」 */
function toldBefore({ text, start, from }: Site): Telling | undefined {
  const before = text.charAt(start - 1);
  if (start === from || !'。：:'.includes(before)) return undefined;
  const opening = Math.max(from, sentenceStart(text, start - 1));
  const cue = verbBefore(text, opening, start - 1);
  if (!cue || (before === '。' && firstIn(lists().so, text, opening, start) < 0)) return undefined;
  return { cue, subject: lastSubject(text, opening, cue[0]) ?? 'left-out', kind: 'direct' };
}

/** 「…」。松本さんはそう振り返る。 */
function toldNext({ text, start, end, to }: Site): Telling | undefined {
  const before = text.charAt(start - 1);
  if (before !== '' && !`。${FILLER}`.includes(before)) return undefined;
  const opening = text.charAt(end) === '。' ? end + 1 : end;
  const stop = sentenceEnd(text, opening);
  if (stop > to || stop - opening > LONGEST_NEXT) return undefined;
  const cue = verbBefore(text, opening, stop);
  const subject = cue && lastSubject(text, opening, cue[0]);
  return subject ? { cue, subject, kind: 'direct' } : undefined;
}

/** The last topic of a range (は) that may speak, else its last subject (が, も). */
function lastSubject(text: string, from: number, to: number): Subject | undefined {
  for (const particle of PARTICLES) {
    for (let at = to - 1; at > from; at--) {
      const subject = text.charAt(at) === particle ? subjectAt(text, from, at) : undefined;
      if (subject) return subject;
    }
  }
  return undefined;
}

function subjectAt(text: string, from: number, at: number): Subject | undefined {
  return NO_SUBJECT.includes(text.charAt(at - 1)) ? undefined : subjectBefore(text, from, at);
}

function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  return least + text.slice(least, at).lastIndexOf('。') + 1;
}

function sentenceEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST_SENTENCE);
  const stop = rest.indexOf('。');
  return from + (stop < 0 ? rest.length : stop);
}
