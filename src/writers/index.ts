// The one table of writers: what each command can print, and as what. A writer turns a finished page into text.

import type { Article } from '../article.ts';
import type { HandedOn } from '../records/handed-on.ts';
import { quotesToText } from './by-speaker.ts';
import { CSV_HEADER, quotesToCsv } from './csv.ts';
import { quotesToJson, quotesToRows, toJson, toNdjson } from './json.ts';
import { toText } from './text.ts';

export const FORMATS = ['json', 'ndjson', 'md', 'txt', 'csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Other names that formats go by, typed or as the ending of a file. */
const OTHER_NAMES: ReadonlyMap<string, Format> = new Map([
  ['markdown', 'md'],
  ['text', 'txt'],
  ['jsonl', 'ndjson'],
]);

/** The format of a name or ending; undefined where it is none. */
export function formatOf(name: string): Format | undefined {
  return FORMATS.find((format) => format === name) ?? OTHER_NAMES.get(name);
}

/** A file's name cut before the ending that says its format; undefined where none does. */
export function namedFormat(
  path: string,
): { readonly stem: string; readonly ending: string; readonly format: Format } | undefined {
  const at = path.lastIndexOf('.') + 1;
  const ending = path.slice(at);
  const format = formatOf(ending.toLowerCase());
  return format && { stem: path.slice(0, at), ending, format };
}

/** What a writer gets beside the article. */
export interface WriteOptions extends HandedOn {
  /** Quotes as an appendix, in Markdown. */
  readonly quotes: boolean;
  /** The quotes of a speaker together. Markdown and plain text of quotes are so anyway. */
  readonly bySpeaker?: boolean;
}

export interface Writer {
  /** What stands once at the head of a file. */
  readonly header?: string;
  readonly write: (article: Article, options: WriteOptions) => string | Promise<string>;
}

/** The commands whose output a writer makes. */
export type View = 'clean' | 'quotes';

export const WRITERS: Readonly<Record<View, Partial<Record<Format, Writer>>>> = {
  clean: {
    json: { write: toJson },
    ndjson: { write: toNdjson },
    // The Markdown libraries are loaded by those who want Markdown.
    md: { write: async (article, options) => (await import('./markdown.ts')).toMarkdown(article, options) },
    txt: { write: toText },
  },
  quotes: {
    json: { write: quotesToJson },
    ndjson: { write: quotesToRows },
    csv: { header: CSV_HEADER, write: quotesToCsv },
    md: { write: async (article) => (await import('./markdown.ts')).quotesToMarkdown(article) },
    txt: { write: quotesToText },
  },
};
