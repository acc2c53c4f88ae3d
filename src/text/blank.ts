// "Blank" is white space, controls, format characters and the BOM: what no reader would miss.

// The first character that is not blank is sought: a loop over blanks, `^[...]*$`, keeps a place in V8's stack for each of
// them, and some eight million fill it.
const SHOWN_RE = /[^\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;
const BLANK_UNIT_RE = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u;

// Everything below is ASCII, and mostly text.
const ASCII_END = 0x80;

/** True where nothing stands that a reader would miss. */
export function isBlank(text: string): boolean {
  return !SHOWN_RE.test(text);
}

/** Where the first unit stands in [from, to) that is not blank; `to` where there is none. */
export function firstShown(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isAsciiBlank(text.charCodeAt(at))) at++;
  if (at === to || text.charCodeAt(at) < ASCII_END) return at;
  const shown = text.slice(at, to).search(SHOWN_RE);
  return shown < 0 ? to : at + shown;
}

/** Where [from, to) ends without the blanks at its end. A loop, because `\s+$` is quadratic. */
export function lastShown(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code < ASCII_END ? !isAsciiBlank(code) : !BLANK_UNIT_RE.test(text.charAt(end - 1))) break;
    end--;
  }
  return end;
}

function isAsciiBlank(code: number): boolean {
  return code <= 0x20 || code === 0x7f;
}
