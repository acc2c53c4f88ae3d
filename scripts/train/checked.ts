// What a person who read a silver page found to be its body and its headline. checked.json holds places in the text of the page, no
// text, by the first letters of the text's SHA-256: a page that has changed is not among them.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { GoldRecord } from './records.ts';

/** [start, end) in the text of the record, in UTF-16 code units. */
type Span = readonly [number, number];

interface Checked {
  /** A headline may run over several lines. */
  readonly title?: readonly Span[];
  /** Empty where the page is no article, or damaged; left out where only the headline was sought. */
  readonly body?: readonly Span[];
}

type Pages = Readonly<Record<string, Checked>>;

const KEY_LENGTH = 12;
const PAGES: Pages = JSON.parse(readFileSync(new URL('checked.json', import.meta.url), 'utf8'));

export function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, KEY_LENGTH);
}

/**
 * A silver record with the body that reading found; undefined where its page is no article. Other records, and silver ones that
 * nobody read, stay as they are.
 */
export function withChecked(record: GoldRecord, pages: Pages = PAGES): GoldRecord | undefined {
  const checked = record.gold.grade === 'silver' ? pages[keyOf(record.text)] : undefined;
  if (!checked?.body) return record;
  if (checked.body.length === 0) return undefined;
  const lines = checked.body.flatMap(([start, end]) => record.text.slice(start, end).split('\n'));
  const paragraphs = lines.filter((line) => line.trim() !== '').map((text) => ({ text }));
  return { ...record, gold: { ...record.gold, grade: 'checked', paragraphs } };
}

/** The headline that reading found in a text; undefined where nobody read it, or found none. */
export function headlineOf(text: string, pages: Pages = PAGES): string | undefined {
  const title = pages[keyOf(text)]?.title;
  return title?.map(([start, end]) => text.slice(start, end)).join(' ');
}
