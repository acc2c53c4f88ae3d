// Tells what copydesk itself has printed, which is easily taken for an input: an article, quotes, an explanation, as JSON.

export const PRINTED = 'copydesk printed this: it is no page';

// '{"schemaVersion": 1', '{\n  "id": "page.txt"'
const START_RE = /^\s{0,99}\{\s{0,99}"(?:schemaVersion|id)"/u;

/** True for the text of a file that `-f json` has made. */
export function isPrinted(text: string): boolean {
  if (!START_RE.test(text)) return false;
  try {
    return isPrintedRecord(JSON.parse(text), undefined);
  } catch {
    return false;
  }
}

// What no record of a scraper has together.
const WHOLE = [
  ['schemaVersion', 'body', 'warnings'],
  ['id', 'quotes'],
  ['id', 'speakers'],
  ['id', 'lines', 'fields'],
];
const QUOTE = ['id', 'text', 'kind', 'cue', 'confidence'];

/** True for a line, or the whole, of such a file. With its body as `text`, an article may be cleaned again. */
export function isPrintedRecord(record: object, text: unknown): boolean {
  const has = (keys: readonly string[]): boolean => keys.every((key) => key in record);
  return has(QUOTE) || (text === undefined && WHOLE.some(has));
}
