// Decides what no rule has decided: the line scorer reads the page as a whole and says where the article begins, what
// interrupts it and where it ends. What it keeps becomes a paragraph, heading, list item or deck by its shape.
// Known false positive: a second article below the first whose chrome left no trace.

import { type Block, type Doc, type Mark, mark, withBlocks } from '../document.ts';
import { lateFigures } from '../figures/late.ts';
import { partsOf, toFigures } from '../figures/make.ts';
import type { FigureBlocks } from '../figures/page.ts';
import { linesAboveTitle } from '../head/above-title.ts';
import { biosOf } from '../head/bios.ts';
import type { Label } from '../labels.ts';
import { markupOf } from '../markup.ts';
import { announcedLines } from '../model/announced.ts';
import { belowHead } from '../model/below-head.ts';
import { headings } from '../model/headings.ts';
import { type Place, rowsTogether } from '../model/rows.ts';
import { type LineScore, scoreLines } from '../model/score.ts';
import { sectionLines } from '../model/sections.ts';
import { type SureRule, sureLines } from '../model/sure-lines.ts';
import type { Options } from '../options.ts';
import { definePass } from '../pass.ts';
import type { Weights } from '../ranking/ranker.ts';
import { facts } from '../text/facts.ts';
import { DASH_START_RE, LIST_ITEM_RE } from '../text/list-marks.ts';

// A line of so many words between title and byline is the deck: on five of six news pages, more often than the scorer is right.
const DECK_WORDS = 6;
// Lines without one sentence that have fewer words than this are an index page, no list article. A choice, not a measurement.
const LIST_WORDS = 40;

const PLACED = { heading: 'heading', row: 'paragraph', item: 'list-item' } as const satisfies Record<
  Place,
  Label
>;

export const scoreLinesPass = definePass({
  name: 'score-lines',
  summary: 'Scores what no rule decided and keeps the body',
  run: (doc, options) => {
    if (doc.blocks.every((block) => block.mark)) return doc;
    return withBody(doc, options);
  },
});

/** The document with every open line decided; other weights for captions are for measuring them. */
export function withBody(doc: Doc, options: Options, captions?: Weights): Doc {
  const scores = scoreLines(doc, options.explain);
  const likely = doc.blocks.map((block, i) => scores[i]?.isBody === true && block.mark === undefined);
  const opened = belowHead(doc, likely);
  const read = opened ? likely.map(() => false) : likely;
  const sure = opened ?? sureLines(doc, read);
  const scored = read.map((is, i) => is || sure.has(i));
  const places = placesOf(doc, scored);
  const bios = biosOf(doc);
  const above = linesAboveTitle(doc);
  const kept = doc.blocks.map(
    (_, i) => !bios.has(i) && !above.has(i) && (scored[i] === true || places.has(i) || isSureDeck(doc, i)),
  );
  const hasArticle = isArticle(doc.blocks.filter((_, i) => kept[i]));
  const isBody = (i: number): boolean => hasArticle && kept[i] === true;
  const isHeading = headings(doc, isBody);
  const late = lateFigures(doc, isBody, captions);
  const parts = partsOf(late);
  const blocks = doc.blocks.map((block, i) => {
    if (block.mark) return block;
    const part = parts.get(i);
    if (bios.has(i) && !part) return mark(block, { label: 'note', rule: 'author-bio' });
    return mark(block, {
      ...verdict(doc, i, scores[i], { isBody, isHeading, place: places.get(i), sure: sure.get(i) }),
      ...((above.has(i) && scored[i]) || (opened && likely[i]) ? { rule: 'above the title' } : {}),
      ...(kept[i] && !hasArticle ? { rule: 'headlines alone' } : {}),
      ...(part ? { label: part.label, rule: part.rule } : {}),
    });
  });
  return withBlocks(withFigures(doc, late), blocks);
}

function withFigures(doc: Doc, late: readonly FigureBlocks[]): Doc {
  const known = new Set(doc.figures.map(({ caption }) => caption));
  // A caption that is known already stays a caption, and makes no second figure.
  const made = toFigures(doc, late).filter(({ caption }) => caption === null || !known.has(caption));
  if (made.length === 0) return doc;
  return { ...doc, figures: [...doc.figures, ...made].sort((a, b) => a.span[0] - b.span[0]) };
}

/** What lists, recipes and reviews make of their lines. */
function placesOf(doc: Doc, isKept: readonly boolean[]): ReadonlyMap<number, Place> {
  const { blocks } = doc;
  const rows = new Map([...announcedLines(doc, isKept), ...rowsTogether(blocks, isKept)]);
  const isBody = isKept.map((is, i) => is || rows.has(i));
  return new Map([...rows, ...sectionLines(blocks, isBody)]);
}

/** Headlines alone are an index page: an article has a sentence, or is a list of some length. */
function isArticle(kept: readonly Block[]): boolean {
  const words = kept.reduce((n, block) => n + facts(block).words, 0);
  return words >= LIST_WORDS || kept.some((block) => facts(block).endsSentence);
}

/** What is known of the lines of a page, and of one of them. */
interface Told {
  readonly isBody: (i: number) => boolean;
  readonly isHeading: (i: number) => boolean;
  readonly place: Place | undefined;
  readonly sure: SureRule | undefined;
}

function verdict(
  doc: Doc,
  i: number,
  line: LineScore | undefined,
  { sure, ...told }: Told,
): Omit<Mark, 'pass'> {
  const { isBody: _, ...reasons } = line ?? { isBody: false };
  const block = doc.blocks[i];
  const isBody = told.isBody(i);
  const label = block && isBody ? kindOf(doc, block, i, told) : 'boilerplate';
  return { label, rule: isBody ? (sure ?? ruleOf(doc, i, line)) : 'line score', ...reasons };
}

function ruleOf(doc: Doc, i: number, line: LineScore | undefined): string {
  if (isSureDeck(doc, i)) return 'between title and byline';
  return line?.isBody === true ? 'line score' : 'rows of one list';
}

function kindOf(doc: Doc, block: Block, i: number, { isBody, isHeading, place }: Omit<Told, 'sure'>): Label {
  if (isDeck(doc, i, isBody)) return 'deck';
  const marked = markupOf(doc, block)?.kind;
  if (marked === 'heading' || marked === 'list-item') return marked;
  if (LIST_ITEM_RE.test(block.text) && !(DASH_START_RE.test(block.text) && facts(block).endsSentence))
    return 'list-item';
  if (place) return PLACED[place];
  if (!isHeading(i)) return 'paragraph';
  return isStandfirst(doc, i, isBody) ? 'deck' : 'heading';
}

/** True for an undecided line of some length right between title and byline or date. */
function isSureDeck({ blocks }: Doc, i: number): boolean {
  const block = blocks[i];
  const below = blocks[i + 1]?.mark?.label;
  return (
    block?.mark === undefined &&
    blocks[i - 1]?.mark?.label === 'title' &&
    (below === 'byline' || below === 'date') &&
    block !== undefined &&
    facts(block).words >= DECK_WORDS
  );
}

/** True for the first line of the body where it is long enough for a summary, and the title stands above it. */
function isStandfirst(doc: Doc, i: number, isBody: (i: number) => boolean): boolean {
  const block = doc.blocks[i];
  return block !== undefined && facts(block).words >= DECK_WORDS && isBelowTitle(doc, i, isBody);
}

/** True where the title stands above, and no line of the body between. */
function isBelowTitle({ blocks }: Doc, i: number, isBody: (i: number) => boolean): boolean {
  for (let above = i - 1; above >= 0 && !isBody(above); above--) {
    if (blocks[above]?.mark?.label === 'title') return true;
  }
  return false;
}

/** The first body block where the title stands above it and the byline or date below: the summary. */
function isDeck(doc: Doc, i: number, isBody: (i: number) => boolean): boolean {
  if (!isBelowTitle(doc, i, isBody)) return false;
  for (let below = i + 1; below < doc.blocks.length && !isBody(below); below++) {
    const label = doc.blocks[below]?.mark?.label;
    if (label === 'byline' || label === 'date') return true;
  }
  return false;
}
