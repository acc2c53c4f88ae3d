// Text nodes that a scraper ran together become lines again: "… keine Berichte.Ist das gewollt?Dass …" is three lines,
// "SportWetterLeuteVon Ada Beispiel12.03.2024" five. Only pages that show such seams more than once are cut.
// Known false positive: a company name like "WeSail" on a page that is glued, where it stands only once.

import { type Block, type Doc, MAX_BLOCKS, withBlocks } from '../document.ts';
import { recordDateLength } from '../head/record-date.ts';
import { headlineSeams, isWindowTitle, repeatedHeadline } from '../head/window-title.ts';
import { split } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { blankSeams, countWideGaps } from '../seams/blanks.ts';
import { captionSeams } from '../seams/captions.ts';
import { countSentenceSeams, sentenceSeams } from '../seams/sentences.ts';
import { bylineSeams, easternSeams, sectionSeams, stampSeams } from '../seams/stamps.ts';
import { type Standing, standingIn, wordSeams } from '../seams/words.ts';
import { facts } from '../text/facts.ts';
import { CLOSER, DASH, END, NUMBER, ODD, ODD_SPACE, QUOTE, WIDE } from '../text/units.ts';

// So many sentence seams prove that a page is glued; one can be a typing error.
const PROOFS = 3;
const GAP_PROOFS = 5;
// So many seams in words and around dates, in lines of several sentences, prove it beside one between sentences, and alone.
const WORD_PROOFS = 12;
const WORD_PROOFS_ALONE = 40;
const LONG = 150;
// Shorter lines prove nothing: they are names and addresses.
const SHORTEST = 80;
// A line with so many camel seams, and one in so many characters, is a glued menu.
const MENU_SEAMS = 4;
const MENU_SPACING = 60;
const MAY_END = END | QUOTE | CLOSER | DASH;
const NONE: readonly number[] = [];

export const cutGluedLines = definePass({
  name: 'cut-glued-lines',
  summary: 'Cuts lines where text nodes were run together',
  run: (doc) => {
    const standing = standingIn(doc.source);
    const page = { isGlued: isGluedPage(doc, standing), isSpaced: isSpacedPage(doc), standing };
    const blocks: Block[] = [];
    for (const block of doc.blocks) {
      const room = MAX_BLOCKS - blocks.length;
      const seams = block.mark || room < 2 ? NONE : seamsIn(block, page).slice(0, room - 1);
      const pieces = seams.length === 0 ? [block] : split(block, seams);
      for (const piece of pieces) blocks.push(...(page.isGlued ? cutAtCaption(piece) : [piece]));
    }
    return withBlocks(doc, cutAtHeadline(cutRecordDate(blocks)));
  },
});

function cutAtCaption(block: Block): readonly Block[] {
  const seams = block.mark ? NONE : captionSeams(block);
  return seams.length === 0 ? [block] : split(block, seams);
}

/** The lines, the first one cut behind the date that is its record's. */
function cutRecordDate(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const length = first && !first.mark ? recordDateLength(first.text) : 0;
  return first && length > 0 ? [...split(first, [length]), ...rest] : blocks;
}

/** The lines, cut where the headline of the window title is glued to what stands around it. */
function cutAtHeadline(blocks: readonly Block[]): readonly Block[] {
  const headline = repeatedHeadline(blocks);
  if (headline === undefined) return blocks;
  return blocks.flatMap((block) => {
    const seams =
      block.mark || isWindowTitle(block.text, headline) ? NONE : headlineSeams(block.text, headline);
    return seams.length === 0 ? block : split(block, seams);
  });
}

/** True where seams between sentences stand in the page more than once or twice, or where its prose is full of others. */
function isGluedPage({ blocks }: Doc, standing: () => Standing): boolean {
  let seams = 0;
  let most = 0;
  for (const block of blocks) {
    const { shape } = facts(block);
    if (block.text.length < SHORTEST || shape.seams === 0) continue;
    seams += countSentenceSeams(block);
    if (seams >= PROOFS) return true;
    if (isLongProse(block)) most += shape.seams;
  }
  // A cheap test: what the shape counts is more than the seams.
  if (most < WORD_PROOFS) return false;
  const words = blocks.reduce(
    (sum, block) => sum + (isLongProse(block) ? countSeams(block, standing) : 0),
    0,
  );
  return words >= (seams > 0 ? WORD_PROOFS : WORD_PROOFS_ALONE);
}

function isLongProse(block: Block): boolean {
  return block.text.length >= LONG && facts(block).shape.innerEnds > 1;
}

function countSeams(block: Block, standing: () => Standing): number {
  return new Set([...wordSeams(block, standing), ...stampSeams(block.text)]).size;
}

/** True where wide gaps of blanks stand in long lines of the page. */
function isSpacedPage(doc: Doc): boolean {
  let gaps = 0;
  for (const block of doc.blocks) {
    if (!(facts(block).shape.has & ODD_SPACE)) continue;
    gaps += countWideGaps(block.text);
    if (gaps >= GAP_PROOFS) return true;
  }
  return false;
}

/** What is known of a page. */
interface Page {
  readonly isGlued: boolean;
  readonly isSpaced: boolean;
  readonly standing: () => Standing;
}

function seamsIn(block: Block, { isGlued, isSpaced, standing }: Page): readonly number[] {
  const { text } = block;
  const { seams: most, has } = facts(block).shape;
  const sure = inOrder([
    ...(isSpaced && has & ODD_SPACE ? blankSeams(text) : NONE),
    ...bylineSeams(text),
    ...(has & NUMBER ? sectionSeams(text) : NONE),
    ...(has & WIDE ? easternSeams(text) : NONE),
  ]);
  // Cheap tests: most lines have no seams, or too few for a menu.
  if (isGlued ? most === 0 && !(has & MAY_END) : !isGluedMenu(text, most)) return sure;
  const words = wordSeams(block, standing);
  if (!isGlued && !isGluedMenu(text, words.length)) return sure;
  const others = inOrder([...sure, ...words, ...(has & (NUMBER | ODD) ? stampSeams(text) : NONE)]);
  return has & MAY_END ? inOrder([...others, ...sentenceSeams(block, others)]) : others;
}

function inOrder(seams: readonly number[]): readonly number[] {
  return seams.length < 2 ? seams : [...new Set(seams)].sort((a, b) => a - b);
}

function isGluedMenu(text: string, seams: number): boolean {
  return seams >= MENU_SEAMS && seams * MENU_SPACING >= text.length;
}
