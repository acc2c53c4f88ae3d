// The records that fields are learned from, and what the scorer calls the same.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Page {
  readonly id: string;
  readonly flattener: string;
  readonly publisher: string;
  readonly text: string;
  readonly gold: {
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly date?: string;
    readonly paragraphs: readonly { readonly text: string }[];
    readonly figures?: readonly { readonly caption?: string }[];
  };
}

export function readPages(path: string): Page[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): Page => JSON.parse(line));
}

export function captionsOf({ gold }: Page): string[] {
  return (gold.figures ?? []).flatMap(({ caption }) => caption || []);
}

const NOT_WORD_RE = /[^\p{L}\p{N}]+/gu;
// One character of a script without spaces, or a run of word characters.
const TOKEN_RE =
  /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\P{L}\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+|\p{N}+/gu;

/** Case and everything but letters and digits aside. */
export function key(text: string): string {
  return text.toLowerCase().replace(NOT_WORD_RE, ' ').trim();
}

export function setKey(names: readonly string[]): string {
  return [...new Set(names.map(key))].sort().join('|');
}

export function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(TOKEN_RE) ?? [];
}

/** How many tokens two texts have in common, in order. */
export function inCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Uint16Array(b.length + 1);
  for (const token of a) {
    const row = new Uint16Array(b.length + 1);
    for (let k = 0; k < b.length; k++)
      row[k + 1] = token === b[k] ? (above[k] ?? 0) + 1 : Math.max(above[k + 1] ?? 0, row[k] ?? 0);
    above = row;
  }
  return above[b.length] ?? 0;
}
