// How far a text is JSON. Engines tell of some errors without their place: "Unexpected token \']\'".

// White space, then a bracket or mark, a string, or a word that a value may be.
const TOKEN_RE =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\.)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\p{L}\d.]))/uy;
const WHITE_RE = /[ \t\n\r]*/uy;

/** What may come next: a value, or the end of an empty list; a key, or the end of an empty object; a colon; what follows a value. */
type Next = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more';

/** Where the first thing stands that cannot stand there; the length of the text where there is none. */
export function endOfJson(text: string): number {
  const open: string[] = [];
  let next: Next = 'value';
  for (let at = 0; ; ) {
    TOKEN_RE.lastIndex = at;
    const [token, sign = '', string] = TOKEN_RE.exec(text) ?? [];
    const after: Next | undefined =
      token === undefined ? undefined : step(next, sign, string !== undefined, open);
    if (token === undefined || after === undefined) return placeBehindWhite(text, at);
    at += token.length;
    next = after;
    if (next === 'more' && open.length === 0) return placeBehindWhite(text, at);
  }
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

function placeBehindWhite(text: string, at: number): number {
  WHITE_RE.lastIndex = at;
  WHITE_RE.exec(text);
  return WHITE_RE.lastIndex;
}
