// Measures what ways of flattening cost that the evaluation data does not have: `npm run eval:flattenings -- [--data DIR]`.
// Its pages as a browser shows them lose their blank lines, or have each text node on a line of its own (links and bold words
// are invented in their paragraphs, by a seed), or lose all line breaks. The gold stays as it is.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { key, type Page, readPages } from './train-fields/pages.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.eval');
const WHOLE_LINE_WORDS = 25;
const LEAST_WORDS = 12;
const MOST_SPAN = 5;
/** How often a paragraph has no link, one, two, three. */
const LINKS = [0.55, 0.8, 0.93, 1];

const { values } = parseArgs({
  options: { data: { type: 'string', default: process.env.COPYDESK_EVAL ?? join(ROOT, '../shared/eval') } },
});

const FLATTENINGS: Readonly<Record<string, (page: Page) => string>> = {
  'as shown': ({ text }) => text,
  'without blank lines': (page) => linesOf(page).join('\n'),
  'each node a line': (page) => {
    const random = randomOf(page.id);
    const body = new Set(page.gold.paragraphs.map(({ text }) => key(text)));
    const isProse = (line: string): boolean =>
      body.has(key(line)) || line.split(' ').length >= WHOLE_LINE_WORDS;
    return linesOf(page)
      .flatMap((line) => (isProse(line) ? brokenAtLinks(line, random) : line))
      .join('\n');
  },
  'one line': (page) => linesOf(page).join(' '),
};

function linesOf({ text }: Page): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The line in pieces, as if links stood in it: before names rather than before other words. */
function brokenAtLinks(line: string, random: () => number): string[] {
  const words = line.split(' ');
  if (words.length < LEAST_WORDS) return [line];
  const links = LINKS.findIndex((share) => random() < share);
  const cuts = new Set<number>([0, words.length]);
  for (let link = 0; link < links; link++) {
    const length = 1 + Math.floor(random() * MOST_SPAN);
    const starts = Array.from({ length: 5 }, () => Math.floor(random() * (words.length - length)));
    const from = starts.find((at) => /^\p{Lu}/u.test(words[at] ?? '')) ?? starts[0] ?? 0;
    cuts.add(from).add(from + length);
  }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(1).map((to, i) => words.slice(sorted[i], to).join(' '));
}

/** Numbers below 1 that are the same for a name in every run (mulberry32). */
function randomOf(name: string): () => number {
  let state = Array.from(name).reduce(
    (hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) | 0,
    7,
  );
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function run(command: string, args: readonly string[], input = ''): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

const gold = join(values.data, 'pages-dev.ndjson.gz');
const pages = readPages(gold).filter(({ flattener }) => flattener === 'innertext');
mkdirSync(OUT, { recursive: true });
const rows: Record<string, Record<string, string>> = {};
for (const [name, flatten] of Object.entries(FLATTENINGS)) {
  const input = pages.map((page) => JSON.stringify({ id: page.id, text: flatten(page) })).join('\n');
  const args = [join(ROOT, 'bin/copydesk.cjs'), '--from', 'ndjson', '-f', 'ndjson', '--no-config', '-q'];
  const cleaned = join(OUT, 'flattening.ndjson');
  writeFileSync(cleaned, run(process.execPath, args, input));
  const scored: Record<string, Record<string, number>> = JSON.parse(
    run('python3', [join(values.data, 'score_pages.py'), gold, cleaned, '--json']),
  );
  const figures = Object.entries(scored['flattener=innertext'] ?? {}).filter(
    ([metric]) => metric !== 'pages',
  );
  rows[name] = Object.fromEntries(figures.map(([metric, value]) => [metric, value.toFixed(3)]));
}
console.table(rows);
