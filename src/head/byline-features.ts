// What speaks for a line being the byline, as named features: where it stands between title and prose, beside which dates,
// and what its names look like.

import type { Block, Doc } from '../document.ts';
import { isProse } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { named } from '../ranking/named.ts';
import { countsOf } from '../repeats.ts';
import { facts, fold } from '../text/facts.ts';
import type { Read } from './byline-read.ts';
import { datesOf } from './line-dates.ts';

const HAS_LOWER_RE = /\p{Ll}/u;
/** Where the article stands on the page, and how many candidates there are up to this line. */
export interface BylineFrame {
  readonly title: number | undefined;
  readonly first: number;
  readonly last: number;
  readonly order: number;
}

/** The features of line `i` with the names that were read from it. */
export function bylineFeatures(
  doc: Doc,
  i: number,
  read: Read,
  { title, first, last, order }: BylineFrame,
): string[] {
  const { blocks } = doc;
  const counts = countsOf(doc);
  const block = blocks[i];
  const language = doc.fields.language?.value;
  const words = read.names.join(' ').split(' ').length;
  const isDated = (at: number): boolean => {
    const other = blocks[at];
    return other !== undefined && other.mark?.label !== 'title' && datesOf(other, language).length > 0;
  };
  const features = [
    `kind:${read.kind}`,
    `${read.kind}:order:${Math.min(order, 4)}`,
    `${read.kind}:title:${title === undefined ? 'none' : bucket(i - title, [-2, -1, 0, 1, 2, 4, 8, 14])}`,
    `${read.kind}:prose:${bucket(first - i, [-3, -1, 0, 1, 2, 4, 8, 14])}`,
    `names:${Math.min(read.names.length, 4)}`,
    `${read.kind}:words:${Math.min(5, Math.round(words / Math.max(1, read.names.length)))}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add(named(read.kind, 'dated'), isDated(i));
  add(named(read.kind, 'date-next'), isDated(i + 1));
  add(named(read.kind, 'date-second'), isDated(i + 2));
  add(named(read.kind, 'date-before'), isDated(i - 1));
  add('tail', i >= last);
  add('in-prose', i > first && i < last);
  add(
    named(read.kind, 'agency'),
    read.agency !== undefined && read.names.length === 1 && read.names[0] === read.agency,
  );
  add(named(read.kind, 'single'), read.names.length === 1 && !(read.names[0] ?? '').includes(' '));
  add(
    named(read.kind, 'repeated'),
    read.names.some((name) => (counts.get(fold(name)) ?? 0) > (read.kind === 'bare' ? 1 : 0)),
  );
  add('marked', block?.mark !== undefined);
  add(
    named(read.kind, 'caps'),
    read.names.every((name) => !HAS_LOWER_RE.test(name)),
  );
  add(named(read.kind, 'long'), block !== undefined && facts(block).words > 12);
  add(
    named(read.kind, 'list'),
    order > 1 &&
      blocks[i - 1] !== undefined &&
      facts(blocks[i - 1] as Block).words <= 3 &&
      facts(blocks[i + 1] ?? (block as Block)).words <= 3,
  );
  add(named(read.kind, 'next-prose'), blocks[i + 1] !== undefined && isProse(blocks[i + 1] as Block));
  add(named(read.kind, 'sentence'), block !== undefined && facts(block).endsSentence);
  return features;
}
