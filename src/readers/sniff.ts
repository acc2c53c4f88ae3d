// What an input is, told from its first bytes; the name only speaks where the bytes do not.

import { utf16Label } from './encoding.ts';
import type { Kind } from './record.ts';

// "pages.ndjson", "pages.jsonl.gz"
const NDJSON_NAME_RE = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst|zstd))?$/iu;
// "<!DOCTYPE html>", "<?xml ...?><html", "<!-- saved from ... --><html lang=en>"
const HTML_START_RE =
  /^(?:<\?xml[^>]{0,200}>\s{0,99}|<!--(?:[^-]|-(?!->)){0,2000}-->\s{0,99}){0,3}<(?:!doctype\s{1,9}html|html|head|body)[\s>]/iu;
// "page.html", "page.xhtml.gz": a flattened page may have kept the name, so that tags are asked for too
const HTML_NAME_RE = /\.x?html?(?:\.(?:gz|zst|zstd))?$/iu;
// '<p>', '</div>', '<a href="/">'
const HTML_TAG_RE =
  /<\/?(?:p|div|span|a|h[1-6]|li|article|section|br|meta|title|table)(?:\s[^<>]{0,500})?>/iu;
// A record longer than this is told by its beginning.
const LONG_LINE = 16_384;
// The beginning of a JSON object. '{"id": "a", "text": "It was'
const RECORD_START_RE = /^\{\s{0,8}"[^"\\\n]{0,200}"\s{0,8}:/u;

// "pages.csv", "pages.tsv.gz"
const TABLE_NAME_RE = /\.[ct]sv(?:\.(?:gz|zst|zstd))?$/iu;
// The names of columns: 'id,url,"full text"'
const COLUMNS_RE = /^["\w][^,;\t\n.!?]{0,60}(?:[,;\t][^,;\t\n.!?]{0,60}){1,200}$/u;

/** True for a table by its name, with the names of columns in its first line. */
export function isTable(path: string, head: Uint8Array): boolean {
  if (!TABLE_NAME_RE.test(path)) return false;
  const [first = ''] = new TextDecoder(utf16Label(head)).decode(head).split(/\r?\n/u, 1);
  return COLUMNS_RE.test(first);
}

/**
 * The kind of an input: WARC by its magic, NDJSON by a first line that is a JSON object, HTML by a beginning that no text
 * has, or by its name where there are tags; else text.
 */
export function sniff(path: string, head: Uint8Array): Kind {
  const text = new TextDecoder(utf16Label(head)).decode(head).trimStart();
  if (text.startsWith('WARC/1.')) return 'wet';
  if (NDJSON_NAME_RE.test(path) || startsWithRecord(text)) return 'ndjson';
  if (
    (text.startsWith('<') && HTML_START_RE.test(text)) ||
    (HTML_NAME_RE.test(path) && HTML_TAG_RE.test(text))
  )
    return 'html';
  return 'text';
}

/** A first line that is a whole object, or the beginning of one that is too long for the head. */
function startsWithRecord(text: string): boolean {
  if (!text.startsWith('{')) return false;
  const end = text.indexOf('\n');
  if (end < 0 && text.length > LONG_LINE) return RECORD_START_RE.test(text);
  try {
    const value: unknown = JSON.parse(end < 0 ? text : text.slice(0, end));
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
