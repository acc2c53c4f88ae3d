// Tells a list of other texts from an article by how it is made: each text stands alone below a headline, they name nothing
// in common, and between them stands what lists have: a link to the rest, a date further back, the same labels each time.
// No sign decides by itself. Known misses: headlines with summaries and nothing else, which news in brief are as well.

import { dateOnly } from '../dates/index.ts';
import type { Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { countsOf } from '../repeats.ts';
import { facts } from '../text/facts.ts';
import { linkTail } from './link-tail.ts';
import { type Gap, gapOf } from './listing-gap.ts';
import { leadsToMore, leadsToPages, listAddress, listHead, SURE } from './listing-names.ts';
import { MIN_TEXTS, type Text, textsOf } from './listing-texts.ts';
import { tiesOf } from './listing-ties.ts';

/** What speaks for a list, or against it. */
type Sign =
  | 'headlines'
  | 'cut-off'
  | 'links'
  | 'links-inside'
  | 'dates'
  | 'labels'
  | 'unrelated'
  | 'related'
  | 'pages'
  | 'more'
  | 'named'
  | 'address';

type Signs = ReadonlyMap<Sign, number>;

// No article of the evaluation has more than 3, and few lists have less than 4.
const ENOUGH = 4;
const ENOUGH_OF_THREE = 5;
// Signs between the texts stand in most gaps, the first one included: below a short article stand lists as well.
const MOST = 0.7;
const CUT_MOST = 0.6;
// How many texts may stand above the list's name: whose articles they are, what the tag means.
const MAX_ABOVE = 2;
const MIN_LABELS = 3;
const MAX_LABELS = 3;
const MAX_RATIO = 1.5;

/** True for a page that holds nothing but a list of other texts. */
export function isListing(doc: Doc): boolean {
  const texts = textsOf(doc);
  if (texts.length === 0 || isHeadedBelow(doc, texts)) return false;
  const named = listHead(doc, texts[Math.min(MAX_ABOVE, texts.length - 1)]?.at ?? 0);
  const above = named < 0 ? 0 : texts.filter(({ at }) => at < named).length;
  // Where the address is a list's, its introduction needs no name below it.
  const most = listAddress(doc) === SURE ? MAX_ABOVE : above;
  for (let from = above; from <= most; from++) {
    const signs = signsOf(doc, texts.slice(from), named >= 0);
    if (signs && scoreOf(signs) >= (texts.length - from > MIN_TEXTS ? ENOUGH : ENOUGH_OF_THREE)) return true;
  }
  return false;
}

/** True for texts that stand apart, each below a headline of its own, and have nothing to do with each other. */
export function areTeasers(doc: Doc): boolean {
  const signs = signsOf(doc, textsOf(doc), false);
  return signs?.has('headlines') === true && signs.has('unrelated');
}

/** True where a heading such as "More news" stands below the first text or two, once: above it stands an article. */
function isHeadedBelow(doc: Doc, texts: readonly Text[]): boolean {
  const language = doc.fields.language?.value;
  const counts = countsOf(doc);
  return doc.blocks.slice(texts[0]?.at, texts[MAX_ABOVE]?.at).some((block) => {
    const hit = chromeHit(block, language);
    const isHead = hit?.where === 'line' && (hit.kind === 'related-head' || hit.kind === 'footer-head');
    return isHead && counts.get(facts(block).folded) === 1;
  });
}

function scoreOf(signs: Signs): number {
  let score = 0;
  for (const weight of signs.values()) score += weight;
  return score;
}

/** The signs of a list, each with its weight; undefined where there are too few texts. */
function signsOf(doc: Doc, texts: readonly Text[], isNamed: boolean): Signs | undefined {
  const address = listAddress(doc);
  const isTold = isNamed || address === SURE;
  if (texts.length < MIN_TEXTS || !(isTold || isEven(texts))) return undefined;
  const gaps = texts.slice(1).map(({ at }, i) => gapOf(doc, (texts[i]?.at ?? 0) + 1, at));
  const signs = new Map<Sign, number>();
  const weigh = (sign: Sign, weight: number): void => {
    if (weight !== 0) signs.set(sign, weight);
  };
  weigh('headlines', isIn(gaps, ({ hasHeadline }) => hasHeadline) ? 1 : 0);
  weigh('cut-off', (isTold || texts[0]?.isCut) && shareOf(texts, ({ isCut }) => isCut) >= CUT_MOST ? 2 : 0);
  const labels = labelsOf(gaps);
  weigh('links', isIn(gaps, ({ hasLink }) => hasLink) || labels.some(isLink) ? 2 : 0);
  const linked = texts.filter(({ block, isCut }) => !isCut && linkTail(block.text) > 0).length;
  weigh('links-inside', linked >= texts.length * MOST ? 1 : 0);
  const isDated = isIn(gaps, ({ date }) => date !== undefined);
  weigh('dates', isDated && goBack(gaps) ? 2 : 0);
  weigh('pages', leadsToPages(doc, texts[MIN_TEXTS - 1]?.at ?? 0) ? 2 : 0);
  weigh('named', isNamed ? 2 : 0);
  weigh('address', address);
  // Reviews and recommendations have labels as well, but neither dates nor links to the rest.
  const isOther = [...signs.values()].some((weight) => weight > 1);
  weigh('labels', Math.min(labels.filter((label) => !isLink(label)).length, isOther ? MAX_LABELS : 1));
  weigh('more', leadsToMore(doc, texts.at(-1)?.at ?? 0) ? 1 : 0);
  const ties = tiesOf(texts.map(({ block }) => block));
  if (ties) weigh(ties, ties === 'unrelated' ? 1 : -2);
  return signs;
}

function isIn(gaps: readonly Gap[], has: (gap: Gap) => boolean): boolean {
  const [first] = gaps;
  return first !== undefined && has(first) && shareOf(gaps, has) >= MOST;
}

function shareOf<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.filter(has).length / items.length;
}

/** True where the first text is hardly longer than others: a short article stands above summaries. */
function isEven(texts: readonly Text[]): boolean {
  const [first = 0, ...others] = texts.map(({ block }) => facts(block).words);
  return others.some((words) => first <= words * MAX_RATIO);
}

/** True where each date is no later than the one above, and not all are of one day: what is new stands on top. */
function goBack(gaps: readonly Gap[]): boolean {
  const days = gaps.flatMap(({ date }) => (date === undefined ? [] : [dateOnly(date)]));
  return new Set(days).size > 1 && days.every((day, i) => i === 0 || day <= (days[i - 1] ?? day));
}

/** The short lines that come back from text to text. */
function labelsOf(gaps: readonly Gap[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { labels } of gaps) for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const often = Math.max(MIN_LABELS, gaps.length * MOST);
  return [...(gaps[0]?.labels ?? [])].filter((label) => (counts.get(label) ?? 0) >= often);
}

/** "L140 Full story", the numbers as `#` */
function isLink(label: string): boolean {
  return linkTail(label) > 0;
}
