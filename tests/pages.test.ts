// Whole pages and what a careful reader takes from them: fixtures/pages/<name>.txt and <name>.expected.json.
// Where the tool does not get there yet, shortfalls.json names page, field and reason; a shortfall that is gone fails too.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Article, clean } from '../src/index.ts';
import { coveringSpans, uncovered } from './support/coverage.ts';

const FOLDER = 'fixtures/pages';
const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const shortfalls: Record<string, Record<string, string>> = readJson('shortfalls.json');

function readJson(name: string) {
  return JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
}

/** An article in the words of an expected file: without places, confidences and counts. */
function plain(article: Article): Record<string, unknown> {
  const { title, section, authors, agency, published, updated, pageDate, dateline, language } = article;
  return {
    title,
    section,
    authors,
    agency,
    published,
    updated,
    pageDate,
    dateline,
    language,
    body: article.body.map(({ kind, text }) => ({ kind, text })),
    figures: article.figures.map(({ caption, alt, credit }) => ({ caption, alt, credit })),
    quotes: article.quotes.map(({ text, kind, speaker, paragraph }) => ({
      text,
      kind,
      speaker: speaker?.name ?? speaker?.mention ?? null,
      paragraph,
    })),
  };
}

test('every expected file and every shortfall has its page', () => {
  const expected = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.expected.json'))
    .map((name) => name.replace('.expected.json', ''));
  expect(expected).toEqual(names);
  expect(names.length).toBeGreaterThan(11);
  for (const name of Object.keys(shortfalls)) expect(names).toContain(name);
});

describe.each(names)('%s', (name) => {
  const source = readFileSync(`${FOLDER}/${name}.txt`, 'utf8');
  const expected: Record<string, unknown> = readJson(`${name}.expected.json`);
  const article = clean(source, { removed: true });
  const got = plain(article);

  test('has every field in its expected file', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(got).sort());
  });

  for (const field of Object.keys(got)) {
    const reason = shortfalls[name]?.[field];
    if (reason === undefined) {
      test(field, () => {
        expect(got[field]).toEqual(expected[field]);
      });
    } else {
      test(`${field} falls short: ${reason}`, () => {
        expect(got[field], 'the shortfall is gone: take it out of shortfalls.json').not.toEqual(
          expected[field],
        );
      });
    }
  }

  test('loses nothing of the source', () => {
    expect(uncovered(source, coveringSpans(article))).toBeUndefined();
  });

  test('keeps every paragraph when its body is cleaned again', () => {
    const reason = shortfalls[name]?.recleaned;
    const texts = article.body.filter((part) => part.kind === 'paragraph').map((part) => part.text);
    const again = clean(texts.join('\n\n')).body.map((part) => part.text);
    const lost = texts.filter((text) => !again.includes(text));
    if (reason === undefined) expect(lost).toEqual([]);
    else expect(lost, 'the shortfall is gone: take it out of shortfalls.json').not.toEqual([]);
  });
});
