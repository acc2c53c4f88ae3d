// The cases of fixtures/quotes, one file a language: paragraphs, then every quotation that must come out, in order.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/quotes/extract.ts';
import type { FoundQuote } from '../../src/quotes/found.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

interface Case {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly string[];
}

function readCases(text: string): Case[] {
  return text
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = '', expectation] = part.split(/^--- expect\n/mu);
      if (expectation === undefined) throw new Error(`unfinished case: ${head.split('\n', 1)[0]}`);
      const [title = '', ...paragraphs] = head.split('\n').filter((line) => line !== '');
      return { title, paragraphs, expected: expectation.split('\n').filter((line) => line !== '') };
    });
}

/** `KIND | speaker | mention | cue | text`; "-" where there is none. */
function show({ kind, speaker, cue, text }: FoundQuote): string {
  const shown = [kind, speaker?.name, speaker?.mention, cue, text.replaceAll('\n\n', ' ¶ ')];
  return `quote ${shown.map((part) => part ?? '-').join(' | ')}`;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))) {
  const language = file.slice(0, 2);
  const cases = readCases(readFileSync(new URL(file, FOLDER), 'utf8'));
  describe(`quotes in ${language}`, () => {
    it.each(cases)('$title', ({ paragraphs, expected }) => {
      const found = extractQuotes(paragraphs, { language, indirect: file.includes('indirect') }).map(show);
      expect(found.length === 0 ? ['(none)'] : found).toEqual(expected);
    });
  });
}
