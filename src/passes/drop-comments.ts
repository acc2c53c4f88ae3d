// Drops comment forms and what readers wrote: from "12 Comments" on, where form fields, "Reply" and time stamps show that the
// lines are comments; without a heading, from the first line that a reader signed: "Anna K. · 3 hours ago".
// The cut is made behind the article's prose only, and not where the text goes on without such signs.
// Known false positive: an article that ends with letters from readers under the heading "Comments".

import { isParagraph } from '../chrome/paragraphs.ts';
import { isReply } from '../chrome/signatures.ts';
import { signedComments } from '../chrome/signed-comments.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, markEach } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { definePass } from '../pass.ts';

// An article has so many paragraphs of prose before its comments begin; a counter above the text is no heading.
const MIN_PROSE_ABOVE = 2;
// A comment is signed or stamped within so many lines.
const SIGN_REACH = 4;
// What every stamp has: a cheap test. "3", "Anna says:", "Anna said..."
const MAY_BE_STAMP_RE = /\p{N}|[:.…]$/u;
// "August 12, 2020 at 5:03 pm", "12.08.2020 um 17:03", "vor 3 Stunden", "Anna says:"
const STAMP_RE =
  /\p{N}{4},? (?:at|um|à las|a las|à|alle|às|в|o|om|kl\.?) \p{N}{1,2}[:.h]\p{N}{2}|^(?:vor \p{N}|il y a \p{N}|hace \p{N})|\p{N} (?:minutes?|hours?|days?|weeks?|months?|years?) ago$|^\p{L}[^.!?]{1,40} (?:says|sagt|schreibt|schrieb|dice|dit|a dit|scrive|diz|pisze|skriver|zegt|пишет|говорит):$/u;
// "Anna said...", as one maker of blogs has it in each of its languages
const SAID_RE =
  /^[^.!?:…]{1,40} (?:said|hat gesagt|a dit|dijo|ha detto|disse|zei|sa|sagde|pisze) ?(?:\.{3}|…)$/u;
const OPENS_RE = /(?::|\.{3}|…)$/u;
// "1 comment": a counter above an article, a heading where a reader's signature follows.
const COUNTED_RE = /com?ment|komment|coment|reacti|koment/u;

export const dropComments = definePass({
  name: 'drop-comments',
  summary: 'Drops comment forms and what readers wrote',
  run: (doc) => {
    const headed = headedRange(doc);
    const signed = signedRange(doc);
    return markEach(doc, (block, index) => {
      const verdict = dropVerdict(doc, block, 'comments');
      if (verdict) return verdict;
      if (isIn(headed, index)) return { label: 'comments', rule: 'below-comments' };
      return isIn(signed, index) ? { label: 'comments', rule: 'signed-comments' } : undefined;
    });
  },
});

/** The lines between two, these not among them. */
type Range = readonly [above: number, below: number];

const NO_RANGE: Range = [0, 0];

function isIn([above, below]: Range, index: number): boolean {
  return index > above && index < below;
}

/** Comments without a heading: from the first signature to the end of what the last reader wrote. */
function signedRange(doc: Doc): Range {
  const signed = signedComments(doc);
  const [first] = signed;
  if (!first) return NO_RANGE;
  const starts = new Map(signed.map(({ at, lines }) => [at, at + lines]));
  const isSignAt = memoised(
    (index) => starts.has(index) || isSign(doc, doc.blocks[index]) || isButton(doc, doc.blocks[index]),
  );
  const end = endOfComments(doc, isSignAt, first.at - 1);
  // The last signature has one paragraph below it at least; that it has more, nothing says.
  const text = signed.findLast(({ at }) => at < end);
  return [first.at - 1, Math.max(end, text ? text.at + text.lines + 1 : 0)];
}

/** Comments below their heading. */
function headedRange(doc: Doc): Range {
  const isSignAt = memoised((index) => isSign(doc, doc.blocks[index]));
  let prose = 0;
  for (let index = 0; index < doc.blocks.length; index++) {
    const block = doc.blocks[index];
    if (!block) continue;
    if (isParagraph(block)) prose++;
    if (prose >= MIN_PROSE_ABOVE && isHead(doc, block)) {
      const to = endOfComments(doc, isSignAt, index);
      if (to > index + 1) return [index, to];
    }
  }
  return NO_RANGE;
}

function memoised(test: (index: number) => boolean): (index: number) => boolean {
  const known: boolean[] = [];
  return (index) => (known[index] ??= test(index));
}

function isHead(doc: Doc, block: Block): boolean {
  const hit = chromeHit(block, doc.fields.language?.value);
  return (
    (hit?.kind === 'comment-head' && hit.strong) || (hit?.kind === 'counter' && COUNTED_RE.test(hit.phrase))
  );
}

function isSign(doc: Doc, block: Block | undefined): boolean {
  if (!block) return false;
  const hit = chromeHit(block, doc.fields.language?.value);
  return hit
    ? hit.label === 'comments'
    : block.text.length <= 80 &&
        MAY_BE_STAMP_RE.test(block.text) &&
        (STAMP_RE.test(block.text.toLowerCase()) || SAID_RE.test(block.text));
}

function isButton(doc: Doc, block: Block | undefined): boolean {
  return block !== undefined && isReply(chromeHit(block, doc.fields.language?.value));
}

/** Where comments end: at the first prose that has no sign of a reader near it, or behind the last sign. */
function endOfComments(doc: Doc, isSignAt: (index: number) => boolean, head: number): number {
  let lastSign = -1;
  for (let i = head + 1; i < doc.blocks.length; i++) {
    const block = doc.blocks[i];
    if (isSignAt(i)) lastSign = i;
    if (block && isParagraph(block) && !hasSignNear(isSignAt, head, i)) break;
  }
  // "Anna says:", "Anna said...": what she says stands below.
  const opens = OPENS_RE.test(doc.blocks[lastSign]?.text ?? '');
  return lastSign + (opens ? 2 : 1);
}

function hasSignNear(isSignAt: (index: number) => boolean, head: number, index: number): boolean {
  for (let i = Math.max(index - SIGN_REACH, head + 1); i < index + SIGN_REACH; i++)
    if (isSignAt(i)) return true;
  return false;
}
