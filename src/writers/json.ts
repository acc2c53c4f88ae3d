// JSON for one page, NDJSON for many: the article as it is, and the quotes of it alone.

import type { Article, Quote } from '../article.ts';
import { handingOn } from '../records/handed-on.ts';
import { type Voice, voicesOf } from './by-speaker.ts';
import type { WriteOptions } from './index.ts';

/** The article, indented for a reader. */
export function toJson(article: Article, options: WriteOptions): string {
  return `${handingOn(JSON.stringify(article, null, 2), options)}\n`;
}

/** The article on one line. */
export function toNdjson(article: Article, options: WriteOptions): string {
  return `${handingOn(JSON.stringify(article), options)}\n`;
}

/** `{id, quotes}`, or `{id, speakers}` with the quotes of each; indented. */
export function quotesToJson({ id, quotes }: Article, options: WriteOptions): string {
  const value = options.bySpeaker ? { id, speakers: voicesOf(quotes) } : { id, quotes };
  return `${handingOn(JSON.stringify(value, null, 2), options)}\n`;
}

/** A line a quote or a speaker, each with the id of its document. */
export function quotesToRows({ id, quotes }: Article, options: WriteOptions): string {
  const row = (value: Quote | Voice): string => `${handingOn(JSON.stringify({ id, ...value }), options)}\n`;
  return (options.bySpeaker ? voicesOf(quotes) : quotes).map(row).join('');
}
