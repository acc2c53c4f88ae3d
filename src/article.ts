// What the user gets: the view of a finished document, in the shape that `copydesk schema` describes (schemaVersion 1).

import type { Block, Doc, Span } from './document.ts';
import type { Fields } from './fields.ts';
import { fate, type Label } from './labels.ts';
import { hull, sourceSpans } from './offsets.ts';
import { partitionPoint } from './search.ts';
import { isBlank } from './text/blank.ts';

/** Where something stands: the hull, and the pieces where something else lies between them. */
export interface Place {
  /** UTF-16 code units of the decoded source, [start, end). */
  readonly span: Span;
  readonly spans?: readonly Span[];
}

export interface BodyPart extends Place {
  readonly kind: 'paragraph' | 'heading' | 'list-item' | 'deck';
  readonly text: string;
}

export interface Figure extends Place {
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
}

export interface Speaker {
  /** The full name as the article gives it; null where only a pronoun or nothing is known. */
  readonly name: string | null;
  readonly role: string | null;
  /** The words that stand in the text; null where the speaker is inherited. */
  readonly mention: string | null;
}

export interface Quote extends Place {
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: Speaker | null;
  readonly cue: string | null;
  /** Zero-based index into `body`, headings counted; the first one where the quotation continues. */
  readonly paragraph: number;
  /** 0 to 1: how sure the speaker is. */
  readonly confidence: number;
}

export interface Removed extends Place {
  readonly label: Label;
  readonly pass: string;
  readonly rule: string;
  readonly text: string;
}

export type FieldName = Exclude<keyof Fields, 'language'>;

/** The fields as an article has them: null, or an empty list, where nothing was found. */
export interface FieldValues {
  readonly title: string | null;
  readonly section: string | null;
  readonly byline: string | null;
  readonly authors: readonly string[];
  readonly agency: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly pageDate: string | null;
  readonly dateline: string | null;
  readonly language: string | null;
}

export interface Article extends FieldValues {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly source: { readonly path: string | null; readonly encoding: string | null; readonly chars: number };
  readonly body: readonly BodyPart[];
  /** The body joined by blank lines, with the option `text`. */
  readonly text?: string;
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  /** Where each field that was found stands; several authors give a list of spans. */
  readonly fields: Partial<Record<FieldName, Span | readonly Span[]>>;
  /** What was dropped and why, with the option `removed`. */
  readonly removed?: readonly Removed[];
  readonly warnings: readonly string[];
}

/** What the article says of its input; offsets and text come from the document. */
export interface Provenance {
  readonly id: string;
  readonly path: string | null;
  readonly encoding: string | null;
}

/** The article of a document that all passes have run over. */
export function toArticle(
  doc: Doc,
  provenance: Provenance,
  options: { readonly removed?: boolean; readonly text?: boolean } = {},
): Article {
  const { fields } = doc;
  const body = bodyOf(doc);
  return {
    schemaVersion: 1,
    id: provenance.id,
    source: { path: provenance.path, encoding: provenance.encoding, chars: doc.source.length },
    ...fieldValues(fields),
    body,
    ...(options.text ? { text: body.map((part) => part.text).join('\n\n') } : {}),
    figures: doc.figures,
    quotes: doc.quotes,
    fields: fieldSpans(fields),
    ...(options.removed ? { removed: removedOf(doc) } : {}),
    warnings: doc.warnings,
  };
}

/** The values of the fields, in the order of the output. */
export function fieldValues(fields: Fields): FieldValues {
  return {
    title: fields.title?.value ?? null,
    section: fields.section?.value ?? null,
    byline: fields.byline?.value ?? null,
    authors: fields.authors?.value ?? [],
    agency: fields.agency?.value ?? null,
    published: fields.published?.value ?? null,
    updated: fields.updated?.value ?? null,
    pageDate: fields.pageDate?.value ?? null,
    dateline: fields.dateline?.value ?? null,
    language: fields.language?.value ?? null,
  };
}

/** The kinds of block that are printed as the article. */
const BODY_KINDS = ['paragraph', 'heading', 'list-item', 'deck'] as const satisfies readonly Label[];

/**
 * The kind under which a block is printed, or undefined where it is not body. A block that no pass decided is a
 * paragraph: whoever leaves out passes gets what they left.
 */
export function bodyKind(block: Block): BodyPart['kind'] | undefined {
  const label = block.mark?.label ?? 'paragraph';
  return BODY_KINDS.find((kind) => kind === label);
}

/** The blocks that make the body, in order; `paragraph` of a quote is an index into this list. */
export function bodyBlocks(doc: Doc): Block[] {
  return doc.blocks.filter((block) => bodyKind(block) !== undefined);
}

function bodyOf(doc: Doc): BodyPart[] {
  return bodyBlocks(doc).map((block) => ({
    kind: bodyKind(block) ?? 'paragraph',
    text: block.text,
    ...place(sourceSpans(doc, block)),
  }));
}

/**
 * Every block that is neither body nor wholly reported as a field or figure, with the reason why it went; last the
 * scraps that a rewrite deleted at a cut, so that all of the source is accounted for.
 */
function removedOf(doc: Doc): Removed[] {
  const reported = [
    ...doc.figures.map(pieces),
    ...Object.values(doc.fields).map((found) => found.spans),
  ].flat();
  const isReported = holdsAny(reported);
  const removed = doc.blocks.flatMap((block): Removed[] => {
    if (!block.mark || bodyKind(block)) return [];
    const { label, pass, rule } = block.mark;
    if (fate(label) !== 'dropped' && isReported(block)) return [];
    return [{ label, pass, rule, text: block.text, ...place(sourceSpans(doc, block)) }];
  });
  return [...removed, ...scraps(doc)];
}

/** Tells whether one of the spans holds a whole block: the one that reaches furthest, of those that begin no later. */
function holdsAny(spans: readonly Span[]): (block: Block) => boolean {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  let furthest = 0;
  const reach = sorted.map(([, end]) => (furthest = Math.max(furthest, end)));
  return ({ start, end }) => {
    const last = partitionPoint(sorted.length, (i) => (sorted[i]?.[0] ?? 0) <= start) - 1;
    return last >= 0 && (reach[last] ?? 0) >= end;
  };
}

/** What is not blank and belongs to no block: an entity of a space, say, between two that were split there. */
function scraps(doc: Doc): Removed[] {
  const spans = doc.blocks.flatMap((block) => sourceSpans(doc, block)).sort((a, b) => a[0] - b[0]);
  const found: Removed[] = [];
  let end = 0;
  for (const [start, next] of [...spans, [doc.source.length, doc.source.length] as const]) {
    const text = doc.source.slice(end, start);
    if (!isBlank(text)) {
      found.push({ label: 'boilerplate', pass: 'normalise-text', rule: 'blank', text, span: [end, start] });
    }
    end = Math.max(end, next);
  }
  return found;
}

function pieces(place: Place): readonly Span[] {
  return place.spans ?? [place.span];
}

/** A place from its pieces: the hull, and the pieces where there are several. */
export function place(spans: readonly Span[]): Place {
  return spans.length > 1 ? { span: hull(spans), spans } : { span: spans[0] ?? [0, 0] };
}

function fieldSpans(fields: Fields): Article['fields'] {
  const spans: Partial<Record<FieldName, Span | readonly Span[]>> = {};
  for (const name of Object.keys(fields) as FieldName[]) {
    const found = fields[name]?.spans;
    if (found?.[0]) spans[name] = found.length > 1 ? found : found[0];
  }
  return spans;
}
