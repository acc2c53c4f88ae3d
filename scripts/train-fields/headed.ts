// Pages of which only the headline is known, because a reader pointed it out: more to learn titles from.

import { headlineOf } from '../train/checked.ts';
import type { Page } from './pages.ts';

/** Records without a gold title, with the headline that reading found, under the name of the publisher that they are of. */
export function headedPages(records: readonly Page[]): Page[] {
  const publishers = new Map(
    records.flatMap(({ publisher }) => (publisher ? [[bareName(publisher), publisher] as const] : [])),
  );
  return records.flatMap((record) => {
    const title = record.gold.title ? undefined : headlineOf(record.text);
    if (title === undefined) return [];
    const parts = record.id.replace(/^[a-z]+__/u, '').split(/[.@]/u);
    const known = parts.map((part) => publishers.get(bareName(part))).find((name) => name !== undefined);
    return [{ ...record, publisher: known ?? parts[0] ?? '', gold: { ...record.gold, title } }];
  });
}

/** "TheGuardian" and "guardian-1" are "guardian". */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the/u, '')
    .replace(/[^\p{L}]/gu, '');
}
