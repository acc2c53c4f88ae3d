// Quotes as CSV (RFC 4180), a row a quote. A cell that a spreadsheet would run as a formula (= + - @ in front) gets an
// apostrophe before it, so that it stays text.

import type { Article, Quote } from '../article.ts';
import { voicesOf } from './by-speaker.ts';
import type { WriteOptions } from './index.ts';

const COLUMNS = [
  'id',
  'text',
  'kind',
  'speaker',
  'role',
  'mention',
  'cue',
  'paragraph',
  'start',
  'end',
  'confidence',
];

export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/** By speaker, the rows of a speaker stand together. */
export function quotesToCsv(
  { id, quotes }: Article,
  { bySpeaker }: Partial<WriteOptions> = {},
): Promise<string> {
  const sorted = bySpeaker ? voicesOf(quotes).flatMap((voice) => voice.quotes) : quotes;
  return toCsv(sorted.map((quote) => row(id, quote)));
}

function row(id: string, { text, kind, speaker, cue, paragraph, span, confidence }: Quote): unknown[] {
  const { name, role, mention } = speaker ?? { name: null, role: null, mention: null };
  return [id, text, kind, name, role, mention, cue, paragraph, ...span, confidence];
}

async function toCsv(rows: readonly (readonly unknown[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify([...rows], {
    record_delimiter: 'windows',
    // A lone CR or LF ends a row for many readers.
    quote_record_delimiter: true,
    escape_formulas: true,
  });
}
