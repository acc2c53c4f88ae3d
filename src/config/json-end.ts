// How far a text is JSON. Engines tell of some errors without their place: "Unexpected token \']\'".

// A bracket or mark, or a word that a value may be.
const TOKEN_RE =
  /([{}[\],:])|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\d.])/uy;
const WHITE_RE = /[ \t\n\r]*/uy;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_SHOWN = 0x20;

/** What may come next: a value, or the end of an empty list; a key, or the end of an empty object; a colon; what follows a value. */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more';

/** Where the first thing stands that cannot stand there; the length of the text where there is none. */
export function endOfJson(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = behindWhite(text, 0); ; at = behindWhite(text, at)) {
    const isString = text.charCodeAt(at) === QUOTE;
    TOKEN_RE.lastIndex = at;
    const [word = '', sign = ''] = isString ? [] : (TOKEN_RE.exec(text) ?? []);
    const end = isString ? stringEnd(text, at) : at + word.length;
    const after: Next | undefined = end > at ? step(next, sign, isString, open) : undefined;
    if (after === undefined) return at;
    at = end;
    next = after;
    if (next === 'more' && open.length === 0) return behindWhite(text, at);
  }
}

/** Where the string ends that begins at `at`; -1 where it has no end. A loop: a regular expression keeps a place for each turn. */
function stringEnd(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === QUOTE) return i + 1;
    if (unit < FIRST_SHOWN) return -1;
    if (unit === BACKSLASH) i++;
  }
  return -1;
}

function step(next: Next, sign: string, isString: boolean, open: string[]): Next | undefined {
  if (next === 'colon') return sign === ':' ? 'value' : undefined;
  if (next === 'more' && sign === ',') return open.at(-1) === '{' ? 'key' : 'value';
  if (sign === '}' || sign === ']') {
    const isClosable = next === 'more' || next === (sign === '}' ? 'key or end' : 'value or end');
    return isClosable && open.pop() === (sign === '}' ? '{' : '[') ? 'more' : undefined;
  }
  if (next === 'key' || next === 'key or end') return isString ? 'colon' : undefined;
  if (next === 'more' || sign === ',' || sign === ':') return undefined;
  if (sign === '') return 'more';
  open.push(sign);
  return sign === '{' ? 'key or end' : 'value or end';
}

function behindWhite(text: string, at: number): number {
  WHITE_RE.lastIndex = at;
  WHITE_RE.exec(text);
  return WHITE_RE.lastIndex;
}
