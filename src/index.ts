// The library: pure, synchronous, and free of Node's APIs.

import { type Article, type Quote, toArticle } from './article.ts';
import type { Options } from './options.ts';
import { runPipeline } from './pipeline.ts';

export type { Article, BodyPart, Figure, Place, Quote, Removed, Speaker } from './article.ts';
export type { Block, Doc, Evidence, Mark, Markup, Span, Weighed } from './document.ts';
export { mark, markEach, withBlocks } from './document.ts';
export { InputError, UsageError } from './errors.ts';
export type { Explained, Explanation } from './explain.ts';
export { explain } from './explain.ts';
export type { Fate, Label } from './labels.ts';
export { fate, LABELS } from './labels.ts';
export type { Edit } from './offsets.ts';
export { join, rewrite, sourceSpan, split } from './offsets.ts';
export type { Options } from './options.ts';
export type { Pass } from './pass.ts';
export { definePass } from './pass.ts';
export { PASSES } from './passes/index.ts';
export { runPipeline } from './pipeline.ts';
export type { Order, PatternRule, PhraseRule, Rule, Scope } from './rules/rule.ts';

/** Options that add a part to the article, and the article that then surely has it. */
type Asking<Part extends 'removed' | 'text'> = Options & Readonly<Record<Part, true>>;
type Having<Part extends 'removed' | 'text'> = Article & Required<Pick<Article, Part>>;

/**
 * Cleans the flattened text of one news page.
 *
 * @param text the decoded page; all spans of the result are UTF-16 code units into it, [start, end)
 * @param options which passes run, what is reported beside the article, what is known of the page
 * @returns the article; a field that was not found is null or an empty list
 * @throws UsageError for a text that is no string, an unknown option, an unknown pass name
 */
export function clean(text: string, options: Asking<'removed' | 'text'>): Having<'removed' | 'text'>;
export function clean(text: string, options: Asking<'removed'>): Having<'removed'>;
export function clean(text: string, options: Asking<'text'>): Having<'text'>;
export function clean(text: string, options?: Options): Article;
export function clean(text: string, options: Options = {}): Article {
  const doc = runPipeline(text, options);
  const { id = '-', path = null, encoding = null } = options;
  return toArticle(doc, { id, path, encoding }, options);
}

/**
 * Finds who said what in the flattened text of one news page.
 *
 * @returns the quotes of `clean`, in the order of the page
 * @throws UsageError for a text that is no string, an unknown option, an unknown pass name
 */
export function quotes(text: string, options: Options = {}): readonly Quote[] {
  return clean(text, options).quotes;
}
