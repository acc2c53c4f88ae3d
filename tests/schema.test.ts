// The schema is true to what copydesk prints, and catches what it should not print.

import Ajv from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { clean } from '../src/index.ts';
import { ARTICLE_SCHEMA } from '../src/schema.ts';
import { page, QUOTED } from './support/pages.ts';

const validate = new Ajv.Ajv2020({ strict: true, allowUnionTypes: true }).compile(ARTICLE_SCHEMA);

test.each([
  ['prose', page()],
  ['a page with quotes', QUOTED],
  ['nothing', ''],
  ['chrome', 'HomeWorldA title\nAdvertisement\nDecember 19, 2025\n\nBy Anna Berg\n\n[ad_1]\n\nShare this\n'],
])('%s', (_name, text) => {
  for (const options of [{}, { removed: true, text: true }, { indirect: true }]) {
    validate(clean(text, options));
    expect(validate.errors ?? []).toEqual([]);
  }
});

test.each([
  ['a field left out', { title: undefined }],
  ['a field more', { extra: 1 }],
  ['a date in words', { published: 'yesterday' }],
  ['a span that is none', { body: [{ kind: 'paragraph', text: 'a', span: [0] }] }],
  ['an unknown kind', { body: [{ kind: 'advert', text: 'a', span: [0, 1] }] }],
])('%s is refused', (_name, change) => {
  expect(validate(JSON.parse(JSON.stringify({ ...clean(page()), ...change })))).toBe(false);
});
