// The last sentences of a text are kept though the scorer doubts them, where what follows is known.

import { expect, test } from 'vitest';
import { createDoc, type Doc, mark, withBlocks } from '../../src/document.ts';
import type { Label } from '../../src/labels.ts';
import { restOfText } from '../../src/model/rest-of-text.ts';

/** `+` begins what the scorer keeps, `label|` what a rule has marked; the rest is open. Gives the lines that are added. */
function added(...lines: readonly string[]): readonly string[] {
  return addedIn('\n\n', ...lines);
}

function addedIn(between: string, ...lines: readonly string[]): readonly string[] {
  const parts = lines.map((line) => /^(?:(\+)|([a-z-]+)\|)?(.*)$/u.exec(line));
  const doc = createDoc(parts.map((part) => part?.[3] ?? '').join(between));
  const blocks = doc.blocks.map((block, i) => {
    const label = parts[i]?.[2];
    return label === undefined ? block : mark(block, { label: label as Label, rule: 'test' });
  });
  const read: Doc = {
    ...withBlocks(doc, blocks),
    fields: { ...doc.fields, language: { value: 'en', spans: [] } },
  };
  return restOfText(read, (i) => parts[i]?.[1] === '+').map((i) => blocks[i]?.text ?? '');
}

const BODY = '+The harbour of Lowmere will be closed for three weeks, its office said on Monday.';
const REST = 'The ferries are to sail from the old pier until then.';
const FOOT = 'share|Share';

test('a sentence below the text and above furniture is text', () => {
  expect(added(BODY, REST, FOOT)).toEqual([REST]);
  expect(added(BODY, REST)).toEqual([REST]);
});

test('so is one below a box in the text, with its subheading', () => {
  expect(added(BODY, 'related|Also read', 'related|A pier for Ormsey', REST, FOOT)).toEqual([REST]);
  expect(added(BODY, 'ad|Advertisement', 'What comes next', REST, FOOT)).toEqual(['What comes next', REST]);
});

test('and so is the last section below its subheading', () => {
  expect(added(BODY, 'What comes next', REST, FOOT)).toEqual(['What comes next', REST]);
  expect(added(BODY, 'By Ada Sample', REST, FOOT)).toEqual([]);
});

test('a page without blank lines has its boxes in the text, too', () => {
  expect(addedIn('\n', BODY, 'related|Also read', REST, FOOT)).toEqual([REST]);
});

test.each([
  ['above a line that nobody knows', [BODY, REST, 'Lowmere in pictures', FOOT]],
  ['between paragraphs', [BODY, REST, BODY]],
  ['above a picture', [BODY, REST, 'caption|The pier of Lowmere']],
  ['below furniture that interrupts no text', [BODY, 'share|Share', REST, FOOT]],
  ['as a question', [BODY, 'What do the ferries of Lowmere do until the pier is open?', FOOT]],
  ['of few words', [BODY, 'More of that tomorrow here.', FOOT]],
  ['as an item', [BODY, `• ${REST}`, FOOT]],
  ['to the reader', [BODY, 'Let us know what you think about the ferries of Lowmere.', FOOT]],
  ['with the wording of furniture', [BODY, 'Subscribe to our newsletter.', FOOT]],
  ['one of many', [BODY, REST, REST, REST, REST, REST, FOOT]],
])('a sentence %s stays with the scorer', (_, lines) => {
  expect(added(...lines)).toEqual([]);
});

test('a short line between paragraphs stays with the scorer', () => {
  expect(added(BODY, 'What comes next', BODY)).toEqual([]);
});
