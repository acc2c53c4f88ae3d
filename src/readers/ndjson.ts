// NDJSON: a JSON object a line, its text in one field. A broken line fails alone, with its number.
// `--id-field` and the other names may be dotted paths: "page.url" reads {"page": {"url": ...}}.

import { type Evidence, isBlank } from '../document.ts';
import { InputError } from '../errors.ts';
import { hostOf } from '../rules/sources.ts';
import { lines } from './lines.ts';
import type { Frame, Framed, Page, ReadOptions } from './record.ts';
import { decodeFrame, tooLarge } from './text.ts';

/** The lines of a file as frames; blank lines are none. */
export async function* frameNdjson(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Framed> {
  for await (const { number: line, bytes } of lines(chunks, maxBytes)) {
    if (!bytes) yield { path, line, message: tooLarge(maxBytes) };
    else if (!isWhite(bytes)) yield { kind: 'ndjson', path, line, bytes };
  }
}

/** Reads the record of a line. Throws InputError for a broken line and for a record without text. */
export async function readNdjson(frame: Frame, options: ReadOptions): Promise<Page> {
  const { path, line } = frame;
  const { text: json, encoding, warnings } = await decodeFrame(frame);
  const record = parseRecord(json, frame);
  const text = fieldAt(record, options.textField);
  if (typeof text !== 'string') {
    const found = text === undefined ? 'has no' : 'has no text in its';
    throw new InputError(`the record ${found} field '${options.textField}'`, path, line);
  }
  if (isBlank(text)) throw new InputError(`the field '${options.textField}' is empty`, path, line);
  const id = idOf(fieldAt(record, options.idField)) ?? `${path}:${line}`;
  const meta = Object.fromEntries(options.metaFields.map((name) => [name, fieldAt(record, name) ?? null]));
  return {
    id,
    path: path === '-' ? null : path,
    encoding,
    text,
    evidence: evidenceOf(meta),
    warnings,
    sources: sourcesOf(record, options),
    ...(options.metaFields.length > 0 ? { meta } : {}),
    ...(options.passthrough ? { record } : {}),
  };
}

// Where crawlers keep the address of a page; the first that has a host names the source.
const URL_FIELDS = ['url', 'uri', 'link'];

function sourcesOf(record: object, { by, metaFields }: ReadOptions): string[] {
  if (by !== undefined) {
    const named = idOf(fieldAt(record, by));
    return named === undefined ? [] : [hostOf(named) ?? named];
  }
  for (const name of [...URL_FIELDS, ...metaFields]) {
    const value = fieldAt(record, name);
    const host = typeof value === 'string' ? hostOf(value) : undefined;
    if (host !== undefined) return [host];
  }
  return [];
}

/** The id that a failed line reports: its own where it can still be read, else `PATH:LINE`. */
export async function ndjsonId(frame: Frame, options: ReadOptions): Promise<string> {
  try {
    const { text } = await decodeFrame(frame);
    return idOf(fieldAt(parseRecord(text, frame), options.idField)) ?? `${frame.path}:${frame.line}`;
  } catch {
    return `${frame.path}:${frame.line}`;
  }
}

function parseRecord(json: string, { path, line }: Frame): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new InputError('this line is no valid JSON', path, line, { cause });
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new InputError('this line is no JSON object', path, line);
}

/** The value at a name or a dotted path; a field that has the whole name itself comes first. */
function fieldAt(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return Reflect.get(record, name);
  let value: unknown = record;
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Numbers become decimal strings; what is neither text nor number is no id. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

// The names under which crawlers keep what the chain can use.
const EVIDENCE_FIELDS: Readonly<Record<string, Exclude<keyof Evidence, 'markup'>>> = {
  url: 'url',
  uri: 'url',
  title: 'title',
  date: 'date',
  published: 'date',
  crawled: 'crawled',
  fetched: 'crawled',
  language: 'language',
  lang: 'language',
};

function evidenceOf(meta: Readonly<Record<string, unknown>>): Evidence {
  const evidence: { -readonly [key in keyof Evidence]: Evidence[key] } = {};
  for (const [name, value] of Object.entries(meta)) {
    const key = EVIDENCE_FIELDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
    if (key && typeof value === 'string' && evidence[key] === undefined) evidence[key] = value;
  }
  return evidence;
}

function isWhite(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
