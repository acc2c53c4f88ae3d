// How a list names itself: in its heading ("Search results for harbour"), in its address (/tag/harbour, /page/3), in the links
// to the lists before and after it ("Older posts", "1 2 3 … 79").

import type { Block, Doc } from '../document.ts';
import { LIST_COUNTS, LIST_HEADS, LIST_LINKS, MORE_WORDS } from '../lexicon/list-words.ts';
import { phraseKey } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';

/** An address that only lists have. */
export const SURE = 2;

// A heading stands above the list; further up are menus only.
const REACH = 40;
const MAX_HEAD_WORDS = 10;
const MAX_PAGES_WORDS = 16;
// Below the last text its date, its author and its counts may stand.
const MORE_REACH = 6;
const NUMBER_RE = /\d{1,5}/gu;
// Of a text cut in pages there are fewer.
const MANY_PAGES = 10;
// "1 2 3 … 79"
const ROW = 3;
const MAX_ROW = 10;
// "https:", nothing, the host
const HOST_PARTS = 3;
// ".../page/156", ".../tag/harbour", ".../author/ada", ".../search?q=harbour", ".../2013/04/"
const PAGE_FOLDERS: ReadonlySet<string> = new Set(['page', 'pagina', 'seite', 'strona', 'stranica', 'sayfa']);
const LIST_FOLDERS: ReadonlySet<string> = new Set([
  'tag',
  'tags',
  'label',
  'etiqueta',
  'schlagwort',
  'author',
  'autor',
  'autores',
  'auteur',
  'category',
  'search',
]);
const SEARCH_FOLDERS: ReadonlySet<string> = new Set(['search', 'suche', 'buscar', 'recherche']);
const DIGITS_RE = /^\d{1,6}$/u;
const YEAR_RE = /^(?:19|20)\d\d$/u;
// "page=7", "pageID=5125", "start=120": an article may have a few pages.
const PAGE_RE = /(?:^|&)(?:page|paged|pageid|pagina|start|offset)=(\d{1,6})(?:&|$)/iu;

/** The index of the line that names the list, above the block at `end`; -1 where none does. */
export function listHead({ blocks }: Doc, end: number): number {
  const start = Math.max(0, end - REACH);
  const at = blocks
    .slice(start, end)
    .findIndex((block) => begins(block, LIST_HEADS, MAX_HEAD_WORDS) || isCount(block));
  return at < 0 ? -1 : start + at;
}

/** 2 for the address of a list, 1 for one that could be, 0 for any other or none. */
export function listAddress({ evidence: { url = '' } }: Doc): number {
  const [address = ''] = url.split('#', 1);
  const [path = '', query = ''] = address.split('?');
  const [last = '', folder = ''] = path
    .toLowerCase()
    .split('/')
    .slice(HOST_PARTS)
    .filter((part) => part !== '')
    .reverse();
  const isNumber = DIGITS_RE.test(last);
  const isPage = PAGE_FOLDERS.has(folder) && isNumber;
  const isMonth = YEAR_RE.test(folder) && isNumber;
  if (isPage || isMonth || LIST_FOLDERS.has(folder) || (SEARCH_FOLDERS.has(last) && query !== ''))
    return SURE;
  const page = PAGE_RE.exec(query)?.[1];
  if (page === undefined) return 0;
  return Number(page) >= MANY_PAGES ? SURE : 1;
}

/** True where links lead to many more lists, from `start` on: to fewer, they could be the pages of one text. */
export function leadsToPages({ blocks }: Doc, start: number): boolean {
  let row = 0;
  return blocks.slice(start).some((block) => {
    const { words } = facts(block);
    if (words > MAX_PAGES_WORDS) return false;
    if (begins(block, LIST_LINKS, MAX_PAGES_WORDS)) return true;
    // In one line, or each number in its own.
    if (words > 1) row = 0;
    for (const [digits] of block.text.matchAll(NUMBER_RE)) {
      const number = Number(digits);
      if (row >= ROW && row <= MAX_ROW && number > row + 1) return number >= MANY_PAGES;
      // The days of a calendar go on one by one.
      row = number === row + 1 || number === 1 ? number : 0;
    }
    return false;
  });
}

/** True where the list can be made longer, right below its last text. */
export function leadsToMore({ blocks }: Doc, last: number): boolean {
  return blocks.slice(last + 1, last + 1 + MORE_REACH).some((block) => MORE_WORDS.has(facts(block).folded));
}

/** "347 results" */
function isCount(block: Block): boolean {
  return block.facts.shape.digits > 0 && LIST_COUNTS.has(phraseKey(facts(block).folded));
}

function begins(block: Block, phrases: readonly string[], most: number): boolean {
  const { words, folded } = facts(block);
  if (words === 0 || words > most) return false;
  const key = phraseKey(folded);
  return phrases.some((phrase) => key.startsWith(phrase));
}
