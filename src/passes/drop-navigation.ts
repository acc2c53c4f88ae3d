// Drops menus, skip links, language switchers and breadcrumbs, and keeps the section that a breadcrumb names:
// "Home > World > Asia" goes, section World. A bare date at the page's very top is the clock of the day it was fetched:
// kept as `pageDate`, never as the date of publication. Lines that no table knows are left to the model, however short.

import { isBackLink } from '../chrome/back-link.ts';
import { type Breadcrumb, readBreadcrumb, TITLE_REACH } from '../chrome/breadcrumbs.ts';
import { isMenuRow, menuItems } from '../chrome/menus.ts';
import { pageClock } from '../chrome/page-clock.ts';
import { stackedCrumbs } from '../chrome/stacked-crumbs.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { dateOnly } from '../dates/index.ts';
import { type Block, type Doc, mark, markEach, withBlocks } from '../document.ts';
import type { Fields } from '../fields.ts';
import { sourceSpan, split } from '../offsets.ts';
import { definePass } from '../pass.ts';

// A name without the marks of a list or an arrow: "* World", "World ›"
const NAME_RE = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u;

export const dropNavigation = definePass({
  name: 'drop-navigation',
  summary: 'Drops menus, breadcrumbs, skip links and the page clock; keeps the section',
  run: (doc) => dropMenus(dropStacked(dropBreadcrumbs(dropClock(doc)))),
});

function dropClock(doc: Doc): Doc {
  const clock = pageClock(doc);
  if (!clock) return doc;
  const { block, date } = clock;
  const blocks = doc.blocks.map((other) =>
    other === block ? mark(block, { label: 'page-clock', rule: 'bare-date-on-top' }) : other,
  );
  const pageDate = { value: dateOnly(date.value), spans: [sourceSpan(block, date.start, date.end)] };
  return { ...doc, blocks, fields: { ...doc.fields, pageDate } };
}

/** From the last line up, because a breadcrumb is known by the title below it, which may stand behind another breadcrumb. */
function dropBreadcrumbs(doc: Doc): Doc {
  let section: Fields['section'];
  const reversed: Block[] = [];
  for (let i = doc.blocks.length - 1; i >= 0; i--) {
    const block = doc.blocks[i];
    if (!block) continue;
    const below = (): readonly Block[] => reversed.slice(-TITLE_REACH).reverse();
    const found = block.mark ? undefined : readBreadcrumb(block, below);
    if (!found) {
      reversed.push(block);
      continue;
    }
    section = sectionOf(block, found) ?? section;
    reversed.push(...dropCrumb(block, found, below).reverse());
  }
  const changed = withBlocks(doc, reversed.reverse());
  return doc.fields.section || !section ? changed : { ...changed, fields: { ...doc.fields, section } };
}

/** Breadcrumbs on lines of their own, where no line holds them all. */
function dropStacked(doc: Doc): Doc {
  const found = doc.fields.section ? undefined : stackedCrumbs(doc);
  const block = found && doc.blocks[found.section];
  if (!found || !block) return doc;
  const [name = block.text] = NAME_RE.exec(block.text) ?? [];
  const start = block.text.indexOf(name);
  const section = { value: name, spans: [sourceSpan(block, start, start + name.length)] };
  const isCrumb = (i: number): boolean => found.isSigned && i >= found.from && i <= found.to;
  const marked = markEach(doc, (_, i) =>
    isCrumb(i) ? { label: 'navigation', rule: 'breadcrumb' } : undefined,
  );
  return { ...marked, fields: { ...doc.fields, section } };
}

function sectionOf(block: Block, { section }: Breadcrumb): Fields['section'] {
  if (!section) return undefined;
  return {
    value: block.text.slice(section.start, section.end),
    spans: [sourceSpan(block, section.start, section.end)],
  };
}

/** What stands behind a breadcrumb may be another one: "Home > World > HomeWorldHarbour reopens". */
function dropCrumb(block: Block, { title }: Breadcrumb, below: () => readonly Block[]): Block[] {
  const [crumb = block, rest] = title === undefined ? [block] : split(block, [title]);
  const marked = mark(crumb, { label: 'navigation', rule: 'breadcrumb' });
  if (!rest) return [marked];
  const next = readBreadcrumb(rest, below);
  return [marked, ...(next ? dropCrumb(rest, next, below) : [rest])];
}

function dropMenus(doc: Doc): Doc {
  const isItem = menuItems(doc);
  const blocks = doc.blocks.map((block, i) => {
    if (block.mark) return block;
    const verdict = dropVerdict(doc, block, 'navigation');
    if (verdict) return mark(block, verdict);
    if (isBackLink(block)) return mark(block, { label: 'navigation', rule: 'back-link' });
    if (isItem[i]) return mark(block, { label: 'navigation', rule: 'menu-run' });
    return isMenuRow(block) ? mark(block, { label: 'navigation', rule: 'menu-row' }) : block;
  });
  return withBlocks(doc, blocks);
}
