// The parts of the line scorer: columns against what a reader counts, trees against a hand-made forest, the walk over the page.

import { describe, expect, it } from 'vitest';
import { createDoc } from '../../src/document.ts';
import { around, FAR, linesDown, linesUp, shifted, sumsBefore, together } from '../../src/model/columns.ts';
import { decode } from '../../src/model/decode.ts';
import { columnsOf, featureNames } from '../../src/model/features.ts';
import { readPage } from '../../src/model/page.ts';
import { phrase } from '../../src/model/phrase.ts';
import { scoreLines } from '../../src/model/score.ts';
import { contributions, readForest, scoreRows } from '../../src/model/trees.ts';
import weights from '../../src/model/weights.json' with { type: 'json' };

describe('columns', () => {
  it('counts lines to the nearest flag, never the line itself', () => {
    const flags = [false, true, false, false, true];
    expect([...linesUp(flags)]).toEqual([FAR, FAR, 1, 2, 3]);
    expect([...linesDown(flags)]).toEqual([1, 3, 2, 1, FAR]);
  });

  it('sums around a line, cut at the edges', () => {
    const sums = sumsBefore([1, 2, 4, 8]);
    expect([...around(sums, -2, 0)]).toEqual([0, 1, 3, 6]);
    expect([...around(sums, 1, 3)]).toEqual([6, 12, 8, 0]);
  });

  it('gives what stands beyond the page as -1', () => {
    expect([...shifted([5, 6], -1)]).toEqual([-1, 5]);
    expect([...shifted([5, 6], 1)]).toEqual([6, -1]);
  });

  it('sums a stretch, and jumps over boxes', () => {
    const flags = [true, true, false, true, false, true];
    const boxes = [false, false, true, false, false, false];
    expect([...together(flags)]).toEqual([2, 2, 0, 1, 0, 1]);
    expect([...together(flags, [1, 2, 9, 4, 9, 8], boxes)]).toEqual([7, 7, 0, 7, 0, 8]);
  });

  it('has every feature that the weights name, once', () => {
    const names = featureNames();
    expect(new Set(names).size).toBe(names.length);
    expect(weights.features.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('gives each line of a page a value', () => {
    const page = readPage(createDoc('One\n\nTwo two.\nThree'));
    for (const { name, values } of columnsOf(page)) {
      expect(values.length, name).toBe(3);
      expect(Array.from(values).every(Number.isFinite), name).toBe(true);
    }
  });
});

describe('trees', () => {
  // words < 10 ? (commas < 1 ? -1 : 0.5) : 2, with means -0.4 above and 0.1 at the left
  const forest = readForest([[0, 10, 100, 1, 1, -400, -1, -1000, -1, 500, -1, 2000]], [0, 1]);
  const table = [
    { name: 'words', values: [3, 3, 12] },
    { name: 'commas', values: [0, 1, 0] },
  ];

  it('finds the leaf of each line', () => {
    expect([...scoreRows(forest, table, 0.25)]).toEqual([-0.75, 0.75, 2.25]);
  });

  it('asks no more trees of a line that fifty have given up', () => {
    const leaf = (score: number): number[] => [-1, score];
    const sinking = readForest([...Array.from({ length: 50 }, () => leaf(-100)), leaf(9000)], []);
    const rising = readForest([...Array.from({ length: 50 }, () => leaf(-50)), leaf(9000)], []);
    const one = [{ name: 'words', values: [3] }];
    expect(scoreRows(sinking, one, 0)[0]).toBeCloseTo(-5);
    expect(scoreRows(rising, one, 0)[0]).toBeCloseTo(6.5);
    expect(contributions(sinking, one, 0, 0).asked).toEqual([]);
  });

  it('tells what each feature did', () => {
    const { asked, sums } = contributions(forest, table, 0.25, 1);
    expect(asked.map((column) => [column, sums[column]])).toEqual([
      [0, -0.5],
      [1, 0.9],
    ]);
  });
});

describe('decode', () => {
  const words = [20, 20, 2, 20, 20];
  const open = [true, true, true, true, true];

  it('lets a doubtful line go with its neighbours', () => {
    expect(decode([2, 2, -0.7, 2, 2], words, open).isBody).toEqual([true, true, true, true, true]);
    expect(decode([-2, -2, -0.5, -2, -2], words, open).isBody).toEqual([false, false, false, false, false]);
  });

  it('takes a sure line alone, and drops a sure one', () => {
    expect(decode([-5, -5, 3, -5, -5], words, open).isBody).toEqual([false, false, true, false, false]);
    expect(decode([2, 2, -3, 2, 2], words, open).isBody).toEqual([true, true, false, true, true]);
  });

  it('never takes a line that a rule has decided', () => {
    expect(decode([2, 2, 9, 2, 2], words, [true, true, false, true, true]).isBody).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it('takes an empty page', () => {
    expect(decode([], [], []).isBody).toEqual([]);
  });
});

describe('reasons', () => {
  it.each([
    ['words', 34, undefined, 'words: 34'],
    ['share of digits', 0.125, undefined, 'share of digits: 13 %'],
    ['share of words from the title', -1, undefined, 'share of words from the title: none'],
    ['lines up to byline', FAR, undefined, 'no byline above'],
    ['lines down to a long paragraph', FAR, undefined, 'no long paragraph below'],
    ['lines down to prose', 2, undefined, 'lines down to prose: 2'],
    ['ends a sentence', 1, ['no', 'yes'], 'ends a sentence: yes'],
    ['line above: ends a sentence', -1, ['no', 'yes'], 'line above: ends a sentence: none'],
  ])('%s of %d', (name, value, say, words) => {
    expect(phrase({ name, values: [value], ...(say ? { say } : {}) }, 0)).toBe(words);
  });

  it('names the features that weighed most, with their values in words', () => {
    const [line] = scoreLines(
      createDoc('The mayor said on Monday that the bridge would stay closed until May.'),
      true,
    );
    expect(line?.score).toBeGreaterThan(0.5);
    expect(line?.weighed).toHaveLength(4);
    for (const { feature } of line?.weighed ?? []) expect(feature).toMatch(/^no |: /u);
  });

  it('leaves them out where nobody asks', () => {
    const [line] = scoreLines(
      createDoc('The mayor said on Monday that the bridge would stay closed until May.'),
    );
    expect(line).toEqual({ isBody: true });
  });

  it('scores what no page is as long as in parts, and each line once', () => {
    const prose = 'The mayor said on Monday that the bridge would stay closed until May.';
    const lines = [...new Array<string>(20_000).fill('Share'), ...new Array<string>(10).fill(prose)];
    const alone = scoreLines(createDoc(new Array<string>(10).fill(prose).join('\n')), true);
    const scores = scoreLines(createDoc(lines.join('\n')), true);
    expect(scores).toHaveLength(lines.length);
    expect(scores.slice(0, 20_000).some(({ isBody }) => isBody)).toBe(false);
    // What stands behind the first part is read as a page of its own.
    expect(scores.slice(20_000)).toEqual(alone);
  });
});
