// Chinese: the subject stands before its verb, and both before the quotation or behind it.
// 市长王建国4日表示：“…”  “…，”王建国说。  他批评该计划是“…”。

import * as LEXICON from '../../lexicon/speech/framed/zh.ts';
import { once } from '../../once.ts';
import { subjectIn, topicIn } from './chinese-subject.ts';
import { firstIn, lengthAt, lengthBefore, listOf } from './lists.ts';
import { type Grammar, isTold, type Range, type Site, type Subject, type Telling } from './types.ts';

const { SAY, SOURCES, TELL, CALL, NO_SPEECH } = LEXICON;

const lists = once(() => ({
  say: listOf(SAY),
  tell: listOf(TELL),
  call: listOf(CALL),
  noSpeech: listOf(NO_SPEECH),
  sources: listOf(SOURCES),
}));
// Whoever is told stands behind the verb: 告诉本报记者
const LONGEST_TOLD = 10;
// "赵敏批评该计划是“…"
const CALLED = '是为為成作';
const LONGEST_CALLED = 18;
const PASSIVE = '被';
const SENTENCE_STOPS = '。！？!?；;\n';
const CLAUSE_STOPS = `${SENTENCE_STOPS}，,：:\ufffc`;
const OPENING_STOPS = `${SENTENCE_STOPS}\ufffc`;
const LONGEST_CLAUSE = 60;
const SHORT_CLAUSE = 6;
const CLAUSES_BEHIND = 3;
// Quoted words of a sentence behind "王海表示，目前……，" are taken where they are a clause themselves, not a term.
const CLAUSE_LENGTH = 10;
// Behind 据王海介绍，这里 a term is as long as "东方水城".
const PREDICATE_LENGTH = 6;
const TERMINAL_RE = /[。！？!?…]$/u;
const LAST_COMMA_RE = /[，,]$/u;

/** A clause that ends in a verb of speech. */
interface Clause {
  readonly cue: Range;
  readonly subject: Subject | 'left-out' | undefined;
}

export const CHINESE: Grammar = {
  language: 'zh',
  tell: (site) => toldBefore(site) ?? toldBehind(site) ?? toldEarlier(site) ?? toldBySource(site),
  subjects: (text) => {
    const found: Subject[] = [];
    let opens = true;
    for (const [start, end] of clausesOf(text)) {
      opens ||= start === 0 || OPENING_STOPS.includes(text.charAt(start - 1));
      const clause = clauseAt(text, start, end);
      const subject: Clause['subject'] = clause
        ? clause.subject
        : opens
          ? topicIn(text, start, end)
          : undefined;
      if (isTold(subject)) found.push(subject);
      // 对此，李博认为
      opens &&= !subject && end - start <= SHORT_CLAUSE;
    }
    return found;
  },
  announces: (text) => {
    const end = text.trimEnd().length;
    if (!'：:'.includes(text.charAt(end - 1)) || end === 0) return undefined;
    return clauseAt(text, clauseStart(text, end - 1, 0), end - 1)?.subject;
  },
  isFull: (name) => name.length > 1,
};

/** 王海说：“…”, 外交部称“…”, 批评该计划是“…” */
function toldBefore(site: Site): Telling | undefined {
  const { text, start, from, inside } = site;
  const end = withoutEnd(text, from, start, '：:，, ');
  const opening = clauseStart(text, end, from);
  const isApart = end < start;
  if (!isApart && !isFollowedByPause(site)) return undefined;
  const clause = clauseAt(text, opening, end);
  if (clause) {
    if (isApart) return { ...clause, kind: 'direct' };
    if (!isTold(clause.subject)) return undefined;
    return { ...clause, kind: TERMINAL_RE.test(inside) ? 'direct' : 'mixed' };
  }
  return isApart ? undefined : calledIn(text, opening, end);
}

/** 赵敏批评该计划是“…” */
function calledIn(text: string, opening: number, end: number): Telling | undefined {
  const at = firstIn(lists().call, text, opening, end);
  if (at < 0 || end - at > LONGEST_CALLED || !CALLED.includes(text.charAt(end - 1))) return undefined;
  const subject = text.slice(opening, end).includes(PASSIVE) ? undefined : subjectIn(text, opening, at);
  if (!isTold(subject)) return undefined;
  return { cue: [at, at + lengthAt(lists().call, text, at, end)], subject, kind: 'mixed' };
}

/** “…，”王海说。 “…。”站在门口，王海说。 */
function toldBehind({ text, end, to, inside }: Site): Telling | undefined {
  let start = end;
  while (start < to && '，, '.includes(text.charAt(start))) start++;
  const isApart = start > end || TERMINAL_RE.test(inside) || LAST_COMMA_RE.test(inside);
  for (let tried = 0; tried < CLAUSES_BEHIND; tried++) {
    const stop = clauseEnd(text, start, to);
    const mark = text.charAt(stop);
    // 王海说： belongs to what follows.
    if ('：:'.includes(mark) && mark !== '') return undefined;
    const clause = clauseAt(text, start, stop);
    if (clause && isTold(clause.subject)) {
      if (!isApart && clause.subject.kind === 'role') return undefined;
      return { ...clause, kind: 'direct' };
    }
    if (clause || mark !== '，' || topicIn(text, start, stop)) return undefined;
    start = stop + 1;
  }
  return undefined;
}

/** 王海表示，目前情况稳定，“…。” */
function toldEarlier(site: Site): Telling | undefined {
  const { text, start, from, inside } = site;
  const isClause = TERMINAL_RE.test(inside) || inside.length >= CLAUSE_LENGTH;
  const before = text.charAt(start - 1);
  if (!isClause || !'，,：:'.includes(before) || before === '' || !isFollowedByPause(site)) return undefined;
  for (let end = start - 1; end > from; ) {
    const opening = clauseStart(text, end, from);
    const clause = clauseAt(text, opening, end);
    if (clause && isTold(clause.subject)) return { ...clause, kind: 'direct' };
    if (opening <= from || SENTENCE_STOPS.includes(text.charAt(opening - 1))) return undefined;
    end = opening - 1;
  }
  return undefined;
}

/** 据水利专家赵立群介绍，大坝“已经到了极限”。 */
function toldBySource(site: Site): Telling | undefined {
  const { text, start, end, from, inside } = site;
  const isLast = end === text.length || SENTENCE_STOPS.includes(text.charAt(end));
  if (!isLast || inside.length < PREDICATE_LENGTH) return undefined;
  const comma = clauseStart(text, start, from) - 1;
  if (comma < 0 || !'，,'.includes(text.charAt(comma))) return undefined;
  const opening = clauseStart(text, comma, from);
  const source = lengthAt(lists().sources, text, opening, comma);
  const clause = source > 0 ? clauseAt(text, opening + source, comma) : undefined;
  return clause && isTold(clause.subject) ? { ...clause, kind: 'mixed' } : undefined;
}

/** True where no clause goes on behind the stretch: “一带一路”建设 is a term. */
function isFollowedByPause({ text, end, inside }: Site): boolean {
  const next = text.charAt(end);
  return next === '' || `${CLAUSE_STOPS}、`.includes(next) || TERMINAL_RE.test(inside);
}

function clauseAt(text: string, start: number, end: number): Clause | undefined {
  const cue = cueBefore(text, start, end);
  if (!cue || lengthBefore(lists().noSpeech, text, start, end) > 0) return undefined;
  const subject = subjectIn(text, start, cue[0]);
  if (subject !== 'left-out') return { cue, subject };
  // 毛宁主持记者会，在回答提问时表示：“…”
  if (!'，,'.includes(text.charAt(start - 1)) || start === 0) return { cue, subject };
  const before = subjectIn(text, clauseStart(text, start - 1, 0), start - 1);
  return { cue, subject: isTold(before) && before.isSure ? before : subject };
}

/** The verb that ends a clause: 强调说, or 告诉 with whom. */
function cueBefore(text: string, start: number, end: number): Range | undefined {
  const last = lengthBefore(lists().say, text, start, end);
  if (last > 0) {
    const first = lengthBefore(lists().say, text, start, end - last);
    return [end - last - first, end];
  }
  const at = firstIn(lists().tell, text, Math.max(start, end - LONGEST_TOLD - 2), end - 1);
  return at < 0 ? undefined : [at, at + lengthAt(lists().tell, text, at, end)];
}

function withoutEnd(text: string, from: number, to: number, marks: string): number {
  let end = to;
  while (end > from && marks.includes(text.charAt(end - 1))) end--;
  return end;
}

function clauseStart(text: string, end: number, from: number): number {
  const least = Math.max(from, end - LONGEST_CLAUSE);
  let start = end;
  while (start > least && !CLAUSE_STOPS.includes(text.charAt(start - 1))) start--;
  return start;
}

function clauseEnd(text: string, start: number, to: number): number {
  const most = Math.min(to, start + LONGEST_CLAUSE);
  let end = start;
  while (end < most && !CLAUSE_STOPS.includes(text.charAt(end))) end++;
  return end;
}

function* clausesOf(text: string): Generator<readonly [number, number]> {
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (end < text.length && !CLAUSE_STOPS.includes(text.charAt(end))) end++;
    if (end > start) yield [Math.max(start, end - LONGEST_CLAUSE), end];
    start = end + 1;
  }
}
