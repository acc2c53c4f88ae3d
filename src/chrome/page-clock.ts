// Finds the page's own clock: a bare date above breadcrumbs and title, which is the day on which the page was fetched.
// "Friday, December 19, 2025" as the first line. A date between title and text is the article's, not the clock's.
// Known false positive: a page that begins with the article's date and goes on with a menu.

import { type FoundDate, parseBareDate } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { facts } from '../text/facts.ts';
import { readBreadcrumb, TITLE_REACH } from './breadcrumbs.ts';

export interface PageClock {
  readonly block: Block;
  readonly date: FoundDate;
}

// A masthead's lines: the clock is one of the first, and a menu or breadcrumb follows soon.
const TOP_BLOCKS = 4;
const MENU_REACH = 6;
const MAX_MASTHEAD_WORDS = 4;
const DIGIT_RE = /\p{Nd}/u;
// "Bugün, 3 Mart 2026 Salı", "Today is Tuesday, March 3, 2026": such a date is no article's, whatever stands below.
const TODAY_RE =
  /^(?:today(?: is)?|heute(?: ist)?|aujourd['’]hui|hoy(?: es)?|hoje(?: é)?|oggi(?: è)?|vandaag(?: is)?|i dag|bugün|dnes(?: je)?|dziś(?: jest)?|dzisiaj(?: jest)?|hari ini|сегодня|сьогодні|اليوم)[ ,:،]{1,3}/iu;

/** The clock of the page; undefined where there is none, or where it is known already. */
export function pageClock(doc: Doc): PageClock | undefined {
  if (doc.fields.pageDate) return undefined;
  for (const [i, block] of doc.blocks.slice(0, TOP_BLOCKS).entries()) {
    const today = TODAY_RE.exec(block.text)?.[0].length ?? 0;
    const date =
      !block.mark && DIGIT_RE.test(block.text)
        ? parseBareDate(block.text.slice(today), doc.fields.language?.value, context(doc))
        : undefined;
    if (date && today > 0)
      return { block, date: { ...date, start: date.start + today, end: date.end + today } };
    if (date) return standsAboveMenu(doc, i) ? { block, date } : undefined;
    if (facts(block).words > MAX_MASTHEAD_WORDS) return undefined;
  }
  return undefined;
}

function context(doc: Doc): { crawled?: string } {
  return doc.evidence.crawled === undefined ? {} : { crawled: doc.evidence.crawled };
}

function standsAboveMenu(doc: Doc, index: number): boolean {
  for (let i = index + 1; i <= index + MENU_REACH && i < doc.blocks.length; i++) {
    const block = doc.blocks[i];
    if (block && chromeHit(block, doc.fields.language?.value)?.label === 'navigation') return true;
    if (block && readBreadcrumb(block, () => doc.blocks.slice(i + 1, i + 1 + TITLE_REACH))) return true;
  }
  return false;
}
