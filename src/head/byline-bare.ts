// Reads a line that is nothing but names, without a by-word: `Ada Sample and Bo Muster`, `AFP`, `Nation | 3/3/2026 | Ada Sample`.

import type { Block } from '../document.ts';
import { RELEASE_LABELS } from '../lexicon/end-matter.ts';
import { lineHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import type { Line, Read } from './byline-read.ts';
import { withoutLabels } from './line-labels.ts';
import { UNCASED_RE } from './name-letters.ts';
import { isName } from './name-shape.ts';
import { bareNames, type Names } from './names.ts';
import { isNewsroomAlone } from './newsroom-alone.ts';
import { isNewsroom, isPerson } from './person.ts';
import { wiredFrom } from './wired.ts';

const ARTICLE_RE = /^(?:The|Die|Der|Das|La|Le|Les|El|Los|De|Il|THE|DIE|DER|DAS|LA|LE|LES|EL|LOS|IL) /u;
const BRACKETED_RE = /^[[【].*[\]】]$/u;

/** The names of a line that is nothing but names. */
export function readBare(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
  { block, text }: Line,
): Read | undefined {
  if (facts(block).words > 24 || isSentence(block) || RELEASE_LABELS.has(facts(block).folded))
    return undefined;
  if (isNewsroomAlone(block, language)) return undefined;
  const wired = wiredFrom(blocks, i, language);
  if (wired !== undefined) return { names: [wired], agency: wired, blocks: [i], kind: 'bare' };
  const whole = bareNames(withoutLabels(text));
  const read = whole.names.length === 0 && text !== block.text ? personIn(text) : whole;
  // "The Sample Post" alone is the site's own name.
  if (read.agency === undefined && read.names.some(isSiteName)) return undefined;
  if (read.names.some(isMenuItem)) return undefined;
  // "[뉴스데스크]", "[특집]": in square brackets stands a series, unless it is a person.
  if (BRACKETED_RE.test(block.text) && !read.names.some(isPerson)) return undefined;
  return read.names.length > 0 ? { ...read, blocks: [i], kind: 'bare' } : undefined;
}

/** "The Sample Post"; "The Sample Bureau" is a part of it, and signs. */
function isSiteName(name: string): boolean {
  return ARTICLE_RE.test(name) && !isNewsroom(name);
}

/** True for sections and buttons, above all in scripts without capitals, where any few signs may be a name: 高校野球, "Son Dakika". */
function isMenuItem(name: string): boolean {
  if (!UNCASED_RE.test(name)) return !isPerson(name) && lineHit(name)?.label === 'navigation';
  return name.split(' ').every((part) => isNavigation(part) || isTwoSections(part));
}

function isNavigation(text: string): boolean {
  return lineHit(text)?.label === 'navigation';
}

const LONGEST_SECTION = 4;

/** True for a section of two known ones, which Chinese pages make without a space: "财经新闻", "体育视频". */
function isTwoSections(text: string): boolean {
  return text.length === LONGEST_SECTION && [text.slice(0, 2), text.slice(2)].every(isNavigation);
}

const LEAST_SENTENCE = 14;

/** True for a sentence, which may begin with a place and a date: "Tarn Valley, 4 February 2025 – ..." */
function isSentence(block: Block): boolean {
  return facts(block).words >= LEAST_SENTENCE && facts(block).endsSentence;
}

const MOST_PARTS = 8;

/** The person among the parts of a date's line: "Nation | 3/3/2026 | Ada Sample | View profile". */
function personIn(text: string): Names {
  const parts = text.split('|').map((part) => part.trim());
  const person =
    parts.length > MOST_PARTS ? undefined : parts.find((part) => isPerson(part) && isName(part, false));
  return { names: person === undefined ? [] : [person], agency: undefined };
}
