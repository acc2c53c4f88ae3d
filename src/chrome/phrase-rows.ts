// Lines that are phrases of page furniture in a row, with single blanks between them: "Share Facebook Twitter WhatsApp Email",
// "Home News Business Opinion Sport". Buttons that stand beside each other come so out of a browser.

import type { Block } from '../document.ts';
import type { Label } from '../labels.ts';
import { type ChromeHit, lineOf } from '../lexicon/phrase-tables.ts';
import { lineHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';

const MOST_WORDS = 14;
const LONGEST_ROW = 160;
// "Read more about it"
const LONGEST_PHRASE = 4;
// Two buttons are a row, two names of sections can be a headline: "World News", "Sport Today".
const LEAST_BUTTONS = 2;
const LEAST_PHRASES = 3;
const LEAST_SECTIONS = 4;
// Of letters and single blanks, the folded text is the key of its phrases.
const PLAIN_RE = /^\p{L}+(?: \p{L}+)*$/u;
const BUTTON_RE = /^[\p{Lu}\p{Lo}\p{N}]/u;

type Hit = Pick<ChromeHit, 'kind' | 'label'>;

/** The labels of the phrases of which the line is a row, in order; undefined where it is none. */
export function phraseRow(block: Block): readonly Label[] | undefined {
  const asked = facts(block).asked();
  if (asked.row === undefined) asked.row = readRow(block) ?? null;
  return asked.row ?? undefined;
}

function readRow(block: Block): readonly Label[] | undefined {
  const { words, endsSentence } = facts(block);
  if (words < LEAST_BUTTONS || words > MOST_WORDS || endsSentence || block.text.length > LONGEST_ROW)
    return undefined;
  const parts = block.text.split(' ');
  const keys = keysOf(block);
  const hits: Hit[] = [];
  for (let at = 0; at < parts.length; ) {
    const phrase = longestPhrase(parts, keys, at);
    if (!phrase) return undefined;
    hits.push(phrase.hit);
    at += phrase.words;
  }
  return hits.length >= leastOf(hits) ? hits.map(({ label }) => label) : undefined;
}

function keysOf(block: Block): readonly string[] | undefined {
  return PLAIN_RE.test(block.text) ? facts(block).folded.split(' ') : undefined;
}

function leastOf(hits: readonly Hit[]): number {
  if (hits.every(({ label }) => label === 'share')) return LEAST_BUTTONS;
  return hits.every(({ kind }) => kind === 'section') ? LEAST_SECTIONS : LEAST_PHRASES;
}

/** The longest phrase that begins at a word; what goes on with a small letter or a sign is no button of its own. */
function longestPhrase(
  parts: readonly string[],
  keys: readonly string[] | undefined,
  at: number,
): { readonly hit: Hit; readonly words: number } | undefined {
  if (!BUTTON_RE.test(parts[at] ?? '')) return undefined;
  for (let words = Math.min(LONGEST_PHRASE, parts.length - at); words > 0; words--) {
    const phrase = (keys ?? parts).slice(at, at + words).join(' ');
    const hit = keys ? lineOf(phrase) : lineHit(phrase);
    if (hit) return { hit, words };
  }
  return undefined;
}

const LEAST_MENU_WORDS = 9;
const LONGEST_MENU = 400;
const LEAST_MENU_PHRASES = 5;
// Names that no table knows stand between known ones; behind the last, more words are a headline.
const MOST_BETWEEN = 8;
const MOST_BEHIND = 3;
// "Home > News > Harbour closes": breadcrumbs end in a headline.
const PARTED_RE = /[>›»|:;–—/]/u;

/** True for a menu that begins with the way home and names pages that no table knows: "Home News Harbour Watch Events Jobs ...". */
export function isMenuFromHome(block: Block): boolean {
  const { words, endsSentence } = facts(block);
  if (words < LEAST_MENU_WORDS || endsSentence || block.text.length > LONGEST_MENU) return false;
  if (PARTED_RE.test(block.text)) return false;
  const parts = block.text.split(' ');
  const keys = keysOf(block);
  if (longestPhrase(parts, keys, 0)?.hit.kind !== 'home') return false;
  let known = 0;
  let unknown = 0;
  for (let at = 0; at < parts.length; ) {
    const phrase = longestPhrase(parts, keys, at);
    if (phrase) known++;
    unknown = phrase ? 0 : unknown + 1;
    if (unknown > MOST_BETWEEN) return false;
    at += phrase?.words ?? 1;
  }
  return known >= LEAST_MENU_PHRASES && unknown <= MOST_BEHIND;
}
