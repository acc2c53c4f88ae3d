// Finds what a page says about the authors of its article: a portrait in front of the text or below it, how to reach them.
// `Ada Sample covers ports for the Ledger. Reach her at ...` Where no byline names an author, the portrait tells by its shape:
// below the text a person whom the text never named is a reporter, an author, a professor.
// Known false positives: an author who tells of herself by name; a last paragraph that brings in an editor nobody spoke of.

import type { Block, Doc } from '../document.ts';
import { AUTHOR_OPENINGS, BIO_VERBS, REACH_WORDS, SCHOLAR_WORDS } from '../lexicon/credits/bio-words.ts';
import { ROLE_WORDS } from '../lexicon/credits/role-words.ts';
import { isProse } from '../prose.ts';
import { facts, fold } from '../text/facts.ts';
import { CAPITAL, ODD, UNITS } from '../text/units.ts';
import { isPerson, withoutTitles } from './person.ts';

// A longer paragraph is none of this.
const MOST_WORDS = 110;
const MOST_NAMED = 8;
// How far behind the name a job title stands.
const ROLE_REACH = 14;
// Below the last of the text a portrait has no more lines than this.
const MOST_LINES = 2;
// So much text stands above a portrait of somebody whom no byline names, and no more than this below.
const MIN_ABOVE = 3;
const MOST_BELOW = 3;
// No article has so many authors; each is sought in all of its text.
const MOST_TOLD = 40;
// "Leah C. Sample is", "Georg Muster, Jahrgang 1979, ist"
const OPENING_RE =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]{0,24} (?:(?:de|da|di|del|von|van|der|den|la|le) ){0,2}){1,3}\p{Lu}[\p{L}\p{M}’'-]{1,24})(?:,[^,.]{3,40},)? (?=\p{Ll})/u;
// The particles in it.
const PARTICLES = new Set(['de', 'da', 'di', 'del', 'von', 'van', 'der', 'den', 'la', 'le']);
// ", PhD," or ", geboren 1970," behind a name
const APPOSITION_RE = /^,[^,.]{2,40},/u;
const NO_NAME = '';
const ADDRESS_RE = /\p{L}@\p{L}|\d{3}[-. ]\d{3}[-. ]\d{4}/u;
const WORD_RE = /[\p{L}\p{M}'’-]+/gu;

/** The indices of the blocks that tell of the authors, where these are known. */
export function biosOf(doc: Doc): ReadonlySet<number> {
  const names = (doc.fields.authors?.value ?? []).filter((name) => name.includes(' ')).map(fold);
  const { blocks } = doc;
  const found = new Set(strangersOf(blocks));
  if (names.length === 0) return found;
  const end = lastLongRun(blocks, names);
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (!block || block.mark || facts(block).words > MOST_WORDS) continue;
    const { folded } = facts(block);
    const name = names.find((one) => folded.includes(one));
    if (name === undefined) continue;
    if (i > end && folded === name) {
      for (const at of portraitBelow(blocks, i)) found.add(at);
    } else if (isBio(block, folded, name, i > end)) found.add(i);
  }
  return found;
}

/** Portraits below the text of persons whom it does not name. */
function strangersOf(blocks: readonly Block[]): number[] {
  const prose = blocks.flatMap((block, i) => (isProse(block) ? [i] : []));
  const from = prose[MIN_ABOVE - 1];
  const to = prose[prose.length - 1 - MOST_BELOW] ?? -1;
  if (from === undefined) return [];
  const found: number[] = [];
  let told = 0;
  for (let i = Math.max(from + 1, to); i < blocks.length && told < MOST_TOLD; i++) {
    const block = blocks[i];
    const name = block && !block.mark ? portrayed(block) : undefined;
    if (block === undefined || name === undefined) continue;
    told++;
    const isNamed = (at: number) => at !== i && facts(blocks[at] ?? block).folded.includes(name);
    if (name === NO_NAME || !prose.some(isNamed)) found.push(i);
  }
  return found;
}

const MOST_OPENING_WORDS = 9;

/** The surname of somebody whose line of work a block tells, folded; none where it is "the author". */
function portrayed(block: Block): string | undefined {
  const { folded, words } = facts(block);
  if (words > MOST_WORDS) return undefined;
  const author = AUTHOR_OPENINGS.find((start) => folded.startsWith(start));
  // A cheap test: the verb stands behind a name of a few words.
  if (author === undefined && !folded.split(' ', MOST_OPENING_WORDS).some((word) => BIO_VERBS.has(word)))
    return undefined;
  const [opening = '', name] = (author || opensAsName(block.text) ? OPENING_RE.exec(block.text) : null) ?? [];
  if (author === undefined && (name === undefined || !isPerson(withoutTitles(name)))) return undefined;
  const rest = author ? folded.slice(author.length) : block.text.slice(opening.length).toLowerCase();
  const behind = rest.match(WORD_RE) ?? [];
  if (!BIO_VERBS.has(behind[0] ?? '') || !tellsRole(behind)) return undefined;
  return author === undefined ? fold(name?.split(' ').at(-1) ?? '') : NO_NAME;
}

/** A cheap test: a capital or a particle stands behind the first word. */
function opensAsName(text: string): boolean {
  const [, second = ''] = text.split(' ', 2);
  return PARTICLES.has(second) || ((UNITS[second.charCodeAt(0)] ?? 0) & (CAPITAL | ODD)) !== 0;
}

/** True for a job title near the verb; "ZDF-Reporterin" is one, too. */
function tellsRole(behind: readonly string[]): boolean {
  return behind.slice(0, ROLE_REACH).some((word) => word.split('-').some((part) => ROLE_WORDS.has(part)));
}

/** The last paragraph that is surely the article's: one that names no author. */
function lastLongRun(blocks: readonly Block[], names: readonly string[]): number {
  return blocks.findLastIndex((block, i) => {
    if (!isProse(block) || names.some((name) => facts(block).folded.includes(name))) return false;
    const above = blocks[i - 1];
    return above !== undefined && !names.includes(facts(above).folded);
  });
}

function portraitBelow(blocks: readonly Block[], at: number): number[] {
  const lines = [at];
  for (let i = at + 1; i <= at + MOST_LINES; i++) {
    const block = blocks[i];
    if (!block || block.mark || facts(block).words > MOST_WORDS || facts(block).words < 3) break;
    lines.push(i);
    if (isProse(block)) break;
  }
  return lines.length > 1 ? lines : [];
}

function isBio(block: Block, folded: string, name: string, isBelow: boolean): boolean {
  if (isBelow && (ADDRESS_RE.test(block.text) || REACH_WORDS.some((words) => folded.includes(words))))
    return true;
  const titled = fold(withoutTitles(block.text));
  if (!titled.startsWith(name) && !(isBelow && titled.indexOf(name) < MOST_NAMED)) return false;
  const rest = titled.slice(titled.indexOf(name) + name.length).replace(APPOSITION_RE, '');
  const behind = rest.match(WORD_RE) ?? [];
  if (!BIO_VERBS.has(behind[0] ?? '')) return false;
  return isBelow || tellsRole(behind) || behind.slice(0, ROLE_REACH).some((word) => SCHOLAR_WORDS.has(word));
}
