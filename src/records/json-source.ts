// Parts of a JSON text as they stand there. JSON.parse would make another number of 12345678901234567890.

/**
 * The text of the value at a path of keys, of array places too; of several members with one name the last, as JSON.parse takes
 * it.
 *
 * @param json a text that JSON.parse takes
 * @returns undefined where there is no such value
 */
export function sourceAt(json: string, keys: readonly string[]): string | undefined {
  let at = skipWhite(json, 0);
  for (const key of keys) {
    const inner = memberAt(json, at, key);
    if (inner === undefined) return undefined;
    at = inner;
  }
  return json.slice(at, endOfValue(json, at));
}

/** Where a member of the object or array at a place begins. */
function memberAt(json: string, container: number, key: string): number | undefined {
  const isArray = json[container] === '[';
  if (!isArray && json[container] !== '{') return undefined;
  let found: number | undefined;
  let count = 0;
  let at = skipWhite(json, container + 1);
  while (json[at] !== '}' && json[at] !== ']') {
    let name = String(count++);
    if (!isArray) {
      const end = endOfString(json, at);
      name = JSON.parse(json.slice(at, end));
      const colon = skipWhite(json, end);
      at = skipWhite(json, colon + 1);
    }
    if (name === key) found = at;
    at = skipWhite(json, endOfValue(json, at));
    if (json[at] === ',') at = skipWhite(json, at + 1);
  }
  return found;
}

function endOfValue(json: string, start: number): number {
  let depth = 0;
  for (let at = start; ; ) {
    const first = json[at];
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    at = first === '"' ? endOfString(json, at) : at + 1;
    if (depth > 0) continue;
    // A number or a word goes on until something else comes.
    if (
      first === '"' ||
      first === '}' ||
      first === ']' ||
      at >= json.length ||
      ',}] \t\r\n'.includes(json[at] ?? '')
    )
      return at;
  }
}

function endOfString(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); ; quote = json.indexOf('"', quote + 1)) {
    let first = quote;
    while (json[first - 1] === '\\') first--;
    if ((quote - first) % 2 === 0) return quote + 1;
  }
}

function skipWhite(json: string, start: number): number {
  let at = start;
  while (json[at] === ' ' || json[at] === '\n' || json[at] === '\t' || json[at] === '\r') at++;
  return at;
}
