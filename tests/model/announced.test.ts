// A paragraph that ends in a colon announces the short lines below it, where the text goes on behind them.

import { expect, test } from 'vitest';
import { createDoc } from '../../src/document.ts';
import { announcedLines } from '../../src/model/announced.ts';

/** `+` begins what the scorer keeps. Gives the lines that are added, with what they are. */
function added(text: string): Readonly<Record<string, string>> {
  const lines = text.split('\n').filter((line) => line !== '');
  const { blocks, ...doc } = createDoc(text.replaceAll('+', ''));
  const places = announcedLines(
    { ...doc, blocks },
    lines.map((line) => line.startsWith('+')),
  );
  return Object.fromEntries([...places].map(([i, place]) => [blocks[i]?.text ?? '', place]));
}

const REST = '+Ferries will sail again on Friday, the harbour office said.';

test('short lines between a colon and the rest of the text are a list', () => {
  const page = `+The warning holds for these islands:\n\nOrmsey\nthe northern part of Hebble\n\n${REST}`;
  expect(added(page)).toEqual({ Ormsey: 'item', 'the northern part of Hebble': 'item' });
});

test('one alone is a paragraph', () => {
  expect(added(`+On the door there was a note:\n\nBack by noon\n\n${REST}`)).toEqual({
    'Back by noon': 'row',
  });
});

test.each([
  ['below few words', `+Also in Ormsey:\n\nThe pier\nThe mill\n\n${REST}`],
  ['with a wording of furniture', `+The warning holds for these islands:\n\nShare\nOrmsey\n\n${REST}`],
  ['where the text does not go on', '+The warning holds for these islands:\n\nOrmsey\nHebble'],
  ['apart from each other', `+The warning holds for these islands:\n\nOrmsey\n\nHebble\n\n${REST}`],
])('lines %s stay with the scorer', (_, page) => {
  expect(added(page)).toEqual({});
});
