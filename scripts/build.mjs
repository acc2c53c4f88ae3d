// Builds dist/: the library as ES modules with their types (tsc), and the command as bundles (esbuild, scripts/build/).
// Made beside the old dist/ and then put in its place, so that a running copydesk does not lose its files half-way.

import { spawnSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { buildCommand } from './build/command.mjs';

const made = `node_modules/.dist-${process.pid}`;
const old = `${made}.old`;

await buildCommand(made);

const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', made];
const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });

try {
  renameSync('dist', old);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
renameSync(made, 'dist');
rmSync(old, { recursive: true, force: true });
writeFileSync('dist/copydesk.1', spawnSync(process.execPath, ['bin/copydesk.cjs', 'man']).stdout);
process.exitCode = status ?? 1;
