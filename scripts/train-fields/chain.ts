// The field passes with weights of one's own, in the order of the chain: what one of them finds, the next one sees. So the
// figures are those of a chain that has seen nothing of a page's publisher, not of each field by itself.

import type { Doc } from '../../src/document.ts';
import { definePass, type Pass } from '../../src/pass.ts';
import { withCaptions } from '../../src/passes/dedupe-captions.ts';
import { withBylineBy } from '../../src/passes/find-byline.ts';
import { withDatesBy } from '../../src/passes/find-dates.ts';
import { withTitleBy } from '../../src/passes/find-title.ts';
import { PASSES } from '../../src/passes/index.ts';
import { BODY_PASSES, HEAD_PASSES, lookAgain } from '../../src/passes/look-again.ts';
import { withBody } from '../../src/passes/score-lines.ts';
import { runPipeline } from '../../src/pipeline.ts';
import type { Weights } from '../../src/ranking/ranker.ts';
import { type Chosen, candidatesOf, captionLines, untold } from './examples.ts';
import { learnChoice, learnVerdicts } from './learn.ts';
import type { Page } from './pages.ts';

/** A page as it stands before the first of the field passes. */
export interface Prepared {
  readonly page: Page;
  readonly doc: Doc;
}

export type FieldWeights = Readonly<Record<Chosen | 'captions', Weights>>;

// By cross-validation: decay among 0.003, 0.006, 0.01, 0.02 and 0.03 for what is chosen.
const TITLE = { rounds: 250, rate: 0.6, decay: 0.01 };
const CHOICE = { rounds: 250, rate: 0.6, decay: 0.012 };
const VERDICTS = { rounds: 200, rate: 0.2, decay: 0.0005, isAdaptive: true };

const names: readonly string[] = PASSES.map(({ name }) => name);
const before = names.slice(0, names.indexOf('find-title'));

export function prepare(page: Page): Prepared {
  return { page, doc: runPipeline(page.text, { only: before }) };
}

/** Learns field after field, each from pages on which the ones before it have been found; from some pages the title alone. */
export function learnFields(pages: readonly Prepared[], headed: readonly Prepared[]): FieldWeights {
  const choose = (field: Chosen, some: readonly Prepared[]): Weights =>
    learnChoice(
      some.flatMap(({ doc, page }) => {
        const candidates = candidatesOf(field, doc, page);
        if (!candidates) return [];
        const isTold = field === 'title' && candidates.some(({ features }) => features.includes('window'));
        return isTold ? [candidates, untold(candidates)] : [candidates];
      }),
      field === 'title' ? TITLE : CHOICE,
    );
  const title = choose('title', [...pages, ...headed]);
  const titled = pages.map(({ doc, page }) => ({ page, doc: withTitleBy(doc, title) }));
  const byline = choose('byline', titled);
  const signed = titled.map(({ doc, page }) => ({ page, doc: withBylineBy(doc, byline) }));
  const dates = choose('dates', signed);
  const dated = signed.map(({ doc, page }) => ({ page, doc: withDatesBy(doc, dates) }));
  const captions = learnVerdicts(
    dated.map(({ doc, page }) => captionLines(doc, page)),
    VERDICTS,
  );
  return { title, byline, dates, captions };
}

/** The document with fields and figures by these weights, and the body by the line scorer that the passes ship with. */
export function withFields(doc: Doc, weights: FieldWeights): Doc {
  const passes = passesBy(weights);
  return passes.reduce((read, pass) => pass.run(read, { passes }), doc);
}

/** The passes from the title on, with other weights where they have some. */
function passesBy(weights: FieldWeights): Pass[] {
  const runs: Readonly<Record<string, Pass['run']>> = {
    'find-title': (doc) => withTitleBy(doc, weights.title),
    'find-byline': (doc) => withBylineBy(doc, weights.byline),
    'find-dates': (doc) => withDatesBy(doc, weights.dates),
    'dedupe-captions': (doc) => withCaptions(doc, weights.captions),
    'score-lines': (doc, options) => withBody(doc, options, weights.captions),
  };
  return [...HEAD_PASSES, ...BODY_PASSES, lookAgain].map((pass) =>
    definePass({ ...pass, run: runs[pass.name] ?? pass.run }),
  );
}
