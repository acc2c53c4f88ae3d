// A page whose white space was collapsed ("Home Sport Log in Old bridge to close By Ada Sample The council voted ...") is one
// line. It is cut at the ends of its sentences and around the phrases of page furniture that stand in it, which prove that it
// holds more than an article. Where a menu ends and a headline begins cannot be told in it: a warning says so.
// Known false positive: an article on one line that says "privacy policy", "sign in" and "read more" in its sentences.

import { type Block, type Doc, withBlocks } from '../document.ts';
import { lineHit } from '../lexicon/phrases.ts';
import { split } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text/facts.ts';
import { isSmallAt } from '../text/units.ts';

// A shorter line, or one of fewer sentences, is a paragraph.
const LEAST_LENGTH = 600;
// Longer ones are no page, but a book or a dump.
const LONGEST = 300_000;
const LEAST_SENTENCES = 6;
// So much of the page stands on the line.
const SHARE = 0.8;
// So many phrases of furniture prove that a page stands on the line, no article.
const PROOFS = 3;
const MOST_WORDS = 6;
const LONGEST_WORD = 30;
// A quotation is not cut, unless its end is so far away that a mark must have been lost.
const LONGEST_QUOTATION = 600;

// "... to close. The", "... schließen.“ Die", "。旧"
const SENTENCE_END_RE = /[.!?…]["”“»«’)]{0,2} (?=["„“«»‘(]{0,2}[\p{Lu}\p{N}])|[。！？][」』”）]?/gu;
// "J. Sample", "Dr. Sample", "am 3. März": no end.
const ABBREVIATION_RE =
  /(?:^|[\s("„“])(?:\p{L}|\p{N}{1,2}|Dr|Mr|Mrs|Ms|St|Prof|Nr|vs|Jr|Sen|Gov|Rep|Gen|Lt)\.$/u;
const WORD_RE = /[^ ]+/gu;
// So many words that stand again are a headline that its breadcrumb or its window repeats, or a menu.
const LEAST_REPEATED = 5;
// "Uhr Von Ada Beispiel": inside a sentence a by-word has no capital.
const BYLINE_RE = / (?=(?:By|Von|Par|Por|Di|Door|Av|Af) \p{Lu}\p{Ll}+ \p{Lu})/gu;
// "12.03.2024, 10:15 Uhr", "2024-03-12 10:15"
const STAMP_RE =
  /\p{N}{1,4}[./-]\p{N}{1,2}[./-]\p{N}{2,4}[,|–-]? (?:- |– |\| |um |at |à )?\p{N}{1,2}[:.h]\p{N}{2}(?: (?:Uhr|[ap]\.?m\.?|\p{Lu}{2,4}))?(?= )/gu;

const LOW_MARKS = [['„'], ['“', '”']] as const;
const HIGH_MARKS = [
  ['“', '«'],
  ['”', '»'],
] as const;

const NO_LINES = 'no-lines: the page has no line breaks, so that its menus cannot all be told from its text';

type Stretch = readonly [start: number, end: number];

export const cutIntoSentences = definePass({
  name: 'cut-into-sentences',
  summary: 'Cuts a page whose line breaks are lost into sentences and furniture',
  run: (doc) => {
    const line = doc.blocks.find((block) => isWholePage(doc, block));
    if (!line) return doc;
    const words = Array.from(
      line.text.matchAll(WORD_RE),
      ({ index, 0: word }): Stretch => [index, index + word.length],
    );
    const phrases = furnitureIn(line.text, words);
    if (phrases.length < PROOFS) return doc;
    const stretches = [...phrases, ...repeatedIn(line.text, words), ...stamps(line.text)];
    const seams = new Set([...stretches.flat(), ...sentenceEnds(line.text), ...bylines(line.text)]);
    const cuts = [...seams].sort((a, b) => a - b);
    const blocks = doc.blocks.flatMap((block) => (block === line ? split(block, cuts) : block));
    return { ...withBlocks(doc, blocks), warnings: [...doc.warnings, NO_LINES] };
  },
});

function isWholePage({ source }: Doc, block: Block): boolean {
  const { text, mark } = block;
  const isPage =
    text.length >= LEAST_LENGTH && text.length <= LONGEST && text.length >= SHARE * source.length;
  return isPage && !mark && facts(block).shape.innerEnds >= LEAST_SENTENCES;
}

/** Where phrases stand that are lines of page furniture, in order and without overlap. */
function furnitureIn(text: string, words: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    const count = phraseLength(text, words, i);
    if (count === 0) continue;
    found.push(stretchOf(words, i, count));
    i += count - 1;
  }
  return found;
}

/** Where `count` words stand, from word `i` on. */
function stretchOf(words: readonly Stretch[], i: number, count: number): Stretch {
  return [words[i]?.[0] ?? 0, words[i + count - 1]?.[1] ?? 0];
}

/** How many words the longest phrase has that begins at word `i`, no part of a sentence; 0 where none does. */
function phraseLength(text: string, words: readonly Stretch[], i: number): number {
  const start = words[i]?.[0] ?? 0;
  if (isSmallAt(text, start)) return 0;
  for (let count = MOST_WORDS; count > 1; count--) {
    const end = words[i + count - 1]?.[1] ?? Number.POSITIVE_INFINITY;
    if (end - start > count * LONGEST_WORD || isSmallAt(text, end + 1)) continue;
    if (lineHit(text.slice(start, end))?.strong) return count;
  }
  return 0;
}

/** Where words stand that stood before in the same order. */
function repeatedIn(text: string, words: readonly Stretch[]): Stretch[] {
  const at = (i: number): string => text.slice(...(words[i] ?? [0, 0]));
  const seen = new Map<string, number>();
  const found: Stretch[] = [];
  for (let i = 0; i + LEAST_REPEATED <= words.length; i++) {
    const key = text.slice(words[i]?.[0], words[i + LEAST_REPEATED - 1]?.[1]);
    const first = seen.get(key);
    if (first === undefined || first + LEAST_REPEATED > i) {
      if (first === undefined) seen.set(key, i);
      continue;
    }
    let count = LEAST_REPEATED;
    while (first + count < i && i + count < words.length && at(first + count) === at(i + count)) count++;
    for (const from of [first, i]) found.push(stretchOf(words, from, count));
    i += count - 1;
  }
  return found;
}

function stamps(text: string): Stretch[] {
  return Array.from(text.matchAll(STAMP_RE), ({ index, 0: stamp }): Stretch => [index, index + stamp.length]);
}

function bylines(text: string): number[] {
  return Array.from(text.matchAll(BYLINE_RE), ({ index }) => index);
}

/** Where sentences end that are no part of a quotation. */
function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (const { index, 0: end } of text.matchAll(SENTENCE_END_RE)) {
    const to = index + end.length;
    const isEnd = !ABBREVIATION_RE.test(text.slice(Math.max(0, index - 8), index + 1));
    if (isEnd && !isQuoted(text.slice(Math.max(0, to - LONGEST_QUOTATION), to))) ends.push(to);
  }
  return ends;
}

/** True where a quotation is open at the end of a text. */
function isQuoted(text: string): boolean {
  const [opening, closing] = text.includes('„') ? LOW_MARKS : HIGH_MARKS;
  return lastOf(text, opening) > lastOf(text, closing);
}

function lastOf(text: string, marks: readonly string[]): number {
  return Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
}
