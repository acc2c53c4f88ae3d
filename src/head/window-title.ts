// The title of the browser's window, which scrapers leave as the first line of the text of all nodes:
// `Leaders meet at sea | The Daily Sample`. The headline stands in it, before the name of the site, and often again below,
// glued to what stands around it. Known false positive: a first line with a bar or a dash that is no window title.

import type { Block } from '../document.ts';
import { countWords, facts } from '../text/facts.ts';

/** One reading of the first line: the headline, and what was cut off behind it. */
export interface WindowTitle {
  readonly text: string;
  readonly cut: 'bar' | 'dash' | 'repeated' | 'nothing';
}

const LONGEST = 300;
const LEAST_WORDS = 3;
const LEAST_LENGTH = 12;
// A headline that is told by standing again must be longer: the same few words stand in menus.
const LEAST_REPEATED = 20;
const MOST_TAILS = 4;
// A name of a site that no mark parts from the headline.
const LONGEST_SITE = 40;
const MARK_RE = /^\s*[^\p{L}\p{N}\s]/u;
const HEAD_LINES = 10;

// " | The Daily Sample", "｜サンプル新聞", " - The Daily Sample", " – Sample", " * The Sample"
const TAIL_RE = /[|｜]|\s[-–—*·•»]\s/gu;
// What stands between this dash and the next mark that parts.
const BEHIND_DASH_RE = /^\s[-–—]\s([^|｜]*)/u;
// Names of sites seldom have so many words, and few of them small.
const CLAUSE_WORDS = 3;
// " - The Daily Sample" behind a clause
const SPACED_DASH_RE = /\s[-–—]\s/u;
const SMALL_RE = /^\p{Ll}/u;
const BAR_RE = /[|｜]/u;
const LETTER_RE = /[\p{L}\p{N}]/u;
const LOWER_RE = /[\p{Ll}\p{N}]/u;
const BLANK_RE = /\s/u;
const TWO_BLANKS_RE = /^\s\s/u;
const QUOTE_RE = /['"]/u;
const CURLY_RE = /[‘’“”]/u;
const SINGLE_RE = /[‘’]/gu;
const DOUBLE_RE = /[“”]/gu;
const COMMA_RE = /^[,;]/u;
// A capital that begins a word: "IDACIindaba"
const GLUED_RE = /^\p{Lu}\p{Ll}/u;
// "", " | S", " - S", ", Da", "  Go"
const TITLE_END_RE = /^(?:$|\s*[|｜[]|\s[-–—*·•»:]\s|, |\s\s)/u;

/** The readings of a page's first line as a window title, the whole line last; none where it is too short. */
export function windowTitles(blocks: readonly Block[]): readonly WindowTitle[] {
  const [first] = blocks;
  if (!first) return [];
  const line = first.text.slice(0, LONGEST);
  const titles: WindowTitle[] = [];
  const add = (text: string, cut: WindowTitle['cut']): void => {
    const bare = text.trim();
    if (!isHeadline(bare) || titles.some((title) => title.text === bare)) return;
    titles.push({ text: bare, cut });
  };
  const repeated = repeatedHeadline(blocks);
  if (repeated !== undefined) add(repeated, 'repeated');
  // An article without a menu above it begins with its headline, not with the window's title.
  const isAlone = blocks.slice(1, HEAD_LINES).every(({ mark }) => mark === undefined);
  let tails = 0;
  for (const { index, 0: mark } of line.matchAll(TAIL_RE)) {
    if (++tails > MOST_TAILS) break;
    const tail = line.slice(index);
    if ((isAlone && isClause(tail)) || isSmallClause(tail)) continue;
    add(line.slice(0, index), BAR_RE.test(mark) ? 'bar' : 'dash');
  }
  if (line.length === first.text.length && !facts(first).endsSentence) add(line, 'nothing');
  return titles;
}

/** True for a clause behind a dash, no site's name: " – und die Händler wissen nichts", " - a new bridge is due". */
function isClause(tail: string): boolean {
  const [behind = ''] = (BEHIND_DASH_RE.exec(tail)?.[1] ?? '').split(SPACED_DASH_RE);
  const words = behind.split(' ').filter((word) => LETTER_RE.test(word));
  const small = words.filter((word) => SMALL_RE.test(word)).length;
  return words.length >= CLAUSE_WORDS && small * 2 > words.length;
}

const ARTICLES = new Set(['the', 'la', 'el', 'le', 'il', 'de', 'der', 'die', 'das', 'al', 'het']);

/** True for a clause of which no site makes a name: " - von Kranen und Fähren". A name may begin with a small article. */
function isSmallClause(tail: string): boolean {
  const [behind = ''] = (BEHIND_DASH_RE.exec(tail)?.[1] ?? '').split(SPACED_DASH_RE);
  const [first = '', ...rest] = behind.trim().split(' ');
  if (rest.length < CLAUSE_WORDS - 1 || !SMALL_RE.test(first) || ARTICLES.has(first)) return false;
  return !behind.includes('.') && rest.some((word) => SMALL_RE.test(word));
}

function isHeadline(text: string): boolean {
  return text.length >= LEAST_LENGTH && countWords(text) >= LEAST_WORDS;
}

/** The beginning of the first line that stands again further down, where it ends in both. */
export function repeatedHeadline(blocks: readonly Block[]): string | undefined {
  const [first] = blocks;
  if (!first || first.text.length < LEAST_REPEATED || facts(first).words < LEAST_WORDS) return undefined;
  const line = straight(first.text.slice(0, LONGEST));
  const key = line.slice(0, LEAST_LENGTH);
  const isQuoted = QUOTE_RE.test(key);
  let best = 0;
  for (let i = 1; i < blocks.length; i++) {
    const text = blocks[i]?.text ?? '';
    if (text.length <= best) continue;
    const from = (isQuoted ? straight(text) : text).indexOf(key);
    if (from < 0) continue;
    const other = straight(text);
    let length = key.length;
    while (length < line.length && line[length] === other[from + length]) length++;
    while (length > 0 && BLANK_RE.test(line.charAt(length - 1))) length--;
    if (length > best && endsTitle(line, length) && closes(other, from + length, key)) best = length;
  }
  const headline = first.text.slice(0, best);
  return best >= LEAST_REPEATED && isHeadline(headline) ? headline : undefined;
}

/** The text with straight quotes, unit for unit. */
function straight(text: string): string {
  return CURLY_RE.test(text) ? text.replace(SINGLE_RE, "'").replace(DOUBLE_RE, '"') : text;
}

/** True where no word goes on: at the end, before a blank or a mark, and where a capital is glued to what stands before. */
function isEnd(text: string, at: number): boolean {
  const next = text.charAt(at);
  if (!LETTER_RE.test(next) || !LETTER_RE.test(text.charAt(at - 1))) return true;
  return GLUED_RE.test(text.slice(at, at + 2)) || LOWER_RE.test(text.charAt(at - 1)) !== LOWER_RE.test(next);
}

/** True where the window title goes on with the name of the site, or with what was glued to it, or not at all. */
function endsTitle(line: string, at: number): boolean {
  return isEnd(line, at) && (LETTER_RE.test(line.charAt(at)) || TITLE_END_RE.test(line.slice(at, at + 3)));
}

/** True for a line that is the headline, and perhaps the name of the site behind it; longer, it is the headline and a deck. */
export function isWindowTitle(text: string, headline: string): boolean {
  const tail = text.slice(headline.length);
  if (tail.length > LONGEST_SITE && !MARK_RE.test(tail)) return false;
  return (
    text.startsWith(headline) &&
    (tail === '' || (!LETTER_RE.test(tail.charAt(0)) && !TWO_BLANKS_RE.test(tail)))
  );
}

/** Where to cut a line that has the headline glued to something: the offsets of its edges. */
export function headlineSeams(text: string, headline: string): number[] {
  const other = straight(text);
  const wanted = straight(headline);
  const seams: number[] = [];
  let from = 0;
  for (let at = other.indexOf(wanted); at >= 0; at = other.indexOf(wanted, from)) {
    const end = at + wanted.length;
    if (opens(other, at, from) && closes(other, end, wanted)) seams.push(at, end);
    from = end;
  }
  return seams.filter((seam, i) => seam > 0 && seam < text.length && seam !== seams[i - 1]);
}

/** True where no sentence leads to what begins here: after a copy, glue, a mark, two blanks, or a menu. */
function opens(text: string, at: number, from: number): boolean {
  if (at === 0 || text.slice(from, at).trim() === '') return true;
  const before = text.slice(at - 2, at);
  return !BLANK_RE.test(before.charAt(1)) || before.trim() === '' || !LOWER_RE.test(before);
}

/** True where no sentence goes on with what ends here. */
function closes(text: string, end: number, headline: string): boolean {
  if (!isEnd(text, end)) return false;
  const after = text.slice(end, end + 2);
  if (after === '' || !BLANK_RE.test(after.charAt(0)) || after.trim() === '') return !COMMA_RE.test(after);
  return !LOWER_RE.test(after) || text.startsWith(headline, end + 1);
}
