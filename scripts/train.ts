// npm run train -- FILES: learns the line scorer's weights from records with a gold body (NDJSON, plain or gzip) and
// writes src/model/weights.json. Prints how weights that have not seen a publisher do on its pages. `--dry-run` writes nothing.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { learn, SETTINGS } from './train/learn.ts';
import { figures, type PageScore, predict, scorePage } from './train/measure.ts';
import { type Example, readRecords, withPlainer } from './train/records.ts';

const FOLDS = 5;
const TARGET = fileURLToPath(new URL('../src/model/weights.json', import.meta.url));

/** The fold of a source, by a hash of its name, so that the data's order does not matter. */
function foldOf(source: string): number {
  let hash = 5381;
  for (const char of source) hash = (hash * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

/** Scores of every gold page by weights that saw no page of its publisher. Silver and plainer pages only ever train. */
function crossValidate(examples: readonly Example[]): Map<string, PageScore[]> {
  const scores = new Map<string, PageScore[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(
      examples.filter((example) => example.grade === 'silver' || foldOf(example.source) !== fold),
    );
    for (const example of examples) {
      if (example.grade !== 'gold' || foldOf(example.source) !== fold) continue;
      const score = scorePage(example, predict(example, model));
      const group = example.isNews ? example.flattener : 'general web';
      scores.set(group, [...(scores.get(group) ?? []), score]);
    }
  }
  return scores;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'dry-run': { type: 'boolean' } },
});
if (positionals.length === 0) {
  console.error('usage: npm run train -- FILES.ndjson[.gz] [--dry-run]');
  process.exitCode = 2;
} else {
  const examples = positionals.flatMap(readRecords).flatMap(withPlainer);
  const table = [...crossValidate(examples)].map(([group, scores]) => ({ group, ...figures(scores) }));
  console.log('pages of publishers that were not trained on');
  console.table(
    table.map((row) => ({
      ...row,
      f1: row.f1.toFixed(4),
      precision: row.precision.toFixed(4),
      recall: row.recall.toFixed(4),
    })),
  );
  if (!values['dry-run']) writeWeights(examples, table);
}

function writeWeights(
  examples: readonly Example[],
  table: readonly { group: string; pages: number; f1: number }[],
): void {
  const model = learn(examples);
  const info = {
    trainedOn: {
      pages: examples.length,
      plainer: examples.filter((example) => example.grade === 'plainer').length,
      silver: examples.filter((example) => example.grade === 'silver').length,
      settings: SETTINGS,
    },
    scored: Object.fromEntries(
      table.map((row) => [row.group, { pages: row.pages, f1: Math.round(row.f1 * 10000) / 10000 }]),
    ),
    unit: 'thousandths of log odds; a tree in preorder: feature, limit, mean of an inner node; -1, score of a leaf',
  };
  const { features, bias, trees } = model;
  const head = JSON.stringify({ ...info, bias, features }, null, 2).slice(0, -2);
  const lines = trees.map((tree) => `    ${JSON.stringify(tree)}`);
  writeFileSync(TARGET, `${head},\n  "trees": [\n${lines.join(',\n')}\n  ]\n}\n`);
  console.log(`wrote ${trees.length} trees`);
}
