// WET: the plain text that a web crawl kept of each page, one `conversion` record a page, in the WARC format.
// Records are cut by their Content-Length; other types are passed over. See ISO 28500:2017 (WARC/1.1), clauses 4 and 6.
// The record's address, time and language go to the chain as evidence, its id becomes the document's.

import type { Evidence } from '../document.ts';
import { InputError } from '../errors.ts';
import { lackingOf } from '../records/record.ts';
import { hostOf } from '../rules/sources.ts';
import { isBlank } from '../text/blank.ts';
import { byteQueue, emptyLineEnd } from './queue.ts';
import type { Frame, Framed, Page, ReadOptions } from './record.ts';
import { decodeFrame, tooLarge } from './text.ts';

const START = Buffer.from('WARC/');
const NEXT_START = Buffer.from('\nWARC/');
// The standard's lines end in CRLF; tools that take files for text leave LF.
const LINE_END_RE = /\r?\n/u;
// The longest header that is believed.
const MAX_HEADER_BYTES = 65_536;
// "WARC-Type: conversion"
const HEADER_LINE_RE = /^([^\s:]+):(.*)$/u;
// "1234"
const DECIMAL_RE = /^[0-9]+$/u;
// So much of a value that is wrong is told.
const TOLD_RE = /^.{0,40}/u;
// What crawls write for a language, ISO 639-3 to the 639-1 that articles have.
const LANGUAGE_RE = /^[a-z]{2,3}$/u;

const LENGTH = 'content-length';
const CUT = 'this record ends too early';

type Headers = ReadonlyMap<string, string>;

/** The conversion records of a WET file, header and content as they stand; `line` is the number of the record. */
export async function* frameWet(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Framed> {
  const queue = byteQueue(chunks);
  for (let line = 1; await queue.skipLineEnds(); line++) {
    const header = (await queue.startsWith(START)) && (await queue.takeThroughEmptyLine(MAX_HEADER_BYTES));
    const headers = header ? parseHeaders(header) : undefined;
    const length = headers ? contentLength(headers) : 'this is no WARC record';
    if (!header || typeof length === 'string') {
      yield { path, line, message: `${length}; what follows is read from the next record on` };
      await queue.skipToLine(NEXT_START);
    } else if (headers?.get('warc-type') !== 'conversion' || length > maxBytes) {
      if (!(await queue.skip(length))) throw new InputError(CUT, path, line);
      const message = `${tooLarge(maxBytes)}: ${headers?.get('warc-target-uri') ?? 'no address'}`;
      if (length > maxBytes) yield { path, line, message };
    } else {
      const content = await queue.take(length);
      if (content.length < length) throw new InputError(CUT, path, line);
      yield { kind: 'wet', path, line, bytes: Buffer.concat([header, content]) };
    }
  }
}

/** Reads a record. Throws InputError where it has no text. */
export async function readWet(frame: Frame, options: ReadOptions): Promise<Page> {
  const bytes = Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.length);
  const end = emptyLineEnd(bytes) ?? 0;
  const headers = parseHeaders(bytes.subarray(0, end)) ?? new Map<string, string>();
  const { text, encoding, warnings } = await decodeFrame({ ...frame, bytes: bytes.subarray(end) });
  if (isBlank(text)) throw new InputError('the record has no text', frame.path, frame.line);
  const record = Object.fromEntries(headers);
  const meta = Object.fromEntries(
    options.metaFields.map((name) => [name, headers.get(name.toLowerCase()) ?? null]),
  );
  return {
    id: wetId(headers) ?? `${frame.path}:${frame.line}`,
    path: frame.path === '-' ? null : frame.path,
    encoding,
    text,
    evidence: evidenceOf(headers),
    warnings,
    sources: sourcesOf(headers, options),
    ...(options.metaFields.length > 0 ? { meta: JSON.stringify(meta) } : {}),
    ...lackingOf(options.metaFields, (name) => headers.has(name.toLowerCase())),
    ...(options.passthrough ? { record: JSON.stringify({ headers: record, text }) } : {}),
  };
}

/** The id in a frame's header. */
export function wetFrameId(frame: Frame): string {
  const bytes = Buffer.from(frame.bytes.buffer, frame.bytes.byteOffset, frame.bytes.length);
  return (
    wetId(parseHeaders(bytes.subarray(0, MAX_HEADER_BYTES)) ?? new Map()) ?? `${frame.path}:${frame.line}`
  );
}

/** "<urn:uuid:12ab>" -> "urn:uuid:12ab" */
function wetId(headers: Headers): string | undefined {
  return headers.get('warc-record-id')?.replace(/^<|>$/gu, '');
}

function sourcesOf(headers: Headers, { by }: ReadOptions): string[] {
  const named = by === undefined ? undefined : headers.get(by.toLowerCase());
  const source = named ?? hostOf(headers.get('warc-target-uri') ?? '');
  return source === undefined ? [] : [source];
}

function evidenceOf(headers: Headers): Evidence {
  const url = headers.get('warc-target-uri');
  const crawled = headers.get('warc-date');
  // Several languages in one header are a guess among them: no evidence.
  const language = headers.get('warc-identified-content-language');
  return {
    ...(url ? { url } : {}),
    ...(crawled ? { crawled } : {}),
    ...(language && LANGUAGE_RE.test(language) ? { language } : {}),
  };
}

/** The length of a record's content in bytes, or what is wrong with it. Decimal digits alone are one (clause 5.3). */
function contentLength(headers: Headers): number | string {
  const told = headers.get(LENGTH);
  if (told === undefined) return 'its Content-Length is missing';
  const length = DECIMAL_RE.test(told) ? Number(told) : Number.NaN;
  return Number.isSafeInteger(length)
    ? length
    : `its Content-Length is no number of bytes: "${TOLD_RE.exec(told)?.[0]}"`;
}

/**
 * The named lines of a header, names in lower case; undefined where it does not begin as WARC does. Of one that stands twice the
 * last counts, but of two lengths none: both are told.
 */
function parseHeaders(header: Buffer): Headers | undefined {
  const [version, ...rows] = header.toString('utf8').split(LINE_END_RE);
  if (!version?.startsWith('WARC/')) return undefined;
  const headers = new Map<string, string>();
  for (const row of rows) {
    if (row === '') break;
    const [, name, value] = HEADER_LINE_RE.exec(row) ?? [];
    if (!name || value === undefined) continue;
    const key = name.toLowerCase();
    const length = key === LENGTH ? headers.get(key) : undefined;
    headers.set(key, length === undefined ? value.trim() : `${length}, ${value.trim()}`);
  }
  return headers;
}
