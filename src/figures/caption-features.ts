// What speaks for a line being the caption of a picture, as named features: how it ends, what stands beside it, and what only
// captions say. Most captions are half sentences between paragraphs; the rest is told by a credit, a copy or a control.

import type { Block } from '../document.ts';
import { CAPTION_CUES } from '../lexicon/credits/caption-cues.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { isProse } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { named } from '../ranking/named.ts';
import { facts } from '../text/facts.ts';
import { DASH_START_RE } from '../text/list-marks.ts';
import { isControl } from './control.ts';
import { creditOf } from './credit.ts';
import type { Credited } from './credited.ts';
import { isTwin } from './twins.ts';

type Strength = Credited['strength'];

/** A page as the features read it. */
export interface CaptionPage {
  readonly blocks: readonly Block[];
  readonly first: number;
  readonly last: number;
  readonly title: number | undefined;
  readonly language: string | undefined;
  /** True where blank lines stand between the paragraphs, so that lines without one belong together. */
  readonly isGapped: boolean;
  /** The longer words of the paragraphs. */
  readonly topic: () => ReadonlySet<number>;
  readonly titleWords: () => ReadonlySet<number>;
  readonly counts: ReadonlyMap<string, number>;
  /** How many lines end in a credit, by its strength. */
  readonly credits: () => ReadonlyMap<Strength, number>;
}

const WORDS = [2, 4, 7, 10, 14, 20, 28, 40, 60];
const SIZES = [3, 7, 14, 30];
const CREDITED_SIZES = [7, 20, 40];
const LINES_IN = [-8, -4, -2, -1, 0, 2, 6];
const SHARES = [0.1, 0.25, 0.4, 0.6, 0.8];

// "THERE YOU GO … President ...", "FORTVILET: Her ...", "SEEN AT SEA | The crew ..."
const SHOUTED_LEAD_RE = /^\p{Lu}[\p{Lu} ’'-]{4,40}(?:[:…|–—]| […|–—-])/u;
// "Lakeland: big enough", "Ada Sample (31): ..."
const LABEL_LEAD_RE = /^[^.:!?]{2,40}: /u;
const BRACKET_END_RE = /[)）\]]\.?$/u;
const COLON_END_RE = /[:：…]$/u;
const QUOTE_START_RE = /^["“„«»‚‘「『]/u;
const CLOCK_RE = /\d{1,2}:\d{2}/u;

// In order, and without the flag for letter case, V8 reads the cues with a common beginning together: a third of the time.
// No hyphen follows: "from left-hander Ada Sample" says nothing of a picture.
const CUES_RE = new RegExp(
  `(?:${[...CAPTION_CUES]
    .sort()
    .map((cue) => cue.replace(/[.()]/gu, '\\$&'))
    .join('|')})(?!-)`,
  'u',
);

/** True where a line says what only captions say. */
export function hasCue({ text, facts }: Block): boolean {
  const asked = facts.asked();
  asked.cue ??= CUES_RE.test(text.toLowerCase()) || isTakenOn(text);
  return asked.cue;
}

// "港内に落下したクレーン＝24日午後、潮見市で", "…＝2026年2月24日、小林直樹撮影。": the day of the picture behind a like sign
const TAKEN_ON_RE = /＝(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?[0-9０-９]{1,2}日[^。＝]{0,40}。?$/u;
const LONGEST_DAY = 64;

function isTakenOn(text: string): boolean {
  return text.includes('＝') && TAKEN_ON_RE.test(text.slice(-LONGEST_DAY));
}

/** The features of line `i`. */
export function captionFeatures(page: CaptionPage, i: number): string[] {
  const block = page.blocks[i];
  return block ? [...ownFeatures(page, block), ...placeFeatures(page, block, i)] : [];
}

function ownFeatures({ topic, counts, credits }: CaptionPage, block: Block): string[] {
  const { text } = block;
  const { words, endsSentence, shape, folded } = facts(block);
  const size = bucket(words, WORDS);
  const end = endsSentence ? 'sentence' : COLON_END_RE.test(text) ? 'open' : 'none';
  const credit = creditOf(block);
  const strength =
    credit === undefined ? 'none' : credit.caption === '' ? `${credit.strength}-alone` : credit.strength;
  const features = [
    'line',
    named('words', size),
    named('ends', end),
    named(named('ends', end), bucket(words, SIZES)),
    named('credit', strength),
    named(named('credit', strength), bucket(words, CREDITED_SIZES)),
    named('capitals', bucket(shape.capitalised / Math.max(1, words), SHARES)),
    named('topic', bucket(shareIn(topic(), shape.words4), SHARES)),
    named('inner', Math.min(shape.innerEnds, 3)),
    named('commas', Math.min(shape.commas, 3)),
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  if (credit && credit.caption !== '')
    features.push(named(named('credits', credit.strength), Math.min(3, credits().get(credit.strength) ?? 0)));
  add('cue', hasCue(block));
  add('shouted-lead', SHOUTED_LEAD_RE.test(text));
  add('label-lead', LABEL_LEAD_RE.test(text));
  const isBracketed = BRACKET_END_RE.test(text);
  add('bracket-end', isBracketed);
  // Where a page sets its credits in brackets, a name in brackets is one: "... (Nine)" beside "... (AAP)".
  if (isBracketed && strength === 'faint')
    features.push(named('bracket-end:weak', Math.min(2, credits().get('weak') ?? 0)));
  add('quote-start', QUOTE_START_RE.test(text));
  add('quotes', shape.quoteMarks > 0);
  add('dash-start', DASH_START_RE.test(text));
  add('separators', shape.separators > 0);
  add('seams', shape.seams > 0);
  add('digits', shape.digits > 0);
  add('clock', CLOCK_RE.test(text));
  add('repeats', (counts.get(folded) ?? 1) > 1);
  add('shouted', shape.shouted * 2 > words);
  return features;
}

function placeFeatures(page: CaptionPage, block: Block, i: number): string[] {
  const { blocks, first, last, title, isGapped } = page;
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  const end = facts(block).endsSentence ? 'sentence' : 'open';
  const place =
    i < first ? (title !== undefined && i < title ? 'above-title' : 'head') : i >= last ? 'tail' : 'inside';
  const above = sideOf(before);
  const below = sideOf(after);
  const features = [
    named('place', place),
    named(named('place', place), end),
    named('before', above),
    named('after', below),
    named(named('before', above), end),
    named(named('after', below), end),
    named(named('between', above), below),
    named(named(named('gap', isGapped), block.gap), after?.gap === true),
    named('first', bucket(i - first, LINES_IN)),
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add('before:twin', before !== undefined && isTwin(before, block));
  add('after:twin', after !== undefined && isTwin(block, after));
  const run = runOf(blocks, i);
  features.push(named('run', run), named(named('run', run), end), named(named('run', run), place));
  const chrome = chromeHit(block, page.language)?.label;
  if (chrome) features.push('chrome', named('chrome', chrome));
  features.push(named('title', bucket(shareIn(page.titleWords(), facts(block).shape.words4), SHARES)));
  add('control-near', isControl(blocks[i - 2]) || isControl(blocks[i - 3]));
  add('second:credit', /^credit/u.test(sideOf(blocks[i + 2])) || /^credit/u.test(sideOf(blocks[i - 2])));
  add('below-title', title !== undefined && title === i - 1);
  add('lead', place === 'head' && after !== undefined && isProse(after));
  return features;
}

// Captions stand alone between paragraphs, teasers in lists.
const LONGEST_RUN = 4;

/** How many lines around, together with this one, are no prose. */
function runOf(blocks: readonly Block[], i: number): number {
  const isProseAt = (at: number): boolean => {
    const block = blocks[at];
    return block === undefined || isProse(block);
  };
  let run = 1;
  for (let at = i - 1; run < LONGEST_RUN && !isProseAt(at); at--) run++;
  for (let at = i + 1; run < LONGEST_RUN && !isProseAt(at); at++) run++;
  return run;
}

/** The share of a line's longer words that are among others. */
function shareIn(words: ReadonlySet<number>, own: readonly number[]): number {
  if (own.length === 0) return 0;
  let count = 0;
  for (const word of own) if (words.has(word)) count++;
  return count / own.length;
}

/** What a neighbour is, as far as it tells of a picture. */
function sideOf(block: Block | undefined): string {
  if (!block) return 'nothing';
  if (isControl(block)) return 'control';
  const credit = creditOf(block);
  if (credit && (!block.mark || block.mark.label === 'legal')) {
    if (credit.caption === '') return `credit-${credit.strength}`;
    if (credit.strength === 'strong') return 'credited';
  }
  if (block.mark) return block.mark.label;
  const { words, endsSentence } = facts(block);
  if (isProse(block)) return words > 25 ? 'paragraph' : 'sentence';
  if (words <= 3) return 'short';
  return endsSentence ? 'sentence' : 'line';
}

/** The longer words of the paragraphs. */
export function topicOf(blocks: readonly Block[]): Set<number> {
  const words = new Set<number>();
  for (const block of blocks)
    if (isProse(block)) for (const word of facts(block).shape.words4) words.add(word);
  return words;
}

/** How many lines end in a credit, by its strength. */
export function creditsOf(blocks: readonly Block[]): Map<Strength, number> {
  const counts = new Map<Strength, number>();
  for (const block of blocks) {
    const credit = block.mark ? undefined : creditOf(block);
    if (credit && credit.caption !== '') counts.set(credit.strength, (counts.get(credit.strength) ?? 0) + 1);
  }
  return counts;
}
