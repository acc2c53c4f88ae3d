// Every quotation is found word for word in the source, whatever flattener the page went through: wrapped at a column as a
// terminal browser does it, glued into one line as `textContent` does it, with entities and decomposed letters.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../src/index.ts';

const PROSE = [
  'The harbour of Lowmere reopened on Friday after a storm that had kept its ferries in port for nine long days.',
  'The damage to the quay will be known by Monday, and the repairs are expected to last until the early summer.',
  'Two boats were lost on the first night, and a third was towed into the bay by the crew of a pilot cutter.',
];

const SAID = [
  'We were lucky, and it could have been far worse for every one of us',
  'Salt & wind did it, and ‘never again’ is what my father used to say of such nights',
  'The café on the pier is gone, but Zoë’s bakery stands as it always stood',
  'I don’t know who left the gate open, and nobody in this town will ask',
];

const WAYS: readonly ((words: string) => string)[] = [
  (words) => `“${words},” said Ruth Alder, the mayor of the town, who had been on the quay since Thursday.`,
  (words) => `Asked about the pier, Ruth Alder told reporters on the quay: “${words}.”`,
  (words) => `“${words},” Joe Pratt said. “And that is all I have to say about the pier tonight.”`,
];

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('“', '&ldquo;')
    .replaceAll('”', '&#8221;')
    .replaceAll('’', '&rsquo;');

/** Wraps words at a column, as a terminal browser prints a paragraph. */
function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length > 79) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

const SHAPES: Readonly<Record<string, (paragraphs: readonly string[]) => string>> = {
  'one line a paragraph': (paragraphs) => paragraphs.join('\n\n'),
  'wrapped at a column': (paragraphs) => `${paragraphs.map(wrapped).join('\n\n')}\n`,
  'glued into one line': (paragraphs) => `HomeWorldHarbour reopens after the storm${paragraphs.join('')}`,
  'with entities': (paragraphs) => paragraphs.map(escaped).join('\n\n'),
  'with decomposed letters': (paragraphs) => paragraphs.join('\n\n').normalize('NFD'),
  'with straight marks': (paragraphs) => paragraphs.join('\n\n').replace(/[“”]/gu, '"'),
  'with invisible characters': (paragraphs) => paragraphs.join('\n\n').replaceAll('th', 't\u00adh\u200b'),
};

/** What stands in the source at the spans of a quotation, as the chain reads it. */
function inSource(source: string, spans: readonly (readonly [number, number])[]): string {
  return spans
    .map(([start, end]) => source.slice(start, end))
    .join(' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&ldquo;', '“')
    .replaceAll('&#8221;', '”')
    .replaceAll('&rsquo;', '’')
    .replace(/[\u00ad\u200b]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ');
}

const plain = (text: string): string => text.replace(/[“”]/gu, '"');

const page = fc.record({
  said: fc.shuffledSubarray(SAID, { minLength: 1, maxLength: 3 }),
  way: fc.array(fc.nat(WAYS.length - 1), { minLength: 3, maxLength: 3 }),
});

describe('spans of quotations', () => {
  it.each(Object.entries(SHAPES))('%s', (_, shape) => {
    fc.assert(
      fc.property(page, ({ said, way }) => {
        const quoting = said.map((words, i) => WAYS[way[i] ?? 0]?.(words) ?? '');
        const [first = '', second = '', third = ''] = PROSE;
        const source = shape([first, ...quoting, second, third]);
        const { quotes } = clean(source);
        for (const { text, span, spans } of quotes)
          expect(inSource(source, spans ?? [span])).toBe(text.replace(/\s+/gu, ' '));
        const found = quotes.map(({ text }) => plain(text).replace(/\.$/u, ''));
        for (const words of said) expect(found).toContain(plain(words));
      }),
      { numRuns: 30 },
    );
  });
});
