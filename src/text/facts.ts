// What many passes ask of a block's text, measured once: folded form, words, sentence end.

import type { FoundDate } from '../dates/index.ts';
import type { Block } from '../document.ts';
import type { Credited } from '../figures/credited.ts';
import type { Label } from '../labels.ts';
import type { ChromeHit } from '../lexicon/phrase-tables.ts';
import { measure, type Shape } from './shape.ts';
import {
  CAPITAL,
  CURLY,
  DIGIT,
  END,
  IDEOGRAPH,
  KIND,
  LOWER,
  ODD,
  ODD_SPACE,
  OTHER,
  UNITS,
  UNSPACED,
} from './units.ts';

export interface TextFacts {
  /** Lower case, straight quotes, single spaces, no punctuation at the edges: the key for phrase tables. */
  readonly folded: string;
  /** Words; in scripts without spaces, two ideographs or four letters count as one word. */
  readonly words: number;
  /** What one walk over the characters counts. */
  readonly shape: Shape;
  /** True where the text ends as sentences do, closing quotes and brackets looked through. */
  readonly endsSentence: boolean;
  /** Behind a function, because it is no part of the document: whoever freezes one does not freeze what is remembered. */
  readonly asked: () => Asked;
}

/** What costs more to find out and is asked again: written by the one function that answers, and read by it alone. */
export interface Asked {
  chrome: { readonly language: string | undefined; readonly hit: ChromeHit | undefined } | undefined;
  credit: Credited | null | undefined;
  cue: boolean | undefined;
  dates: readonly FoundDate[] | undefined;
  row: readonly Label[] | null | undefined;
}

// Thai has no full stop: a text longer than headlines are is a sentence. Headlines there have some seventy letters.
const LONGEST_HEADLINE = 110;
// The end of a sentence in any script, with what may close after it: 'pace.”', "吗？", "है।"
const SENTENCE_END_LENGTH = 5;
const SENTENCE_END_RE = /[.!?…。！？．｡।۔؟]["'“”‘’»«」』）)\]】〕]{0,4}$/u;
// "... said. (dpa)", "... said.“ (dpa/lno)"; capitals ("(AP)") stand behind captions as well.
const SIGNED_END_LENGTH = 24;
const SIGNED_END_RE = /[.!?…]["”“»]? \([\p{Ll}/-]{2,16}\)$/u;
// A folded line begins and ends with these. "» Read more:" -> "read more"
const FIRST_RE = /[\p{L}\p{N}#@]/u;
const TRAILING_EDGE_RE = /[^\p{L}\p{M}\p{N}]$/u;
const CURLY_RE = /[‘’ʼ]/gu;
const SPACES_RE = /\s{2,}|[^\S ]/gu;

/** The facts of a block's text. */
export function facts(block: Block): TextFacts {
  return block.facts;
}

/** Measures a text. */
export function measureText(text: string): TextFacts {
  const shape = measure(text);
  return {
    folded: foldKnown(text, shape.has),
    words: shape.words,
    endsSentence: endsSentence(text),
    shape,
    asked: remembering(),
  };
}

function remembering(): () => Asked {
  const asked: Asked = {
    chrome: undefined,
    credit: undefined,
    cue: undefined,
    dates: undefined,
    row: undefined,
  };
  return () => asked;
}

// Turkish and Azeri alone have a capital with a dot; their one without is that of ı: "ÖNE ÇIKAN İLANLAR".
const DOTTED = 'İ';

function small(text: string): string {
  if (!text.includes(DOTTED)) return text.toLowerCase();
  return text.replaceAll(DOTTED, 'i').replaceAll('I', 'ı').toLowerCase();
}

/** Lower case, straight quotes, single spaces, no punctuation at the edges. */
export function fold(text: string): string {
  let has = 0;
  for (let i = 0; i < text.length; i++) has |= UNITS[text.charCodeAt(i)] ?? 0;
  return foldKnown(text, text.includes('  ') ? has | ODD_SPACE : has);
}

function foldKnown(text: string, has: number): string {
  let inner = has & (CAPITAL | ODD) ? small(text) : text;
  if (has & (CURLY | ODD)) inner = inner.replace(CURLY_RE, "'");
  if (has & (ODD_SPACE | ODD)) inner = inner.replace(SPACES_RE, ' ');
  const first = isLetterOrDigit(UNITS[inner.charCodeAt(0)] ?? 0) ? 0 : inner.search(FIRST_RE);
  const start = first < 0 ? inner.length : first;
  // A loop, because `[^\p{L}]+$` is quadratic on a run of marks inside the text.
  let end = inner.length;
  while (
    end > start &&
    !isLetterOrDigit(UNITS[inner.charCodeAt(end - 1)] ?? 0) &&
    TRAILING_EDGE_RE.test(inner.slice(end - 2, end))
  )
    end--;
  return start === 0 && end === inner.length ? inner : inner.slice(start, end);
}

/** A cheap test: true for most of what is a letter with case or a digit, false for all that is not. */
function isLetterOrDigit(unit: number): boolean {
  const kind = unit & KIND;
  return kind >= LOWER && kind <= DIGIT;
}

/** Words of the text; in scripts without spaces, two ideographs or four letters count as one word. */
export function countWords(text: string): number {
  return measure(text).words;
}

/** The words of some blocks together. */
export function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + facts(block).words, 0);
}

/** True where the text ends as sentences do in any script, or with who supplied it behind the last one: "... said. (dpa)" */
export function endsSentence(text: string): boolean {
  // Cheap tests: most lines end in a letter, most paragraphs in a full stop.
  const last = UNITS[text.charCodeAt(text.length - 1)] ?? 0;
  const kind = last & KIND;
  if (last & UNSPACED) return text.length >= LONGEST_HEADLINE;
  if (isLetterOrDigit(last) || kind === IDEOGRAPH) return false;
  if (kind === OTHER && (last & END) !== 0) return true;
  return (
    SENTENCE_END_RE.test(text.slice(-SENTENCE_END_LENGTH)) ||
    (text.endsWith(')') && SIGNED_END_RE.test(text.slice(-SIGNED_END_LENGTH)))
  );
}
