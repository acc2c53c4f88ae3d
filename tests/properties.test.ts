// What must hold for any string at all: nothing is lost, nothing throws, each pass is done after one run.
// COPYDESK_RUNS sets how many pages are tried; a failure prints the seed that repeats it.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDoc, type Doc } from '../src/document.ts';
import { clean } from '../src/index.ts';
import { PASSES } from '../src/passes/index.ts';
import { runPipeline } from '../src/pipeline.ts';
import { page } from './support/arbitraries.ts';
import { coveringSpans, uncovered } from './support/coverage.ts';
import { deepFreeze } from './support/freeze.ts';

const numRuns = Number(process.env.COPYDESK_RUNS ?? 150);

function holds(property: (source: string) => void): void {
  fc.assert(fc.property(page, property), { numRuns });
}

/** The document as it stands before a pass. */
function before(name: string, source: string): Doc {
  const chain = PASSES.slice(
    0,
    PASSES.findIndex((pass) => pass.name === name),
  );
  return chain.reduce((doc: Doc, pass) => pass.run(doc, {}), deepFreeze(createDoc(source)));
}

test('the blocks cover the source', () => {
  holds((source) => {
    const spans = createDoc(source).blocks.map(({ start, end }) => [start, end] as const);
    expect(uncovered(source, spans)).toBeUndefined();
  });
});

test('body, figures, fields and removed cover the source', () => {
  holds((source) => {
    const article = clean(source, { removed: true, indirect: true });
    expect(uncovered(source, coveringSpans(article))).toBeUndefined();
  });
});

test('the same text gives the same article', () => {
  holds((source) => {
    const options = { removed: true, text: true, indirect: true };
    expect(clean(source, options)).toEqual(clean(source, options));
  });
});

test('every span lies in the source', () => {
  holds((source) => {
    const article = clean(source, { removed: true, indirect: true });
    const spans = [
      ...coveringSpans(article),
      ...article.quotes.flatMap((quote) => quote.spans ?? [quote.span]),
    ];
    for (const [start, end] of spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(source.length);
    }
  });
});

test('every quote stands in the paragraph that it names', () => {
  holds((source) => {
    const article = clean(source, { indirect: true });
    for (const quote of article.quotes) {
      const first = quote.text.split('\n\n', 1)[0] ?? '';
      expect(article.body[quote.paragraph]?.text).toContain(first);
    }
  });
});

test('no block is lost or made up on the way: source order and blocks without overlap at the start', () => {
  holds((source) => {
    let end = 0;
    for (const block of createDoc(source).blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(source.slice(block.start, block.end)).toBe(block.text);
      end = block.end;
    }
  });
});

describe.each(PASSES.map((pass) => ({ pass, name: pass.name })))('$name', ({ pass }) => {
  test('is done after one run, on any page as it comes', () => {
    holds((source) => {
      const once = pass.run(deepFreeze(createDoc(source)), { indirect: true });
      expect(pass.run(deepFreeze(once), { indirect: true }) === once).toBe(true);
    });
  });

  test('is done after one run, after the passes before it', () => {
    holds((source) => {
      const once = pass.run(deepFreeze(before(pass.name, source)), {});
      expect(pass.run(deepFreeze(once), {}) === once).toBe(true);
    });
  });
});

test('every block has a verdict at the end of the chain', () => {
  holds((source) => {
    expect(runPipeline(source).blocks.filter((block) => !block.mark)).toEqual([]);
  });
});
