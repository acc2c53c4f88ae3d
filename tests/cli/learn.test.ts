// copydesk learn, through the real binary: what becomes a rule, what never does, and that parts add up to the whole.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const PROSE = 'The harbour master asked all crews to stay ashore until the wind had dropped.';

/** A page of a site: its furniture around an article of its own. */
function sitePage(word: string, number: number, more = ''): string {
  const foot = `Top\nAll ${number} ledger pages\nTide table\n`;
  return `Lantern tides\n\n${word} rebuilds its landing\n\n${page(word)}\n${more}\n${foot}`;
}

function corpus(): string {
  const words = ['Arden', 'Bree', 'Corran', 'Dunmore', 'Elham', 'Farrow'];
  return ndjson(
    ...words.map((word, i) => ({
      id: word,
      url: i < 4 ? `https://www.lantern.example/${word}` : `https://other.example/${word}`,
      site: i % 2 === 0 ? 'even' : 'odd',
      text: i < 4 ? sitePage(word, 100 + i) : page(word),
    })),
  );
}

interface LearnedFile {
  readonly version: number;
  readonly learned: object;
  readonly rules: readonly Record<string, unknown>[];
}

async function learned(input: string, ...args: string[]): Promise<LearnedFile> {
  const { code, stdout, stderr } = await copydesk(['learn', '-q', ...args], { input });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

test('lines and shapes that repeat in documents of one source become rules of that source', async () => {
  const { version, learned: about, rules } = await learned(corpus());
  expect([version, about]).toEqual([1, { documents: 6, sources: 2, exact: true }]);
  const of = { order: 'last', source: 'lantern.example', documents: 4, of: 4 };
  expect(rules).toEqual([
    { phrase: 'all # ledger pages', label: 'boilerplate', ...of, example: 'All 100 ledger pages' },
    { phrase: 'lantern tides', label: 'boilerplate', ...of, example: 'Lantern tides' },
    { phrase: 'tide table', label: 'boilerplate', ...of, example: 'Tide table' },
    { phrase: 'top', label: 'navigation', ...of, example: 'Top' },
  ]);
});

test('the file cleans, and cleans its own source alone', async () => {
  const cwd = workspace({ 'pages.ndjson': corpus() });
  expect(await copydesk(['learn', 'pages.ndjson', '-o', 'rules.json'], { cwd })).toMatchObject({ code: 0 });
  const input = ndjson(
    { id: 'here', url: 'https://lantern.example/x', text: sitePage('Goring', 999) },
    { id: 'there', url: 'https://other.example/x', text: sitePage('Goring', 999) },
  );
  const { stdout } = await copydesk(['explain', '-f', 'ndjson', '--rules', 'rules.json'], { cwd, input });
  const [here = '', there = ''] = stdout.split('\n');
  expect(JSON.parse(here).lines.at(-2)).toMatchObject({ pass: 'late-rules', rule: 'all # ledger pages' });
  expect(there).not.toContain('late-rules');
});

test('prose is not learned: quotations, long sentences, what is body in most documents', async () => {
  const quote = '“We will build it again before the winter comes,” she said.';
  const long = `${PROSE.slice(0, -1)}, and to keep their boats tied to the inner wall of the basin for as long as the office says so, whatever the forecast may be.`;
  const input = ndjson(
    ...['Arden', 'Bree', 'Corran'].map((word) => ({
      id: word,
      url: 'https://lantern.example/',
      text: `${page(word)}\n${PROSE}\n\n${quote}\n\n${long}\n`,
    })),
  );
  expect((await learned(input)).rules).toEqual([]);
  expect((await learned(input, '--min-documents', '1', '--min-share', '0')).rules).toEqual([]);
});

test('what stands in enough documents and makes no rule is counted, with the reason', async () => {
  const input = ndjson(
    ...['Arden', 'Bree', 'Corran'].map((word) => ({
      id: word,
      url: 'https://lantern.example/',
      text: `${sitePage(word, 7)}\n${PROSE}\n`,
    })),
  );
  const { stderr } = await copydesk(['learn'], { input });
  expect(stderr).toMatch(
    /^copydesk: lines in enough documents that make no rule: \d+ kept as text in most of them\n$/u,
  );
  // A headline of others, below each third of the pages of a site.
  const teased = ndjson(
    ...Array.from({ length: 9 }, (_, id) => ({
      id,
      url: 'https://lantern.example/',
      text: `Town ${'abcdefghi'[id]} rebuilds\n\n${page(`Town${'abcdefghi'[id]}`)}\n\nRELATED ARTICLES\n\n${id < 3 ? 'Harbour wins the race of tall ships again\n' : 'Weather keeps the ferries in their port\n'}`,
    })),
  );
  expect((await copydesk(['learn'], { input: teased })).stderr).toContain('1 like a headline');
  expect((await copydesk(['learn', '--partial'], { input })).stderr).toBe('');
});

test('documents count, not occurrences', async () => {
  const twice = `${sitePage('Arden', 7)}${sitePage('Arden', 7)}`;
  const input = ndjson(
    { id: 1, url: 'https://a.example/', text: twice },
    { id: 2, url: 'https://a.example/', text: page('Bree') },
  );
  expect((await learned(input, '--min-documents', '2')).rules).toEqual([]);
});

test('two documents are too few, unless so few were asked for', async () => {
  const input = ndjson(
    ...['Arden', 'Bree'].map((word, id) => ({ id, url: 'https://a.example/', text: sitePage(word, id) })),
  );
  const { code, stdout, stderr } = await copydesk(['learn'], { input });
  expect([code, JSON.parse(stdout).rules]).toEqual([0, []]);
  expect(stderr).toBe(
    'copydesk: no source has 3 documents (--min-documents): there is too little to learn from\n',
  );
  expect((await learned(input, '--min-documents', '2')).rules).toHaveLength(4);
});

test('the source is a field, a folder, or none', async () => {
  const named = await learned(corpus(), '--by', 'site', '--min-documents', '2');
  expect(new Set(named.rules.map((rule) => rule.source))).toEqual(new Set(['even', 'odd']));
  const cwd = workspace({
    'scraped/lantern/1/a.txt': sitePage('Arden', 1),
    'scraped/lantern/2/b.txt': sitePage('Bree', 2),
    'scraped/lantern/2/d.txt': sitePage('Dunmore', 4),
    'scraped/other/c.txt': sitePage('Corran', 3),
  });
  const { stdout } = await copydesk(['learn', 'scraped'], { cwd });
  const { rules }: LearnedFile = JSON.parse(stdout);
  expect(new Set(rules.map((rule) => rule.source))).toEqual(new Set(['lantern']));
  const bare = ndjson(...['Arden', 'Bree', 'Corran'].map((word, id) => ({ id, text: sitePage(word, id) })));
  const everywhere = await learned(bare);
  expect(everywhere.rules.length).toBe(4);
  expect(everywhere.rules[0]).not.toHaveProperty('source');
});

test('partial results add up to the result of one run, in any order and any shape', async () => {
  const lines = corpus().trim().split('\n');
  const cwd = workspace({
    'all.ndjson': lines.join('\n'),
    'a.ndjson': lines.slice(0, 1).join('\n'),
    'b.ndjson': lines.slice(1, 3).join('\n'),
    'c.ndjson': lines.slice(3).join('\n'),
  });
  const { code, stderr } = await shell(
    `set -e
     copydesk learn -q all.ndjson > whole.json
     for part in a b c; do copydesk learn -q $part.ndjson --partial -o $part.part; done
     copydesk learn -q --merge c.part a.part b.part > merged.json
     gzip b.part
     copydesk learn -q --merge b.part.gz a.part --partial > ab.part
     copydesk learn -q --merge ab.part c.part > tree.json
     copydesk learn -q all.ndjson -j 2 > workers.json
     cmp whole.json merged.json; cmp whole.json tree.json; cmp whole.json workers.json`,
    cwd,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(readFileSync(join(cwd, 'whole.json'), 'utf8')).rules.length).toBe(4);
});

test('a bound on the lines in memory is kept, stated, and never raises a count', async () => {
  const records = Array.from({ length: 60 }, (_, id) => ({
    id,
    url: 'https://lantern.example/',
    text: `${sitePage(`Town${id}`, id)}\n${Array.from({ length: 20 }, (_, k) => `Odd item ${String.fromCharCode(97 + (id % 26))}${String.fromCharCode(97 + k)} zz${'q'.repeat(id)}`).join('\n')}\n`,
  }));
  const { code, stdout, stderr } = await copydesk(['learn', '--max-lines', '100'], {
    input: ndjson(...records),
  });
  const { learned: about, rules }: LearnedFile = JSON.parse(stdout);
  expect(code).toBe(0);
  expect(about).toMatchObject({ documents: 60, exact: false });
  expect(stderr).toMatch(
    /^copydesk: more than --max-lines \(100\) lines: counts may be too low by up to \d+ documents\n/u,
  );
  expect(rules.map((rule) => rule.phrase)).toContain('lantern tides');
  for (const rule of rules) expect(rule.documents).toBeLessThanOrEqual(60);
});

test.each([
  [['--merge'], '', 2, '--merge needs the files that --partial wrote'],
  [['--merge', 'x.part'], 'nonsense', 1, 'x.part:1: this line is no valid JSON'],
  [['--merge', 'x.part'], '{"id": 1}', 1, 'x.part:1: this was not written by learn --partial'],
  [['--merge', 'x.part'], '', 1, 'x.part: this is empty'],
  [['--merge', 'none.part'], '', 1, 'none.part: no such file'],
  [['--partial', '--min-share', '0.5', 'x.part'], '', 2, '--partial chooses no rules yet'],
  [['--min-share', '2', 'x.part'], '', 2, 'Write a share from 0 to 1.'],
  [['--min-dokuments', '2'], '', 2, '(Did you mean --min-documents?)'],
])('%j with %j', async (args, content, exit, message) => {
  const cwd = workspace({ 'x.part': content });
  const { code, stderr } = await copydesk(['learn', ...args], { cwd });
  expect(code).toBe(exit);
  expect(stderr).toContain(message);
});
