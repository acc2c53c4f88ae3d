// NDJSON: a JSON object a line, its text in one field. A broken line fails alone, with its number. Lines are cut in UTF-8:
// what comes in UTF-16 is turned into it on the way.

import { readRecord, recordId } from '../records/record.ts';
import { utf16Label } from './encoding.ts';
import { lines } from './lines.ts';
import type { Frame, Framed, Page, ReadOptions } from './record.ts';
import { decodeFrame, tooLarge } from './text.ts';

/** The lines of a file as frames; blank lines are none. */
export async function* frameNdjson(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Framed> {
  for await (const { number: line, bytes } of lines(inUtf8(chunks), maxBytes)) {
    if (!bytes) yield { path, line, message: tooLarge(maxBytes) };
    else if (!isWhite(bytes)) yield { kind: 'ndjson', path, line, bytes };
  }
}

/** The same text in UTF-8, where its beginning shows that it is in UTF-16. */
async function* inUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isFirst = true;
  for await (const chunk of chunks) {
    const label = isFirst ? utf16Label(chunk) : undefined;
    if (label) decoder = new TextDecoder(label);
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

/** Reads the record of a line. Throws InputError for a broken line and for a record without text. */
export async function readNdjson(frame: Frame, options: ReadOptions): Promise<Page> {
  const { path } = frame;
  const { text: json, encoding, warnings } = await decodeFrame(frame);
  return { ...readRecord(json, options, frame), path: path === '-' ? null : path, encoding, warnings };
}

/** The id that a failed line reports: its own where it can still be read, else `PATH:LINE`. */
export async function ndjsonId(frame: Frame, options: ReadOptions): Promise<string> {
  const { text } = await decodeFrame(frame).catch(() => ({ text: '' }));
  return recordId(text, options, frame);
}

function isWhite(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
