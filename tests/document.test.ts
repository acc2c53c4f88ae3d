// The document and its four functions: every change keeps the way back to the source.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Block,
  createDoc,
  MAX_BLOCKS,
  MAX_LINE,
  mark,
  markEach,
  type Span,
  withBlocks,
} from '../src/document.ts';
import { type Edit, join, rewrite, sourceSpan, sourceSpans, split } from '../src/offsets.ts';
import { page } from './support/arbitraries.ts';
import { uncovered } from './support/coverage.ts';

function blocksOf(source: string): readonly Block[] {
  return createDoc(source).blocks;
}

function block(source: string, index = 0): Block {
  const found = blocksOf(source)[index];
  if (!found) throw new RangeError(`no block ${index}`);
  return found;
}

/** What the source holds where a part of a block's text came from. */
function original(source: string, of: Block, part: string): string {
  const at = of.text.indexOf(part);
  if (at < 0) throw new RangeError(`'${part}' does not stand in '${of.text}'`);
  const [start, end] = sourceSpan(of, at, at + part.length);
  return source.slice(start, end);
}

describe('createDoc', () => {
  test('takes what no page has lines for as one block, marked, and says so', () => {
    const source = `${'a\n'.repeat(MAX_BLOCKS)} b\n\nc \n`;
    const { blocks, warnings } = createDoc(source);
    expect(blocks).toHaveLength(MAX_BLOCKS + 1);
    expect(blocks.at(-2)?.mark).toBeUndefined();
    expect(blocks.at(-1)).toMatchObject({ text: 'b\n\nc', mark: { rule: 'too-many-lines' } });
    expect(warnings).toEqual([expect.stringContaining('too-many-lines')]);
    expect(createDoc('a\n'.repeat(MAX_BLOCKS)).warnings).toEqual([]);
  });

  test('cuts a line that no paragraph is so long as, at a blank where one is near, between characters elsewhere', () => {
    const source = `${'ab '.repeat(MAX_LINE / 3 + 10)}\n\n${'😀'.repeat(MAX_LINE / 2 + 10)}a\n${' '.repeat(MAX_LINE + 10)}\nb`;
    const { blocks } = createDoc(source);
    const spans = blocks.map(({ start, end }): Span => [start, end]);
    expect(uncovered(source, spans)).toBeUndefined();
    expect(blocks.map(({ text, line, gap }) => [text.slice(0, 3), text.slice(-2), line, gap])).toEqual([
      ['ab ', 'ab', 1, false],
      ['ab ', 'ab', 1, false],
      ['😀\ud83d', '😀', 3, true],
      ['😀\ud83d', '😀a'.slice(1), 3, false],
      ['b', 'b', 5, true],
    ]);
    expect(blocks.every(({ text }) => text.length <= MAX_LINE)).toBe(true);
  });

  test('cuts at every line break and trims', () => {
    const texts = blocksOf(' a \r\n\n\tb\u2028c\rd\u0085e\vf\fg\n').map(({ text }) => text);
    expect(texts).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  });

  test('counts lines from one, \\r\\n as one break, and knows the gaps', () => {
    const seen = blocksOf('a\r\n\r\nb\nc').map(({ line, gap }) => [line, gap]);
    expect(seen).toEqual([
      [1, false],
      [3, true],
      [4, false],
    ]);
  });

  test('counts a line of zero-width and format characters as blank', () => {
    expect(blocksOf('\ufeff\u200b \u00ad\n\u200ba\u200b').map(({ text, start }) => [text, start])).toEqual([
      ['a', 6],
    ]);
  });

  test('keeps lone surrogates', () => {
    expect(block('\ud800x\udc00').text).toBe('\ud800x\udc00');
  });
});

describe('mark', () => {
  test('marks undecided blocks only', () => {
    const doc = createDoc('a\nb');
    const once = markEach(doc, ({ text }) => (text === 'a' ? { label: 'ad', rule: 'first' } : undefined));
    const twice = markEach(once, () => ({ label: 'share', rule: 'second' }));
    expect(twice.blocks.map(({ mark: made }) => made?.rule)).toEqual(['first', 'second']);
  });

  test('returns the same document where nothing is marked', () => {
    const doc = createDoc('a\nb');
    expect(markEach(doc, () => undefined)).toBe(doc);
    expect(withBlocks(doc, [...doc.blocks])).toBe(doc);
  });

  test('leaves text and place alone', () => {
    const made = mark(block('  a'), { label: 'ad', rule: 'r' });
    expect(made).toMatchObject({ text: 'a', start: 2, end: 3, mark: { label: 'ad', rule: 'r', pass: '' } });
  });
});

describe('rewrite', () => {
  const source = '  Fish &amp; chips &amp; peas';

  test('maps a replacement to all that it replaced', () => {
    const done = rewrite(block(source), [{ start: 5, end: 10, text: '&' }]);
    expect(done.text).toBe('Fish & chips &amp; peas');
    expect(original(source, done, '&')).toBe('&amp;');
    expect(original(source, done, 'Fish')).toBe('Fish');
    expect(original(source, done, 'chips')).toBe('chips');
    expect(original(source, done, 'sh & ch')).toBe('sh &amp; ch');
  });

  test('composes: a second rewrite maps through the first', () => {
    const once = rewrite(block(source), [{ start: 5, end: 10, text: '&' }]);
    const at = once.text.indexOf('&amp;');
    const twice = rewrite(once, [{ start: at, end: at + 5, text: '&' }]);
    expect(twice.text).toBe('Fish & chips & peas');
    expect(original(source, twice, 'chips & peas')).toBe('chips &amp; peas');
    const third = rewrite(twice, [{ start: 3, end: 8, text: '~' }]);
    expect(third.text).toBe('Fis~hips & peas');
    expect(original(source, third, '~')).toBe('h &amp; c');
  });

  test('maps each half of a composed or decoded text to its whole range', () => {
    const text = 'x&#128077;y';
    const done = rewrite(block(text), [{ start: 1, end: 10, text: '👍' }]);
    expect(sourceSpan(done, 1, 2)).toEqual([1, 10]);
    expect(sourceSpan(done, 2, 3)).toEqual([1, 10]);
    expect(sourceSpan(done, 3, 4)).toEqual([10, 11]);
  });

  test('leaves no trace of a deletion in the text, and stays one piece over it', () => {
    const text = '&shy;co&shy;op shop&nbsp;';
    const doc = createDoc(text);
    const edits = [0, 7].map((start) => ({ start, end: start + 5, text: '' }));
    const bare = rewrite(block(text), [...edits, { start: 19, end: 25, text: '' }]);
    expect(bare.text).toBe('coop shop');
    expect(sourceSpans(doc, bare)).toEqual([[0, text.length]]);
    expect(sourceSpan(bare, 0, 4)).toEqual([5, 14]);
    expect(sourceSpans(doc, bare, 2, 4)).toEqual([[12, 14]]);
  });

  test('an emptied block keeps its place', () => {
    const doc = createDoc('&nbsp;');
    expect(sourceSpans(doc, rewrite(block('&nbsp;'), [{ start: 0, end: 6, text: '' }]))).toEqual([[0, 6]]);
  });

  test('can insert and can empty', () => {
    const inserted = rewrite(block('ab'), [{ start: 1, end: 1, text: '-' }]);
    expect(inserted.text).toBe('a-b');
    expect(sourceSpan(inserted, 1, 2)).toEqual([1, 1]);
    expect(rewrite(block('ab'), [{ start: 0, end: 2, text: '' }]).text).toBe('');
  });

  test('returns the same block for no edits', () => {
    const same = block('ab');
    expect(rewrite(same, [])).toBe(same);
  });
});

describe('split', () => {
  test('cuts, trims and keeps the places', () => {
    const source = ' one two  three';
    const pieces = split(block(source), [4, 8]);
    expect(pieces.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['one', 1, 4],
      ['two', 5, 8],
      ['three', 10, 15],
    ]);
  });

  test('drops empty pieces and returns the same block where nothing is cut', () => {
    const same = block('one');
    expect(split(same, [])).toEqual([same]);
    expect(split(same, [0, 3])[0]).toBe(same);
  });

  test('only the first piece keeps the gap', () => {
    expect(split(block('a\n\nb c', 1), [1]).map(({ gap }) => gap)).toEqual([true, false]);
  });

  test('cuts a rewritten block without losing its map', () => {
    const source = 'Fish &amp; chips|peas &amp; ham';
    const done = rewrite(block(source), [
      { start: 5, end: 10, text: '&' },
      { start: 22, end: 27, text: '&' },
    ]);
    const [left, right] = split(done, [done.text.indexOf('|') + 1]);
    expect(left?.text).toBe('Fish & chips|');
    expect(right?.text).toBe('peas & ham');
    expect(right && original(source, right, '&')).toBe('&amp;');
    expect(right && source.slice(right.start, right.end)).toBe('peas &amp; ham');
  });

  test('a cut inside a decoded text gives both pieces its whole range', () => {
    const done = rewrite(block('&#128077;'), [{ start: 0, end: 9, text: 'ab' }]);
    expect(split(done, [1]).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['a', 0, 9],
      ['b', 0, 9],
    ]);
  });
});

describe('join', () => {
  test('glues, and maps the glue to what lay between', () => {
    const source = 'The ferries\nsail again';
    const joined = join(blocksOf(source), ' ');
    expect(joined).toMatchObject({ text: 'The ferries sail again', start: 0, end: 22, line: 1 });
    expect(sourceSpan(joined, 11, 12)).toEqual([11, 12]);
    expect(original(source, joined, 'ferries sail')).toBe('ferries\nsail');
    expect(sourceSpans(createDoc(source), joined)).toEqual([[0, 22]]);
  });

  test('is discontiguous where something stood between', () => {
    const source = 'The ferries\n[ad_1]\nsail again';
    const [first, , last] = blocksOf(source);
    if (!first || !last) throw new RangeError('three blocks expected');
    expect(sourceSpans(createDoc(source), join([first, last], ''))).toEqual([
      [0, 11],
      [19, 29],
    ]);
  });

  test('joins backwards too: the hull holds both', () => {
    const [first, last] = blocksOf('one\ntwo');
    if (!first || !last) throw new RangeError('two blocks expected');
    const joined = join([last, first], ' ');
    expect(joined).toMatchObject({ text: 'two one', start: 0, end: 7 });
    expect(sourceSpan(joined, 0, 3)).toEqual([4, 7]);
    expect(sourceSpan(joined, 4, 7)).toEqual([0, 3]);
  });

  test('asks what stands before each block', () => {
    const joined = join(blocksOf('the port\n, it said,\nis shut'), (i) => (i === 1 ? '' : ' '));
    expect(joined).toMatchObject({ text: 'the port, it said, is shut', start: 0, end: 27 });
    expect(sourceSpan(joined, 8, 9)).toEqual([9, 10]);
    expect(sourceSpan(joined, 19, 26)).toEqual([20, 27]);
  });

  test('needs a block', () => {
    expect(() => join([], ' ')).toThrow(RangeError);
  });
});

describe('for any page and any changes', () => {
  /** Rewrites, splits and joins that follow a list of numbers. */
  function shake(source: string, dice: readonly number[]): Block[] {
    let blocks = [...blocksOf(source)];
    dice.forEach((die, i) => {
      const at = blocks.length === 0 ? 0 : die % blocks.length;
      const chosen = blocks[at];
      if (!chosen) return;
      const length = chosen.text.length;
      if (i % 3 === 0) {
        const start = die % (length + 1);
        const edits: Edit[] = [
          { start, end: Math.min(length, start + (die % 4)), text: ['', '+', 'two'][die % 3] ?? '' },
        ];
        blocks[at] = rewrite(chosen, edits);
      } else if (i % 3 === 1) {
        blocks.splice(at, 1, ...split(chosen, [die % (length + 1)]));
      } else {
        const next = blocks[at + 1];
        if (next) blocks.splice(at, 2, join([chosen, next], die % 2 === 0 ? ' ' : ''));
      }
      blocks = blocks.filter(({ text }) => text !== '');
    });
    return blocks;
  }

  test('every verbatim run is what the source holds, and the runs cover the text in order', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(10_000), { maxLength: 12 }), (source, dice) => {
        for (const { text, runs, start, end } of shake(source, dice)) {
          if (!runs) {
            expect(source.slice(start, end)).toBe(text);
            continue;
          }
          expect(runs[0]?.at).toBe(0);
          runs.forEach((run, i) => {
            const stop = runs[i + 1]?.at ?? text.length;
            expect(stop).toBeGreaterThan(run.at);
            expect(run.start).toBeGreaterThanOrEqual(0);
            expect(run.end).toBeLessThanOrEqual(source.length);
            if (run.verbatim) expect(source.slice(run.start, run.end)).toBe(text.slice(run.at, stop));
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the span of a part lies in the hull of the block', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(10_000), { maxLength: 12 }), (source, dice) => {
        for (const shaken of shake(source, dice)) {
          for (let at = 0; at < shaken.text.length; at += 7) {
            const [start, end] = sourceSpan(shaken, at, Math.min(at + 5, shaken.text.length));
            expect(start).toBeGreaterThanOrEqual(shaken.start);
            expect(end).toBeLessThanOrEqual(shaken.end);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('splitting and joining lose nothing', () => {
    fc.assert(
      fc.property(page, fc.array(fc.nat(10_000), { maxLength: 12 }), (source, dice) => {
        const doc = createDoc(source);
        const cut = doc.blocks.flatMap((each, i) =>
          split(each, [(dice[i % 12] ?? 1) % (each.text.length + 1)]),
        );
        expect(
          uncovered(
            source,
            cut.flatMap((each) => sourceSpans(doc, each)),
          ),
        ).toBeUndefined();
        const [first, ...rest] = cut;
        if (first) expect(uncovered(source, sourceSpans(doc, join([first, ...rest], ' ')))).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
