// npm run train -- FILES: learns the line scorer's weights from records with a gold body (NDJSON, plain or gzip) and
// writes src/model/weights.json. Prints how weights that have not seen a publisher do on its pages. `--dry-run` writes nothing;
// `--ablation` prints the same for the rules alone and the model alone, `--worst N` the worst pages.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { withChecked } from './train/checked.ts';
import { learn, SETTINGS } from './train/learn.ts';
import { type Figures, figures, type PageScore, predict, scorePage } from './train/measure.ts';
import { type Example, readRecords, withPlainer } from './train/records.ts';

const FOLDS = 5;
const TARGET = fileURLToPath(new URL('../src/model/weights.json', import.meta.url));

/** The fold of a source, by a hash of its name, so that the data's order does not matter. */
function foldOf(source: string): number {
  let hash = 5381;
  for (const char of source) hash = (hash * 33 + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash % FOLDS;
}

interface Row extends Figures {
  readonly group: string;
}

interface Scored {
  readonly example: Example;
  readonly score: PageScore;
}

/** Scores of every gold page by weights that saw no page of its publisher, silver ones included: these only ever train. */
function crossValidate(examples: readonly Example[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isTest = (example: Example): boolean => example.grade === 'gold' && foldOf(example.source) === fold;
    const model = learn(examples.filter((example) => foldOf(example.source) !== fold));
    return examples
      .filter(isTest)
      .map((example) => ({ example, score: scorePage(example, predict(example, model)) }));
  }).flat();
}

/** What the rules leave, without a model: every line that none of them has taken. */
function rulesAlone(examples: readonly Example[]): Scored[] {
  return examples
    .filter(({ grade }) => grade === 'gold')
    .map((example) => ({ example, score: scorePage(example, example.isOpen) }));
}

/** The rows of the table that a page counts in: its flattening, and the language of the plainest one. */
function groupsOf({ isNews, flattener, language = '' }: Example): string[] {
  if (!isNews) return ['general web'];
  const spoken = ['de', 'en'].includes(language) ? language : 'other languages';
  return flattener === 'innertext' ? [flattener, `innertext, ${spoken}`] : [flattener];
}

function tableOf(scored: readonly Scored[]): Row[] {
  const groups = new Map<string, PageScore[]>();
  for (const { example, score } of scored) {
    for (const group of groupsOf(example)) groups.set(group, [...(groups.get(group) ?? []), score]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, scores]) => ({ group, ...figures(scores) }));
}

function print(title: string, rows: readonly Row[]): void {
  console.log(title);
  const digits = (value: number): string => value.toFixed(4);
  console.table(
    rows.map((row) => ({
      ...row,
      precision: digits(row.precision),
      recall: digits(row.recall),
      f1: digits(row.f1),
      leaked: digits(row.leaked),
    })),
  );
}

function printWorst(scored: readonly Scored[], count: number): void {
  const pages = scored
    .filter(({ example }) => example.isNews && example.flattener === 'innertext')
    .map(({ example, score }) => ({ id: example.id, ...figures([score]) }))
    .sort((a, b) => a.f1 - b.f1);
  for (const { id, f1, precision, recall } of pages.slice(0, count))
    console.log(`${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  ${id}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
  },
});
if (positionals.length === 0) {
  console.error('usage: npm run train -- FILES.ndjson[.gz] [--dry-run] [--ablation] [--worst N]');
  process.exitCode = 2;
} else {
  const records = positionals.flatMap(readRecords).flatMap((record) => withChecked(record) ?? []);
  const examples = records.flatMap((record) => withPlainer(record, 'rules'));
  const scored = crossValidate(examples);
  const table = tableOf(scored);
  print('pages of publishers that were not trained on', table);
  printWorst(scored, Number(values.worst));
  if (values.ablation) {
    print('rules alone', tableOf(rulesAlone(examples)));
    const unruled = records.flatMap((record) => withPlainer(record, 'no rules'));
    print('model alone', tableOf(crossValidate(unruled)));
  }
  if (!values['dry-run']) writeWeights(examples, table);
}

function writeWeights(examples: readonly Example[], table: readonly Row[]): void {
  const model = learn(examples);
  const info = {
    trainedOn: {
      pages: examples.length,
      plainer: examples.filter((example) => example.grade === 'plainer').length,
      silver: examples.filter((example) => example.grade === 'silver').length,
      checked: examples.filter((example) => example.grade === 'checked').length,
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
