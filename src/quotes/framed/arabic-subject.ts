// Arabic subjects: the words behind a verb, as office and name. رئيسة البلدية رشا العلي -> role رئيسة البلدية, name رشا العلي
// A name is known by the given name that opens it, or by what stands between the last definite word of an office and the end.

import { isNativeName } from '../../lexicon/given-names/index.ts';
import * as LEXICON from '../../lexicon/speech/framed/ar.ts';
import { once } from '../../once.ts';
import { wordsIn } from './lists.ts';
import type { Range, Subject } from './types.ts';
import { rangeOf, type Word } from './words.ts';

const words = once(() => ({
  offices: new Set(wordsIn(LEXICON.OFFICES)),
  bodies: new Set(wordsIn(LEXICON.BODIES)),
  ends: new Set(wordsIn(LEXICON.ENDS)),
}));
// The most words of a subject, and of a name.
const LONGEST = 9;
const LONGEST_NAME = 4;
const ARTICLE = 'ال';
const FOR_THE = 'لل';
// A given name too, but behind an office "in the name of": المتحدث باسم الشركة
const IN_THE_NAME_OF = 'باسم';

/**
 * The subject among the words, from one that opens it; ends before what belongs to the verb. Before an object a name has
 * two words: عادل نصر | الخطة.
 */
export function subjectFrom(all: readonly Word[], from: number, hasObject = false): Subject | undefined {
  let to = from;
  while (to < all.length && to - from < LONGEST && !endsSubject(all, to, from)) to++;
  if (to === from) return undefined;
  const phrase = all.slice(from, to);
  if (!hasObject) return read(phrase);
  const name = nameAt(phrase, words().offices.has(phrase[0]?.text ?? ''));
  return name < 0 ? undefined : read(phrase.slice(0, name + 2));
}

/** An office with a name, whatever it does: زارت | وزيرة الصحة ليلى منصور */
export function officerAt(all: readonly Word[], at: number): Subject | undefined {
  if (!words().offices.has(all[at]?.text ?? '') || words().offices.has(all[at - 1]?.text ?? ''))
    return undefined;
  const subject = subjectFrom(all, at, true);
  return subject?.kind === 'name' ? subject : undefined;
}

/** للمهندس -> المهندس: the article behind "for" */
function withoutFor(text: string): string {
  return text.startsWith(FOR_THE) ? `${ARTICLE}${text.slice(FOR_THE.length)}` : text;
}

export function withoutArticle(text: string): string {
  return text.startsWith(ARTICLE) ? text.slice(ARTICLE.length) : text;
}

/** True where a subject ends before a word: a preposition, a day, or a comma before it. */
function endsSubject(all: readonly Word[], at: number, from: number): boolean {
  const word = all[at];
  if (!word || words().ends.has(word.text)) return true;
  return at > from && word.start - (all[at - 1]?.end ?? 0) > 1;
}

function read(phrase: readonly Word[]): Subject | undefined {
  const [first] = phrase;
  const last = phrase.at(-1);
  if (!first || !last) return undefined;
  const mention: Range = [first.start, last.end];
  const isOffice = words().offices.has(withoutFor(first.text));
  const at = words().bodies.has(withoutFor(first.text)) ? -1 : nameAt(phrase, isOffice);
  const name = phrase[at];
  if (!name) return phrase.length === 1 && !isOffice ? familyName(first) : { kind: 'role', mention };
  const range: Range = [name.start, last.end];
  const before = phrase[at - 1];
  if (!before) return { kind: 'name', mention, name: range, isSure: true };
  return { kind: 'name', mention, name: range, role: [first.start, before.end], isSure: true };
}

/** A word alone: a last name, where the article has the person. */
function familyName(word: Word): Subject {
  const mention = rangeOf(word);
  return words().bodies.has(word.text) ? { kind: 'role', mention } : { kind: 'name', mention, name: mention };
}

/** Where the name begins; -1 where none is sure. */
function nameAt(phrase: readonly Word[], isOffice: boolean): number {
  const least = Math.max(0, phrase.length - LONGEST_NAME);
  for (let at = isOffice ? Math.max(1, least) : least; at < phrase.length - 1; at++) {
    const [given, family] = [phrase[at]?.text ?? '', phrase[at + 1]?.text ?? ''];
    if ((at === 0 || given !== IN_THE_NAME_OF) && isNativeName(`${given} ${family}`)) return at;
  }
  if (!isOffice) return -1;
  // الرئيس الأمريكي | دونالد ترامب: foreign names have no article.
  const definite = phrase.findLastIndex(({ text }) => text.startsWith(ARTICLE));
  const rest = phrase.length - 1 - definite;
  return definite >= 0 && rest > 1 && rest < LONGEST_NAME ? definite + 1 : -1;
}
