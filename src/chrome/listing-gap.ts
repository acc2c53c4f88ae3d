// What stands between two texts of a page: a headline, a date, a link to the rest, labels.

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import type { Label } from '../labels.ts';
import { chromeHit, phraseKey } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import { LINKS } from './link-tail.ts';

export interface Gap {
  readonly hasHeadline: boolean;
  readonly hasLink: boolean;
  /** The first date, `YYYY-MM-DD` or with a time. */
  readonly date: string | undefined;
  /** The short lines, numbers as `#`. */
  readonly labels: ReadonlySet<string>;
}

const MIN_HEADLINE_WORDS = 3;
const MAX_HEADLINE_WORDS = 20;
const MAX_DATED_WORDS = 14;
const MAX_LABEL_WORDS = 9;
// More lines than any list has between its texts are not read.
const MAX_LINES = 40;
// Between the paragraphs of an article stand advertisements, pictures and buttons, the same each time.
const FILLING: ReadonlySet<Label> = new Set<Label>(['ad', 'media', 'share', 'caption', 'consent', 'promo']);
const LETTER_RE = /\p{L}/u;
// "#:#", "#.# uhr", "#pm": the entries of a live blog; "step #", "bild # von #": what is counted.
const CLOCK_RE = /^#(?:[:.h]#)?\s?(?:uhr|[ap]\.?m\.?|h)?$/u;
const COUNTED_RE = /^\p{L}+ #(?: \p{L}+ #)?$/u;

/** The blocks from `start` up to `end`. */
export function gapOf({ blocks, fields }: Doc, start: number, end: number): Gap {
  const language = fields.language?.value;
  const labels = new Set<string>();
  let hasHeadline = false;
  let hasLink = false;
  let date: string | undefined;
  for (const block of blocks.slice(start, Math.min(end, start + MAX_LINES))) {
    const hit = chromeHit(block, language);
    const label = block.mark?.label ?? hit?.label;
    if ((label && FILLING.has(label)) || isCredit(block)) continue;
    const { words, endsSentence } = facts(block);
    if (hit?.where === 'line' && LINKS.includes(hit.kind)) {
      hasLink = true;
      continue;
    }
    const found = words <= MAX_DATED_WORDS ? dateOf(block, language) : undefined;
    date ??= found;
    if (!found && !endsSentence && words >= MIN_HEADLINE_WORDS && words <= MAX_HEADLINE_WORDS)
      hasHeadline = true;
    if (words <= MAX_LABEL_WORDS && !found) addLabel(labels, block);
  }
  return { hasHeadline, hasLink, date, labels };
}

function dateOf(block: Block, language: string | undefined): string | undefined {
  return parseDates(block.text, language, { crawled: ANY_FETCH })[0]?.value;
}

/** True for a line that is nothing but the credit of a picture. */
export function isCredit(block: Block): boolean {
  return creditOf(block)?.caption === '';
}

function addLabel(labels: Set<string>, block: Block): void {
  const key = phraseKey(facts(block).folded);
  if (LETTER_RE.test(key) && !CLOCK_RE.test(key) && !COUNTED_RE.test(key)) labels.add(key);
}
