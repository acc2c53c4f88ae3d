// A plain text file is one document: all its bytes make the frame, decoded they are the page.

import { InputError } from '../errors.ts';
import { isPrinted, PRINTED } from '../records/printed.ts';
import { foldersOf } from '../rules/sources.ts';
import { isBlank } from '../text/blank.ts';
import { decode } from './encoding.ts';
import type { Frame, Framed, Page } from './record.ts';
import { sizeText } from './size.ts';

// What jq prints without -c, and a list of records: '{\n  "id": ...', '[{"id": ...'
const SPREAD_RE = /^(?:\[\s{0,99}\{|\{\s{0,9}\n)\s{0,99}"[^"\\\n]{1,200}"\s{0,8}:/u;
const SPREAD =
  "this is JSON, but not one record a line: jq -c . makes such lines of it, of a list jq -c '.[]'";

/** Gathers the one document of a text file. One over the limit is refused before it is held. */
export async function* frameText(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Framed> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) {
      yield { path, message: tooLarge(maxBytes) };
      return;
    }
    pieces.push(chunk);
  }
  const [only] = pieces;
  yield { kind: 'text', path, bytes: pieces.length === 1 && only ? only : Buffer.concat(pieces) };
}

/** Decodes a frame of plain text. The id is the path as it was given. */
export async function readText(frame: Frame): Promise<Page> {
  const { text, encoding, warnings } = await decodeFrame(frame);
  if (isBlank(text)) throw new InputError('the file is empty', frame.path);
  if (isPrinted(text)) throw new InputError(PRINTED, frame.path);
  if (SPREAD_RE.test(text)) throw new InputError(SPREAD, frame.path);
  const path = frame.path === '-' ? null : frame.path;
  return { id: frame.path, path, encoding, text, evidence: {}, warnings, sources: foldersOf(frame.path) };
}

/** The text of a frame, its encoding, and a warning where bytes could not be read. `declared`: what the page says it is. */
export async function decodeFrame(
  frame: Frame,
  declared?: string,
): Promise<{ readonly text: string; readonly encoding: string; readonly warnings: readonly string[] }> {
  const decoded = await decode(frame.bytes, declared);
  if (decoded === 'binary') throw new InputError('this is no text but a binary file', frame.path, frame.line);
  const { text, encoding, broken } = decoded;
  return {
    text,
    encoding,
    warnings: broken > 0 ? [`undecodable bytes: ${broken} (read as ${encoding})`] : [],
  };
}

export function tooLarge(maxBytes: number): string {
  return `larger than --max-size (${sizeText(maxBytes)})`;
}
