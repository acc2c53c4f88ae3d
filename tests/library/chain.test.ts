// A chain of one's own: passes added, left out, named.

import { expect, test } from 'vitest';
import {
  clean,
  definePass,
  explain,
  markEach,
  PASSES,
  quotes,
  runPipeline,
  UsageError,
} from '../../src/index.ts';
import { page, QUOTED } from '../support/pages.ts';

const dropWeather = definePass({
  name: 'drop-weather',
  summary: 'Drops the weather line',
  run: (doc) =>
    markEach(doc, ({ text }) =>
      text.startsWith('Weather:') ? { label: 'note', rule: 'weather' } : undefined,
    ),
});

test('a pass of one’s own runs where it stands, and signs its marks', () => {
  const text = `${page()}\nWeather: in the harbour of Westmarsh it will rain until the evening, the office said.\n`;
  expect(clean(text).body).toHaveLength(4);
  const { body, removed } = clean(text, { passes: [dropWeather, ...PASSES], removed: true });
  expect(body).toHaveLength(3);
  expect(removed).toMatchObject([{ label: 'note', pass: 'drop-weather', rule: 'weather' }]);
});

test('names are looked up in the chain that runs', () => {
  expect(() => clean('x', { skip: ['drop-weather'] })).toThrow(UsageError);
  expect(clean('Weather: fair', { passes: [dropWeather], only: ['drop-weather'] }).body).toEqual([]);
});

test('quotes are those of clean; explain says why', () => {
  expect(quotes(QUOTED)).toEqual(clean(QUOTED).quotes);
  expect(quotes(QUOTED)).toHaveLength(1);
  const { id, lines, fields } = explain(`Advertisement\n\n${QUOTED}`, { id: 'a' });
  expect([id, fields.language]).toEqual(['a', 'en']);
  expect(lines[0]).toMatchObject({ label: 'ad', fate: 'dropped', pass: 'drop-ad-markers', score: null });
  expect(lines[1]?.score).toBeGreaterThan(0.5);
  expect(lines[1]?.weighed.length).toBeGreaterThan(1);
});

test.each([
  ['a text that is none', undefined, {}, 'the text must be a string, not undefined'],
  ['a number', 5, {}, 'the text must be a string, not number'],
  ['a mistyped option', 'x', { remvoed: true }, "unknown option 'remvoed'; did you mean 'removed'?"],
  ['an option of something else', 'x', { colour: 'red' }, "unknown option 'colour'"],
  [
    'a name in the place of a list',
    'x',
    { skip: 'score-lines' },
    "the option 'skip' must be a list, not string",
  ],
  ['options that are none', 'x', null, 'the options must be an object, not null'],
])('%s is refused, with what is wrong', (_, text, options, message) => {
  for (const call of [clean, quotes, explain, runPipeline]) {
    const refused = (): unknown => Reflect.apply(call, undefined, [text, options]);
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(message);
  }
});
