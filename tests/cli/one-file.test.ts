// The command in one file, alone in a folder, as a cluster ships it: it prints what the installed one prints.

import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk, oneFile, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const INPUT = ndjson(...['Arden', 'Bree', 'Corran'].map((word) => ({ id: word, text: page(word) })), {
  id: 'without',
  body: 'There is no text in this record.',
});

async function both(args: readonly string[], input: string): Promise<void> {
  const cwd = workspace();
  copyFileSync(oneFile.installed, join(cwd, 'copydesk.mjs'));
  const alone = await oneFile.run(args, { cwd, input });
  const installed = await copydesk(args, { cwd, input });
  expect(alone).toEqual(installed);
  expect(alone.stdout).not.toBe('');
}

test('in its own process and in workers, with failures inline', async () => {
  await both(['--from', 'ndjson', '--errors', 'inline'], INPUT);
  await both(['--from', 'ndjson', '--errors', 'inline', '-j', '2'], INPUT);
  await both(['--from', 'ndjson', '--errors', 'inline', '-j', '1', '--timeout', '60'], INPUT);
});

test('the other commands print what they print from many files', async () => {
  await both(['--version'], '');
  await both(['learn', '--partial', '-j', '2'], INPUT);
  await both(['explain', '-f', 'html'], page('Arden'));
  await both(['schema'], '');
});
