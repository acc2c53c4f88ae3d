// Measures the built binary on pages and quotations with gold: `npm run eval -- [--data DIR] [--check] [--update-floors]`.
// Prints the scorers' tables and every field of the seed page. `--check` fails where a figure falls under its floor
// (scripts/eval-floors.json); `--update-floors` raises floors, and never lowers one.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/index.ts';
import { compareSeed } from './eval-seed.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.eval');
const FLOORS = join(ROOT, 'scripts/eval-floors.json');
/** What a floor leaves below the figure it was taken from. */
const SLACK = 0.003;

/** Every figure by name; higher is better in all of them. */
type Figures = Record<string, number>;

interface Entry {
  readonly id: string;
  readonly text: string;
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.COPYDESK_EVAL ?? join(ROOT, '../shared/eval') },
    check: { type: 'boolean', default: false },
    'update-floors': { type: 'boolean', default: false },
  },
});

/** Runs the binary over the records that hold text and keeps its NDJSON; the gold is not handed over. */
function copydesk(name: string, records: readonly Entry[], args: readonly string[]): Article[] {
  const input = records
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text }) => JSON.stringify({ id, text }))
    .join('\n');
  const started = process.hrtime.bigint();
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'bin/copydesk.cjs'), '--from', 'ndjson', '-f', 'ndjson', '-q', ...args],
    { input, maxBuffer: 1 << 30, encoding: 'utf8' },
  );
  if (run.status !== 0) throw new Error(`copydesk failed on ${name}: ${failure(run)}`);
  writeFileSync(join(OUT, `${name}.ndjson`), run.stdout);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`${name}: ${records.length} documents in ${seconds.toFixed(1)} s`);
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function failure({ error, stderr, status }: SpawnSyncReturns<string>): string {
  return error?.message ?? `exit ${status}\n${stderr}`;
}

function python(args: readonly string[]): string {
  const run = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`python3 ${args.join(' ')}: ${failure(run)}`);
  return run.stdout;
}

function read(file: string): Entry[] {
  const lines = gunzipSync(readFileSync(join(values.data, file)))
    .toString()
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Scores pages; the figures of a group are those of the scorer, leaks turned round so that higher is better. */
function scorePages(gold: string, name: string, groups: Readonly<Record<string, string>>): Figures {
  const args = [join(values.data, 'score_pages.py'), join(values.data, gold), join(OUT, `${name}.ndjson`)];
  console.log(python(args));
  const scored: Record<string, Record<string, number>> = JSON.parse(python([...args, '--json']));
  const figures: Figures = {};
  for (const [group, as] of Object.entries(groups)) {
    for (const [metric, value] of Object.entries(scored[group] ?? {})) {
      if (metric === 'pages') continue;
      if (metric === 'captions_leaked') figures[`${as}.captions_kept_out`] = 1 - value;
      else figures[`${as}.${metric}`] = value;
    }
  }
  return figures;
}

/** The share of body paragraphs that are still there when the joined body is cleaned again. */
function recleaned(name: string, articles: readonly Article[]): Figures {
  const joined = articles.map(({ id, body }) => ({ id, text: body.map((part) => part.text).join('\n\n') }));
  const again = new Map(copydesk(`${name}-again`, joined, []).map((article) => [article.id, article.body]));
  let kept = 0;
  let all = 0;
  for (const { id, body } of articles) {
    const texts = new Set(again.get(id)?.map((part) => part.text));
    all += body.length;
    kept += body.filter((part) => texts.has(part.text)).length;
  }
  console.log(`${name}: ${kept} of ${all} body paragraphs survive a second cleaning\n`);
  return { [`${name}.recleaned`]: all === 0 ? 0 : kept / all };
}

function scoreQuotes(name: string): Figures {
  const [scorer, gold] = [join(values.data, 'score_quotes.py'), join(values.data, 'quotes-train.ndjson.gz')];
  const args = [scorer, gold, join(OUT, `${name}.ndjson`), '--boot', '0', '--no-publishers'];
  console.log(python(args));
  const { tracks }: { tracks: Record<string, Record<string, number>> } = JSON.parse(
    python([...args, '--json']),
  );
  const figures: Figures = {};
  for (const [track, scored] of Object.entries(tracks)) {
    for (const metric of ['P', 'R', 'F1', 'exactF1', 'spkAcc', 'e2eF1']) {
      figures[`quotes.${track}.${metric}`] = scored[metric] ?? 0;
    }
    if (track === 'direct') figures['quotes.direct.scare_quotes_left_out'] = 1 - (scored.notQuotesTaken ?? 1);
  }
  return figures;
}

function seed(): Figures {
  const path = join(values.data, 'seed.txt');
  const run = spawnSync(process.execPath, [join(ROOT, 'bin/copydesk.cjs'), path, '--removed', '-q'], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`copydesk failed on the seed: ${failure(run)}`);
  const expected = JSON.parse(readFileSync(join(values.data, 'seed.expected.json'), 'utf8'));
  const verdicts = compareSeed(readFileSync(path, 'utf8'), expected, JSON.parse(run.stdout));
  for (const { name, problem } of verdicts) {
    console.log(`${problem ? 'WRONG' : 'ok   '} seed ${name}${problem ? `: ${problem}` : ''}`);
  }
  const right = verdicts.filter(({ problem }) => problem === undefined).length;
  console.log(`seed: ${right} of ${verdicts.length} exact\n`);
  return { 'seed.exact': right / verdicts.length };
}

function measure(): Figures {
  const dev = copydesk('pages', read('pages-dev.ndjson.gz'), []);
  const flatteners = ['innertext', 'inscriptis', 'w3m80', 'textcontent'];
  const groups = Object.fromEntries(flatteners.map((name) => [`flattener=${name}`, `pages.${name}`]));
  const figures = { ...seed(), ...scorePages('pages-dev.ndjson.gz', 'pages', groups) };
  Object.assign(figures, recleaned('pages', dev));
  copydesk('pool', read('pages-pool.ndjson.gz'), []);
  Object.assign(
    figures,
    scorePages('pages-pool.ndjson.gz', 'pool', { 'grade=gold': 'pool.gold', 'grade=silver': 'pool.silver' }),
  );
  copydesk('quotes', read('quotes-train.ndjson.gz'), ['--indirect']);
  return { ...figures, ...scoreQuotes('quotes') };
}

function main(): number {
  if (!existsSync(join(values.data, 'pages-dev.ndjson.gz'))) {
    console.error(
      `no evaluation data at ${values.data}: give its folder with --data DIR or COPYDESK_EVAL; nothing was measured`,
    );
    return 1;
  }
  if (spawnSync('python3', ['--version']).status !== 0) {
    console.error('python3 is missing, and the scorers are Python: nothing was measured');
    return 1;
  }
  mkdirSync(OUT, { recursive: true });
  const figures = measure();
  writeFileSync(join(OUT, 'figures.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  const floors: Figures = existsSync(FLOORS) ? JSON.parse(readFileSync(FLOORS, 'utf8')) : {};
  if (values['update-floors']) {
    writeFileSync(FLOORS, `${JSON.stringify(raised(floors, figures), undefined, 2)}\n`);
  }
  return values.check ? check(floors, figures) : 0;
}

// Each of these is one side of a bargain whose other side is measured too; the floor is on what they make together.
const SIDE_RE = /\.(?:precision|recall|P|R)$/u;

/** The floors, raised to just below the figures where those are higher; what is exact keeps no slack. */
function raised(floors: Figures, figures: Figures): Figures {
  const names = [...new Set([...Object.keys(floors), ...Object.keys(figures)])]
    .filter((name) => !SIDE_RE.test(name))
    .sort();
  return Object.fromEntries(
    names.map((name) => {
      const figure = figures[name] ?? 0;
      const near = figure === 1 ? 1 : Math.floor((figure - SLACK) * 1e4) / 1e4;
      return [name, Math.max(floors[name] ?? 0, near, 0)];
    }),
  );
}

function check(floors: Figures, figures: Figures): number {
  const low = Object.entries(floors).filter(([name, floor]) => !((figures[name] ?? 0) >= floor));
  for (const [name, floor] of low) {
    console.error(`below its floor: ${name} ${figures[name]?.toFixed(4) ?? 'missing'} < ${floor}`);
  }
  const all = Object.keys(floors).length;
  console.log(`floors: ${all - low.length} passed, ${low.length} failed`);
  if (all === 0) console.error('there are no floors: --check checks nothing');
  return low.length > 0 || all === 0 ? 1 : 0;
}

process.exitCode = main();
