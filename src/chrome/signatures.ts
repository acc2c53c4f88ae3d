// Reads the line by which a reader signs a comment: "Anna K. · 3 hours ago", "Anna schrieb am 3.4.2021 um 14:05",
// "Posted by Anna on May 3, 2026". A date alone signs nothing, nor does a byline's "By Anna Marlow, May 3".

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { NO_NAME_RE } from '../head/name-letters.ts';
import { isPerson } from '../head/person.ts';
import { COMMENT_ALTERED, COMMENT_GLUE, COMMENT_SAYS } from '../lexicon/comment-words.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import type { ChromeHit } from '../lexicon/phrase-tables.ts';
import { chromeHit, lineHit } from '../lexicon/phrases.ts';
import { facts, fold } from '../text/facts.ts';
import { NUMBER, ODD } from '../text/units.ts';

/** "Anna says:", "Anna, 3 hours ago", "Anna, 3 May 2026, 17:03", "Anna, 3 May 2026" */
export type Sign = 'says' | 'age' | 'time' | 'day';

export interface Signature {
  /** Who signed, folded. */
  readonly name: string;
  /** What says that this is a comment: a word for writing, an age, or no more than events and letters have, too. */
  readonly sign: Sign;
  /** True where the name is that of a person. */
  readonly isPerson: boolean;
  /** How many lines it takes: the name may stand above the time. */
  readonly lines: 1 | 2;
}

const MAX_LENGTH = 80;
const MAX_WORDS = 12;
const MAX_NAME_WORDS = 4;
// A name on a line of its own is shorter than most headings.
const MAX_NAME_LINE_WORDS = 3;
// "Anna • 3 hours ago • edited"
const PARTS_RE = /[·•|]/u;
const LETTER_RE = /\p{L}/u;
// "#12", "3."
const COUNTER_RE = /^#?\p{N}+[.)]?$/u;
// What clings to a word of such a line: "Anna:", "(Anna)", "–"
const CLINGING_RE = /^[^\p{L}\p{N}#]{1,3}|[^\p{L}\p{N}.)]{1,3}$/gu;

/** The signature that begins with a block. `language` is ISO 639-1. */
export function signatureAt(
  blocks: readonly Block[],
  index: number,
  language: string | undefined,
): Signature | undefined {
  const block = blocks[index];
  if (!block) return undefined;
  const stamped = stampOf(block, language);
  if (stamped) return stamped.before === '' ? undefined : signature(stamped.before, stamped.sign, 1);
  const next = blocks[index + 1];
  if (!next || !isNameLine(block, language)) return undefined;
  const below = stampOf(next, language);
  return below?.before === '' ? signature(block.text, below.sign, 2) : undefined;
}

interface Stamp {
  /** What stands in front of the time; empty where nothing does that names anybody. */
  readonly before: string;
  readonly sign: Sign;
}

/** The time with which a line ends, buttons and the note of an edit looked through. */
function stampOf(block: Block, language: string | undefined): Stamp | undefined {
  if (!mayBeStamp(block)) return undefined;
  const { text } = block;
  // Which of two numbers is the day does not matter here.
  const [date, second] = parseDates(text, language, { crawled: ANY_FETCH, order: 'day-first' });
  if (!date || second || !text.slice(date.end).split(PARTS_RE).every(isTail)) return undefined;
  const before = text.slice(0, date.start).trim();
  const sign = date.isReckoned ? 'age' : date.value.includes('T') ? 'time' : 'day';
  return { before: isGlue(before) ? '' : before, sign };
}

/** A cheap test: true for a short line with a number in it. */
export function mayBeStamp(block: Block): boolean {
  const { words, shape } = facts(block);
  return block.text.length <= MAX_LENGTH && words <= MAX_WORDS && (shape.has & (NUMBER | ODD)) !== 0;
}

function isTail(part: string): boolean {
  const folded = fold(part);
  return folded === '' || COMMENT_ALTERED.has(folded) || isReply(lineHit(part));
}

/** True for a button of comments. "Reply" stands below posts of social networks, too. */
export function isReply(hit: ChromeHit | undefined): boolean {
  return hit?.label === 'comments' || hit?.phrase === 'reply';
}

function isNameLine(block: Block, language: string | undefined): boolean {
  const { words, endsSentence } = facts(block);
  const isInitial = endsSentence && words === 2;
  return (
    words > 0 &&
    words <= MAX_NAME_LINE_WORDS &&
    (!endsSentence || isInitial) &&
    LETTER_RE.test(block.text) &&
    !chromeHit(block, language)
  );
}

function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .map((word) => word.replace(CLINGING_RE, ''))
    .filter((word) => word !== '' && !COUNTER_RE.test(word));
}

/** "il y" of "il y a 3 heures", or nothing at all. */
function isGlue(text: string): boolean {
  return !LETTER_RE.test(text) || wordsOf(text).every((word) => isIn(COMMENT_GLUE, word));
}

/** Takes the words beside a name off it; undefined where none is left, more than a name, or a byline. */
function signature(text: string, stamp: Sign, lines: 1 | 2): Signature | undefined {
  const words = wordsOf(text);
  const from = words.findIndex((word) => !isBeside(word));
  const to = words.findLastIndex((word) => !isBeside(word)) + 1;
  if (from < 0 || to - from > MAX_NAME_WORDS) return undefined;
  const says = [...words.slice(0, from), ...words.slice(to)].some((word) => isIn(COMMENT_SAYS, word));
  if (from > 0 && !says) return undefined;
  const name = words.slice(from, to).join(' ');
  // "Published 3 May 2026", "example.org/pier, 3 May 2026"
  if (DATE_LABELS.has(fold(name)) || NO_NAME_RE.test(name)) return undefined;
  return { name: fold(name), sign: says ? 'says' : stamp, isPerson: isPerson(name), lines };
}

function isBeside(word: string): boolean {
  return isIn(COMMENT_SAYS, word) || isIn(COMMENT_GLUE, word);
}

function isIn(words: ReadonlySet<string>, word: string): boolean {
  return words.has(word.toLowerCase());
}
