// What speaks for a date being that of the publication, as named features: its label, where it stands between title and prose,
// and what else its line holds.

import type { FoundDate } from '../dates/index.ts';
import type { Doc } from '../document.ts';
import { isProse } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { facts } from '../text/facts.ts';
import { byWordLength } from './by-words.ts';
import type { DateLabel } from './date-label.ts';

const LEGAL_RE = /©|\(c\)|copyright|all rights|alle rechte|tous droits|reserved/iu;

/** A date, how it stands on its line, and where the article stands on the page. */
export interface DateFrame {
  readonly date: FoundDate;
  readonly label: DateLabel;
  /** How many dates stand before it on its line, and among all candidates. */
  readonly place: number;
  readonly order: number;
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  /** How many of the candidates name the same day. */
  readonly days: number;
}

/** The features of a date of line `i`. */
export function dateFeatures(doc: Doc, i: number, frame: DateFrame): string[] {
  const { date, label, place, order, title, first, last, days } = frame;
  const { blocks } = doc;
  const block = blocks[i];
  const rest = block ? facts(block).words : 0;
  const language = doc.fields.language?.value;
  const features = [
    `label:${label}`,
    `place:${Math.min(place, 2)}`,
    `order:${Math.min(order, 4)}`,
    `days:${Math.min(days, 3)}`,
    `title:${title === undefined ? 'none' : bucket(i - title, [-6, -3, -1, 0, 1, 2, 4, 8, 14])}`,
    `prose:${bucket(first - i, [-3, -1, 0, 1, 2, 4, 8, 14])}`,
    `words:${bucket(rest, [3, 6, 9, 14, 22])}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add('time', date.value.length > 10);
  add('tail', i >= last);
  add('tail:labelled', i >= last && label !== 'none');
  add(
    'byline',
    block?.mark?.label === 'byline' || (block !== undefined && byWordLength(block.text, language) > 0),
  );
  add('byline:before', blocks[i - 1]?.mark?.label === 'byline');
  add('byline:after', blocks[i + 1]?.mark?.label === 'byline');
  add('legal', block !== undefined && LEGAL_RE.test(block.text));
  add('prose', block !== undefined && isProse(block));
  add('start', date.start <= 2);
  add('end', block !== undefined && date.end >= block.text.length - 2);
  return features;
}
