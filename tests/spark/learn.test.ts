// scripts/spark/learn_job.py: the rules of a cluster are those of a single machine, however the pages were split.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { corpus, ndjsonOf } from './corpus.ts';
import { submit } from './support.ts';

test('partial counts of twenty partitions add up', async () => {
  const input = ndjsonOf(corpus(200));
  const cwd = workspace({ 'in.ndjson': input });
  const args = [
    'in.ndjson',
    'out',
    '--partitions',
    '20',
    '--min-documents',
    '3',
    '--',
    '--text-field',
    'body',
  ];
  const { code, log } = await submit('learn_job.py', args, { cwd });
  expect(code, log).toBe(0);
  const files = readdirSync(join(cwd, 'out')).filter((name) => name.startsWith('part-'));
  const rules = files.map((name) => readFileSync(join(cwd, 'out', name), 'utf8')).join('');
  const alone = await copydesk(
    ['learn', '--from', 'ndjson', '--text-field', 'body', '--min-documents', '3', '--no-config'],
    { input },
  );
  expect(rules).toBe(alone.stdout);
  expect(JSON.parse(rules).rules.length).toBeGreaterThan(20);
});
