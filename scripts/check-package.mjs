// Packs the package as npm would publish it, and lets publint and attw look at the tarball.
// Only ES modules are published, so attw judges by its esm-only profile.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);
const folder = mkdtempSync(join(tmpdir(), 'copydesk-pack-'));

function run(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    shell: process.platform === 'win32',
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  process.exitCode = 1;
}

try {
  run('npm', ['pack', '--silent', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (tarball) {
    run(bin('publint'), ['run', join(folder, tarball), '--strict']);
    run(bin('attw'), [join(folder, tarball), '--profile', 'esm-only']);
  } else {
    console.error('npm pack made no tarball');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
