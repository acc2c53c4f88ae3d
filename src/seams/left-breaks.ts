// How line breaks are left as text, and where: as the two characters of an escape in a dump that was escaped twice, or as tags.
// What is no break is passed over: paths (C:\new), patterns ([^\n]).

import type { Edit } from '../offsets.ts';
import { firstShown } from '../text/blank.ts';
import { escapeEdits } from '../text/escapes.ts';
import { KIND, LOWER, UNITS } from '../text/units.ts';

/** A way in which line breaks were left as text. */
export interface Way {
  /** Every such text holds one of these. */
  readonly signs: readonly string[];
  readonly break: RegExp;
  /** What begins a paragraph by itself; of others it takes two in a row. */
  readonly paragraph: RegExp | undefined;
  /** True where a break at the end of a line is certain. */
  readonly endsLines: boolean;
  /** What else of such a text is escaped, or marked. */
  readonly edits: (text: string) => readonly Edit[];
  /** True for a text with a mark at either end that belongs to none of its lines. */
  readonly isString: (text: string) => boolean;
  /** How many lines that are there each break that is certain stands for at most. */
  readonly lines: number;
  /** True where the breaks are part of something larger, which has another reader. */
  readonly isOther: (texts: readonly string[], breaks: number) => boolean;
}

/** Breaks with nothing but blanks between them. */
interface Seam {
  readonly start: number;
  readonly end: number;
  readonly isParagraph: boolean;
}

// "\n", "\r\n", and escaped once more: "\\n"
const ESCAPED_BREAK_RE = /(?<!\\)\\{1,4}(?:r\\{1,4})?n/gu;
// "<br>", "<br />", '<p class="lead">', "</p>", "&lt;br&gt;"
const BREAK_TAG_RE = /<(?:br|\/?p)(?:>|[\s/][^<>]{0,200}>)|&lt;(?:br|\/?p)(?:&gt;|[\s/][^<>&]{0,200}&gt;)/giu;
const PARAGRAPH_TAG_RE = /^(?:<|&lt;)\/?p/iu;
// '<a href="/port">', "</b>": a tag inside a sentence
const INLINE_TAG_RE = /<\/?(?:a|b|i|em|strong|span|u|small|su[bp]|mark|font)(?:\s[^<>]{0,400})?>/giu;
// '<div class="story">', "</h2>"
const TAG_RE = /<\/?[a-z][a-z\d]{0,15}(?:\s[^<>]{0,400})?\/?>/giu;
const TAG_REACH = 400;
// A path of Windows as far as the break that is none: '"C:', "C:\files"
const PATH_RE = /^["'“„(]{0,2}[A-Za-z]:(?:\\|$)/u;
const PATH_REACH = 200;

// A mark inside a string would be escaped.
const BARE_MARK_RE = /(?<!\\)"/gu;
// A text with more tags than this of blocks, for each break, is a page of HTML.
const OTHERS = 2;

export const WAYS: readonly Way[] = [
  {
    signs: ['\\'],
    break: ESCAPED_BREAK_RE,
    paragraph: undefined,
    endsLines: false,
    edits: escapeEdits,
    isString,
    lines: 0.5,
    isOther: () => false,
  },
  {
    signs: ['<', '&lt;', '\\u003c', '\\u003C'],
    break: BREAK_TAG_RE,
    paragraph: PARAGRAPH_TAG_RE,
    endsLines: true,
    edits: inlineTags,
    isString: () => false,
    lines: 4,
    isOther: (texts, breaks) => {
      const known = count(texts, BREAK_TAG_RE) + count(texts, INLINE_TAG_RE);
      return OTHERS * (count(texts, TAG_RE) - known) > breaks;
    },
  },
];

/** The breaks of a text, neighbours together. */
export function seamsOf(text: string, way: Way): Seam[] {
  const seams: Seam[] = [];
  let before = 0;
  for (const { 0: found, index } of text.matchAll(way.break)) {
    const behind = index + found.length;
    if (isInPath(text, before, index, behind)) continue;
    const last = seams.at(-1);
    const isNext = last !== undefined && text.slice(before, index).trim() === '';
    const isParagraph = isNext || way.paragraph?.test(found) === true;
    const end = firstShown(text, behind, text.length);
    if (isNext) seams[seams.length - 1] = { start: last.start, end, isParagraph };
    else seams.push({ start: index, end, isParagraph });
    before = behind;
  }
  return seams;
}

/** True in the word "C:\\new\\notes", which begins behind the last break, tag or blank. */
export function isInPath(text: string, from: number, at: number, end: number): boolean {
  if (((UNITS[text.charCodeAt(end)] ?? 0) & KIND) !== LOWER) return false;
  const word = text.slice(Math.max(from, at - PATH_REACH), at);
  return PATH_RE.test(
    word.slice(Math.max(word.lastIndexOf(' '), word.lastIndexOf('>'), word.lastIndexOf(';')) + 1),
  );
}

/** Links and bold words without their tags, unless one stands inside what then would be a tag: "<<b>br>". */
function inlineTags(text: string): Edit[] {
  return Array.from(text.matchAll(INLINE_TAG_RE)).flatMap(({ 0: { length }, index }) => {
    const before = text.slice(Math.max(0, index - TAG_REACH), index);
    const isOpen = Math.max(before.lastIndexOf('<'), before.lastIndexOf('&lt;')) > before.lastIndexOf('>');
    return isOpen ? [] : [{ start: index, end: index + length, text: '' }];
  });
}

/** True for '"One\\nTwo"', as `jq .text` prints it. */
function isString(text: string): boolean {
  BARE_MARK_RE.lastIndex = 1;
  return text.startsWith('"') && BARE_MARK_RE.exec(text)?.index === text.length - 1;
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + Array.from(text.matchAll(pattern)).length, 0);
}
