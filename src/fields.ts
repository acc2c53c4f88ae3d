// The named facts of an article and where each stands in the source.

import type { Span } from './document.ts';

/** The fields that stand somewhere in the text, in the order of the output. */
export const PLACED_FIELDS = [
  'title',
  'section',
  'byline',
  'authors',
  'agency',
  'published',
  'updated',
  'pageDate',
  'dateline',
] as const;

/** All fields, in the order of the output. */
export const FIELD_NAMES = [...PLACED_FIELDS, 'language'] as const;

/** A value found in the text, and the source ranges it was read from (UTF-16 units). */
export interface Found<T> {
  readonly value: T;
  readonly spans: readonly Span[];
}

export interface Fields {
  readonly title?: Found<string>;
  readonly section?: Found<string>;
  /** The raw line that credits the authors. */
  readonly byline?: Found<string>;
  readonly authors?: Found<readonly string[]>;
  readonly agency?: Found<string>;
  /** `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss]`, with an offset only where one stands there. */
  readonly published?: Found<string>;
  readonly updated?: Found<string>;
  readonly pageDate?: Found<string>;
  readonly dateline?: Found<string>;
  /** ISO 639-1, else 639-3. Measured over the whole text, so it stands nowhere. */
  readonly language?: Found<string>;
}
