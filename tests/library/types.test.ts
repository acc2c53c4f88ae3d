// The types of the built package, by TypeScript itself (tests/types).

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the types say what the library takes and gives', () => {
  const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tests/types'];
  const { stdout, status } = spawnSync(process.execPath, tsc, { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});
