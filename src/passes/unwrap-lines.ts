// Text that was hard-wrapped at a column (terminal browsers, mail) becomes paragraphs again.
// A wrapping program fills each line greedily, so a line break is its own exactly where the next line's first word would
// not have fitted: that is the whole test, once the page is known to be wrapped and the column is found (`wrapped.ts`).
// Known false positive: two headlines below each other of which the first fills its line.

import { type Block, type Doc, fitsLine, withBlocks } from '../document.ts';
import { isJoined, join, rewrite } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';
import { meetWide } from '../text/wide.ts';
import { isWrapped, type Wrapped, wrappedPage } from '../text/wrapped.ts';

// A word broken at the edge: "inter-" before "national"
const HYPHENATED_RE = /\p{Ll}-$/u;
const STARTS_LOWER_RE = /^\p{Ll}+/u;
const LAST_WORD_RE = /(?<!\p{L})\p{L}+-$/u;
// "Umwelt-" before "und Klimaschutz": the hyphen is the word's own, and a blank stands behind it.
const JOINED_RE = /^(?:und|oder|bzw\.|sowie|bis|and|or|to|en|of|och|eller|og|ja|tai|y|e|o|ou|et) /u;
// "3. Bridges"
const NUMBER_RE = /^(\d{1,3})[.)]\s/u;

export const unwrapLines = definePass({
  name: 'unwrap-lines',
  summary: 'Joins text that was hard-wrapped at a column to paragraphs',
  run: (doc) => {
    if (doc.blocks.some((block) => isJoined(doc, block))) return doc;
    const wrapped = wrappedPage(doc);
    return wrapped ? withBlocks(doc, unwrap(doc, wrapped)) : doc;
  },
});

function unwrap(doc: Doc, wrapped: Wrapped): Block[] {
  const { lines } = wrapped;
  const paragraphs: Block[][] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const paragraph = paragraphs.at(-1);
    const isSame = before !== undefined && isWrapped(before, line, wrapped);
    if (paragraph && isSame && goesOn(paragraph[0], line.block)) paragraph.push(line.block);
    else paragraphs.push([line.block]);
  });
  return paragraphs.flatMap((paragraph) =>
    wrapped.isWhole || isProse(paragraph) ? joinLines(doc, paragraph) : paragraph,
  );
}

/** Where not all of the page is wrapped, headlines may fill their lines as well: only what ends in a sentence is one text. */
function isProse(lines: readonly Block[]): boolean {
  const last = lines.at(-1);
  return last !== undefined && facts(last).endsSentence;
}

/** False where a paragraph ends though its last line is full: it is long enough, or the next entry of its list begins. */
function goesOn(first: Block | undefined, next: Block): boolean {
  return first === undefined || (fitsLine(first, next) && !isNextNumber(first, next));
}

/** True for the next entry of a numbered list: "3. Bridges" behind "2. Ferries and who ..." */
function isNextNumber(first: Block, next: Block): boolean {
  const number = NUMBER_RE.exec(next.text)?.[1];
  const before = number === undefined ? undefined : NUMBER_RE.exec(first.text)?.[1];
  return before !== undefined && Number(number) === Number(before) + 1;
}

/** Joins the lines of one paragraph: nothing beside a wide character, nor where a broken word is mended. */
function joinLines(doc: Doc, lines: readonly Block[]): Block {
  const isMended = lines.map((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && mendsWord(doc, line, next);
  });
  const whole = lines.map((line, i) => {
    const { length } = line.text;
    return isMended[i] ? rewrite(line, [{ start: length - 1, end: length, text: '' }]) : line;
  });
  const [only] = whole;
  if (whole.length === 1 && only) return only;
  return join(whole, (i) => (isMended[i - 1] || touch(lines[i - 1], lines[i]) ? '' : ' '));
}

/** True where a hyphen, or a wide character, stands at the edge: there was no blank. */
function touch(before: Block | undefined, after: Block | undefined): boolean {
  if (!before || !after) return false;
  if (before.text.endsWith('-')) return !JOINED_RE.test(after.text);
  return meetWide(before.text, after.text);
}

/** True where a word was hyphenated at the edge, and does not stand in the page with its hyphen. */
function mendsWord(doc: Doc, line: Block, next: Block): boolean {
  if (!HYPHENATED_RE.test(line.text) || JOINED_RE.test(next.text)) return false;
  const tail = STARTS_LOWER_RE.exec(next.text)?.[0];
  return tail !== undefined && !doc.source.includes(`${LAST_WORD_RE.exec(line.text)?.[0] ?? ''}${tail}`);
}
