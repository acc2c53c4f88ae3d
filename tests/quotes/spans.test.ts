// A quotation points at its words in the source, whatever the passes before did to the text.

import { expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const PROSE = [
  'The harbour of Lowmere reopened on Friday after a storm that had kept its ferries in port for nine long days.',
  'The damage to the quay will be known by Monday, and the repairs are expected to last until the early summer.',
];

/** What stands in the source at the spans of each quotation. */
function quotedIn(source: string): string[] {
  return clean(source).quotes.map(({ span, spans }) =>
    (spans ?? [span]).map(([start, end]) => source.slice(start, end)).join('|'),
  );
}

it('points at its words where entities and invisible characters were taken out', () => {
  const words = 'Salt &amp; wind did it, and no\u200bbody was ready for either';
  const source = [...PROSE, `“${words},” said Ruth Alder, the mayor of the town of Lowmere.`].join('\n\n');
  expect(quotedIn(source)).toEqual([words]);
});

it('points at its words where wrapped lines were joined', () => {
  const wrapped = [
    'The harbour of Lowmere reopened on Friday after a storm that had kept its',
    'ferries in port for nine long days. “We were lucky, and it could have been',
    'far worse for all of us,” said Ruth Alder, the mayor of the town, who had',
    'been on the quay since Thursday with the crews of four boats and a crane.',
  ].join('\n');
  const source = `${wrapped}\n\n${wrapped.replace('Friday', 'Monday')}\n`;
  expect(quotedIn(source)[0]?.replace(/[|\n]+/gu, ' ')).toBe(
    'We were lucky, and it could have been far worse for all of us',
  );
});
