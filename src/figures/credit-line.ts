// A credit that is a line, or several lines, of its own: `Foto:` `Ada Sample` below the caption, or `Ivy on a shelf (` `Image:`
// `Getty Images)` torn apart. Known false positive: a short paragraph in front of a credit that stands alone.

import type { Block } from '../document.ts';
import { byWordLength } from '../head/by-words.ts';
import { isName } from '../head/name-shape.ts';
import { isPerson } from '../head/person.ts';
import type { Label } from '../labels.ts';
import { PHOTO_WORDS } from '../lexicon/credits/photo-words.ts';
import { asks, isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { BRACKET } from '../text/units.ts';
import { isControl } from './control.ts';
import { creditOf, splitCredit } from './credit.ts';
import type { Credited } from './credited.ts';
import { type FigureBlocks, free, type Part, type PicturePage } from './page.ts';
import { isTwin } from './twins.ts';

const MOST_NEIGHBOUR_WORDS = 60;
const LONGEST_LABEL = 24;
const WORDS: ReadonlySet<string> = new Set(PHOTO_WORDS);

// A bracket opens at the end of the line: its credit was an element of its own. "... on a shelf (Image:" has the word as well.
const OPEN_END_RE = /[([（] ?(\p{L}{3,12}:)?$/u;
const CLOSING_RE = /[)\]）]/u;

/** "Ivy on a shelf (" "Image:" "Getty Images)" */
export function tornCredit(page: PicturePage, i: number): FigureBlocks | undefined {
  const block = free(page, i);
  if (!block || !(facts(block).shape.has & BRACKET)) return undefined;
  const open = OPEN_END_RE.exec(block.text);
  if (!open || !(open[1] === undefined || WORDS.has(open[1].slice(0, -1).toLowerCase()))) return undefined;
  const parts: Part[] = [{ at: i, label: 'caption', rule: 'torn-credit' }];
  const pieces: string[] = [];
  for (let k = i + 1; k <= i + 3; k++) {
    const piece = free(page, k);
    if (!piece || facts(piece).words > 12) break;
    parts.push({ at: k, label: 'credit', rule: 'torn-credit' });
    pieces.push(piece.text);
    if (CLOSING_RE.test(piece.text)) break;
  }
  const credit =
    splitCredit(`(${[open[1] ?? '', ...pieces].join(' ').trim()}`)?.credit ??
    pieces.join(' ').replace(CLOSING_RE, '');
  return pieces.length > 0
    ? { caption: block.text.slice(0, open.index).trim(), alt: null, credit, parts }
    : undefined;
}

/** A sentence with the name of its photographer right below it: `The tower in the lake.` `Ada Sample`, where somebody else wrote. */
export function namedBelow(page: PicturePage, i: number): FigureBlocks | undefined {
  const [block, name] = [free(page, i), free(page, i + 1)];
  if (!block || !name || page.authors.length === 0 || page.authors.includes(name.text)) return undefined;
  const next = page.blocks[i + 2];
  if (!next || name.gap || !isName(name.text, false) || byWordLength(name.text, page.language) > 0)
    return undefined;
  // Without blank lines around them, the two must stand between the article's head and a sentence.
  const isSet = block.gap && next.gap;
  const isInHead = HEAD_LABELS.has(page.blocks[i - 1]?.mark?.label) && facts(next).endsSentence;
  if (!isSet && !(isInHead && isPerson(name.text))) return undefined;
  if (!isCaptionLike(block, true) || !facts(block).endsSentence) return undefined;
  if (QUOTED_RE.test(block.text) || asks(block.text)) return undefined;
  if (facts(block).words < LEAST_CAPTION) return undefined;
  return {
    caption: block.text,
    alt: null,
    credit: name.text,
    parts: [
      { at: i, label: 'caption', rule: 'beside-credit' },
      { at: i + 1, label: 'credit', rule: 'credit-line' },
    ],
  };
}

const LEAST_CAPTION = 4;
const HEAD_LABELS: ReadonlySet<Label | undefined> = new Set<Label>(['title', 'byline', 'date']);

/** A line that is nothing but a credit: the caption is the line before it or behind it. A weak one needs one. */
export function creditLine(
  page: PicturePage,
  i: number,
  { credit, strength }: Credited,
): FigureBlocks | undefined {
  const part = { at: i, label: 'credit', rule: 'credit-line' } as const;
  // "Photo:" above the name
  const label = isLabel(free(page, i - 1)) ? i - 1 : undefined;
  if (label !== undefined) {
    const own: Part = { at: label, label: 'credit', rule: 'credit-line' };
    const above = isCaptionLike(free(page, label - 1), false) ? free(page, label - 1) : undefined;
    const caption: Part[] = above ? [{ at: label - 1, label: 'caption', rule: 'beside-credit' }] : [];
    return { caption: above?.text ?? null, alt: null, credit, parts: [...caption, own, part] };
  }
  const beside = captionBeside(page, i, strength);
  // Below a title stands the deck, and an agency below that signs the story.
  const isDeck =
    strength === 'weak' && beside !== undefined && page.blocks[beside - 1]?.mark?.label === 'title';
  const at = isDeck ? undefined : beside;
  const block = at === undefined ? undefined : free(page, at);
  if (at === undefined || !block)
    return strength === 'strong' ? { caption: null, alt: null, credit, parts: [part] } : undefined;
  const twin = at === i - 1 ? at - 1 : at + 1;
  const other = free(page, twin);
  const parts = [part, { at, label: 'caption', rule: 'beside-credit' } as const];
  if (other && isTwin(block, other))
    return {
      caption: block.text,
      alt: null,
      credit,
      parts: [...parts, { at: twin, label: 'alt-text', rule: 'twin' }],
    };
  return { caption: block.text, alt: null, credit, parts };
}

/** True for a line that only says that a credit follows: "Photo:" */
export function isLabel(block: Block | undefined): boolean {
  return (
    block !== undefined &&
    block.text.length <= LONGEST_LABEL &&
    block.text.endsWith(':') &&
    WORDS.has(facts(block).folded)
  );
}

/** The caption of a credit on a line of its own: mostly before it; behind it where a paragraph or nothing stands before. */
function captionBeside(page: PicturePage, i: number, strength: Credited['strength']): number | undefined {
  if (isAboveItsCaption(page, i)) return i + 1;
  const isGlued = page.isGapped && page.blocks[i]?.gap === false;
  const above = free(page, i - 1);
  if (isCaptionLike(above, isGlued) && (isGlued || !(above && signsText(page, i - 1, above, strength))))
    return i - 1;
  if (strength === 'strong' && isShortCaption(page, i - 1)) return i - 1;
  if (above && leadsToList(above)) return undefined;
  const next = free(page, i + 1);
  // In the text, such a line may be the entry of a chronicle.
  const isInHead = i < page.first;
  const isDated = isInHead && next !== undefined && isCaptionLike(next, true) && DAY_LEAD_RE.test(next.text);
  return isDated || isOpenCaption(page, i + 1) ? i + 1 : undefined;
}

const LEAST_BELOW = 5;
const SIGN = '©';
// "Apr. 8: The mayor cuts the ribbon.", "8 avril : ..."
const DAY_LEAD_RE =
  /^(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\.? \p{L}{3,9}\.?(?: \d{4})?) ?: \p{Lu}/u;

/** True for a half sentence that could be the caption of the credit above it. */
function isOpenCaption(page: PicturePage, at: number): boolean {
  const block = free(page, at);
  const isGlued = page.isGapped && block?.gap === false;
  if (!block || !isCaptionLike(block, isGlued)) return false;
  return !facts(block).endsSentence && facts(block).words >= LEAST_BELOW;
}

/** True for a credit by its sign that a blank line parts from what is above, and none from the half sentence below. */
export function isAboveItsCaption(page: PicturePage, i: number): boolean {
  const credit = page.blocks[i];
  if (!page.isGapped || !credit?.gap || !credit.text.startsWith(SIGN)) return false;
  if (page.blocks[i + 1]?.gap !== false) return false;
  return isOpenCaption(page, i + 1);
}

// Of one word are kickers and labels.
const LEAST_SHORT = 2;

/** True for the few words of a caption: who is shown, or what stands between the head and the text, where no subheading does. */
function isShortCaption(page: PicturePage, at: number): boolean {
  const block = free(page, at);
  const { words, endsSentence } = block?.facts ?? {};
  if (!block || words === undefined || words >= LEAST_CAPTION || endsSentence || isControl(block))
    return false;
  if (words < LEAST_SHORT || creditOf(block)?.caption === '') return false;
  if (isPerson(block.text)) return true;
  const next = page.blocks[at + 2];
  return HEAD_LABELS.has(page.blocks[at - 1]?.mark?.label) && next !== undefined && isProse(next);
}

/** True for the last sentence of the article above what signs it, a blank line between: "TT", "(Photo: the port)". */
function signsText(page: PicturePage, at: number, block: Block, strength: Credited['strength']): boolean {
  if (!page.isGapped || at !== page.last || !facts(block).endsSentence) return false;
  return strength !== 'strong' || page.blocks[at + 1]?.text.startsWith('(') === true;
}

const QUOTED_RE = /[“”"„«»]/u;

// "获奖的有——", "获奖的有："
const LEADS_ON_RE = /(?:——|：)$/u;

/** True for what ends in the mark of a list that stands below the picture. */
export function leadsToList({ text }: Block): boolean {
  return LEADS_ON_RE.test(text);
}

// A paragraph in front of a picture without a caption must stay: a sentence is a caption only while it is short, or where
// no blank line parts it from its credit.
function isCaptionLike(block: Block | undefined, isGlued: boolean): boolean {
  if (!block || isControl(block) || leadsToList(block)) return false;
  const { words, endsSentence } = facts(block);
  if (words < (isGlued ? 2 : 4) || words > MOST_NEIGHBOUR_WORDS || creditOf(block)?.caption === '')
    return false;
  if (!endsSentence) return words <= 45;
  return isGlued ? words <= 45 : words <= 24 && !QUOTED_RE.test(block.text);
}
