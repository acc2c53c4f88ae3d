// A record: a JSON object with the text of a page in one of its fields, and what else it says of it.
// The names of fields may be dotted paths: "page.url" reads {"page": {"url": ...}}.

import type { Evidence } from '../document.ts';
import { InputError } from '../errors.ts';
import type { Page, ReadOptions } from '../readers/record.ts';
import { hostOf } from '../rules/sources.ts';
import { isBlank } from '../text/blank.ts';
import { sourceAt } from './json-source.ts';
import { isPrintedRecord, PRINTED } from './printed.ts';

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
  if (text === undefined) {
    const names = textFields(record, options.idField);
    const hint = names === '' ? undefined : `it has: ${names}; name one with --text-field`;
    throw new InputError(`the record has no field '${options.textField}'`, path, line, { hint });
  }
  if (typeof text !== 'string')
    throw new InputError(`the record has no text in its field '${options.textField}'`, path, line);
  if (isBlank(text)) throw new InputError(`the field '${options.textField}' is empty`, path, line);
  const { metaFields, passthrough } = options;
  const meta = metaFields.map((name): [string, string] => [name, jsonAt(json, record, name)]);
  return {
    id: nameAt(json, record, options.idField) ?? `${path}:${line}`,
    text: whole(json, text),
    evidence: evidenceOf(record, metaFields),
    sources: sourcesOf(json, record, options),
    ...(metaFields.length > 0 ? { meta: `{${members(meta)}}` } : {}),
    ...lackingOf(metaFields, (name) => fieldAt(record, name) !== undefined),
    ...(passthrough ? { record: json.trim() } : {}),
  };
}

/** Which of the fields a record does not have. */
export function lackingOf(
  names: readonly string[],
  has: (name: string) => boolean,
): { readonly lacking?: readonly string[] } {
  const lacking = names.filter((name) => !has(name));
  return lacking.length > 0 ? { lacking } : {};
}

// Half of a pair, which UTF-8 cannot write and other readers of JSON refuse. Only an escape brings one: "\\ud800"
const HALF_RE = /\p{Surrogate}/gu;
const HALF_ESCAPE_RE = /\\u[dD][89a-fA-F]/u;

/** A text of a record with U+FFFD for each half of a pair, so that every offset holds. */
function whole(json: string, text: string): string {
  return HALF_ESCAPE_RE.test(json) ? text.replace(HALF_RE, '\ufffd') : text;
}

function members(pairs: readonly (readonly [string, string])[]): string {
  return [...new Map(pairs)].map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',');
}

/** The id of a record that failed: its own where it can still be read, else `PATH:LINE`. */
export function recordId(json: string, { idField }: Pick<ReadOptions, 'idField'>, place: Place): string {
  const fallback = `${place.path}:${place.line}`;
  try {
    return nameAt(json, parseRecord(json, place), idField) ?? fallback;
  } catch {
    return fallback;
  }
}

// Where crawlers keep the address of a page; the first that has a host names the source.
const URL_FIELDS = ['url', 'uri', 'link'];

function sourcesOf(json: string, record: object, { by, metaFields }: ReadOptions): string[] {
  if (by !== undefined) {
    const named = nameAt(json, record, by);
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

/** The keys that a name stands for: itself, where a field has all of it, else a dotted path. */
function keysOf(record: object, name: string): string[] {
  return Object.hasOwn(record, name) ? [name] : name.split('.');
}

function fieldAt(record: object, name: string): unknown {
  let value: unknown = record;
  for (const key of keysOf(record, name)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** The JSON of a field, its numbers as they stand there; `null` where there is none. */
function jsonAt(json: string, record: object, name: string): string {
  const value = fieldAt(record, name);
  const hasNumbers = typeof value === 'number' || (typeof value === 'object' && value !== null);
  return (hasNumbers && sourceAt(json, keysOf(record, name))) || JSON.stringify(value ?? null);
}

/** A field as a name. A number becomes a decimal string with all of its digits; what is neither text nor number is none. */
function nameAt(json: string, record: object, name: string): string | undefined {
  const value = fieldAt(record, name);
  if (typeof value === 'string' && value !== '') return whole(json, value);
  if (typeof value !== 'number') return undefined;
  return Number.isSafeInteger(value) ? String(value) : sourceAt(json, keysOf(record, name));
}

// More names would hide the one that is sought.
const NAMES_SHOWN = 12;

/** The names of the fields that hold text, as `--text-field` takes them: "url, page.title, page.body". */
function textFields(record: object, idField: string): string {
  const names: string[] = [];
  for (const [name, value] of Object.entries(record)) {
    if (name === idField) continue;
    if (typeof value === 'string') names.push(name);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      names.push(
        ...Object.entries(value).flatMap(([inner, text]) =>
          typeof text === 'string' ? `${name}.${inner}` : [],
        ),
      );
  }
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  return names.length > NAMES_SHOWN ? `${shown}, ...` : shown;
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

function evidenceOf(record: object, metaFields: readonly string[]): Evidence {
  const evidence: { -readonly [key in keyof Evidence]: Evidence[key] } = {};
  for (const name of metaFields) {
    const value = fieldAt(record, name);
    const key = EVIDENCE_FIELDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
    if (key && typeof value === 'string' && evidence[key] === undefined) evidence[key] = value;
  }
  return evidence;
}
