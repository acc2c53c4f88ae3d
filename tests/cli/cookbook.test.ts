// Every recipe of the cookbook runs, where its tools are on this machine.

import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BIN, shell, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';
import { wet } from '../support/wet.ts';

const DOC = readFileSync(new URL('../../docs/cookbook.md', import.meta.url), 'utf8');
// The inside of a block of shell. "```sh\ncopydesk page.txt\n```"
const BLOCK_RE = /```sh\n([^`]*)```/gu;
const TOOLS = ['jq', 'duckdb', 'parallel', 'flock', 'zcat', 'find'];

const BLOCKS = [...DOC.matchAll(BLOCK_RE)].map(([, block = '']) => block);
const missing = TOOLS.filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error);

test.for(BLOCKS)('%s', async (block, { skip }) => {
  const lacking = missing.filter((tool) => new RegExp(`(?:^|[ |])${tool} `, 'mu').test(block));
  if (lacking.length > 0) return skip(`not run here, for want of ${lacking.join(', ')}`);
  const record = (id: string) => ({
    id,
    text: page(id),
    url: `https://example.org/${id}`,
    date: '2026-03-01',
  });
  const cwd = workspace({
    'scraped/a.txt': QUOTED,
    'scraped/sub/b.txt': `${page('Bree')}\nAdvertisement\n${page('Corran').repeat(12)}`,
    'pages.ndjson': ndjson(record('Arden'), record('Bree')),
    'dumps/one.ndjson': ndjson(record('Corran')),
    'dumps/two.ndjson': ndjson(record('Dell')),
    'crawl.warc.wet.gz': gzipSync(wet('conversion', 'one', page()) + wet('conversion', 'two', page('Esk'))),
    // Programs that start copydesk need a file of this name.
    'bin/copydesk': `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`,
  });
  chmodSync(join(cwd, 'bin/copydesk'), 0o755);
  const { code, stdout, stderr } = await shell(
    `unset -f copydesk; PATH="$PWD/bin:$PATH"; set -eo pipefail\n${block}`,
    cwd,
  );
  expect([code, stderr]).toEqual([0, '']);
  if (/ jq | duckdb |head/u.test(block)) expect(stdout).not.toBe('');
});

test('the page has recipes', () => {
  expect(BLOCKS.length).toBeGreaterThan(10);
});
