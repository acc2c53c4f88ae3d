// Finds readers' comments that have no heading: two lines and more below the article, each signed by somebody else, with a
// few sentences below each. A live blog is signed too: by few, often, or by those whom the head of the page names.

import type { Block, Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts, wordsOf } from '../text/facts.ts';
import { isParagraph } from './paragraphs.ts';
import { isReply, mayBeStamp, type Signature, signatureAt } from './signatures.ts';

/** A signature and the index of its first line. */
export interface Signed extends Signature {
  readonly at: number;
}

// An article has so many paragraphs of prose before readers speak.
const MIN_PROSE_ABOVE = 2;
const MIN_SIGNED = 2;
// Readers write so much at most, on the average; posts by the page's own staff may be longer.
const MAX_COMMENT_WORDS = 150;
// Between two signatures of one section are not more lines than this.
const MAX_COMMENT_LINES = 30;
// What a reader writes is a sentence, or as long as one.
const LONG_WORDS = 12;

/** The signatures of the comments below the article, in order; none where the lines are no comments. */
export function signedComments(doc: Doc): readonly Signed[] {
  const start = proseEnd(doc.blocks);
  if (!mayBeSigned(doc.blocks, start)) return [];
  const found = signaturesBelow(doc, start);
  // A bare day stands below letters and above other articles, too: only buttons make it a comment's.
  const timed = runsOf(found.filter(({ sign }) => sign !== 'day'));
  return (
    timed.find((run) => areReaders(doc, run)) ??
    runsOf(found).find((run) => hasButtons(doc, run) && areReaders(doc, run)) ??
    []
  );
}

/** Signatures that stand so near to each other that they may belong to one section. */
function runsOf(found: readonly Signed[]): Signed[][] {
  const runs: Signed[][] = [];
  for (const signed of found) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && signed.at - last.at <= MAX_COMMENT_LINES) run.push(signed);
    else runs.push([signed]);
  }
  return runs.filter((run) => run.length >= MIN_SIGNED);
}

function areReaders(doc: Doc, run: readonly Signed[]): boolean {
  const { blocks } = doc;
  const section = sectionOf(blocks, run);
  const words = wordsOf(section);
  return (
    new Set(run.map(({ name }) => name)).size >= MIN_SIGNED &&
    run.filter(({ at, lines }) => isText(blocks[at + lines])).length >= MIN_SIGNED &&
    words <= MAX_COMMENT_WORDS * run.length &&
    (hasButtons(doc, run) || signLikeReaders(run)) &&
    !areNamedAbove(blocks, run)
  );
}

function sectionOf(blocks: readonly Block[], run: readonly Signed[]): readonly Block[] {
  return blocks.slice(run[0]?.at ?? 0, run.at(-1)?.at ?? 0);
}

/** True where "Reply" or the like stands between them. */
function hasButtons({ blocks, fields }: Doc, run: readonly Signed[]): boolean {
  const language = fields.language?.value;
  const buttons = sectionOf(blocks, run).filter((block) => isReply(chromeHit(block, language)));
  return buttons.length * 2 >= run.length - 1 && buttons.length > 0;
}

/** A cheap test: false where not two lines that could be signatures stand above text. */
function mayBeSigned(blocks: readonly Block[], start: number): boolean {
  let found = 0;
  for (let at = start; at < blocks.length && found < MIN_SIGNED; at++) {
    const block = blocks[at];
    if (block && mayBeStamp(block) && isText(blocks[at + 1])) found++;
  }
  return found >= MIN_SIGNED;
}

function signaturesBelow({ blocks, fields }: Doc, start: number): Signed[] {
  const found: Signed[] = [];
  for (let at = start; at < blocks.length; at++) {
    const signature = signatureAt(blocks, at, fields.language?.value);
    if (!signature) continue;
    found.push({ ...signature, at });
    at += signature.lines - 1;
  }
  return found;
}

/** The index behind the second paragraph of prose; the end where there is none. */
function proseEnd(blocks: readonly Block[]): number {
  let prose = 0;
  const at = blocks.findIndex((block) => isParagraph(block) && ++prose === MIN_PROSE_ABOVE);
  return at < 0 ? blocks.length : at + 1;
}

function isText(block: Block | undefined): boolean {
  if (!block) return false;
  const { words, endsSentence } = facts(block);
  return endsSentence || words >= LONG_WORDS;
}

/** True for words that only comments have, or for ages or persons, each of whom seldom comes again. */
function signLikeReaders(signed: readonly Signed[]): boolean {
  const count = (test: (one: Signed) => boolean): number => signed.filter(test).length;
  if (count(({ sign }) => sign === 'says') >= MIN_SIGNED) return true;
  const names = new Set(signed.map(({ name }) => name));
  const isKnown = count(({ sign }) => sign === 'age') >= MIN_SIGNED;
  return names.size * 2 > signed.length && (isKnown || count((one) => one.isPerson) * 2 > signed.length);
}

/** True where the head of the page names one of them. */
function areNamedAbove(blocks: readonly Block[], signed: readonly Signed[]): boolean {
  const first = blocks.findIndex(isParagraph);
  const head = blocks.slice(0, first).map((block) => ` ${spaced(facts(block).folded)} `);
  const names = new Set(signed.map(({ name }) => ` ${spaced(name)} `));
  return [...names].some((name) => head.some((line) => line.includes(name)));
}

/** A folded text with nothing but its words: "ruth alder, tom beck" -> "ruth alder tom beck" */
function spaced(folded: string): string {
  return folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ');
}
