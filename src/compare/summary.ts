// Sums up differences, in memory that does not grow with the corpus: counts, and the articles that changed most.

import { type Difference, isChange, type Line } from './diff.ts';

export interface ChangedArticle {
  readonly id: string;
  readonly gained: number;
  readonly lost: number;
  readonly rewritten: number;
  readonly fields: readonly string[];
  /** A few of the lines, as they stand. */
  readonly examples: { readonly gained: readonly Line[]; readonly lost: readonly Line[] };
}

export interface Summary {
  /** On both sides. */
  documents: number;
  changed: number;
  /** Documents that only one side has. */
  onlyA: number;
  onlyB: number;
  /** Documents that failed on one side or both. */
  failedA: number;
  failedB: number;
  gained: number;
  lost: number;
  rewritten: number;
  readonly passes: Record<string, { gained: number; lost: number }>;
  readonly fields: Record<string, number>;
  /** Those that changed most, the most first. */
  readonly articles: ChangedArticle[];
}

const EXAMPLES = 3;

export function emptySummary(): Summary {
  const counts = { documents: 0, changed: 0, onlyA: 0, onlyB: 0, failedA: 0, failedB: 0 };
  return { ...counts, gained: 0, lost: 0, rewritten: 0, passes: {}, fields: {}, articles: [] };
}

/** Adds the difference of a document; `top` articles are kept. */
export function addDifference(summary: Summary, id: string, difference: Difference, top: number): void {
  summary.documents++;
  if (!isChange(difference)) return;
  const { gained, lost, rewritten, fields } = difference;
  summary.changed++;
  summary.gained += gained.length;
  summary.lost += lost.length;
  summary.rewritten += rewritten.length;
  for (const { pass } of gained) countsOf(summary, pass).gained++;
  for (const { pass } of lost) countsOf(summary, pass).lost++;
  for (const name of fields) summary.fields[name] = (summary.fields[name] ?? 0) + 1;
  keep(summary.articles, top, {
    id,
    gained: gained.length,
    lost: lost.length,
    rewritten: rewritten.length,
    fields,
    examples: { gained: gained.slice(0, EXAMPLES), lost: lost.slice(0, EXAMPLES) },
  });
}

/** True where anything at all differs. */
export function hasChange({ changed, onlyA, onlyB, failedA, failedB }: Summary): boolean {
  return changed + onlyA + onlyB > 0 || failedA !== failedB;
}

function countsOf({ passes }: Summary, pass: string): { gained: number; lost: number } {
  const counts = passes[pass] ?? { gained: 0, lost: 0 };
  passes[pass] = counts;
  return counts;
}

function weight({ gained, lost, rewritten, fields }: ChangedArticle): number {
  return gained + lost + rewritten + fields.length / 100;
}

/** Equal ones stay in the order of the corpus. */
function keep(articles: ChangedArticle[], top: number, article: ChangedArticle): void {
  const at = articles.findIndex((other) => weight(other) < weight(article));
  articles.splice(at < 0 ? articles.length : at, 0, article);
  if (articles.length > top) articles.pop();
}
