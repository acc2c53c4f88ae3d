// Makes lines where line breaks were left as text: in a dump that was escaped twice ("... again.\nThe harbour ..."), or as tags of
// breaks and paragraphs in a text that has none but links and bold words ("... again.<br>The harbour ..."), which go, too. Of a dump the
// other escapes are read, and the marks around a whole string.
// What is no break stays: paths (C:\new), patterns ([^\n]), tags that are spoken of ("a line begins at <br> and ends ...").
// Known false positive: a page of one line that shows a program's text with its breaks.

import { type Block, type Doc, MAX_BLOCKS, mark, TOO_LONG, withBlocks, withGap } from '../document.ts';
import { type Edit, rewrite, split, trim } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { isInPath, seamsOf, WAYS, type Way } from '../seams/left-breaks.ts';

// What a line begins with: 'The', '2', '“We', "（", "- one", but not the marks that end a program's text: '\n")'
const LINE_START_RE = /^(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{So}“„«‘‚»「『（《([<¿¡#@•·–—-]|["'\\](?=[^\s),;+\]]))/u;
// One break alone may be anything.
const LEAST = 2;
// So many certain ones for each that may be something else; wrapped text has many of these, and some paragraphs.
const CERTAIN_SHARE = 4;
const WRAPPED = { certain: 5, doubtful: 8 };

// Two are enough for all but hostile texts.
const ROUNDS = 8;

const BEYOND = { label: 'boilerplate', rule: 'too-many-lines' } as const;

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

function inOrder(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start);
}
