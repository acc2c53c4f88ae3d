// What speaks for a line being the title, as named features: its own shape, what stands around it, and how much of the
// article's beginning it says. The ranker knows a weight for each name.

import type { Block } from '../document.ts';
import { facts } from '../text.ts';
import { bucket } from './bucket.ts';
import type { Kind } from './kinds.ts';
import { named } from './named.ts';
import { asks, isProse } from './shape.ts';
import { doubtsOf } from './title-doubts.ts';

/** A page around the beginning of its prose, as the features read it. */
export interface TitlePage {
  readonly blocks: readonly Block[];
  /** The first block of prose. */
  readonly first: number;
  readonly language: string | undefined;
  /** The kind of a line by its index. */
  readonly kind: (at: number) => Kind;
  /** The longer words of the first paragraphs. */
  readonly prose: ReadonlySet<string>;
  /** How often a folded text stands on the page. */
  readonly counts: ReadonlyMap<string, number>;
  /** Folded texts of the lines that could be titles. */
  readonly rivals: readonly string[];
}

const NEAR = 6;
const SIGN_REACH = 8;
const LONGEST_RUN = 5;
// A shorter text may stand at the end of another line by chance.
const LEAST_RIVAL = 12;
// How long a neighbour is beside the line: a kicker is shorter than the title, a deck longer.
const RATIOS = [0.25, 0.5, 0.8, 1.25, 2, 4];
const DISTANCES = [-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40];
const SIZES = [1, 2, 3, 4, 6, 9, 14, 20, 28];
const OVERLAPS = [0, 20, 40, 60, 80];
const CAPITALS = [10, 30, 50, 70, 90];

const LOWER_START_RE = /^\p{Ll}/u;
const HAS_LOWER_RE = /\p{Ll}/u;
const HAS_UPPER_RE = /\p{Lu}/u;
const PROMPT_END_RE = /[:…]$|\.\.\.$/u;
// Chinese, Japanese and Korean; Thai, Lao and Khmer; and "harbour", "बंदरगाह" with the signs of its vowels
const LONG_WORD_RE =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}|[\u0e00-\u0eff\u1780-\u17ff]{4,}|[\p{L}\p{M}]{4,}/gu;
const SIGNS_RE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const UNSPACED_RE = /^[\u0e00-\u0eff\u1780-\u17ff]/u;
// What stands for a word where no spaces part them.
const SIGNS = 2;
const UNSPACED = 4;

/** The words that tell what a text is about; in scripts without spaces, all that could be parts of them. */
export function longWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(LONG_WORD_RE) ?? [];
  return words.flatMap((word) => {
    if (SIGNS_RE.test(word)) return slicesOf(word, SIGNS);
    return UNSPACED_RE.test(word) ? slicesOf(word, UNSPACED) : [word];
  });
}

function slicesOf(word: string, length: number): string[] {
  const slices: string[] = [];
  for (let i = 0; i + length <= word.length; i++) slices.push(word.slice(i, i + length));
  return slices;
}

/** The features of line `i`; `order` lines that could be headlines stand between it and the prose. */
export function titleFeatures(page: TitlePage, i: number, order: number): string[] {
  const block = page.blocks[i];
  if (!block) return [];
  return [
    ...ownFeatures(page, block, i, order),
    ...doubtsOf(page, block, i),
    ...neighbours(page, block, i),
    ...headFeatures(page, i),
  ];
}

function ownFeatures(
  { first, language, ...page }: TitlePage,
  block: Block,
  i: number,
  order: number,
): string[] {
  const { text } = block;
  const { words, endsSentence, folded, shape } = facts(block);
  const capitals = bucket((100 * shape.capitalised) / Math.max(1, words), CAPITALS);
  const features = [
    named('distance', bucket(first - i, DISTANCES)),
    named('words', bucket(words, SIZES)),
    named('order', Math.min(order, 5)),
    named(named('order', Math.min(order, 3)), words < 4 ? 'short' : 'long'),
    named('repeats', Math.min(page.counts.get(folded) ?? 1, 4)),
    named('overlap', bucket(overlap(text, page.prose), OVERLAPS)),
    named('capitals', capitals),
    // Headlines in English may capitalise every word, German capitalises nouns.
    named(named('capitals', language === 'en' || language === 'de' ? language : 'other'), capitals),
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  const isAsking = asks(text);
  add('ends:sentence', endsSentence && !isAsking);
  add('ends:ask', isAsking);
  add('ends:open', PROMPT_END_RE.test(text));
  add('starts:lower', LOWER_START_RE.test(text));
  add('caps', HAS_UPPER_RE.test(text) && !HAS_LOWER_RE.test(text));
  add('colon', text.includes(': ') || text.includes('：'));
  add('comma-list', shape.commas > 3);
  add('top', i <= 2);
  add('digits', shape.digits > 3);
  add('quotes', shape.quoteMarks > 0);
  add('separators', shape.separators > 0);
  add('seams', shape.seams > 0);
  add(
    'holds',
    page.rivals.some((rival) => isTailOf(rival, folded)),
  );
  return features;
}

/** True where a line goes on before the text of another one: "Home Leaders meet at sea". */
function isTailOf(rival: string, folded: string): boolean {
  return rival.length >= LEAST_RIVAL && rival.length < folded.length && folded.endsWith(rival);
}

/** What stands right before and after the line. */
function neighbours({ blocks, first, kind }: TitlePage, block: Block, i: number): string[] {
  const features: string[] = [];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  const third = blocks[i - 2];
  const { folded } = facts(block);
  add('gap', block.gap);
  add('gap-after', after?.gap === true);
  add('before:none', before === undefined);
  add('before:headline', kind(i - 1) === 'headline');
  add(
    'before:headline-alone',
    kind(i - 1) === 'headline' &&
      (third === undefined || third.mark !== undefined || facts(third).words <= 3),
  );
  add(
    'after:deck',
    after !== undefined && !after.mark && facts(after).words >= 8 && after.text.length > block.text.length,
  );
  add('before:marked', before?.mark !== undefined);
  add('before:navigation', before?.mark?.label === 'navigation' || before?.mark?.label === 'section');
  add('before:short', before !== undefined && facts(before).words <= 3);
  add('before:like', before !== undefined && !before.mark && isLike(before, block));
  add('after:like', after !== undefined && !after.mark && isLike(after, block));
  add('after:marked', after?.mark !== undefined);
  add('after:prose', after !== undefined && isProse(after));
  add('after:short', after !== undefined && facts(after).words <= 3);
  add('after:same', after !== undefined && facts(after).folded === folded);
  add('before:same', before !== undefined && facts(before).folded === folded);
  const own = block.text.length;
  if (before && !before.mark) features.push(named('before:ratio', bucket(before.text.length / own, RATIOS)));
  if (after && !after.mark) features.push(named('after:ratio', bucket(after.text.length / own, RATIOS)));
  if (before?.mark) features.push(named('before', before.mark.label));
  if (after?.mark) features.push(named('after', after.mark.label));
  if (after && kind(i + 1) === 'headline') features.push(named('pair', pairOf(block, after)));
  if (before && kind(i - 1) === 'headline') features.push(named('pair-below', pairOf(before, block)));
  const date = linesDown(kind, i, first, 'date');
  const byline = linesDown(kind, i, first, 'byline');
  if (date > 0) features.push(named('date-after', date));
  if (byline > 0) features.push(named('byline-after', byline));
  const echo = echoOf(blocks, i);
  if (echo) features.push(named('echo', echo));
  return features;
}

/** Two headlines, one below the other: kicker and title, title and deck, or two of a list. */
function pairOf(upper: Block, lower: Block): string {
  const words = bucket(facts(upper).words, [4, 6, 9]);
  const ratio = bucket(lower.text.length / upper.text.length, [0.6, 1, 1.5]);
  return `${words}:${ratio}`;
}

/** The place in the head of the article: kicker, title, deck, byline and date stand in this order. */
function headFeatures({ kind }: TitlePage, i: number): string[] {
  let above = 0;
  for (let at = i - 1; at >= i - NEAR && isInHead(kind(at)); at--) if (couldHead(kind(at))) above++;
  let below = 0;
  let isSigned = false;
  for (let at = i + 1; at <= i + SIGN_REACH && !isSigned; at++) {
    if (kind(at) === 'paragraph' || kind(at) === 'nothing') break;
    isSigned = kind(at) === 'date' || kind(at) === 'byline';
    if (couldHead(kind(at))) below++;
  }
  const sign = isSigned ? 'signed' : 'unsigned';
  let run = 0;
  for (let at = i - 1; run < LONGEST_RUN && kind(at) === 'headline'; at--) run++;
  for (let at = i + 1; run < LONGEST_RUN && kind(at) === 'headline'; at++) run++;
  return [
    named('above', Math.min(above, 4)),
    named(sign, Math.min(below, 4)),
    named(named(sign, Math.min(below, 2)), Math.min(above, 2)),
    named('run', run),
    named('above', kind(i - 1)),
    named(named('above', kind(i - 2)), kind(i - 1)),
    named('below', kind(i + 1)),
    named(named('below', kind(i + 1)), kind(i + 2)),
  ];
}

function isInHead(kind: Kind): boolean {
  return kind !== 'dropped' && kind !== 'nothing' && kind !== 'date' && kind !== 'byline';
}

function couldHead(kind: Kind): boolean {
  return kind === 'headline' || kind === 'sentence';
}

/** Lines down to one of a kind, at most six and not beyond the first paragraph; 0 where none stands there. */
function linesDown(kind: TitlePage['kind'], i: number, first: number, wanted: Kind): number {
  for (let at = i + 1; at <= i + NEAR; at++) {
    const is = kind(at);
    if (is === wanted) return at - i;
    if (is === 'nothing' || (at > first && (is === 'paragraph' || is === 'sentence'))) break;
  }
  return 0;
}

/** Whether a line shortly before repeats this one and more, as breadcrumbs and window titles do: "Home / World / Headline". */
function echoOf(blocks: readonly Block[], i: number): 'crumb' | 'line' | undefined {
  const block = blocks[i];
  const own = block && facts(block).folded;
  if (!own || own.length <= LEAST_RIVAL) return undefined;
  for (let k = 1; k <= NEAR && i - k >= 0; k++) {
    const other = blocks[i - k];
    if (!other || other.text.length < block.text.length || other.text.length > block.text.length + 300)
      continue;
    const { folded } = facts(other);
    if (other.mark && folded.endsWith(own)) return 'crumb';
    if (folded.length > own.length + 2 && folded.includes(own)) return 'line';
  }
  return undefined;
}

/** True for two lines that could be entries of one list: both headlines, no sentence. */
function isLike(a: Block, b: Block): boolean {
  const x = facts(a).words;
  const y = facts(b).words;
  return x >= 4 && y >= 4 && Math.abs(x - y) <= 6 && !facts(a).endsSentence && !facts(b).endsSentence;
}

/** The share of the longer words of a line that stand in the prose, in per cent. */
function overlap(text: string, prose: ReadonlySet<string>): number {
  const words = longWords(text);
  if (words.length === 0) return 0;
  return (100 * words.filter((word) => prose.has(word)).length) / words.length;
}
