// Files that are written whole or not at all, also when a signal comes between.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAtomic, removeUnfinished } from '../../src/batch/atomic.ts';
import { workspace } from '../support/cli.ts';

test.skipIf(!existsSync('/proc/self'))('a folder that can hold no other is named', async () => {
  await expect(openAtomic('/proc/self/none/a.json')).rejects.toThrow('cannot write: ');
});

test('an interruption takes with it what is just being opened, and nothing new begins', async () => {
  const cwd = workspace();
  const opening = (name: string): Promise<unknown> => openAtomic(join(cwd, name)).catch(() => undefined);
  for (let at = 0; at < 50; at++) opening(`${at}`);
  await new Promise(setImmediate);
  await removeUnfinished();
  opening('late');
  await new Promise((go) => setTimeout(go, 200));
  expect(readdirSync(cwd)).toEqual([]);
});
