// Markdown: front matter, title, paragraphs, subheads, figures where they stand, and the quotes as an appendix on
// request. The text of a page is escaped by the serialiser, also against GitHub's bare links, tables, ~strikes~ and $math$,
// so that it can make no markup, link or HTML of its own. Known limit: sites that look for @names, #numbers and addresses in
// what they have rendered, as GitHub does in issues, find them whatever the Markdown says.

import type { BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown as serialise, type Unsafe } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { Article, BodyPart, Figure, Quote } from '../article.ts';
import { FIELD_NAMES } from '../fields.ts';
import { withoutMark } from '../text/list-marks.ts';
import { voicesOf } from './by-speaker.ts';

// What GitHub's dialect gives a meaning beyond CommonMark, after mdast-util-gfm: links, math, mentions and references.
const GFM_UNSAFE: Unsafe[] = [
  { character: ':', before: '[PSps]', after: '\\/', inConstruct: 'phrasing' },
  { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '@', after: '[\\-.\\w]', inConstruct: 'phrasing' },
  { character: '#', after: '(?=\\S)', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '[', after: '\\^', inConstruct: 'phrasing' },
];
// Controls other than the line feed have no business in a document. "\u001b[31m"
const CONTROL_RE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
// What YAML forbids to stand in a text, or some readers of it take for the end of a line or the beginning of a file. "\u0080"
const NOT_IN_YAML_RE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu;
const BLANK_LINE_RE = /\n{2,}/u;

/** An article as Markdown; with `quotes`, who said what as an appendix. */
export function toMarkdown(article: Article, { quotes = false }: { readonly quotes?: boolean } = {}): string {
  const content: RootContent[] = [
    ...(article.title === null ? [] : [heading(1, article.title)]),
    ...inReadingOrder(article),
    ...(quotes ? quotesAppendix(article.quotes) : []),
  ];
  return `${frontMatter(article)}\n${serialised(content)}`;
}

/** The quotes alone: a heading a speaker. */
export function quotesToMarkdown({ id, title, quotes }: Article): string {
  const content = voicesOf(quotes).flatMap(({ name, role, quotes: said }) => [
    heading(2, [name ?? 'Unknown speaker', ...(role === null ? [] : [role])].join(', ')),
    ...said.flatMap(({ text }): RootContent[] => [blockquote(text)]),
  ]);
  return serialised([heading(1, title ?? id), ...content]);
}

function serialised(children: RootContent[]): string {
  return serialise({ type: 'root', children }, { bullet: '-', extensions: [{ unsafe: GFM_UNSAFE }] });
}

/** All strings quoted: a bare `no` or `2026-01-02` is something else to many readers of YAML. */
function frontMatter(article: Article): string {
  const { id, source, warnings } = article;
  const fields = Object.fromEntries(FIELD_NAMES.map((name) => [name, article[name]]));
  const facts = { id, path: source.path, ...fields, warnings };
  const yaml = stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
  return `---\n${yaml.replace(NOT_IN_YAML_RE, byNumber)}---\n`;
}

/** "\x80", "\ufffe": all strings stand in double quotes, which know such escapes. */
function byNumber(character: string): string {
  const number = character.charCodeAt(0).toString(16);
  return number.length > 2 ? `\\u${number}` : `\\x${number}`;
}

/** Body and figures by their place on the page, list items that follow each other as one list. */
function inReadingOrder({ body, figures }: Article): RootContent[] {
  const waiting = [...figures].sort((a, b) => a.span[0] - b.span[0]);
  const content: RootContent[] = [];
  let list: List | undefined;
  for (const part of body) {
    for (let next = waiting[0]; next && next.span[0] < part.span[0]; next = waiting[0]) {
      content.push(figure(next));
      waiting.shift();
      list = undefined;
    }
    if (part.kind !== 'list-item') {
      content.push(block(part));
      list = undefined;
    } else if (!list || !append(list, part.text)) {
      list = listOf(part.text);
      content.push(list);
    }
  }
  return [...content, ...waiting.map(figure)];
}

/** A list that begins with this item: numbered where the page numbers it. */
function listOf(item: string): List {
  const { text, number } = withoutMark(item);
  const children = [listItem(text)];
  if (number === undefined) return { type: 'list', spread: false, children };
  return { type: 'list', ordered: true, start: number, spread: false, children };
}

/** Adds an item; false where it belongs to another list: Markdown counts on from the first number, so no number may differ. */
function append(list: List, item: string): boolean {
  const { text, number } = withoutMark(item);
  const next = list.ordered ? (list.start ?? 1) + list.children.length : undefined;
  if (number !== next) return false;
  list.children.push(listItem(text));
  return true;
}

function block({ kind, text }: BodyPart): RootContent {
  if (kind === 'heading') return heading(2, text);
  return paragraph(kind === 'deck' ? [{ type: 'emphasis', children: [plain(text)] }] : [plain(text)]);
}

function figure({ caption, alt, credit }: Figure): RootContent {
  const shown = caption ?? alt;
  const words = [...(shown === null ? [] : [shown]), ...(credit === null ? [] : [`(${credit})`])].join(' ');
  const label: PhrasingContent = { type: 'strong', children: [plain('Figure:')] };
  return { type: 'blockquote', children: [paragraph([label, plain(` ${words}`)])] };
}

function quotesAppendix(quotes: readonly Quote[]): RootContent[] {
  if (quotes.length === 0) return [];
  return [heading(2, 'Quotes'), ...quotes.flatMap((quote) => quoted(quote))];
}

/** The words as a block quotation, a paragraph for each that the quotation runs over, then who said them. */
function quoted({ text, kind, speaker }: Quote): RootContent[] {
  const name = speaker?.name ?? speaker?.mention ?? 'unknown speaker';
  // What is not in the speaker's own words must not look as if it were.
  const facts = [name, speaker?.role, kind === 'indirect' ? kind : null].filter(
    (fact) => typeof fact === 'string',
  );
  return [blockquote(text), paragraph([plain(`— ${facts.join(', ')}`)])];
}

function blockquote(text: string): RootContent {
  const words: BlockContent[] = text.split(BLANK_LINE_RE).map((part) => paragraph([plain(part)]));
  return { type: 'blockquote', children: words };
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [plain(text.replaceAll('\n', ' '))] };
}

function listItem(text: string): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph([plain(text)])] };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function plain(text: string): PhrasingContent {
  return { type: 'text', value: text.replace(CONTROL_RE, ' ') };
}
