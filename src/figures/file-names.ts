// The names of pictures' files in brackets, which terminal browsers print for pictures without alt text: `[harbour-crane-2]`,
// `[IMG]`. "[Update]" is a word.

// What lynx and links print where they know no name.
const UNNAMED = new Set(['IMG', 'INLINE', 'EMBED']);
const NAME_RE = /^[\w.:/%-]+$/u;
// "logo-main.svg", "image_2", "7b6", "4ZEPRND3VJ": no word of a language
const FILE_RE = /\.(?:jpe?g|png|gif|svg|webp|avif|ico)|[a-z]\d|\d[a-z]|[_-]/iu;
// "1/5", "12": a counter of pictures, or a note
const COUNTER_RE = /^[\d/]+$/u;
// "[a-1] [b_2]"
const LINE_RE = /^(?:\[[\w.:/%-]{2,60}\] ?){1,9}$/u;
const BRACKETS_RE = /[[\]]/u;

/** True for a name that only a file has. */
export function isFileName(name: string): boolean {
  return UNNAMED.has(name) || (NAME_RE.test(name) && FILE_RE.test(name) && !COUNTER_RE.test(name));
}

/** True for a line of nothing but such names in brackets. */
export function isFileLine(text: string): boolean {
  if (!text.startsWith('[') || !LINE_RE.test(text)) return false;
  return text.split(BRACKETS_RE).every((name) => name.trim() === '' || isFileName(name));
}
