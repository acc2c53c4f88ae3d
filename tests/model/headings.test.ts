// Which short lines of the body are headings: those above prose that are no byline, date, address or row.

import { expect, test } from 'vitest';
import { clean } from '../../src/index.ts';

const HEAD = 'Hebble lose the cup final\n\nBy Ada Sample\n\n7 November 2026\n\n';
const PROSE = [
  'Hebble lost the final on Saturday after they had led by two goals for most of an hour in the rain.',
  'The manager said that nobody in the team had an answer when Arden began to play the ball wide.',
  'Some four thousand people had come from the islands by ferry, and most of them left in silence.',
];

function kindOf(line: string, above: readonly string[] = []): string | undefined {
  const lines = [PROSE[0], PROSE[1], ...above, line, PROSE[2]];
  return clean(HEAD + lines.join('\n\n')).body.find(({ text }) => text === line)?.kind;
}

test('a short line above prose is a heading', () => {
  expect(kindOf('What comes next')).toBe('heading');
  expect(kindOf('2013 and the years after')).toBe('heading');
});

test.each([
  'Updated 3 hours ago',
  '7 November 2026, 10:30',
  'By Rachel Moon, weather correspondent',
  'Write to us at desk@hebble.example',
  'Arden will play on in spring. (cr3/hbl)',
])('%s heads nothing', (line) => {
  expect(kindOf(line)).not.toBe('heading');
});

test('the last row of a line-up heads nothing', () => {
  expect(kindOf('4 Lund', ['1 Beck', '2 Hale'])).not.toBe('heading');
});

test('the first line below the title is the deck, where it is long enough', () => {
  const deck = 'Two goals ahead, the favourites fall apart in an hour of rain';
  const page = `Hebble lose the cup final\n\n${deck}\n\n${PROSE.join('\n\n')}`;
  expect(clean(page).body.find(({ text }) => text === deck)?.kind).toBe('deck');
});
