// Candidates for the byline: lines near title and prose that credit someone, by a by-word ("Von", "By", a label on the line
// before) or by being nothing but names. Each with the names it credits and the features by which the ranker chooses.

import type { Block, Doc } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import type { Features } from '../ranking/ranker.ts';
import { facts } from '../text.ts';
import { isBacked } from './backing.ts';
import { isBesideNames } from './beside.ts';
import { bylineFeatures } from './byline-features.ts';
import { type Read, readLine } from './byline-line.ts';
import { contactsFrom } from './contacts.ts';
import type { Names } from './names.ts';
import { isPersonal } from './person.ts';
import { isJoint } from './pieces.ts';
import { isProse, shapeOf } from './shape.ts';

export interface BylineCandidate extends Names {
  /** The indices of the blocks that it is made of; empty for the candidate "none". */
  readonly blocks: readonly number[];
  readonly features: Features;
}

// Lines before the title, before and behind the beginning of the prose, and behind its end.
const BEFORE_TITLE = 4;
const AFTER_TITLE = 16;
const AFTER_FIRST = 6;
const AFTER_LAST = 8;
const LONGEST_LINE = 40;
// Names alone, further down in the article, are captions and subheadings: a deck and a summary may stand before them.
const MOST_PARAGRAPHS = 2;

/** The candidates for the byline, "none" first. */
export function bylineCandidates(doc: Doc): BylineCandidate[] {
  const { blocks } = doc;
  const title = titleIndex(doc);
  const { first, last } = frameOf(doc, title);
  const language = doc.fields.language?.value;
  const head = Math.max(0, (title ?? first - 12) - BEFORE_TITLE);
  // Whom to call about a press release stands below its text, and has not written it.
  const bottom = contactsFrom(blocks, first);
  const end = Math.min(bottom, Math.max(first + AFTER_FIRST, (title ?? 0) + AFTER_TITLE));
  const candidates: BylineCandidate[] = [{ names: [], agency: undefined, blocks: [], features: ['none'] }];
  let order = 0;
  let run: Read | undefined;
  let paragraphs = 0;
  // Lines that a by-word above them took.
  let taken = -1;
  const visit = (i: number): void => {
    if (i <= taken) return;
    const block = blocks[i];
    if (block && run?.kind === 'bare' && (isJoint(block.text) || isBesideNames(doc, i, run.names))) {
      run = { ...run, blocks: [...run.blocks, i] };
      return;
    }
    const read = block && isAsked(block, i, title) ? readLine(blocks, i, language) : undefined;
    if (block && i > (title ?? 0) && i <= last && isProse(block)) paragraphs++;
    const isBare = read?.kind === 'bare';
    const isInside = isBare && paragraphs > MOST_PARAGRAPHS && i < last;
    const isLoose = isBare && !isBacked(doc, i, read.names, { title, last });
    if (
      !block ||
      !read ||
      read.names.length === 0 ||
      isInside ||
      isLoose ||
      (isBare && isPictured(blocks, i)) ||
      (block.mark && read.kind !== 'word')
    ) {
      run = undefined;
      return;
    }
    // "Ada Sample is a former pilot" below "Ada Sample"
    if (isBare && run && isRepeated(read, run)) {
      run = { ...run, blocks: [...run.blocks, i] };
      return;
    }
    order++;
    taken = read.blocks.at(-1) ?? i;
    const frame = { title, first, last, order };
    candidates.push({ ...read, features: bylineFeatures(doc, i, read, frame) });
    const isNext =
      run !== undefined && run.kind === 'bare' && read.kind === 'bare' && run.blocks.at(-1) === i - 1;
    const isOpen = isNext && COMMA_END_RE.test(blocks[i - 1]?.text ?? '');
    run = isNext && run ? together(run, read) : read;
    // A comma at the end of the line above leaves no choice.
    if (isOpen) dropSingles(candidates, run.blocks);
    if (isNext)
      candidates.push({
        ...run,
        features: [...bylineFeatures(doc, i, read, frame), `run:${Math.min(run.names.length, 3)}`],
      });
  };
  for (let i = head; i < end; i++) visit(i);
  for (let i = Math.max(end, last - 1); i < Math.min(bottom, last + AFTER_LAST); i++) visit(i);
  const writers = candidates.filter(({ blocks: at }) => !at.some((i) => isPhotographer(blocks[i])));
  const signed = writers.filter(({ blocks: at }) => !at.some((i) => isCredit(blocks[i])));
  const left = signed.some(({ names }) => isPersonal(names)) ? signed : writers;
  return left.map((candidate) => withRun(candidate, left));
}

// "Foto:": a word that credits no text, as "Source:" does.
const PICTURE_WORD_RE =
  /^(?:fotos?|photos?|pictures?|images?|bild(?:er)?|bilder?|billeder?|beeld|fot\.?|zdjęci[ea]|imagen|imagem|immagine) ?:/iu;

/** True for "Foto: Ada Sample / NTB": a picture's credit as a whole. */
function isPhotographer(block: Block | undefined): boolean {
  return block !== undefined && PICTURE_WORD_RE.test(block.text);
}

/** True for "Ada Sample / AP", which credits a picture where another line credits the text. */
function isCredit(block: Block | undefined): boolean {
  if (!block?.text.includes('/')) return false;
  const credit = creditOf(block);
  return credit?.caption === '';
}

// "Ada Sample | Photo: Bo Muster" has fewer.
const CAPTION_WORDS = 8;

/** True for a name above a caption that begins with it, and that is credited: the alt text of its picture. */
function isPictured(blocks: readonly Block[], i: number): boolean {
  const name = blocks[i]?.text;
  const caption = blocks[i + 1];
  if (name === undefined || !caption?.text.startsWith(`${name} `)) return false;
  if (facts(caption).words < CAPTION_WORDS) return false;
  const below = blocks[i + 2];
  const credit = creditOf(caption) ?? (below && creditOf(below));
  return credit?.strength === 'strong' && (credit.caption === '' || credit.caption.startsWith(name));
}

// "Ada Sample,"
const COMMA_END_RE = /[,،、]$/u;

function dropSingles(candidates: BylineCandidate[], taken: readonly number[]): void {
  const left = candidates.filter(({ blocks: [at, more] }) => more !== undefined || !taken.includes(at ?? -1));
  candidates.splice(0, candidates.length, ...left);
}

/** A line of names that stands below or above another one is seldom the whole byline. */
function withRun(candidate: BylineCandidate, all: readonly BylineCandidate[]): BylineCandidate {
  const [at] = candidate.blocks;
  const isPart =
    candidate.blocks.length === 1 &&
    all.some(({ blocks }) => blocks.length > 1 && at !== undefined && blocks.includes(at));
  return isPart ? { ...candidate, features: [...candidate.features, 'in-run'] } : candidate;
}

/** True for a line that names nobody but those of the lines above it. */
function isRepeated(read: Read, run: Read): boolean {
  return read.names.every((name) => run.names.includes(name));
}

/** Names on lines of their own, one below the other. */
function together(a: Read, b: Read): Read {
  return {
    kind: 'bare',
    names: [...a.names, ...b.names],
    agency: a.agency ?? b.agency,
    blocks: [...a.blocks, ...b.blocks],
  };
}

/** Undecided lines; below the title also what passed for a menu, where a by-word opens it. */
function isAsked(block: Block, i: number, title: number | undefined): boolean {
  if (facts(block).words > LONGEST_LINE) return false;
  if (!block.mark) return true;
  return (
    (title === undefined || i > title) &&
    (block.mark.label === 'navigation' || block.mark.label === 'related')
  );
}

/** Where the prose begins below the title, and where it ends: teasers above the title may have passed for prose. */
export function frameOf(
  doc: Doc,
  title: number | undefined,
): { readonly first: number; readonly last: number } {
  const { first, last } = shapeOf(doc);
  if (title === undefined || first > title || last < title) return { first, last };
  const below = doc.blocks.findIndex((block, i) => i > title && isProse(block));
  return { first: below < 0 ? last : below, last };
}

/** The index of the line that is the title, where it was found. */
export function titleIndex(doc: Doc): number | undefined {
  const at = doc.blocks.findLastIndex(
    (block) => block.mark?.label === 'title' && block.mark.rule === 'ranked',
  );
  return at < 0 ? undefined : at;
}
