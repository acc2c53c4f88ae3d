// A hundred thousand pages: nothing throws, each pass is done after one run, and nothing of the source is lost.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArticle } from '../../src/article.ts';
import { createDoc, type Doc } from '../../src/document.ts';
import { PASSES } from '../../src/passes/index.ts';
import { page } from '../support/arbitraries.ts';
import { coveringSpans, uncovered } from '../support/coverage.ts';

const NUM_RUNS = Number(process.env.COPYDESK_RUNS ?? 100_000);

test(`${NUM_RUNS} pages`, () => {
  fc.assert(
    fc.property(page, fc.boolean(), (source, indirect) => {
      const done = PASSES.reduce((doc: Doc, pass) => {
        const once = pass.run(doc, { indirect });
        if (pass.run(once, { indirect }) !== once) throw new Error(`${pass.name} is not done after one run`);
        return once;
      }, createDoc(source));
      const article = toArticle(done, { id: '-', path: null, encoding: null }, { removed: true });
      expect(uncovered(source, coveringSpans(article))).toBeUndefined();
    }),
    { numRuns: NUM_RUNS },
  );
});
