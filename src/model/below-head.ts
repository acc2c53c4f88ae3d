// The sentences right below a title with its byline and its date, on a page of which the scorer keeps nothing but what stands
// above: offers of the house with prose of their own, above an article of three short paragraphs.

import type { Doc } from '../document.ts';
import { titleIndex } from '../head/frame.ts';
import { facts } from '../text/facts.ts';
import type { SureRule } from './sure-lines.ts';

// A deck, a role, a place may stand between the lines of a head.
const HEAD_REACH = 5;
const LEAST_SENTENCES = 2;

/** The body that such a head opens; undefined where the scorer keeps something below the title, or nothing at all. */
export function belowHead(doc: Doc, isKept: readonly boolean[]): ReadonlyMap<number, SureRule> | undefined {
  const title = titleIndex(doc);
  const above = isKept.indexOf(true);
  if (title === undefined || above < 0 || isKept.lastIndexOf(true) > title) return undefined;
  const labels = doc.blocks.slice(title + 1, title + 1 + HEAD_REACH).map(({ mark }) => mark?.label);
  if (!labels.includes('byline') || !labels.includes('date')) return undefined;
  const from = title + 2 + Math.max(labels.lastIndexOf('byline'), labels.lastIndexOf('date'));
  const end = doc.blocks.findIndex((block, i) => i >= from && (block.mark || !facts(block).endsSentence));
  const to = end < 0 ? doc.blocks.length : end;
  if (to - from < LEAST_SENTENCES) return undefined;
  return new Map(Array.from({ length: to - from }, (_, k) => [from + k, 'right below the head'] as const));
}
