// Makes lines where line breaks were left as text: in a dump that was escaped twice ("... again.\nThe harbour ..."), or as tags of
// breaks and paragraphs in a text that has none but links and bold words ("... again.<br>The harbour ..."), which go, too. Of a dump the
// other escapes are read, and the marks around a whole string.
// What is no break stays: paths (C:\new), patterns ([^\n]), tags that are spoken of ("a line begins at <br> and ends ...").
// Known false positive: a page of one line that shows a program's text with its breaks.

import { firstShown } from '../blank.ts';
import { type Block, type Doc, MAX_BLOCKS, mark, TOO_LONG, withBlocks, withGap } from '../document.ts';
import { escapeEdits } from '../escapes.ts';
import { type Edit, rewrite, split, trim } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { KIND, LOWER, UNITS } from '../units.ts';

/** A way in which line breaks were left as text. */
interface Way {
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
// What a line begins with: 'The', '2', '“We', "（", "- one", but not the marks that end a program's text: '\n")'
const LINE_START_RE = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}“„«‘‚»「『（《([<¿¡#@•·–—-]|["'\\](?=[^\s),;+\]]))/u;
// A path of Windows as far as the break that is none: '"C:', "C:\files"
const PATH_RE = /^["'“„(]{0,2}[A-Za-z]:(?:\\|$)/u;
const PATH_REACH = 200;

// A mark inside a string would be escaped.
const BARE_MARK_RE = /(?<!\\)"/gu;
// A text with more tags than this of blocks, for each break, is a page of HTML.
const OTHERS = 2;

// One break alone may be anything.
const LEAST = 2;
// So many certain ones for each that may be something else; wrapped text has many of these, and some paragraphs.
const CERTAIN_SHARE = 4;
const WRAPPED = { certain: 5, doubtful: 8 };

// Two are enough for all but hostile texts.
const ROUNDS = 8;

const BEYOND = { label: 'boilerplate', rule: 'too-many-lines' } as const;

const WAYS: readonly Way[] = [
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

export const restoreLineBreaks = definePass({
  name: 'restore-line-breaks',
  summary: 'Makes lines where line breaks were left as text: \\n, <br>, <p>',
  // What HTML shows as text is meant to be read so.
  run: (doc) => (doc.evidence.markup ? doc : settled(doc)),
});

/** Until nothing changes: the lines that one way makes tell the other more. */
function settled(doc: Doc): Doc {
  let before = doc;
  for (let round = 0; round < ROUNDS; round++) {
    const made = WAYS.reduce(restored, before);
    if (made === before) break;
    before = made;
  }
  return before;
}

function restored(doc: Doc, way: Way): Doc {
  if (!way.signs.some((sign) => doc.source.includes(sign)) || !isCertain(doc, way)) return doc;
  const blocks: Block[] = [];
  let isCut = false;
  for (const block of doc.blocks) {
    const pieces = block.mark ? [block] : linesOf(block, way, MAX_BLOCKS - blocks.length);
    isCut ||= pieces.at(-1)?.mark?.rule === BEYOND.rule;
    for (const piece of pieces) blocks.push(piece);
  }
  return { ...withBlocks(doc, blocks), warnings: isCut ? [...doc.warnings, TOO_LONG] : doc.warnings };
}

/** True where so many breaks stand where a line ends that those of which this is not sure are breaks, too. */
function isCertain({ blocks }: Doc, way: Way): boolean {
  const texts = blocks.flatMap(({ text, mark: by }) => (by ? [] : [text]));
  let [certain, doubtful] = [0, 0];
  for (const text of texts) {
    for (const { end } of seamsOf(text, way)) {
      if (end === text.length && !way.endsLines) continue;
      if (end === text.length || LINE_START_RE.test(text.slice(end, end + 2))) certain++;
      else doubtful++;
    }
  }
  const isMost = doubtful * CERTAIN_SHARE <= certain;
  const isWrapped = certain >= WRAPPED.certain && doubtful <= WRAPPED.doubtful * certain;
  if (certain < LEAST || !(isMost || isWrapped) || texts.length > way.lines * (certain + doubtful))
    return false;
  return !way.isOther(texts, certain);
}

/** The breaks of a text, neighbours together. */
function seamsOf(text: string, way: Way): Seam[] {
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
function isInPath(text: string, from: number, at: number, end: number): boolean {
  if (((UNITS[text.charCodeAt(end)] ?? 0) & KIND) !== LOWER) return false;
  const word = text.slice(Math.max(from, at - PATH_REACH), at);
  return PATH_RE.test(
    word.slice(Math.max(word.lastIndexOf(' '), word.lastIndexOf('>'), word.lastIndexOf(';')) + 1),
  );
}

/** The lines of a block, each with the breaks behind it, so that none of them is lost, though none is in its text. */
function linesOf(block: Block, way: Way, room: number): Block[] {
  const inner = seamsOf(block.text, way).filter(({ start, end }) => start > 0 && end < block.text.length);
  const seams = inner.slice(0, Math.max(0, room - 1));
  const pieces = split(
    block,
    seams.map(({ end }) => end),
  );
  const isMarked = way.isString(block.text);
  return pieces.map((piece, i) => {
    if (i === seams.length && seams.length < inner.length) return mark(piece, BEYOND);
    const line = withoutBreaks(piece, way, isMarked && i === 0, isMarked && i === pieces.length - 1);
    return seams[i - 1]?.isParagraph ? withGap(line) : line;
  });
}

/** A line without its breaks and escapes, and without the marks of the string that it begins or ends. */
function withoutBreaks(block: Block, way: Way, begins: boolean, ends: boolean): Block {
  const { text } = block;
  const edits = [
    ...(begins ? [{ start: 0, end: 1, text: '' }] : []),
    ...seamsOf(text, way).map(({ start, end }) => ({ start, end, text: '' })),
    ...way.edits(text).filter(({ start, end }) => !isInPath(text, 0, start, end - 1)),
    ...(ends ? [{ start: text.length - 1, end: text.length, text: '' }] : []),
  ];
  const made = trim(rewrite(block, inOrder(edits)));
  return made.text === '' ? mark(block, { label: 'boilerplate', rule: 'line-break' }) : made;
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

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}

function count(texts: readonly string[], pattern: RegExp): number {
  return texts.reduce((sum, text) => sum + Array.from(text.matchAll(pattern)).length, 0);
}
