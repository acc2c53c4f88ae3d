// JSON for one page, NDJSON for many: the article as it is, and the quotes of it alone.

import type { Article, Quote } from '../article.ts';
import { type Voice, voicesOf } from './by-speaker.ts';
import type { WriteOptions } from './index.ts';

/** The article, indented for a reader. */
export function toJson(article: Article, options: WriteOptions): string {
  return `${JSON.stringify(withRecord(article, options), null, 2)}\n`;
}

/** The article on one line. */
export function toNdjson(article: Article, options: WriteOptions): string {
  return `${JSON.stringify(withRecord(article, options))}\n`;
}

/** `{id, quotes}`, or `{id, speakers}` with the quotes of each; indented. */
export function quotesToJson({ id, quotes }: Article, options: WriteOptions): string {
  const value = options.bySpeaker ? { id, speakers: voicesOf(quotes) } : { id, quotes };
  return `${JSON.stringify(withRecord(value, options), null, 2)}\n`;
}

/** A line a quote or a speaker, each with the id of its document. */
export function quotesToRows({ id, quotes }: Article, options: WriteOptions): string {
  const row = (value: Quote | Voice): string => `${JSON.stringify(withRecord({ id, ...value }, options))}\n`;
  return (options.bySpeaker ? voicesOf(quotes) : quotes).map(row).join('');
}

function withRecord(value: object, { meta, record }: WriteOptions): object {
  return { ...value, ...(meta ? { meta } : {}), ...(record === undefined ? {} : { record }) };
}
