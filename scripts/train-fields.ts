// Learns the weights by which title, byline and date are chosen and captions told, from records like those of the dev pages:
// `npx tsx scripts/train-fields.ts PAGES.ndjson.gz... [--dry-run] [--misses FLATTENER]` prints the table, cross-validated by
// publisher, and writes src/head/weights.ts and src/figures/weights.ts. The same data gives the same bits. Pages without a gold
// title teach and measure titles alone, where a reader has pointed out the headline.

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/ranking/ranker.ts';
import { learnFields, type Prepared, prepare, withFields } from './train-fields/chain.ts';
import { headedPages } from './train-fields/headed.ts';
import { readPages } from './train-fields/pages.ts';
import { MEASURES, type Measure, type Score, scoreFields, scoreTitle } from './train-fields/score.ts';

const FOLDS = 5;

/** A fold for a publisher that does not change with the order of the data. */
function foldOf(publisher: string): number {
  let hash = 7;
  for (const unit of publisher) hash = (hash * 31 + unit.charCodeAt(0)) % 1_000_003;
  return hash % FOLDS;
}

interface Scored {
  readonly id: string;
  readonly flattener: string;
  readonly score: Score;
}

/** Scores every page by weights that have seen no page of its publisher; of some pages the title alone. */
function crossValidate(pages: readonly Prepared[], headed: readonly Prepared[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isUnseen = ({ page }: Prepared): boolean => foldOf(page.publisher) === fold;
    const weights = learnFields(
      pages.filter((page) => !isUnseen(page)),
      headed.filter((page) => !isUnseen(page)),
    );
    const all = pages.filter(isUnseen).map((prepared) => {
      const { id, flattener } = prepared.page;
      return { id, flattener, score: scoreFields(prepared, withFields(prepared.doc, weights)) };
    });
    const titles = headed.filter(isUnseen).map((prepared) => {
      const score = scoreTitle(prepared, withFields(prepared.doc, weights));
      return { id: prepared.page.id, flattener: 'general web', score };
    });
    return [...all, ...titles];
  }).flat();
}

function printTable(scored: readonly Scored[]): void {
  const flatteners = [...new Set(scored.map(({ flattener }) => flattener))];
  console.table(
    Object.fromEntries(
      flatteners.map((flattener) => {
        const scores = scored.filter((one) => one.flattener === flattener).map(({ score }) => score);
        return [flattener, Object.fromEntries(MEASURES.map((measure) => [measure, meanOf(scores, measure)]))];
      }),
    ),
  );
}

function meanOf(scores: readonly Score[], measure: Measure): string {
  const values = scores.flatMap((score) => score[measure] ?? []);
  if (values.length === 0) return '-';
  return (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
}

function printMisses(scored: readonly Scored[], flattener: string): void {
  for (const { id, score } of scored.filter((one) => one.flattener === flattener)) {
    const missed = MEASURES.slice(0, 6).filter((measure) => (score[measure] ?? 1) < 1);
    if (missed.length > 0) console.log(`${id}: ${missed.join(', ')}`);
  }
}

function render(tables: readonly (readonly [name: string, weights: Weights])[]): string {
  const body = tables.map(([name, weights]) => {
    const rows = Object.entries(weights)
      .map(([feature, weight]) => [feature, Math.round(weight * 100) / 100] as const)
      .filter(([, weight]) => weight !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => `  '${feature}': ${weight},`);
    return `export const ${name}: Weights = {\n${rows.join('\n')}\n};`;
  });
  return `// Made by scripts/train-fields.ts; do not edit by hand.\n\nimport type { Weights } from '../ranking/ranker.ts';\n\n${body.join('\n\n')}\n`;
}

function write(path: string, text: string): void {
  writeFileSync(new URL(path, import.meta.url), text);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean', default: false }, misses: { type: 'string' } },
});
const read = positionals.flatMap(readPages);
const pages = read.filter(({ gold }) => gold.title).map(prepare);
const headed = headedPages(read).map(prepare);
const scored = crossValidate(pages, headed);
printTable(scored);
if (values.misses !== undefined) printMisses(scored, values.misses);
if (!values['dry-run']) {
  const { title, byline, dates, captions } = learnFields(pages, headed);
  const chosen = [
    ['TITLE_WEIGHTS', title],
    ['BYLINE_WEIGHTS', byline],
    ['DATES_WEIGHTS', dates],
  ] as const;
  write('../src/head/weights.ts', render(chosen));
  write('../src/figures/weights.ts', render([['CAPTION_WEIGHTS', captions]]));
}
