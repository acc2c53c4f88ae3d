// Reads breadcrumbs: "Home > World > Asia", "Startseite / Politik", and glued ones, as text nodes without a space between:
// "HomeWorldKremlin praises meeting" is Home, World, and the title. The title is told by standing again as a line of its own.
// Known false positive: a headline that begins with "Home" and goes on with a capital ("HomeKit").

import type { Block } from '../document.ts';
import { HERE_WORDS } from '../lexicon/here-words.ts';
import { homeLength } from '../lexicon/homes.ts';
import { isSection, lineHit } from '../lexicon/phrases.ts';
import { countWords, facts } from '../text/facts.ts';
import { SEPARATOR } from '../text/units.ts';
import { isEastern } from '../text/wide.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Breadcrumb {
  /** Where the section stands in the block's text. */
  readonly section?: Stretch;
  /** Where the title begins, when the breadcrumb is the only place that has it. */
  readonly title?: number;
}

const MAX_LENGTH = 300;
// A breadcrumb's parts are names; a longer last one is the title.
const MAX_NAME_WORDS = 4;
const MAX_NAME_LENGTH = 40;
/** How far below its breadcrumb a title may stand. */
export const TITLE_REACH = 40;
const MIN_TITLE_WORDS = 3;
const MAX_HOMELESS = 60;
// "Home > World", "Home » World", "Home / World", "Home | World"
const EDGE_MARKS_RE = /^[^\p{L}\p{N}]{1,4}/u;
const SEPARATOR_RE = / {0,3}[>›»→] {0,3}| {1,3}[/|•·] {1,3}/gu;
// What leads in. "You are here: Home > World"
const LEAD_RE = new RegExp(`^(?:${HERE_WORDS.join('|')})\\s?[:：]? ?`, 'iu');
// Where one glued name ends and the next begins. "Home|World|Kremlin praises", "首页|国际|…"
const EDGE_RE = /[\p{Lu}\p{N}“"«„'\u0400-\u9fff\uac00-\ud7af]/u;

/** The breadcrumb that a line is; undefined where it is none. `below` is asked where the title must be told. */
export function readBreadcrumb(
  { text, facts }: Block,
  below: () => readonly Block[],
): Breadcrumb | undefined {
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  const separated = facts.shape.has & SEPARATOR ? readSeparated(text, below) : undefined;
  if (separated) return separated;
  const home = homeLength(text);
  if (home === 0) return undefined;
  if (text.startsWith(DASH, home) && isEastern(text)) return readDashed(text, home);
  return text.charAt(home) === ' ' ? readSpaced(text, home, below) : readGlued(text, home, below);
}

// In scripts other than the eastern ones it parts the name of a site as well.
const DASH = ' - ';

/** "首页 - 新闻动态": names, parted by dashes. */
function readDashed(text: string, home: number): Breadcrumb | undefined {
  const start = home + DASH.length;
  const names = text.slice(start).split(DASH);
  if (!names.every(isName)) return undefined;
  return { section: { start, end: start + (names[0] ?? '').length } };
}

interface Part extends Stretch {
  readonly text: string;
}

function readSeparated(text: string, below: () => readonly Block[]): Breadcrumb | undefined {
  const lead = LEAD_RE.exec(text)?.[0].length ?? 0;
  const first = lead + (EDGE_MARKS_RE.exec(text.slice(lead))?.[0].length ?? 0);
  if (homeLength(text.slice(first)) === 0) return readHomeless(text, first, lead > 0, below);
  const parts = partsOf(text, first);
  const [home, second] = parts;
  const last = parts.at(-1);
  if (!home || !second || !last || lineHit(home.text)?.kind !== 'home') return undefined;
  if (parts.slice(0, -1).some((part) => !isName(part.text))) return undefined;
  if (isName(last.text)) return { section: trimmed(second) };
  const isOnlyPlace = !below().some((other) => other.text.includes(last.text));
  return {
    ...(second === last ? {} : { section: trimmed(second) }),
    ...(isOnlyPlace ? { title: last.start } : {}),
  };
}

// "Science > Space > Text": the last part says that the text follows.
const TEXT_WORDS = new Set(['正文', '内容', '内文', '內文', '详情', '文章']);
const ARROW_RE = /[>›»→]/u;
const SLASH_FRONT_RE = /^[/>›»] ?/u;

/** "Science > Space > Text", "/ Local / Kelby": no start page, but arrows, or a sign in front, and the name of a section. */
function readHomeless(
  text: string,
  first: number,
  isLed: boolean,
  below: () => readonly Block[],
): Breadcrumb | undefined {
  if (text.length > (isLed ? MAX_LENGTH : MAX_HOMELESS)) return undefined;
  const isSigned = SLASH_FRONT_RE.test(text);
  const all = partsOf(text, first);
  const title = all.length > 2 && isLed ? all.at(-1)?.text : undefined;
  const parts = title !== undefined && below().some((other) => other.text === title) ? all.slice(0, -1) : all;
  const [section] = parts;
  const last = parts.at(-1);
  if (!section || !last || parts.some((part) => !isName(part.text))) return undefined;
  if (isLed) return { section: trimmed(section) };
  if (parts.length < 2 || !(isSigned || ARROW_RE.test(text))) return undefined;
  const isKnown = TEXT_WORDS.has(last.text.trim()) || isSection(section.text);
  return isKnown ? { section: trimmed(section) } : undefined;
}

function partsOf(text: string, from: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (const { index, 0: separator } of text.slice(from).matchAll(SEPARATOR_RE)) {
    parts.push({ start, end: from + index, text: text.slice(start, from + index) });
    start = from + index + separator.length;
  }
  parts.push({ start, end: text.length, text: text.slice(start) });
  return parts.filter((part) => part.text.trim() !== '');
}

/** The part without the blanks and marks at its edges. */
function trimmed({ start, text }: Part): Stretch {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

function isName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && countWords(text) <= MAX_NAME_WORDS;
}

function readGlued(text: string, home: number, below: () => readonly Block[]): Breadcrumb | undefined {
  if (!EDGE_RE.test(text.charAt(home))) return undefined;
  const repeated = below().find(
    (other) =>
      text.length > other.text.length && text.endsWith(other.text) && facts(other).words >= MIN_TITLE_WORDS,
  );
  const title = repeated ? text.length - repeated.text.length : titleStart(text, home);
  if (title === undefined) return undefined;
  const section = title > home ? sectionIn(text, home, title) : undefined;
  return { ...(section ? { section } : {}), ...(repeated || title >= text.length ? {} : { title }) };
}

// What stands between home and title in a line of blanks only: names, and arrows that a font drew as digits.
const MAX_BETWEEN = 50;
const NAME_RE = /\p{L}(?:.*\p{L})?/u;

/** "Home Leaders meet at sea", "Home 9 World 9 Leaders meet at sea": told by the title that stands below, and only by it. */
function readSpaced(text: string, home: number, below: () => readonly Block[]): Breadcrumb | undefined {
  const repeated = below().find(
    (other) =>
      text.length - other.text.length > home &&
      text.length - other.text.length <= home + MAX_BETWEEN &&
      facts(other).words >= MIN_TITLE_WORDS &&
      text.endsWith(other.text),
  );
  if (!repeated) return undefined;
  const between = text.slice(home, text.length - repeated.text.length);
  const name = NAME_RE.exec(between)?.[0];
  if (name === undefined || !isName(name)) return {};
  const start = text.indexOf(name, home);
  return { section: { start, end: start + name.length } };
}

/** The first known section between home and title, else all that stands there, if it could be one name. */
function sectionIn(text: string, home: number, title: number): Stretch | undefined {
  const known = sectionLength(text.slice(home, title));
  if (known > 0) return { start: home, end: home + known };
  return isName(text.slice(home, title)) ? { start: home, end: title } : undefined;
}

/** Where the names of known sections end and the title begins; undefined where no section is known. */
function titleStart(text: string, from: number): number | undefined {
  let at = from;
  for (let length = sectionLength(text.slice(at)); length > 0; length = sectionLength(text.slice(at)))
    at += length;
  return at > from ? at : undefined;
}

/** The length of the longest known section that the text begins with, up to a capital or an ideograph; 0 where there is none. */
function sectionLength(text: string): number {
  for (let end = Math.min(text.length, MAX_NAME_LENGTH); end > 1; end--) {
    const isEdge = (end === text.length || EDGE_RE.test(text.charAt(end))) && !text.endsWith('-', end);
    if (isEdge && isSection(text.slice(0, end))) return end;
  }
  return 0;
}
