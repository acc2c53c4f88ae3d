// Korean subjects: the words before a particle, as name and office. 서울시 윤지호 국장|은 -> name 윤지호, role 국장

import { isFamilyName, isNativeName } from '../../lexicon/given-names/index.ts';
import * as LEXICON from '../../lexicon/speech/framed/ko.ts';
import { once } from '../../once.ts';
import { lengthBefore, listOf, type WordList } from './lists.ts';
import type { Range, Subject } from './types.ts';
import { namedSubject, rangeOf, type Word } from './words.ts';

const { BEFORE_ROLE, BODY_ENDINGS, HONORIFICS, OFFICES, PERSON_ENDINGS, PRONOUNS } = LEXICON;

const words = once(() => ({
  honorifics: listOf(HONORIFICS),
  offices: listOf(OFFICES),
  pronouns: listOf(PRONOUNS),
  roles: listOf(PERSON_ENDINGS, OFFICES),
  bodies: listOf(BODY_ENDINGS),
  beforeRole: listOf(BEFORE_ROLE),
}));
const PARTICLE_RE = /(?:께서는|께서|은|는|이|가|도)$/u;
const SOURCE_RE = /\p{L}에$/u;
const FOREIGN_RE = /^\p{Script=Hangul}{2,8}$/u;
const FULL_NAME = 3;
// 김모 씨: somebody called Kim
const ANONYMOUS_RE = /^\p{Script=Hangul}모$/u;
// 에서는, 하는, 에도: a place, a clause, a topic
const NO_SUBJECT_RE = /(?:에서|에게|에|로|까지|부터|하|되|있|없|다|라|려)$/u;

// Words, and what stands in brackets, which is left out: 최모(34)씨
const WORD_RE = /\([^()]{0,40}\)|[\p{L}\p{N}]+/gu;

export function wordsOf(text: string, from: number, to: number): Word[] {
  const found: Word[] = [];
  for (const { 0: word, index } of text.slice(from, to).matchAll(WORD_RE)) {
    const start = from + index;
    if (!word.startsWith('(')) found.push({ text: word, start, end: start + word.length });
  }
  return found;
}

/** Whoever a sentence is told by, the particle 에 behind: 한재석 교수|에 따르면 */
export function sourceAt(all: readonly Word[], at: number): Subject | undefined {
  const word = all[at];
  if (!word || !SOURCE_RE.test(word.text)) return undefined;
  const stem = word.text.slice(0, -1);
  return nameBeside(all, at, stem, word.end - 1) ?? roleAt(all, at, stem, word.end - 1);
}

/** The subject that ends in the word at an index, a particle behind it; `touches` where the quotation follows at once. */
export function subjectAt(all: readonly Word[], at: number, touches: boolean): Subject | undefined {
  const word = all[at];
  const particle = word && PARTICLE_RE.exec(word.text);
  if (!word || !particle || particle.index === 0) return undefined;
  const stem = word.text.slice(0, particle.index);
  const end = word.start + particle.index;
  if (words().pronouns.words.has(stem)) return { kind: 'pronoun', mention: [word.start, end] };
  return (
    nameBeside(all, at, stem, end) ?? roleAt(all, at, stem, end) ?? bareName(all, at, stem, end, touches)
  );
}

/** 김철수 시장, 박순자 씨, 박순자씨 */
function nameBeside(all: readonly Word[], at: number, stem: string, end: number): Subject | undefined {
  const word = all[at];
  const before = all[at - 1];
  if (!word) return undefined;
  if (stem.endsWith('씨') && stem.length > 1) {
    if (ANONYMOUS_RE.test(stem.slice(0, -1))) return { kind: 'role', mention: [word.start, end] };
    const name: Range = [word.start, end - 1];
    return { kind: 'name', mention: [word.start, end], name, isSure: isNativeName(stem.slice(0, -1)) };
  }
  const isOffice = endsIn(words().offices, stem);
  if (!before || (!isOffice && !words().honorifics.words.has(stem))) return undefined;
  const named = all[at - 2];
  if (isOffice && named && endsIn(words().bodies, before.text) && isFullName(named.text)) {
    const mention: Range = [mentionStart(all, at - 2), end];
    return { kind: 'name', mention, name: [named.start, named.end], role: [before.start, end], isSure: true };
  }
  const name = rangeOf(before);
  if (ANONYMOUS_RE.test(before.text)) return { kind: 'role', mention: [before.start, end] };
  const role: Range | undefined = isOffice ? [word.start, end] : undefined;
  const isSure = isName(before.text);
  if (!isSure && !isFamilyName(before.text)) return isOffice ? foreign(before, word, end) : undefined;
  const mention: Range = [isSure ? mentionStart(all, at - 1) : before.start, end];
  return namedSubject(mention, name, role, isSure);
}

/** 트럼프 대통령 and 프랑스 대통령 look alike: no name is taken. */
function foreign(before: Word, word: Word, end: number): Subject | undefined {
  if (before.end + 1 !== word.start || !FOREIGN_RE.test(before.text) || PARTICLE_RE.test(before.text))
    return undefined;
  return { kind: 'role', mention: [before.start, end] };
}

/** 서울시 | 윤지호 국장: a body or a role before the name belongs to the words that tell the speaker. */
function mentionStart(all: readonly Word[], at: number): number {
  const before = all[at - 1];
  const start = all[at]?.start ?? 0;
  if (!before || before.end + 1 !== start || PARTICLE_RE.test(before.text)) return start;
  return isRole(before.text) ? before.start : start;
}

function roleAt(all: readonly Word[], at: number, stem: string, end: number): Subject | undefined {
  const word = all[at];
  const before = all[at - 1];
  if (!word || stem.length < 2 || NO_SUBJECT_RE.test(stem) || !isRole(stem)) return undefined;
  const isPart = before && before.end + 1 === word.start && words().beforeRole.words.has(before.text);
  return { kind: 'role', mention: [isPart ? before.start : word.start, end] };
}

/** A name alone: right before the quotation, or where the article has it beside an office. */
function bareName(
  all: readonly Word[],
  at: number,
  stem: string,
  end: number,
  touches: boolean,
): Subject | undefined {
  const [before, word] = [all[at - 1], all[at]];
  if (!word || stem.length !== FULL_NAME || !isName(stem) || isRole(stem)) return undefined;
  const name: Range = [word.start, end];
  // 가수 | 윤하늘: a trade before it
  if (before && before.end + 1 === word.start && words().offices.words.has(before.text))
    return { kind: 'name', mention: [before.start, end], name, role: rangeOf(before), isSure: true };
  return { kind: 'name', mention: name, name, isSure: touches };
}

function isFullName(text: string): boolean {
  return text.length === FULL_NAME && isName(text);
}

/** Beside an office a name may end as words for persons do: 박순자. */
function isName(text: string): boolean {
  return isNativeName(text) && !endsIn(words().bodies, text) && !words().roles.words.has(text);
}

function isRole(text: string): boolean {
  return endsIn(words().roles, text) || endsIn(words().bodies, text);
}

function endsIn(list: WordList, text: string): boolean {
  return lengthBefore(list, text, 0, text.length) > 0;
}
