// `npm run bench`: what copydesk costs, as ratios measured side by side in one run, with minimum and median.
// Absolute times depend on the machine and its mood; ratios travel. Nothing here passes or fails.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createDoc, type Doc } from '../src/document.ts';
import { clean, PASSES } from '../src/index.ts';
import { page, records } from './pages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'bin/copydesk.js');
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));

type Task = () => number;

/** Milliseconds that a function takes. */
function timed(run: () => void): number {
  const started = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Milliseconds that a Node process takes from start to end. */
function processed(args: readonly string[], input?: string): number {
  return timed(() => {
    const { status, stderr } = spawnSync(process.execPath, args, {
      input,
      maxBuffer: 1 << 30,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${args.join(' ')}: exit ${status}\n${stderr}`);
  });
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** Runs tasks in turn, so that what disturbs the machine disturbs all of them; prints each beside the first. */
function sideBySide(title: string, rounds: number, tasks: Readonly<Record<string, Task>>): void {
  const times = new Map(Object.keys(tasks).map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) times.get(name)?.push(task());
  }
  console.log(`\n${title} (${rounds} rounds; ratios to the first line)`);
  const [base = []] = times.values();
  for (const [name, found] of times) {
    const least = Math.min(...found);
    row(name, {
      'min ms': least.toFixed(1),
      'median ms': median(found).toFixed(1),
      'min ratio': (least / Math.min(...base)).toFixed(2),
      'median ratio': (median(found) / median(base)).toFixed(2),
    });
  }
}

function row(name: string, columns: Readonly<Record<string, string>>): void {
  const cells = Object.entries(columns).map(([column, value]) => `${column} ${value.padStart(9)}`);
  console.log(`  ${name.padEnd(30)}${cells.join('   ')}`);
}

function startUp(): void {
  const path = join(folder, 'page.txt');
  writeFileSync(path, page(5_000, 1));
  sideBySide('start-up', 15, {
    'node -e 0': () => processed(['-e', '0']),
    'copydesk --version': () => processed([BIN, '--version']),
    'copydesk page.txt': () => processed([BIN, path]),
  });
}

function throughput(name: string, ndjson: string): void {
  const megabytes = (ndjson.length / 1e6).toFixed(1);
  sideBySide(`NDJSON throughput, ${name}, ${megabytes} MB`, 5, {
    'JSON.parse + JSON.stringify': () => processed([join(ROOT, 'bench/json.mjs')], ndjson),
    'with twenty regexes': () => processed([join(ROOT, 'bench/json.mjs'), 'regexes'], ndjson),
    'copydesk, one worker': () => processed([BIN, '--from', 'ndjson', '-q', '-j', '1'], ndjson),
    'copydesk, two workers': () => processed([BIN, '--from', 'ndjson', '-q', '-j', '2'], ndjson),
  });
}

function timeByPass(): void {
  const pages = Array.from({ length: 40 }, (_, i) => page(12_000, i));
  const spent = new Map<string, number[]>();
  for (let round = 0; round < 7; round++) {
    const inRound = new Map<string, number>();
    for (const text of pages) {
      let doc: Doc = createDoc(text);
      for (const pass of PASSES) {
        const took = timed(() => {
          doc = pass.run(doc, {});
        });
        inRound.set(pass.name, (inRound.get(pass.name) ?? 0) + took / pages.length);
      }
    }
    for (const [name, took] of inRound) spent.set(name, [...(spent.get(name) ?? []), took]);
  }
  const total = [...spent.values()].reduce((sum, times) => sum + median(times), 0);
  console.log(
    `\ntime by pass, a page of 12 KB (7 rounds of ${pages.length} pages; in all ${total.toFixed(2)} ms)`,
  );
  for (const [name, times] of spent) {
    const [least, middle] = [Math.min(...times) * 1000, median(times) * 1000];
    const share = `${((middle / 10 / total) | 0).toString()}%`;
    row(name, { 'min µs': least.toFixed(0), 'median µs': middle.toFixed(0), share });
  }
}

function costBySize(): void {
  console.log('\ncost against size, one document (ratio to 10 KB, per character)');
  let base = 0;
  for (const size of [10_000, 1_000, 100_000, 1_000_000, 10_000_000]) {
    const text = page(size, 1);
    const rounds = Math.max(3, Math.min(200, 2_000_000 / size));
    const times = Array.from({ length: rounds }, () => (timed(() => clean(text)) * 1e6) / text.length);
    base ||= median(times);
    row(`${size / 1000} KB`, {
      'min ns/char': Math.min(...times).toFixed(0),
      'median ns/char': median(times).toFixed(0),
      'median ratio': (median(times) / base).toFixed(2),
    });
  }
}

function memory(): void {
  console.log('\npeak memory of the process, in MB');
  const rss = join(folder, 'rss');
  const preload = ['--import', pathToFileURL(join(ROOT, 'bench/rss.mjs')).href];
  const measure = (name: string, args: readonly string[], input?: string): void => {
    const env = { ...process.env, COPYDESK_RSS: rss };
    spawnSync(process.execPath, [...preload, ...args], { input, env, maxBuffer: 1 << 30 });
    row(name, { peak: (Number(readFileSync(rss, 'utf8')) / 1024).toFixed(0) });
  };
  measure('node -e 0', ['-e', '0']);
  for (const count of [200, 800, 3200]) {
    const args = [BIN, '--from', 'ndjson', '-q', '-j', '1'];
    measure(`NDJSON, ${count} documents`, args, records(count, 12_000));
  }
}

function peers(name: string, ndjson: string): void {
  console.log(`\nPython peers on the same texts, ${name}, in seconds (in process, without start-up)`);
  const { stdout, error } = spawnSync('python3', [join(ROOT, 'bench/peers.py')], {
    input: ndjson,
    encoding: 'utf8',
  });
  if (error) {
    console.log('  not run: python3 is missing');
    return;
  }
  const texts: { text: string }[] = ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const took = timed(() => {
    for (const { text } of texts) clean(text);
  });
  row('copydesk', { seconds: (took / 1000).toFixed(2) });
  for (const line of stdout.trimEnd().split('\n')) {
    const [peer = '', seconds = '-'] = line.split(' ');
    row(peer, { seconds: seconds === '-' ? 'not importable' : Number(seconds).toFixed(2) });
  }
}

/** The texts of the evaluation pages, where they lie beside the project. */
function evaluationPages(): string | undefined {
  const path = join(process.env.COPYDESK_EVAL ?? join(ROOT, '../shared/eval'), 'pages-dev.ndjson.gz');
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
  return lines
    .map((line): { id: string; text: string } => JSON.parse(line))
    .map(({ id, text }) => `${JSON.stringify({ id, text })}\n`)
    .join('');
}

try {
  startUp();
  const invented = records(400, 12_000);
  throughput('invented pages', invented);
  const real = evaluationPages();
  if (real) throughput('evaluation pages', real);
  timeByPass();
  costBySize();
  memory();
  peers('invented pages', invented.split('\n').slice(0, 100).join('\n'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
