// Turns a page with its gold into a ranking example for each field: the candidates that the pass would see, and which of
// them are right.

import type { Doc } from '../src/document.ts';
import { bylineCandidates } from '../src/head/byline.ts';
import { dateCandidates } from '../src/head/published.ts';
import type { Features } from '../src/head/ranker.ts';
import { titleCandidates } from '../src/head/title.ts';
import { PASSES } from '../src/passes/index.ts';
import { runPipeline } from '../src/pipeline.ts';

export const FIELDS = ['title', 'byline', 'dates'] as const;
export type Field = (typeof FIELDS)[number];

export interface Page {
  readonly id: string;
  readonly flattener: string;
  readonly publisher: string;
  readonly text: string;
  readonly gold: { readonly title?: string; readonly authors?: readonly string[]; readonly date?: string };
}

export interface Judged {
  readonly shown: string;
  readonly features: Features;
  readonly isRight: boolean;
}

export interface Example {
  readonly id: string;
  readonly flattener: string;
  readonly publisher: string;
  readonly candidates: readonly Judged[];
  /** False where no candidate is right: it counts, but teaches nothing. */
  readonly isLearnable: boolean;
}

/** The examples that a page gives for a field: one, or none where the gold is silent. */
export function examplesOf(field: Field, page: Page): Example[] {
  const doc = docBefore(`find-${field}`, page.text);
  const candidates = judged(field, doc, page);
  if (!candidates) return [];
  const { id, flattener, publisher } = page;
  return [{ id, flattener, publisher, candidates, isLearnable: candidates.some(({ isRight }) => isRight) }];
}

function judged(field: Field, doc: Doc, { gold }: Page): Example['candidates'] | undefined {
  const { title, authors, date } = gold;
  switch (field) {
    case 'title':
      if (!title) return undefined;
      return titleCandidates(doc).map(({ text, features }) => ({
        shown: text,
        features,
        isRight: key(text) === key(title),
      }));
    case 'byline': {
      const wanted = setKey(authors ?? []);
      return bylineCandidates(doc).map(({ names, features }) => ({
        shown: names.join(', '),
        features,
        isRight: setKey(names) === wanted,
      }));
    }
    case 'dates':
      if (!date) return undefined;
      return dateCandidates(doc).map(({ date: found, features }) => ({
        shown: found?.value ?? '',
        features,
        isRight: found?.value.slice(0, 10) === date.slice(0, 10),
      }));
  }
}

function setKey(names: readonly string[]): string {
  return [...new Set(names.map(key))].sort().join('|');
}

function docBefore(pass: string, text: string): Doc {
  const names: readonly string[] = PASSES.map(({ name }) => name);
  const at = names.indexOf(pass);
  return runPipeline(text, { only: names.slice(0, at) });
}

const NOT_WORD_RE = /[^\p{L}\p{N}]+/gu;

/** Case and everything but letters and digits aside, as the scorer compares. */
function key(text: string): string {
  return text.toLowerCase().replace(NOT_WORD_RE, ' ').trim();
}
