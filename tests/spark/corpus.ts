// Documents for the cluster: the fixture pages in turn, each made different, and among them some that cannot be cleaned.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'fixtures/pages';

export interface Document {
  readonly id: string;
  readonly url: string;
  readonly body: unknown;
}

/** So many documents from seven hosts; every hundredth is poisonous. */
export function corpus(count: number): Document[] {
  const pages = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  return Array.from({ length: count }, (_, i) => {
    const page = `${pages[i % pages.length]}\nThe harbour office counted ${i} boats that evening, more than ever before.\n`;
    return {
      id: `d${i}`,
      url: `https://www.host${i % 7}.example/${i}`,
      body: i % 100 === 50 ? POISON[(i / 50) % POISON.length] : page,
    };
  });
}

const POISON: readonly unknown[] = [
  null,
  17,
  { html: 'no text' },
  'x'.repeat(70_000),
  '\u0000\uFFFF',
  ['a', 'list'],
];

/** What --max-size is in these tests: the longest poison is longer. */
export const MAX_SIZE = '60K';

export function ndjsonOf(documents: readonly Document[]): string {
  return documents.map((document) => `${JSON.stringify(document)}\n`).join('');
}
