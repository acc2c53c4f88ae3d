// Takes off what terminal browsers put into the text: the numbers of links, `By [11]Ada Sample` -> `By Ada Sample`, and the names
// of pictures without alt text, `[4f2e.jpg] By Ada Sample` -> `By Ada Sample`. A picture alone on its line stays a line.
// Drops the list of links below the page.
// Known false positive: a footnote's number that stands before its word, on a page where all of them do.

import { linkLists } from '../chrome/link-list.ts';
import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { isFileLine, isFileName } from '../figures/file-names.ts';
import { type Edit, rewrite, trim } from '../offsets.ts';
import { definePass } from '../pass.ts';

// "[11]Ada Sample", "[1][logo]"; what stands behind a footnote is a blank or a stop.
const NUMBER_RE =
  /(?:\[(\d{1,4})\](?=[\p{L}\p{N}“„"'‘«#@$€£(_])|(?<![\p{L}\p{N}.,;:!?”"’])\[(\d{1,4})\](?=\[))/gu;
// Buttons, and links without a text, take a number too.
const MOST_SKIPPED = 6;
const LEAST_NUMBERS = 5;
const LEAST_SHARE = 0.9;

// "[4f2e]By", "• [logo] News", "[]By"; the group is the name.
const FRONT_RE = /^((?:[•◦□■▪●○*+] )?)(?:\[([\w.:/%-]{0,60})\] ?)+(?=\p{L})/u;
// "Read more[chevron-ri]"
const BACK_RE = /(?<=[\p{L}\p{N}.!?])\[([\w.:/%-]{2,60})\]$/u;
const LAST_NAME_RE = /\[([\w.:/%-]{0,60})\] ?$/u;
// "[1/5]Ada Sample at sea" counts pictures; "[T]he": a letter that an editor has changed
const COUNTED_RE = /^(?:[\d/]+|.)$/u;
// "[dani] Daniel Sample": a word in small letters names a picture where such names stand on lines of their own.
const WORD_RE = /^\p{Ll}{2,}$/u;
const LEAST_ALONE = 3;
const MOST_SHORT = 60;
const CAPITAL_NEXT_RE = /^\p{Lu}/u;

const LINK_LIST = { label: 'navigation', rule: 'link-list' } as const;

export const stripBrowserMarks = definePass({
  name: 'strip-browser-marks',
  summary: 'Takes off link numbers, names of pictures and lists of links, as terminal browsers print them',
  run: (doc) => {
    const list = linkLists(doc.blocks);
    if (list.size === 0 && !doc.source.includes('[')) return doc;
    const listed = withBlocks(
      doc,
      doc.blocks.map((block, i) => (list.has(i) ? mark(block, LINK_LIST) : block)),
    );
    const unnumbered = withoutNumbers(listed, list.size > 0 ? 1 : LEAST_NUMBERS);
    const isPictured = unnumbered.blocks.filter(({ text }) => isFileLine(text)).length >= LEAST_ALONE;
    return withBlocks(
      unnumbered,
      unnumbered.blocks.map((block) => withoutNames(block, isPictured)),
    );
  },
});

/** The document without the numbers of its links, where they count up through the page and are no fewer than `least`. */
function withoutNumbers(doc: Doc, least: number): Doc {
  const edits: Edit[][] = doc.blocks.map(() => []);
  let seen = 0;
  let counted = 0;
  let last = 0;
  doc.blocks.forEach(({ text, mark }, i) => {
    if (mark || !text.includes('[')) return;
    for (const match of text.matchAll(NUMBER_RE)) {
      seen++;
      const number = Number(match[1] ?? match[2]);
      if (number <= last || number > last + MOST_SKIPPED) continue;
      last = number;
      counted++;
      edits[i]?.push({ start: match.index, end: match.index + match[0].length, text: '' });
    }
  });
  if (counted < least || counted < LEAST_SHARE * seen) return doc;
  return withBlocks(
    doc,
    doc.blocks.map((block, i) => rewrite(block, edits[i] ?? [])),
  );
}

/** The block without the names of pictures at its front and its back. */
function withoutNames(block: Block, isPictured: boolean): Block {
  const { text, mark } = block;
  if (mark || !text.includes('[')) return block;
  const front = FRONT_RE.exec(text);
  const name = front && LAST_NAME_RE.exec(front[0]);
  const isCut =
    front &&
    name &&
    isPictureName(name[1] ?? '', !front[0].endsWith(' '), isPictured, text.slice(front[0].length));
  const lead = isCut ? [{ start: (front[1] ?? '').length, end: front[0].length, text: '' }] : [];
  const back = BACK_RE.exec(text);
  const isBack = back && isFileName(back[1] ?? '');
  const tail = isBack ? [{ start: back.index, end: text.length, text: '' }] : [];
  const edits = [...lead, ...tail];
  return edits.length > 0 ? trim(rewrite(block, edits)) : block;
}

/** True for the name of a picture in front of a text, which touches it or not. */
function isPictureName(name: string, touches: boolean, isPictured: boolean, rest: string): boolean {
  if (isFileName(name)) return true;
  if (touches) return !COUNTED_RE.test(name);
  const isLikely = isPictured || rest.length <= MOST_SHORT;
  return isLikely && (name === '' || WORD_RE.test(name)) && CAPITAL_NEXT_RE.test(rest);
}
