// The source as it was scraped, row by row: what each row is, by which pass and rule, and what stands in it. The rows carry
// the facts as data; the page puts them into words when someone asks for them.

import type { Article } from '../article.ts';
import type { Doc } from '../document.ts';
import { explained } from '../explain.ts';
import { isLowSurrogate } from '../text/units.ts';
import { escapeText, type Html, html, raw } from './html.ts';
import { type Overlay, overlaysOf, type Row, rowsOf, type Segment, segmentsOf } from './overlay.ts';
import { anchor } from './place.ts';
import type { Voices } from './voices.ts';
import { LABEL_WORDS } from './words.ts';

// About two screens. More in one paragraph keeps a browser busy for seconds.
const MOST_UNITS = 10_000;

/** The list of rows. `key` is what the ids of this document begin with. */
export function sourceList(doc: Doc, article: Article, key: string, voices: Voices): Html {
  const rows = rowsOf(doc);
  const segments = segmentsOf(rows, overlaysOf(doc, article));
  const named = new Set<string>();
  const items = rows.map((row, i) => {
    const inner = inPieces(segments[i] ?? [], doc.source).map(
      (piece) => html`${piece.map((segment) => segmentHtml(doc, segment, key, voices, named))}`,
    );
    return rowItem(doc, row, i, inner);
  });
  return html`<ol class="source" aria-label="The page as it was scraped">${items}</ol>`;
}

/** The segments of a row in pieces of bounded length, cut at blanks: a browser lays one piece out when it is seen. */
function inPieces(segments: readonly Segment[], source: string): Segment[][] {
  const pieces: Segment[][] = [[]];
  let room = MOST_UNITS;
  for (const segment of segments) {
    let { start } = segment;
    while (segment.end - start > room) {
      const blank = source.lastIndexOf(' ', start + room) + 1;
      // Without a blank, at least no pair of surrogates is torn.
      const at = start + room - (isLowSurrogate(source.charCodeAt(start + room)) ? 1 : 0);
      const end = blank > start ? blank : at;
      pieces.at(-1)?.push({ ...segment, start, end });
      pieces.push([]);
      start = end;
      room = MOST_UNITS;
    }
    pieces.at(-1)?.push({ ...segment, start });
    room -= segment.end - start;
  }
  return pieces;
}

function rowItem(doc: Doc, row: Row, index: number, inner: readonly Html[]): Html {
  const block = row.block === undefined ? undefined : doc.blocks[row.block];
  const source = doc.source.slice(row.start, row.end);
  const facts = block ? explained(doc, block) : SCRAP;
  const { fate, label, pass, rule, score, limit, followsNeighbours, weighed, line } = facts;
  const read = block && row.isFirst && block.text !== source ? block.text : undefined;
  const data = [
    attribute('label', label),
    attribute('pass', pass),
    attribute('rule', rule),
    attribute('score', score),
    attribute('limit', limit),
    attribute('follows', followsNeighbours ? 'neighbours' : null),
    attribute('weighed', weighed.map(({ feature, weight }) => `${weight} ${feature}`).join('\n')),
    attribute('read', read),
  ];
  const classes = `row ${fate}${block?.gap && row.isFirst ? ' gap' : ''}`;
  const paragraphs = inner.map(
    (part) => html`<p dir="auto">${fate === 'dropped' ? html`<s>${part}</s>` : part}</p>`,
  );
  return html`<li class="${classes}"${data} tabindex="${index === 0 ? 0 : -1}"><span class="no">${row.isFirst ? line : null}</span><span class="tag">${LABEL_WORDS[label]}</span>${paragraphs}</li>
`;
}

const SCRAP = {
  fate: 'dropped',
  label: 'boilerplate',
  pass: 'normalise-text',
  rule: 'blank',
  score: null,
  limit: null,
  followsNeighbours: false,
  weighed: [],
  line: null,
} as const;

function attribute(name: string, value: string | number | null | undefined): Html {
  if (value === null || value === undefined || value === '') return raw('');
  return raw(` data-${name}="${escapeText(String(value))}"`);
}

/** A stretch of text; the places that links lead to stand before it. */
function segmentHtml(
  doc: Doc,
  { start, end, over }: Segment,
  key: string,
  voices: Voices,
  named: Set<string>,
): Html {
  const text = doc.source.slice(start, end);
  if (over.length === 0) return html`${text}`;
  const ids = over.flatMap(({ kind, names }) => names.map((name) => anchor(key, kind, name)));
  const fresh = ids.filter((id) => !named.has(id));
  for (const id of fresh) named.add(id);
  const anchors = fresh.map((id) => html`<a id="${id}"></a>`);
  return html`${anchors}<span class="${classesOf(over, voices)}"${attribute('is', ids.join(' '))}>${text}</span>`;
}

/** The kinds that lie over a stretch, and the colour of the innermost speaker. */
function classesOf(over: readonly Overlay[], voices: Voices): string {
  const kinds = new Set(over.map(({ kind }) => kind));
  const spoken = over.findLast(({ kind }) => kind === 'quote' || kind === 'mention' || kind === 'cue');
  const voice = spoken ? ` v${voices.ofQuote[Number(spoken.names[0])] ?? 0}` : '';
  return `${[...kinds].join(' ')}${voice}`;
}
