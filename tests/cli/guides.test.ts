// The commands in the guides run, block after block in one folder, as somebody reads them.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shell, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

const GUIDES = ['rules', 'compare', 'report', 'html'];

// The inside of a block of shell. "```sh\ncopydesk page.txt\n```"
const BLOCK_RE = /```sh\n([^`]*)```/gu;

const NO_RULES = JSON.stringify({ version: 1, rules: [] });
const HTML = `<!doctype html><html lang="en"><head><title>Landing</title></head><body>
<h1>Westmarsh rebuilds its landing</h1>
${page()
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}</body></html>`;

test.each(GUIDES)('docs/%s.md', async (guide) => {
  const text = readFileSync(`docs/${guide}.md`, 'utf8');
  const blocks = [...text.matchAll(BLOCK_RE)].map(([, block = '']) => block);
  expect(blocks.length).toBeGreaterThan(0);
  const records = ['Arden', 'Bree', 'Corran'].map((word) => ({
    id: word,
    url: `https://lantern.example/${word}`,
    site: 'lantern',
    text: `Lantern tides\n\n${page(word)}`,
    body: page(word),
  }));
  const cwd = workspace({
    'page.txt': QUOTED,
    'page.html': HTML,
    'pages/one.html': HTML,
    'scraped/a.txt': page(),
    ...Object.fromEntries(['b', 'c', 'd', 'e', 'f'].map((name) => [`scraped/sub/${name}.txt`, page(name)])),
    'pages.ndjson': ndjson(...records),
    'rules.json': NO_RULES,
    'more.json': NO_RULES,
  });
  const { code, stderr } = await shell(`set -eo pipefail\n${blocks.join('\n')}`, cwd);
  // What learning says of lines that it leaves out is no complaint.
  const complaints = stderr.replaceAll(/^copydesk: lines in enough documents that make no rule: .*\n/gmu, '');
  expect([code, complaints]).toEqual([0, '']);
});
