// What speaks for a line being the title, as named features: its own shape, what stands around it, and how much of the
// article's beginning it says. The ranker knows a weight for each name.

import type { Block } from '../document.ts';
import { asks } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { named } from '../ranking/named.ts';
import { facts } from '../text/facts.ts';
import { longWords, shareIn } from './long-words.ts';
import { doubtsOf } from './title-doubts.ts';
import { headFeatures, neighbours } from './title-neighbours.ts';
import { LEAST_ECHO, type TitlePage } from './title-page.ts';

const DISTANCES = [-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40];
const SIZES = [1, 2, 3, 4, 6, 9, 14, 20, 28];
const OVERLAPS = [0, 20, 40, 60, 80];
const CAPITALS = [10, 30, 50, 70, 90];

const LOWER_START_RE = /^\p{Ll}/u;
const HAS_LOWER_RE = /\p{Ll}/u;
const HAS_UPPER_RE = /\p{Lu}/u;
// "Read this:", "And then ..."
const PROMPT_END_RE = /[:…]$|\.\.\.$/u;

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
    named('overlap', bucket(100 * shareIn(longWords(text), page.prose), OVERLAPS)),
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
  return rival.length >= LEAST_ECHO && rival.length < folded.length && folded.endsWith(rival);
}
