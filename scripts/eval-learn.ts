// Measures what learned rules bring on pages that were held back: `npm run eval:learn -- [--data DIR] [--min-documents N]`.
// For each publisher with two pages and more, one page is held back in turn, rules are learned from the others, and the
// held-back page is cleaned with and without them. Gold is for scoring alone; the publisher's name stands for the host.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.eval');
/** Recall may fall by so much. */
const MAX_LOSS = 0.005;

interface Entry {
  readonly id: string;
  readonly text: string;
  readonly flattener: string;
  readonly publisher: string;
}

type Scores = Readonly<Record<string, number>>;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.COPYDESK_EVAL ?? join(ROOT, '../shared/eval') },
    flattener: { type: 'string', default: 'innertext' },
    // Most publishers have two pages here, so that rules are learned from one.
    'min-documents': { type: 'string', default: '1' },
  },
});

function done(name: string, run: SpawnSyncReturns<string>): string {
  if (run.status !== 0) throw new Error(`${name}: ${run.error?.message ?? run.stderr}`);
  return run.stdout;
}

function copydesk(args: readonly string[], entries: readonly Entry[]): string {
  const input = entries.map(({ id, text, publisher }) => JSON.stringify({ id, text, publisher })).join('\n');
  const bin = join(ROOT, 'bin/copydesk.cjs');
  const all = [bin, ...args, '--from', 'ndjson', '--by', 'publisher', '--no-config', '-q'];
  return done(
    args[0] ?? '',
    spawnSync(process.execPath, all, { input, maxBuffer: 1 << 30, encoding: 'utf8' }),
  );
}

function read(): Entry[] {
  const text = gunzipSync(readFileSync(join(values.data, 'pages-dev.ndjson.gz'))).toString();
  const entries: Entry[] = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return entries.filter((entry) => entry.flattener === values.flattener);
}

/** The pages of publishers that have several. */
function groups(entries: readonly Entry[]): Entry[][] {
  const byPublisher = new Map<string, Entry[]>();
  for (const entry of entries) {
    byPublisher.set(entry.publisher, [...(byPublisher.get(entry.publisher) ?? []), entry]);
  }
  return [...byPublisher.values()].filter((pages) => pages.length > 1);
}

function score(name: string, gold: readonly Entry[], output: string): Scores {
  const [goldFile, file] = [join(OUT, 'learn-gold.ndjson'), join(OUT, `learn-${name}.ndjson`)];
  writeFileSync(goldFile, gold.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  writeFileSync(file, output);
  const args = [join(values.data, 'score_pages.py'), goldFile, file, '--json'];
  const scored: Record<string, Scores> = JSON.parse(
    done('score_pages.py', spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 })),
  );
  return scored[`flattener=${values.flattener}`] ?? {};
}

function main(): number {
  if (!existsSync(join(values.data, 'pages-dev.ndjson.gz'))) {
    console.error(
      `no evaluation data at ${values.data}: give its folder with --data DIR; nothing was measured`,
    );
    return 1;
  }
  mkdirSync(OUT, { recursive: true });
  const publishers = groups(read());
  const folds = Math.max(...publishers.map((pages) => pages.length));
  const rules = join(OUT, 'learned.json');
  const held: Entry[] = [];
  let [without, with_] = ['', ''];
  let learned = 0;
  for (let fold = 0; fold < folds; fold++) {
    const test = publishers.flatMap((pages) => pages[fold] ?? []);
    const train = publishers.flatMap((pages) => (pages[fold] ? pages.filter((_, i) => i !== fold) : []));
    copydesk(['learn', '-o', rules, '--min-documents', values['min-documents']], train);
    learned += JSON.parse(readFileSync(rules, 'utf8')).rules.length;
    without += copydesk(['clean', '-f', 'ndjson'], test);
    with_ += copydesk(['clean', '-f', 'ndjson', '--rules', rules], test);
    held.push(...test);
  }
  console.log(
    `${publishers.length} publishers, ${held.length} held-back pages (${values.flattener}), ${learned} rules in ${folds} folds`,
  );
  const [before, after] = [score('without', held, without), score('with', held, with_)];
  for (const metric of Object.keys(before)) {
    const [a, b] = [before[metric] ?? 0, after[metric] ?? 0];
    console.log(
      `${metric.padEnd(18)} ${a.toFixed(4)} -> ${b.toFixed(4)}  ${b < a ? '' : '+'}${(b - a).toFixed(4)}`,
    );
  }
  const recall = Object.keys(before).find((metric) => /recall|_r$/iu.test(metric)) ?? '';
  const isLoss = (before[recall] ?? 0) - (after[recall] ?? 0) > MAX_LOSS;
  if (isLoss) console.error(`recall fell by more than ${MAX_LOSS}`);
  return isLoss ? 1 : 0;
}

process.exitCode = main();
