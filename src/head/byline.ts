// Candidates for the byline: lines near title and prose that credit someone, by a by-word ("Von", "By", a label on the line
// before) or by being nothing but names. Each with the names it credits and the features by which the ranker chooses.

import type { Block, Doc } from '../document.ts';
import { isProse } from '../prose.ts';
import type { Features } from '../ranking/ranker.ts';
import { facts } from '../text/facts.ts';
import { isAddress } from './addresses.ts';
import { isBacked } from './backing.ts';
import { isBesideNames } from './beside.ts';
import { type BylineFrame, bylineFeatures } from './byline-features.ts';
import { readLine } from './byline-line.ts';
import type { Read } from './byline-read.ts';
import { contactsFrom } from './contacts.ts';
import { frameOf, titleIndex } from './frame.ts';
import type { Names } from './names.ts';
import { isPaperName, isPerson, isPersonal } from './person.ts';
import {
  isBelowCaption,
  isBelowTornCaption,
  isPhotographer,
  isPictureCredit,
  isPictured,
  isShown,
} from './picture-names.ts';
import { isJoint } from './pieces.ts';
import { isOfPicture } from './shape.ts';

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
// In words, and in units: a million bars are no word.
const LONGEST_LINE = 40;
const MOST_UNITS = 1_000;
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
    if (block && run?.kind === 'bare' && isBetween(doc, i, run.names)) {
      run = { ...run, blocks: [...run.blocks, i] };
      return;
    }
    const read = block && isAsked(block, i, title) ? readLine(blocks, i, language) : undefined;
    const isText = block !== undefined && isProse(block) && !isOfPicture(blocks, i);
    if (isText && i > (title ?? 0) && i <= last) paragraphs++;
    const isInside = paragraphs > MOST_PARAGRAPHS && i < last;
    if (!block || !read || isStray(doc, i, read, { title, last }, isInside)) {
      run = undefined;
      return;
    }
    // "Ada Sample is a former pilot" below "Ada Sample", or "Victoria Times", for which she writes
    if (read.kind === 'bare' && run && (isRepeated(read, run) || isHers(read, run))) {
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
  const writers = withoutPictures(candidates, blocks, first);
  return writers.map((candidate) => withRun(candidate, writers));
}

/** The candidates that took no picture; where persons sign apart from pictures, those that none credits. */
function withoutPictures(
  candidates: readonly BylineCandidate[],
  blocks: readonly Block[],
  first: number,
): readonly BylineCandidate[] {
  const writers = candidates.filter(
    ({ blocks: at }) => !at.some((i) => isPhotographer(blocks[i]) || isBelowTornCaption(blocks, i, first)),
  );
  const signed = writers.filter(
    ({ blocks: at }) => !at.some((i) => isPictureCredit(blocks[i]) || isBelowCaption(blocks, i)),
  );
  return signed.some(({ names }) => isPersonal(names)) ? signed : writers;
}

/** True for a line between the names of authors: "and", what they are, their address. */
function isBetween(doc: Doc, i: number, names: readonly string[]): boolean {
  const text = doc.blocks[i]?.text ?? '';
  return isJoint(text) || isAddress(text) || isBesideNames(doc, i, names);
}

/** True for names that nothing makes a byline: on a line that has another meaning, deep in the text, backed by nothing. */
function isStray(
  doc: Doc,
  i: number,
  { names, kind }: Read,
  frame: Pick<BylineFrame, 'title' | 'last'>,
  isInside: boolean,
): boolean {
  if (names.length === 0 || (doc.blocks[i]?.mark && kind !== 'word')) return true;
  if (kind !== 'bare') return false;
  if (i >= frame.last && isTag(doc, i)) return true;
  if (isToldOf(doc, i, names)) return true;
  return isInside || !isBacked(doc, i, names, frame) || isPictured(doc.blocks, i) || isShown(doc.blocks, i);
}

/** True for whom the title tells of, alone between the paragraphs: in a picture. Columns name their author first. */
function isToldOf(doc: Doc, i: number, names: readonly string[]): boolean {
  const title = doc.fields.title?.value;
  const [name, more] = names;
  if (title === undefined || name === undefined || more !== undefined) return false;
  const [above, below] = [doc.blocks[i - 1], doc.blocks[i + 1]];
  if (!above || !below || !isProse(above) || !isProse(below)) return false;
  return doc.blocks[i]?.text === name && title.includes(` ${name} `);
}

const MOST_TAG_SIGNS = 6;
const CHINESE_RE = /^\p{Script=Han}{2,6}$/u;

/** True for one of the tags below a Chinese text, a row of lines of a few signs: a place has the shape of a name. "湖北", "西藏" */
function isTag({ blocks, fields }: Doc, i: number): boolean {
  if (fields.language?.value !== 'zh' || !CHINESE_RE.test(blocks[i]?.text ?? '')) return false;
  return [blocks[i - 1], blocks[i + 1]].some(
    (other) => other !== undefined && other.text.length <= MOST_TAG_SIGNS,
  );
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

/** True for the paper for which the persons above it write. */
function isHers(read: Read, run: Read): boolean {
  return read.agency === undefined && read.names.every(isPaperName) && run.names.some(isPerson);
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
  if (facts(block).words > LONGEST_LINE || block.text.length > MOST_UNITS) return false;
  if (!block.mark) return true;
  return (
    (title === undefined || i > title) &&
    (block.mark.label === 'navigation' || block.mark.label === 'related')
  );
}
