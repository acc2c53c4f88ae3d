// An HTML file is one document: what a browser shows of it as text, and what its markup says for sure as evidence.
// The encoding is the one that the page declares, where its bytes are not UTF-8.

import { InputError } from '../errors.ts';
import { foldersOf, hostOf } from '../rules/sources.ts';
import { isBlank } from '../text/blank.ts';
import type { Frame, Framed, Page } from './record.ts';
import { decodeFrame, frameText } from './text.ts';

// Browsers look this far for a declaration.
const HEAD_BYTES = 1024;
// '<meta charset="windows-1251">', 'content="text/html; charset=koi8-r"'
const CHARSET_RE = /<meta[^<>]{0,200}charset\s{0,4}=\s{0,4}["']?([a-z\d_:.-]{2,40})/iu;

/** Gathers the one document of an HTML file. */
export async function* frameHtml(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Framed> {
  for await (const framed of frameText(path, chunks, maxBytes))
    yield 'bytes' in framed ? { ...framed, kind: 'html' } : framed;
}

/** Decodes and flattens a page. Throws InputError where nothing of it can be read. */
export async function readHtml(frame: Frame): Promise<Page> {
  const declared = CHARSET_RE.exec(
    new TextDecoder('latin1').decode(frame.bytes.subarray(0, HEAD_BYTES)),
  )?.[1];
  const { text: html, encoding, warnings } = await decodeFrame(frame, declared);
  // What reads HTML is loaded where there is some.
  const { flattenHtml } = await import('../html/flatten.ts');
  const { text, evidence } = flattenHtml(html);
  if (isBlank(text)) throw new InputError('the page has no text', frame.path);
  const host = evidence.url === undefined ? undefined : hostOf(evidence.url);
  return {
    id: frame.path,
    path: frame.path === '-' ? null : frame.path,
    encoding,
    text,
    evidence,
    warnings,
    sources: [...(host === undefined ? [] : [host]), ...foldersOf(frame.path)],
  };
}
