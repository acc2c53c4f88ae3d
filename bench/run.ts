// `npm run bench`: what copydesk costs, as ratios measured side by side in one run, with minimum and median.
// Absolute times depend on the machine and its mood; ratios travel. Nothing here passes or fails.
// `npm run bench -- start-up memory` runs those parts alone; `gigabyte`, which takes minutes, is run only by name.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Doc } from '../src/document.ts';
import { median, processed, row, sideBySide, timed } from './measure.ts';
import { page, records } from './pages.ts';
import { quotePass } from './quotes.ts';
import { manyFiles } from './tree.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
// As built: run from their TypeScript, the passes with many small functions take up to a third longer.
const { clean, PASSES }: typeof import('../src/index.ts') = await import(join(ROOT, 'dist/index.js'));
const { createDoc }: typeof import('../src/document.ts') = await import(join(ROOT, 'dist/document.js'));
const BIN = join(ROOT, 'bin/copydesk.cjs');
const NDJSON = [BIN, '--from', 'ndjson', '-q', '-j', '1'];
const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));

const RSS_FILE = join(folder, 'rss');
const RSS_ENV = { ...process.env, COPYDESK_RSS: RSS_FILE };
const PRELOAD = ['--import', pathToFileURL(join(ROOT, 'bench/rss.mjs')).href];

function startUp(): void {
  const path = join(folder, 'page.txt');
  writeFileSync(path, page(5_000, 1));
  sideBySide('start-up', 15, {
    'node -e 0': () => processed(['-e', '0']),
    'copydesk --version': () => processed([BIN, '--version']),
    'copydesk page.txt': () => processed([BIN, path]),
  });
}

function throughput(name: string, ndjson: string, rounds: number): void {
  const megabytes = (ndjson.length / 1e6).toFixed(1);
  sideBySide(`NDJSON throughput, ${name}, ${megabytes} MB`, rounds, {
    'JSON.parse + JSON.stringify': () => processed([join(ROOT, 'bench/json.mjs')], ndjson),
    'with twenty regexes': () => processed([join(ROOT, 'bench/json.mjs'), 'regexes'], ndjson),
    'copydesk, one worker': () => processed(NDJSON, ndjson),
    'copydesk, two workers': () => processed([BIN, '--from', 'ndjson', '-q', '-j', '2'], ndjson),
  });
}

function timeByPass(name: string, pages: readonly string[]): void {
  const spent = new Map<string, number[]>();
  for (let round = 0; round < 7; round++) {
    const inRound = new Map<string, number>();
    for (const text of pages) {
      const add = (pass: string, took: number): void => {
        inRound.set(pass, (inRound.get(pass) ?? 0) + took / pages.length);
      };
      let doc: Doc = createDoc('');
      add(
        '(cutting into lines)',
        timed(() => (doc = createDoc(text))),
      );
      for (const pass of PASSES)
        add(
          pass.name,
          timed(() => (doc = pass.run(doc, {}))),
        );
    }
    for (const [pass, took] of inRound) spent.set(pass, [...(spent.get(pass) ?? []), took]);
  }
  const total = [...spent.values()].reduce((sum, times) => sum + median(times), 0);
  console.log(
    `\ntime by pass, ${name} (7 rounds of ${pages.length} pages; in all ${total.toFixed(2)} ms a page)`,
  );
  for (const [pass, times] of spent) {
    const [least, middle] = [Math.min(...times), median(times)];
    const share = `${Math.round((100 * middle) / total)}%`;
    row(pass, { 'min µs': (1000 * least).toFixed(0), 'median µs': (1000 * middle).toFixed(0), share });
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

const COUNTS = [100, 400, 1_600, 6_400];

/** Time for each document and peak memory, as there are more documents. */
function costByCount(): void {
  console.log('\ncost against the number of documents of 12 KB, one worker (start of the process included)');
  const measure = (name: string, args: readonly string[], count: number): void => {
    const took = processed([...PRELOAD, ...args], records(count, 12_000), RSS_ENV);
    row(name, { 'ms a document': (took / count).toFixed(2), 'peak MB': peak().toFixed(0) });
  };
  measure('node -e 0', ['-e', '0'], 1);
  for (const count of COUNTS) measure(`${count} documents`, NDJSON, count);
}

/** A gigabyte through a pipe. */
async function gigabyte(): Promise<void> {
  const child = spawn(process.execPath, [...PRELOAD, ...NDJSON], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: RSS_ENV,
  });
  const ended = once(child, 'close');
  const started = performance.now();
  const chunk = records(100, 12_000);
  for (let sent = 0; sent < 1e9; sent += chunk.length) {
    if (!child.stdin.write(chunk)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await ended;
  const seconds = (performance.now() - started) / 1000;
  console.log('\na gigabyte of NDJSON, one worker');
  row('peak MB', { peak: peak().toFixed(0), 'MB/s': (1000 / seconds).toFixed(1) });
}

/** The peak memory, in MB, of the process that was measured last. */
function peak(): number {
  return Number(readFileSync(RSS_FILE, 'utf8')) / 1024;
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
  const texts = textsOf(ndjson);
  const took = timed(() => {
    for (const text of texts) clean(text);
  });
  row('copydesk', { seconds: (took / 1000).toFixed(2) });
  for (const line of stdout.trimEnd().split('\n')) {
    const [peer = '', seconds = '-'] = line.split(' ');
    row(peer, { seconds: seconds === '-' ? 'not importable' : Number(seconds).toFixed(2) });
  }
}

function textsOf(ndjson: string): string[] {
  const lines = ndjson.trimEnd().split('\n');
  return lines.map((line): { text: string } => JSON.parse(line)).map(({ text }) => text);
}

/** The texts of evaluation data, where it lies beside the project. */
function evaluation(file: string): string | undefined {
  const path = join(process.env.COPYDESK_EVAL ?? join(ROOT, '../shared/eval'), file);
  if (!existsSync(path)) return undefined;
  const lines = gunzipSync(readFileSync(path)).toString().trimEnd().split('\n');
  return lines
    .map((line): { id: string; text: string } => JSON.parse(line))
    .map(({ id, text }) => `${JSON.stringify({ id, text })}\n`)
    .join('');
}

const invented = records(400, 12_000);
const real = evaluation('pages-dev.ndjson.gz');

/** The parts in running order. */
const PARTS: Readonly<Record<string, () => void | Promise<void>>> = {
  'start-up': startUp,
  throughput: () => {
    throughput('invented pages', invented, 5);
    throughput('more of them', records(1_600, 12_000), 3);
    if (real) throughput('evaluation pages', real, 3);
  },
  passes: () => {
    timeByPass(
      'invented pages of 12 KB',
      Array.from({ length: 40 }, (_, i) => page(12_000, i)),
    );
    if (real) timeByPass('evaluation pages', textsOf(real));
  },
  quotes: async () => {
    await quotePass('invented pages', textsOf(invented));
    const articles = evaluation('quotes-train.ndjson.gz');
    if (articles) await quotePass('articles with marked quotations', textsOf(articles));
  },
  size: costBySize,
  count: costByCount,
  files: () =>
    manyFiles(folder, (args) => ({
      took: processed([...PRELOAD, BIN, ...args], undefined, RSS_ENV),
      peak: peak(),
    })),
  gigabyte,
  peers: () => peers('invented pages', invented.split('\n').slice(0, 100).join('\n')),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));

try {
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  for (const [name, run] of Object.entries(PARTS)) {
    if (asked.length > 0 ? asked.includes(name) : name !== 'gigabyte') await run();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
