// The output contract as JSON Schema 2020-12, schemaVersion 1. A test validates real articles against it, so that it
// stays true to article.ts; everything is required that an article always has, and nothing else is allowed.

import { PLACED_FIELDS } from './fields.ts';
import { LABELS } from './labels.ts';

const text = { type: 'string' } as const;
const textOrNull = { type: ['string', 'null'] } as const;
const offset = { type: 'integer', minimum: 0 } as const;
const span = {
  description: 'UTF-16 code units of the decoded source, start inclusive, end exclusive',
  type: 'array',
  prefixItems: [offset, offset],
  items: false,
  minItems: 2,
} as const;
const spans = { type: 'array', items: { $ref: '#/$defs/span' }, minItems: 2 } as const;
const place = { span: { $ref: '#/$defs/span' }, spans: { $ref: '#/$defs/spans' } } as const;
const date = {
  description: 'an offset stands only where the page gives one',
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?$',
} as const;
const fieldPlace = {
  anyOf: [{ $ref: '#/$defs/span' }, { type: 'array', items: { $ref: '#/$defs/span' }, minItems: 1 }],
} as const;

function closed<const Properties extends object>(
  properties: Properties,
  optional: readonly (keyof Properties & string)[] = [],
): object {
  const required = Object.keys(properties).filter((name) => !optional.some((other) => other === name));
  return { type: 'object', properties, required, additionalProperties: false };
}

export const ARTICLE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'copydesk article',
  description: 'One cleaned news page. A field that is not known is null or an empty list, never left out.',
  ...closed(
    {
      schemaVersion: { const: 1 },
      id: text,
      source: closed({ path: textOrNull, encoding: textOrNull, chars: offset }),
      title: textOrNull,
      section: textOrNull,
      byline: { description: 'the raw line that credits the authors', ...textOrNull },
      authors: { type: 'array', items: text },
      agency: textOrNull,
      published: date,
      updated: date,
      pageDate: date,
      dateline: textOrNull,
      language: { description: 'ISO 639-1, else 639-3', type: ['string', 'null'], pattern: '^[a-z]{2,3}$' },
      body: { type: 'array', items: { $ref: '#/$defs/bodyPart' } },
      text: { description: 'with --text: the body joined by blank lines', ...text },
      figures: { type: 'array', items: { $ref: '#/$defs/figure' } },
      quotes: { type: 'array', items: { $ref: '#/$defs/quote' } },
      fields: {
        description: 'where each field that was found stands',
        ...closed(Object.fromEntries(PLACED_FIELDS.map((name) => [name, fieldPlace])), [...PLACED_FIELDS]),
      },
      removed: { description: 'with --removed', type: 'array', items: { $ref: '#/$defs/removed' } },
      warnings: { type: 'array', items: text },
      meta: { description: 'with --meta-fields: these fields of the record', type: 'object' },
      record: { description: 'with --passthrough: the whole record' },
    },
    ['text', 'removed', 'meta', 'record'],
  ),
  $defs: {
    span,
    spans: { description: 'the pieces, where something else stands between them', ...spans },
    bodyPart: closed({ kind: { enum: ['paragraph', 'heading', 'list-item', 'deck'] }, text, ...place }, [
      'spans',
    ]),
    figure: closed({ caption: textOrNull, alt: textOrNull, credit: textOrNull, ...place }, ['spans']),
    quote: closed(
      {
        text,
        kind: { enum: ['direct', 'mixed', 'indirect'] },
        speaker: {
          anyOf: [{ type: 'null' }, closed({ name: textOrNull, role: textOrNull, mention: textOrNull })],
        },
        cue: textOrNull,
        paragraph: { description: 'zero-based index into body', ...offset },
        confidence: { type: 'number', minimum: 0, maximum: 1 },
        ...place,
      },
      ['spans'],
    ),
    removed: closed({ label: { enum: Object.keys(LABELS) }, pass: text, rule: text, text, ...place }, [
      'spans',
    ]),
  },
} as const;
