// Where in a JSON text something stands, for a message that points there: "rules.json:14: rules[3].label".
// Only asked when something is wrong, so this module, and yaml that knows places, is loaded then.

import { isNode, LineCounter, parseDocument } from 'yaml';
import { endOfJson } from './json-end.ts';

export type JsonPath = readonly (string | number)[];

// What a user writes or learns is smaller and flatter. To find a place in more takes seconds, or all of the memory.
const MAX_LENGTH = 500_000;
const MAX_DEPTH = 100;

/** True where it is known in short time where something stands. */
function isPlaceable(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}

/** A function that tells a flaw with its place: "rules.json:14: rules[3].label: unknown label "promos"" */
export function flawsIn(file: string, text: string): (path: JsonPath, message: string) => string {
  const lineCounter = new LineCounter();
  const document = isPlaceable(text) ? parseDocument(text, { lineCounter, uniqueKeys: false }) : undefined;
  /** `file:line` of a value; the line of what holds it where it is absent. */
  const placeOf = (path: JsonPath): string => {
    for (let length = path.length; length >= 0; length--) {
      const node: unknown = document?.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return `${file}:${lineCounter.linePos(node.range[0]).line}`;
    }
    return file;
  };
  return (path, message) => `${placeOf(path)}: ${path.length > 0 ? `${named(path)}: ` : ''}${message}`;
}

/** "rules[3].label" */
function named(path: JsonPath): string {
  return path
    .map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${part}`))
    .join('');
}

// "Unexpected token } in JSON at position 12"
const POSITION_RE = / at position (\d+)/u;
// "(line 2 column 5)"
const LINE_RE = / ?\(line \d+ column \d+\)/u;

/** What is wrong with a text that is no JSON: `file:line` and the parser's reason. */
export function syntaxFlaw(file: string, text: string, error: Error): string {
  const position = POSITION_RE.exec(error.message)?.[1];
  const line =
    position === undefined ? lineOfError(text) : text.slice(0, Number(position)).split('\n').length;
  const reason = error.message.replace(LINE_RE, '').replace(POSITION_RE, '').replace(' in JSON', '');
  return `${line === undefined ? file : `${file}:${line}`}: this is no valid JSON: ${reason}`;
}

/** The line of the first thing that no JSON can have there; undefined where the text breaks off. */
function lineOfError(text: string): number | undefined {
  const at = endOfJson(text);
  return at < text.length ? text.slice(0, at).split('\n').length : undefined;
}
