// Every command in docs/cli.md runs.

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shell, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

const DOC = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');

// The inside of a block of shell. "```sh\ncopydesk page.txt\n```"
const BLOCK_RE = /```sh\n([^`]*)```/gu;

const BLOCKS = [...DOC.matchAll(BLOCK_RE)].map(([, block = '']) => block);

test.each(BLOCKS)('%s', async (block) => {
  const record = { page: { key: 'k1', body: page() }, url: 'https://example.org/1' };
  const cwd = workspace({
    'page.txt': QUOTED,
    'scraped/a.txt': page(),
    'scraped/sub/b.txt': page('Bree'),
    'pages.ndjson': ndjson(record),
  });
  const { code, stderr } = await shell(`set -eo pipefail\n${block}`, cwd);
  expect([code, stderr]).toEqual([0, '']);
});

test('the page has examples', () => {
  expect(BLOCKS.length).toBeGreaterThan(5);
});
