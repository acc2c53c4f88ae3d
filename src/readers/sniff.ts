// What an input is, told from its first bytes; the name only speaks where the bytes do not.

import type { Kind } from './record.ts';

// "pages.ndjson", "pages.jsonl.gz"
const NDJSON_NAME_RE = /\.(?:ndjson|jsonl)(?:\.(?:gz|zst|zstd))?$/iu;
// A record longer than this is told by its beginning.
const LONG_LINE = 16_384;
// The beginning of a JSON object. '{"id": "a", "text": "It was'
const RECORD_START_RE = /^\{\s{0,8}"[^"\\\n]{0,200}"\s{0,8}:/u;

/** The kind of an input: WARC by its magic, NDJSON by a first line that is a JSON object, else text. */
export function sniff(path: string, head: Uint8Array): Kind {
  const text = new TextDecoder().decode(head).trimStart();
  if (text.startsWith('WARC/1.')) return 'wet';
  if (NDJSON_NAME_RE.test(path) || startsWithRecord(text)) return 'ndjson';
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
