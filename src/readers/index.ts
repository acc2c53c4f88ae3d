// Opens an input, finds out by its first bytes what it is, and cuts it into frames; `readPage` decodes one of them.

import { bytesOf } from './bytes.ts';
import { frameHtml, readHtml } from './html.ts';
import { frameNdjson, ndjsonId, readNdjson } from './ndjson.ts';
import {
  type Frame,
  type Framed,
  isRecords,
  type Kind,
  type Page,
  type ReadOptions,
  where,
} from './record.ts';
import { isTable, sniff } from './sniff.ts';
import { frameText, readText } from './text.ts';
import { frameWet, readWet, wetFrameId } from './wet.ts';

export type { Flaw, Frame, Framed, Kind, Page, ReadOptions } from './record.ts';
export { isRecords, where };

/** An input whose kind is known and whose bytes wait. */
export interface Source {
  readonly path: string;
  readonly kind: Kind;
  readonly frames: () => AsyncGenerator<Framed>;
}

const TABLE = 'this is a table, not a page: make records of its rows, as mlr --icsv --ojsonl cat does';

/** Opens a path or `-`. Throws InputError where it cannot be read. */
export async function openSource(path: string, from: Kind | 'auto', maxBytes: number): Promise<Source> {
  const { head, chunks } = await bytesOf(path);
  if (from === 'auto' && isTable(path, head))
    return { path, kind: 'text', frames: () => refuseTable(path, chunks) };
  const kind = from === 'auto' ? sniff(path, head) : from;
  const frame = { text: frameText, html: frameHtml, ndjson: frameNdjson, wet: frameWet }[kind];
  return { path, kind, frames: () => frame(path, chunks, maxBytes) };
}

async function* refuseTable(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Framed> {
  // Begun and left, so that the file is closed.
  for await (const _chunk of chunks) break;
  yield { path, message: TABLE };
}

/** Decodes a frame. Throws InputError where it holds no page. */
export function readPage(frame: Frame, options: ReadOptions): Promise<Page> {
  return { text: readText, html: readHtml, ndjson: readNdjson, wet: readWet }[frame.kind](frame, options);
}

/** The id under which a document that could not be read is reported. */
export async function failedId(framed: Framed, options: ReadOptions): Promise<string> {
  if (!('bytes' in framed) || !isRecords(framed.kind)) return where(framed);
  return framed.kind === 'wet' ? wetFrameId(framed) : ndjsonId(framed, options);
}
