// NDJSON through Web Streams, in a browser, a worker, Deno, Bun or Node: records in, articles out, a line each.

import { type Article, toArticle } from './article.ts';
import { COMMON_OPTIONS, checkOptions } from './checked.ts';
import { InputError } from './errors.ts';
import type { Options } from './options.ts';
import { runPipeline } from './pipeline.ts';
import type { ReadOptions } from './readers/record.ts';
import { handingOn } from './records/handed-on.ts';
import { readRecord, recordId } from './records/record.ts';

export interface StreamOptions extends Omit<Options, 'evidence' | 'sources' | 'id' | 'path' | 'encoding'> {
  /** The field with the text. Default `text`. */
  readonly textField?: string;
  /** The field with the id. Default `id`. */
  readonly idField?: string;
  /** Fields that are handed on as `meta`; url, title, date, crawled and language also serve as evidence. */
  readonly metaFields?: readonly string[];
  /** Hand on the whole record as `record`. Default false. */
  readonly passthrough?: boolean;
  /** The field that names the source, for rules of one source. Default: the host of its address. */
  readonly by?: string;
  /** `inline`: a record that fails becomes `{id, error}`; `throw`: it ends the stream. Default `inline`. */
  readonly errors?: 'inline' | 'throw';
}

const STREAM_OPTIONS = Object.keys({
  ...COMMON_OPTIONS,
  textField: true,
  idField: true,
  metaFields: true,
  passthrough: true,
  by: true,
  errors: true,
} as const satisfies Record<keyof StreamOptions, true>);

/**
 * A stream that cleans NDJSON: `source.pipeThrough(cleanNdjson()).pipeTo(target)`. Holds one line at a time.
 *
 * @returns a transform of text, or of UTF-8 bytes, cut anywhere, into lines of JSON, each an article
 */
export function cleanNdjson(options: StreamOptions = {}): TransformStream<string | Uint8Array, string> {
  checkOptions(options, STREAM_OPTIONS);
  const decoder = new TextDecoder();
  let held: string[] = [];
  let number = 0;
  const line = (json: string, put: (text: string) => void): void => {
    number++;
    if (json.trim() !== '') put(`${cleanRecord(json, number, options)}\n`);
  };
  const take = (text: string, put: (text: string) => void): void => {
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    for (const one of lines) {
      line([...held, one].join(''), put);
      held = [];
    }
    if (last !== '') held.push(last);
  };
  return new TransformStream({
    transform: (chunk, controller) => {
      const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      take(text, (made) => controller.enqueue(made));
    },
    flush: (controller) => {
      take(`${decoder.decode()}\n`, (made) => controller.enqueue(made));
    },
  });
}

/** The JSON of an article. */
function cleanRecord(json: string, line: number, options: StreamOptions): string {
  const {
    textField = 'text',
    idField = 'id',
    metaFields = [],
    passthrough = false,
    by,
    errors,
    ...rest
  } = options;
  const read: ReadOptions = {
    textField,
    idField,
    metaFields,
    passthrough,
    ...(by === undefined ? {} : { by }),
  };
  const place = { path: '-', line };
  try {
    const { id, text, evidence, sources, ...handedOn } = readRecord(json, read, place);
    const doc = runPipeline(text, { ...rest, evidence, sources });
    const article: Article = toArticle(doc, { id, path: null, encoding: null }, options);
    return handingOn(JSON.stringify(article), handedOn);
  } catch (error) {
    if (errors === 'throw' || !(error instanceof InputError)) throw error;
    return JSON.stringify({ id: recordId(json, read, place), error: error.message });
  }
}
