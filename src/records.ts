// A record: a JSON object with the text of a page in one of its fields, and what else it says of it.
// The names of fields may be dotted paths: "page.url" reads {"page": {"url": ...}}.

import { type Evidence, isBlank } from './document.ts';
import { InputError } from './errors.ts';
import { isPrintedRecord, PRINTED } from './printed.ts';
import type { Page, ReadOptions } from './readers/record.ts';
import { hostOf } from './rules/sources.ts';

/** Where a record stands, for messages and for an id where it has none. */
interface Place {
  readonly path: string;
  readonly line?: number;
}

/** Reads a record from its JSON. Throws InputError for what is no object and for a record without text. */
export function readRecord(
  json: string,
  options: ReadOptions,
  place: Place,
): Omit<Page, 'path' | 'encoding' | 'warnings'> {
  const { path, line } = place;
  const record = parseRecord(json, place);
  const text = fieldAt(record, options.textField);
  if (isPrintedRecord(record, text)) throw new InputError(PRINTED, path, line);
  if (typeof text !== 'string') {
    const found = text === undefined ? 'has no' : 'has no text in its';
    throw new InputError(`the record ${found} field '${options.textField}'`, path, line);
  }
  if (isBlank(text)) throw new InputError(`the field '${options.textField}' is empty`, path, line);
  const id = idOf(fieldAt(record, options.idField)) ?? `${path}:${line}`;
  const isHandedOn = options.passthrough || options.metaFields.length > 0;
  if (isHandedOn && isDeeper(record, MAX_DEPTH)) {
    throw new InputError(`this record is nested deeper than ${MAX_DEPTH} levels`, path, line);
  }
  const meta = Object.fromEntries(options.metaFields.map((name) => [name, fieldAt(record, name) ?? null]));
  return {
    id,
    text,
    evidence: evidenceOf(meta),
    sources: sourcesOf(record, options),
    ...(options.metaFields.length > 0 ? { meta } : {}),
    ...(options.passthrough ? { record } : {}),
  };
}

// What prints JSON goes down a level of the stack for each of its levels, and a worker's stack is small.
const MAX_DEPTH = 1000;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

/** The id of a record that failed: its own where it can still be read, else `PATH:LINE`. */
export function recordId(json: string, { idField }: Pick<ReadOptions, 'idField'>, place: Place): string {
  const fallback = `${place.path}:${place.line}`;
  try {
    return idOf(fieldAt(parseRecord(json, place), idField)) ?? fallback;
  } catch {
    return fallback;
  }
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

function parseRecord(json: string, { path, line }: Place): object {
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
