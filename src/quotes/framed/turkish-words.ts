// Turkish words: their stem, what is glued to it, and what stands between them. Kaya'|nın -> genitive, sözcü|sü -> with an owner
// Small letters are made by hand, I -> ı and İ -> i, so that no engine's locale matters.

import * as LEXICON from '../../lexicon/speech/framed/tr.ts';
import { once } from '../../once.ts';
import { listOf, type WordList, wordsIn } from './lists.ts';
import { FILLER } from './types.ts';
import type { Word } from './words.ts';

export type Case = 'nominative' | 'genitive' | 'dative' | 'ablative' | 'other';

export interface TurkishWord extends Word {
  /** In small letters, without what stands behind an apostrophe. */
  readonly key: string;
  /** What stands behind an apostrophe: Kaya'|nın. */
  readonly suffix: string;
  readonly isCapital: boolean;
  /** What stands before the next word, or before the end of the range. */
  readonly gap: 'none' | 'pause' | 'stop';
  /** True for the first word of a sentence. */
  readonly isFirst: boolean;
}

/** How the stem of a noun goes on. */
export interface Inflection {
  /** The length of stem, plural and owner: sözcüsü|nün. */
  readonly length: number;
  /** True with an ending for an owner, which the noun before it may be: şirket sözcü|sü. */
  readonly isOwned: boolean;
  readonly case: Case;
  /** True for what is done by means of it: sözleri|yle. */
  readonly isMeans: boolean;
}

const abbreviations = once(() => new Set(wordsIn(LEXICON.ABBREVIATIONS)));

// Words, and what stands in brackets, which is left out: Yöneticisi (CEO) Burak Er
const WORD_RE = /\([^()]{0,60}\)|[\p{L}\p{M}\p{N}]+(?:['’‘ʼ´-][\p{L}\p{M}\p{N}]+)*/gu;
const SUFFIX_RE = /['’‘ʼ´](\p{Ll}+)$/u;
// Ramazan T.
const INITIAL_RE = /^\p{Lu}$/u;
const CAPITAL_RE = /^\p{Lu}/u;
const BRACKET_RE = /\([^()]{0,60}\)/gu;
// Between two words of one phrase; the full stop is that of an abbreviation.
const NONE_RE = /^\.?\s*$/u;
const STOPS = '.!?…\n';
const LAST_WORD_RE = /[\p{L}\p{M}\p{N}]{1,12}$/u;
const ORDINAL_RE = /^\d{1,2}$/u;
const LONGEST_WORD = 12;
const LONGEST_SENTENCE = 400;

function lower(text: string): string {
  return (
    text.includes('I') || text.includes('İ') ? text.replaceAll('İ', 'i').replaceAll('I', 'ı') : text
  ).toLowerCase();
}

/** The words of a range, which begins a sentence or not. */
export function turkishWords(text: string, from: number, to: number, isOpening: boolean): TurkishWord[] {
  const matches = [...text.slice(from, to).matchAll(WORD_RE)].filter(([word]) => !word.startsWith('('));
  let isFirst = isOpening;
  return matches.map(({ 0: whole, index }, i) => {
    const suffix = SUFFIX_RE.exec(whole)?.[1] ?? '';
    const word = suffix ? whole.slice(0, -suffix.length - 1) : whole;
    const start = from + index;
    const next = matches[i + 1];
    const key = lower(word);
    const isShort = word.length < 5 && (INITIAL_RE.test(word) || abbreviations().has(key));
    const end = start + word.length + (isShort && text.charAt(start + word.length) === '.' ? 1 : 0);
    const isCapital = CAPITAL_RE.test(word) && end - start > 1;
    const gap = gapBetween(text, suffix ? start + whole.length : end, next ? from + next.index : to);
    const made = { text: word, key, suffix, isCapital, start, end, gap, isFirst };
    isFirst = gap === 'stop';
    return made;
  });
}

function gapBetween(text: string, from: number, to: number): 'none' | 'pause' | 'stop' {
  const between = text.slice(from, to);
  if (between === ' ') return 'none';
  for (let at = from; at < to; at++) if (isStop(text, at)) return 'stop';
  return NONE_RE.test(between.includes('(') ? between.replace(BRACKET_RE, '') : between) ? 'none' : 'pause';
}

/** True where a sentence ends: not behind Prof. and 12. */
function isStop(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '' || !STOPS.includes(char)) return false;
  if (char !== '.') return true;
  const next = text.charAt(at + 1);
  if (next !== '' && next !== ' ' && next !== FILLER && next !== '\n') return false;
  const word = lower(LAST_WORD_RE.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '');
  return !(abbreviations().has(word) || ORDINAL_RE.test(word) || (word.length === 1 && next === ' '));
}

/** Where the sentence begins that goes on at an offset; a long one is cut. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - LONGEST_SENTENCE);
  let start = at;
  while (start > least && !isStop(text, start - 1)) start--;
  return start;
}

export function sentenceEnd(text: string, from: number): number {
  const most = Math.min(text.length, from + LONGEST_SENTENCE);
  let end = from;
  while (end < most && !isStop(text, end)) end++;
  return end;
}

// Plural, owner, case: müdür|ler|i|nin. What follows an apostrophe has no owner: Kaya'|yı.
const ENDINGS_RE =
  /^((?:l[ae]r)?)((?:s?[ıiuü])?)(n?[ıiuü]n|[yn]?[ae]|n?[dt][ae]n|n?[dt][ae]|y?l[ae]|[ny][ıiuü]|)$/u;
const GENITIVE_RE = /^n?[ıiuü]n$/u;
const DATIVE_RE = /^[yn]?[ae]$/u;
const ABLATIVE_RE = /^n?[dt][ae]n$/u;
const MEANS_RE = /^y?l[ae]$/u;

/** How a word goes on behind the longest stem of a list; undefined where none fits. */
export function inflectionOf(
  { words, longest }: WordList,
  { key, suffix }: TurkishWord,
): Inflection | undefined {
  for (let length = Math.min(longest, key.length); length > 1; length--) {
    const match = words.has(key.slice(0, length)) ? ENDINGS_RE.exec(key.slice(length)) : null;
    if (!match) continue;
    const [, plural = '', owner = '', ending = ''] = match;
    return {
      length: length + plural.length + owner.length,
      isOwned: owner !== '',
      case: suffix ? caseOf(suffix) : caseOf(ending),
      isMeans: MEANS_RE.test(suffix || ending),
    };
  }
  return undefined;
}

export function caseOf(ending: string): Case {
  if (ending === '') return 'nominative';
  if (GENITIVE_RE.test(ending)) return 'genitive';
  if (DATIVE_RE.test(ending)) return 'dative';
  return ABLATIVE_RE.test(ending) ? 'ablative' : 'other';
}

// bakanlık -> bakanlığ|ı, talep -> taleb|i, ekle -> ekl|iyor
const SOFT: readonly (readonly [string, string])[] = [
  ['k', 'ğ'],
  ['p', 'b'],
  ['ç', 'c'],
  ['t', 'd'],
];

/** Stems of nouns, with their soft ends. */
export function nounsOf(...lists: readonly string[]): WordList {
  const all = lists.flatMap(wordsIn);
  const soft = all.flatMap((stem) =>
    SOFT.filter(([hard]) => stem.endsWith(hard)).map(([, end]) => stem.slice(0, -1) + end),
  );
  return listOf(all.join(' '), soft.join(' '));
}

export type VerbForm = 'finite' | 'participle' | 'converb' | 'content';

const FORMS: readonly (readonly [VerbForm, RegExp])[] = [
  [
    'finite',
    /^(?:[dt][ıiuü]k?|m[ıiuü]ş(?:[dt][ıiuü])?|[ıiuü]?yor(?:du)?|[aeıiuü]?r|m[ae]kt[ae](?:d[ıi]r|yd[ıi])?)(?:l[ae]r)?(?:d[ıi])?$/u,
  ],
  ['participle', /^y?[ae]n(?:l[ae]r)?$/u],
  ['converb', /^(?:y?(?:[ae]r[ae]k|[ıiuü]p)|[ıiuae]?rken|[dt][ıiuü]kt[ae]n)$/u],
  ['content', /^[dt][ıiuü]ğ[ıiuü](?:n[ıiuü])?$/u],
];

/** How a verb goes on behind its stem: konuş|tu, söyle|yen, belirt|erek, de|diği. A last vowel may go: söyl|üyor. */
export function verbForm({ words, longest }: WordList, key: string): VerbForm | undefined {
  for (let length = Math.min(longest, key.length); length > 1; length--) {
    const stem = key.slice(0, length);
    const rest = key.slice(length);
    const isStem =
      words.has(stem) || (/^[ıiuü]yor/u.test(rest) && (words.has(`${stem}a`) || words.has(`${stem}e`)));
    const form = isStem ? FORMS.find(([, form]) => form.test(rest))?.[0] : undefined;
    if (form) return form;
  }
  return undefined;
}
