// The date of a dateline points to where it stands in the source.

import { expect, test } from 'vitest';
import { clean } from '../../src/index.ts';

test.each([
  [
    '(ANSA) - LOMARE, 12 marzo 2025 - Il porto resta chiuso dopo la caduta di una gru nel bacino.',
    '12 marzo 2025',
  ],
  ['LOWMERE, Maine – March 12, 2025 – Sample Pumps opened its new plant in Lowmere.', 'March 12, 2025'],
  ['LOWMERE, March 12, 2025 (AP) — Sample Pumps opened its new plant in Lowmere.', 'March 12, 2025'],
])('%s', (text, date) => {
  const { published, fields } = clean(text);
  expect(published).toBe('2025-03-12');
  expect([fields.published].flat(2)).toEqual([text.indexOf(date), text.indexOf(date) + date.length]);
});
