// What two cleanings of one page do differently: lines of the body gained and lost, each with the pass that decided, and
// fields that changed. `a` is before, `b` after.
// A line that b's own-rules dropped is lost by own-rules; one that a's drop-promos had dropped is gained from drop-promos.

import type { Article, Removed } from '../article.ts';
import type { Span } from '../document.ts';
import { FIELD_NAMES } from '../fields.ts';
import { partitionPoint } from '../search.ts';

/** What is looked at in an article as it stands in a stream made with --removed. */
export interface Cleaned extends Pick<Article, 'id' | 'body' | 'figures' | 'fields'> {
  readonly removed: readonly Removed[];
}

/** A line of the body that one side has and the other has not. */
export interface Line {
  readonly text: string;
  /** The pass that drops it on the other side; `field`, `figure` or `other` where it is not dropped there. */
  readonly pass: string;
  readonly rule: string | null;
}

export interface Difference {
  readonly gained: readonly Line[];
  readonly lost: readonly Line[];
  /** Lines that stand on both sides, with another text or cut otherwise. */
  readonly rewritten: readonly { readonly from: string; readonly to: string }[];
  /** The names of the fields that differ, `figures` and `quotes` included. */
  readonly fields: readonly string[];
}

/** Fields of an article that are compared as a whole. */
const FIELDS = [...FIELD_NAMES, 'figures', 'quotes'] as const;

/** True where the value is an article that lists what was removed. */
export function isCleaned(value: object): value is Cleaned {
  const has = (name: string): boolean => Array.isArray(Reflect.get(value, name));
  const isFields = typeof Reflect.get(value, 'fields') === 'object';
  return (
    typeof Reflect.get(value, 'id') === 'string' &&
    has('body') &&
    has('removed') &&
    has('figures') &&
    isFields
  );
}

export function difference(a: Cleaned, b: Cleaned): Difference {
  const inA = texts(a);
  const inB = texts(b);
  const lostParts = a.body.filter(({ text }) => !take(inB, text));
  const gainedParts = b.body.filter(({ text }) => !take(inA, text));
  const gainedAt = finder(gainedParts);
  const rewritten: { from: string; to: string }[] = [];
  const isPaired = new Set<object>();
  for (const part of lostParts) {
    const other = gainedAt(part.span);
    if (!other || isPaired.has(other)) continue;
    isPaired.add(other).add(part);
    rewritten.push({ from: part.text, to: other.text });
  }
  const lost = lostParts.filter((part) => !isPaired.has(part)).map(decider(b));
  const gained = gainedParts.filter((part) => !isPaired.has(part)).map(decider(a));
  const fields = FIELDS.filter((name) => shown(a, name) !== shown(b, name));
  return { gained, lost, rewritten, fields };
}

export function isChange({ gained, lost, rewritten, fields }: Difference): boolean {
  return gained.length + lost.length + rewritten.length + fields.length > 0;
}

function shown(article: object, name: string): string {
  return JSON.stringify(Reflect.get(article, name)) ?? '';
}

/** How often each text stands in the body. */
function texts({ body }: Cleaned): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of body) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function take(counts: Map<string, number>, text: string): boolean {
  const left = counts.get(text) ?? 0;
  if (left > 0) counts.set(text, left - 1);
  return left > 0;
}

/** Tells which pass of the other side decided about a line, by where it stands in the source. */
function decider(other: Cleaned): (part: { readonly text: string; readonly span: Span }) => Line {
  const removedAt = finder(other.removed);
  const figureAt = finder(other.figures);
  const fieldAt = finder(Object.values(other.fields).flatMap((spans) => placesOf(spans)));
  return ({ text, span }) => {
    const removed = removedAt(span);
    if (removed) return { text, pass: removed.pass, rule: removed.rule };
    return { text, pass: figureAt(span) ? 'figure' : fieldAt(span) ? 'field' : 'other', rule: null };
  };
}

function placesOf(spans: Span | readonly Span[]): { readonly span: Span }[] {
  return spans
    .flatMap((one) => (typeof one === 'number' ? [] : [{ span: one }]))
    .concat(isSpan(spans) ? [{ span: spans }] : []);
}

function isSpan(spans: Span | readonly Span[]): spans is Span {
  return typeof spans[0] === 'number';
}

// So many places that begin before a span are looked at for one that reaches into it.
const LOOK_BACK = 20;

/** Finds the place that shares most with a span. */
function finder<T extends { readonly span: Span }>(places: readonly T[]): (span: Span) => T | undefined {
  const sorted = [...places].sort((x, y) => x.span[0] - y.span[0]);
  return ([start, end]) => {
    const low = partitionPoint(sorted.length, (i) => (sorted[i]?.span[0] ?? 0) < start);
    let best: T | undefined;
    let most = 0;
    for (let at = Math.max(low - LOOK_BACK, 0); at < Math.min(low + LOOK_BACK, sorted.length); at++) {
      const place = sorted[at];
      const shared = place ? Math.min(place.span[1], end) - Math.max(place.span[0], start) : 0;
      if (shared > most) [best, most] = [place, shared];
    }
    return best;
  };
}
