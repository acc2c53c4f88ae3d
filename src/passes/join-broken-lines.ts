// Scrapers that set each text node on a line of its own break a sentence wherever a link or a bold word stands in it:
// "The council told" "the Daily Sample" "that it would vote." is one sentence. Only pages that prove more than once that they
// are broken so are joined; what was never broken reads there as it did.
// Known false positive: a headline above a paragraph that begins with a link, where nothing stands between them.

import { type Block, fitsLine, withBlocks } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { small, startOf, wordRe } from '../figures/credit-words.ts';
import { byWordLength } from '../head/by-words.ts';
import { AND_WORDS } from '../lexicon/credits/by-words.ts';
import { endsLeading } from '../lexicon/leading-words.ts';
import { isJoined, join } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';
import { KIND, LOWER, UNITS } from '../text/units.ts';
import { meetWide } from '../text/wide.ts';

// So many sentences, ended on another line than they began, prove that the page is broken.
const PROOFS = 3;
// Shorter lines prove nothing and begin nothing: they are menus and names.
const LEAST_WORDS = 5;
const LEAST_TOGETHER = 6;
// So long a sentence goes on to its end, whatever its next piece looks like.
const PROSE_WORDS = 8;
// A longer line without an end is no headline.
const LONGEST_HEADLINE = 16;
// What stood in a link or in bold between two pieces.
const MOST_SPAN_WORDS = 8;

// ", said the mayor", ".", "’s plan", "), which", "(SPD) nach der Sitzung": what no line begins with.
const CONTINUES_RE = /^(?:[,;.!?%)،؛。、，；）]|[’”"»«](?=[\s,.;]|s\s)|\([\p{L}/.-]{1,20}\),? \p{Ll})/u;
// What may stand on both sides of "and" in a byline.
const MOST_NAME_WORDS = 6;
const LONGEST_LABEL = 60;
// "iPhone", "example.com", "@sample": small letters at the start of names.
const SMALL_NAME_RE = /^\p{Ll}+(?:\p{Lu}|[.@_/]\p{L})/u;
// "... in den Händen:" leads to something new; what ends a sentence is told before.
const OPENS_RE = /[:：|•·>→]$/u;
const COMMA_END_RE = /[,，、،]["”“’»«」]?$/u;
const SMALL_WORD_RE = /^[(“„"'’]?\p{Ll}[\p{L}\p{M}’'-]*,?$/u;
// Nothing stands between a word and the mark behind it, nor between ideographs.
const OPENING_RE = /[“„«‚(（「]$/u;
const CLOSING_RE = /^[,;:.!?%)…’”»،؛]/u;

export const joinBrokenLines = definePass({
  name: 'join-broken-lines',
  summary: 'Joins sentences that were broken where links and bold words stand',
  run: (doc) => {
    const { blocks } = doc;
    if (blocks.some((block) => isJoined(doc, block))) return doc;
    return isBroken(blocks) ? withBlocks(doc, joined(blocks)) : doc;
  },
});

/** True where sentences that end on another line than they began stand in the page more than once or twice. */
function isBroken(blocks: readonly Block[]): boolean {
  let proofs = 0;
  for (let i = 1; i < blocks.length; i++) if (isProof(blocks, i) && ++proofs === PROOFS) return true;
  return false;
}

/** True for a line that goes on with the sentence of the one before it, and ends it, or the next line does. */
function isProof(blocks: readonly Block[], i: number): boolean {
  const [before, block, after] = [blocks[i - 1], blocks[i], blocks[i + 1]];
  if (!before || !block || !isOpen(before, block)) return false;
  if (facts(before).words >= PROSE_WORDS && endsLeading(before.text)) return true;
  if (!continues(block) || facts(before).words + facts(block).words < PROSE_WORDS) return false;
  const endsNext = after !== undefined && isNext(block, after) && facts(after).endsSentence;
  return facts(block).endsSentence || facts(block).shape.innerEnds > 0 || endsNext;
}

/** A sentence as far as it has been read. */
interface Sentence {
  readonly pieces: Block[];
  words: number;
}

/** The lines, those of one sentence joined. */
function joined(blocks: readonly Block[]): Block[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, i) => {
    const sentence = sentences.at(-1);
    const { words } = facts(block);
    if (sentence && belongs(sentence, blocks, i)) {
      sentence.pieces.push(block);
      sentence.words += words;
    } else sentences.push({ pieces: [block], words });
  });
  return sentences.flatMap(({ pieces }) => (pieces.length > 1 ? joinPieces(pieces) : pieces));
}

/** True where line `i` goes on with the sentence that the lines before it began. */
function belongs({ pieces, words }: Sentence, blocks: readonly Block[], i: number): boolean {
  const [first, last, block, after] = [pieces[0], pieces.at(-1), blocks[i], blocks[i + 1]];
  if (!first || !last || !block || !isNext(last, block) || !fitsLine(first, block)) return false;
  if (isCredit(last.text, block)) return true;
  if (!isOpen(last, block)) return false;
  if (CONTINUES_RE.test(block.text)) return true;
  const own = facts(block).words;
  const next = after && isOpen(block, after) ? after : undefined;
  const goesOn = next !== undefined && continues(next) && isPart(next, blocks[i + 2]);
  // What neither ends nor goes on is a label or a menu.
  const isPiece = goesOn || facts(block).endsSentence || endsLeading(block.text);
  const isProse = words + own + (goesOn ? facts(next).words : 0) >= LEAST_TOGETHER;
  if (continues(block)) return isProse && (isPiece || (pieces.length > 1 && own >= LEAST_WORDS));
  if (endsLeading(last.text) || COMMA_END_RE.test(last.text))
    return words >= LEAST_WORDS || (isPiece && isProse);
  const isSpan = own <= MOST_SPAN_WORDS;
  if (isUnfinished(pieces, words))
    return isPiece || (isSpan && next !== undefined && facts(next).endsSentence);
  return words >= LEAST_WORDS && isSpan && goesOn && endsSmall(last);
}

/** True for pieces that only a sentence can be, which has no end yet: headlines are shorter, captions end in a credit. */
function isUnfinished([first, second]: readonly Block[], words: number): boolean {
  if (!first || second) return words >= PROSE_WORDS;
  return words > LONGEST_HEADLINE && endsSmall(first);
}

/** True for a text that ends in a word with a small letter, which is no agency: "... in the harbour. Photo: dpa". */
function endsSmall(block: Block): boolean {
  const { text } = block;
  return SMALL_WORD_RE.test(text.slice(text.lastIndexOf(' ') + 1)) && !creditOf(block);
}

/** True for what credits somebody on two lines: "By" "Ada Sample", "and" "Bob Example", "Photo:" "Carla Muster" "/ Sample Press". */
function isCredit(before: string, { text, facts: { words } }: Block): boolean {
  if (words > MOST_NAME_WORDS || before.length > LONGEST_LABEL) return false;
  if (AND_WORDS.has(text) || text.startsWith('/ ')) return true;
  return AND_WORDS.has(before) || byWordLength(before, undefined) === before.length || isPhotoWord(before);
}

function isPhotoWord(text: string): boolean {
  return text.endsWith(':') && startOf(wordRe(), small(text))?.length === text.length;
}

/** True where a sentence may go on from one line to another. */
function isOpen(before: Block, block: Block): boolean {
  return isNext(before, block) && !facts(before).endsSentence && !OPENS_RE.test(before.text);
}

/** True where one line of the source stands right below the other: what was glued to one line and cut is not joined again. */
function isNext(before: Block, block: Block): boolean {
  return !block.gap && block.line > before.line && !block.mark && !before.mark;
}

/** True for a line that begins as no line does. */
function continues({ text }: Block): boolean {
  const kind = (UNITS[text.charCodeAt(0)] ?? 0) & KIND;
  return kind === LOWER ? !SMALL_NAME_RE.test(text) : CONTINUES_RE.test(text);
}

/** True for a line that is more than the entry of a menu. */
function isPart(block: Block, after: Block | undefined): boolean {
  const { words, endsSentence } = facts(block);
  const isPiece = words >= LEAST_WORDS || endsSentence || endsLeading(block.text);
  if (isPiece || CONTINUES_RE.test(block.text)) return true;
  return (
    after !== undefined && continues(after) && (facts(after).endsSentence || CONTINUES_RE.test(after.text))
  );
}

function joinPieces(pieces: readonly Block[]): Block {
  return join(pieces, (i) => (touch(pieces[i - 1]?.text ?? '', pieces[i]?.text ?? '') ? '' : ' '));
}

/** True where no blank stood between two pieces. */
function touch(before: string, after: string): boolean {
  return CLOSING_RE.test(after) || OPENING_RE.test(before) || meetWide(before, after);
}
