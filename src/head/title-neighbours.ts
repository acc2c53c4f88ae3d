// What stands around a line that could be the title: its neighbours, the date and byline below it, the lines that say it again,
// and its place in the head of the article.

import type { Block } from '../document.ts';
import { isProse } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { named } from '../ranking/named.ts';
import { facts } from '../text/facts.ts';
import type { Kind } from './kinds.ts';
import { LEAST_ECHO, type TitlePage } from './title-page.ts';

const NEAR = 6;
const SIGN_REACH = 8;
const LONGEST_RUN = 5;
// How long a neighbour is beside the line: a kicker is shorter than the title, a deck longer.
const RATIOS = [0.25, 0.5, 0.8, 1.25, 2, 4];

/** What stands right before and after the line. */
export function neighbours({ blocks, first, kind }: TitlePage, block: Block, i: number): string[] {
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
export function headFeatures({ kind }: TitlePage, i: number): string[] {
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
  if (!own || own.length <= LEAST_ECHO) return undefined;
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
