// HTML to the flattened text that the chain reads, and what the markup says for sure as evidence beside it. Nothing is left
// out but what no reader sees (scripts, styles, templates, what is hidden): what is article and what is not, the chain decides.
// Only htmlparser2's tokenizer is used: without a tree, no nesting is too deep and no page takes more than linear time.

import { Tokenizer } from 'htmlparser2';
import type { Evidence } from '../document.ts';
import { APART, CELLS, HEADINGS, HIDEABLE, LINES, UNREAD, WORDS } from './elements.ts';
import { lines } from './lines.ts';
import { evidenceOf, type Tag, TOLD } from './meta.ts';

export interface Flattened {
  /** The text; all places of the article are places in it. */
  readonly text: string;
  readonly evidence: Evidence;
}

// More of an attribute, or more tags that say something, is no page but an attack.
const MOST_ATTRIBUTE = 4000;
const MOST_TAGS = 2000;

// "color: red; display: none !important"
const NO_DISPLAY_RE = /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none\s{0,9}(?:!|;|$)/iu;

/** Flattens a page. Never throws, whatever the markup. */
export function flattenHtml(html: string): Flattened {
  // An element that is never closed would take the rest of the page with it: it is read after all.
  for (const open = new Set<string>(); ; ) {
    const { unclosed, ...flattened } = flatten(html, open);
    if (unclosed === undefined) return flattened;
    open.add(unclosed);
  }
}

/** What can be found by a search in the page is there for the reader. */
function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  const hidden = attributes.get('hidden');
  if (hidden !== undefined && hidden.toLowerCase() !== 'until-found') return true;
  return NO_DISPLAY_RE.test(attributes.get('style') ?? '');
}

function flatten(html: string, read: ReadonlySet<string>): Flattened & { readonly unclosed?: string } {
  const out = lines();
  const tags: Tag[] = [];
  const attributes = new Map<string, string>();
  let tag = '';
  let attribute = '';
  let value = '';
  let windowTitle: string | undefined;
  let isTitle = false;
  let isKept = false;
  let unread: string | undefined;
  let depth = 0;
  let figures = 0;
  let isFigure = false;
  let isParagraph = false;

  const told = (): boolean => TOLD.has(tag) && tags.length < MOST_TAGS;
  const isRead = (name: string): boolean =>
    told() || (HIDEABLE.has(tag) && (name === 'hidden' || name === 'style'));
  const text = (piece: string): void => {
    if (isTitle) windowTitle = (windowTitle ?? '') + piece;
    else if (unread === undefined) out.text(piece, isKept);
  };
  const separate = (name: string): void => {
    // A paragraph need not be closed: it ends, with its margin, where the next block begins or the one around it ends.
    if (APART.has(name) || (isParagraph && LINES.has(name))) out.end(true);
    else if (LINES.has(name)) out.end(false);
    if (APART.has(name) || LINES.has(name)) isParagraph = name === 'p';
    else if (CELLS.has(name)) out.space();
  };
  const image = (): void => {
    const alt = attributes.get('alt')?.trim();
    if (!isFigure || !alt) return;
    out.end(false);
    out.become('alt-text', figures);
    out.text(alt, false);
    out.end(false);
    out.become(undefined);
  };
  const opened = (): void => {
    if (told()) tags.push({ name: tag, attributes: new Map(attributes) });
    if (unread !== undefined) {
      if (tag === unread) depth++;
      return;
    }
    if (tag === 'title' && windowTitle === undefined) isTitle = true;
    const isUnread = UNREAD.has(tag);
    if ((isUnread || (HIDEABLE.has(tag) && isHidden(attributes))) && !read.has(tag)) {
      if (isUnread) out.space();
      unread = tag;
      depth = 1;
      return;
    }
    // Lines with blank ones between them are paragraphs.
    if (tag === 'br') isParagraph = out.lineBreak() || isParagraph;
    if (tag === 'img') image();
    separate(tag);
    if (tag === 'span' || WORDS.has(tag)) out.begin(tag === 'span');
    // A heading that is never closed ends where something else begins.
    if (out.kind() === 'heading' && (LINES.has(tag) || APART.has(tag))) out.become(undefined);
    if (tag === 'figure') {
      figures++;
      isFigure = true;
    }
    if (tag === 'pre') isKept = true;
    if (HEADINGS.has(tag)) out.become('heading');
    else if (tag === 'figcaption' && isFigure) out.become('caption', figures);
    else if (tag === 'li') out.become('list-item');
    else if (APART.has(tag) && tag !== 'p') out.become(undefined);
  };
  const closed = (name: string): void => {
    if (name === 'title') isTitle = false;
    if (unread !== undefined) {
      if (name === unread && --depth === 0) unread = undefined;
      return;
    }
    separate(name);
    if (name === 'span' || WORDS.has(name)) out.close(name === 'span');
    if (name === 'pre') isKept = false;
    if (name === 'figure') isFigure = false;
    const isEnd = name === 'figcaption' || name === 'li' || (APART.has(name) && name !== 'p');
    if (isEnd) out.become(undefined);
  };
  const nameAt = (start: number, end: number): string => html.slice(start, end).toLowerCase();

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: (start, end) => text(html.slice(start, end)),
      ontextentity: (code) => text(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = nameAt(start, end);
        attributes.clear();
      },
      onattribname: (start, end) => {
        const name = nameAt(start, end);
        attribute = isRead(name) ? name : '';
        value = '';
      },
      onattribdata: (start, end) => {
        if (attribute !== '' && value.length < MOST_ATTRIBUTE) value += html.slice(start, end);
      },
      onattribentity: (code) => {
        if (attribute !== '') value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute !== '' && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        // Only these close themselves; a browser passes over the stroke in `<div/>`.
        if (tag !== 'svg' && tag !== 'math') opened();
      },
      onclosetag: (start, end) => closed(nameAt(start, end)),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onprocessinginstruction: () => undefined,
      onend: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  const { text: flat, markup } = out.finish();
  const evidence = evidenceOf(tags, (windowTitle ?? '').trim());
  return {
    text: flat,
    evidence: markup.length > 0 ? { ...evidence, markup } : evidence,
    ...(unread === undefined || unread === 'script' || unread === 'style' ? {} : { unclosed: unread }),
  };
}
