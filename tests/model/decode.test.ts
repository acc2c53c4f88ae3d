import { expect, test } from 'vitest';
import { decode } from '../../src/model/decode.ts';

const open = (scores: readonly number[]): boolean[] => scores.map(() => true);

test('a doubtful line among sure ones is body, a doubtful line among furniture is not', () => {
  const scores = [-4, -0.7, -4, 3, -0.4, 3, -4];
  const words = [3, 6, 3, 40, 6, 40, 3];
  expect(decode(scores, words, open(scores)).isBody).toEqual([false, false, false, true, true, true, false]);
});

test('doubtful paragraphs are kept where the rest of the article is as doubtful', () => {
  const scores = [-5, -5, -0.2, -1.4, -1.4, -1.4, -1.4, -5, -5];
  const words = [2, 2, 60, 60, 60, 60, 60, 2, 2];
  expect(decode(scores, words, open(scores)).isBody).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('the same paragraphs are dropped below a long article that is sure', () => {
  const scores = [5, 5, 5, 5, 5, 5, -5, -1.4, -1.4];
  const words = [60, 60, 60, 60, 60, 60, 2, 60, 60];
  expect(decode(scores, words, open(scores)).isBody).toEqual([
    true,
    true,
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a page without a likely line has no body, however much text it has', () => {
  const scores = [-1.4, -1.4, -1.4];
  expect(decode(scores, [60, 60, 60], open(scores)).isBody).toEqual([false, false, false]);
});

test('a line that a rule has taken is never body', () => {
  expect(decode([4, 4, 4], [30, 30, 30], [true, false, true]).isBody).toEqual([true, false, true]);
});

test('where no line is sure, the likely ones are body below the head of an article, and nothing is elsewhere', () => {
  const scores = [-4, -4, -1.1, -1, -1.7, -0.9, -4, -4];
  const words = [2, 2, 16, 12, 3, 10, 2, 2];
  const isOpen = open(scores);
  expect(decode(scores, words, isOpen, true).isBody).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(decode(scores, words, isOpen, false).isBody).not.toContain(true);
});
