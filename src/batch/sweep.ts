// Removes the temporary files that a killed run left behind. Those of a run that is still alive stay, and what only has such a
// name: a folder, a file that we may not remove.

import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isForbidden } from '../system-errors.ts';
import { TEMPORARY_RE } from './atomic.ts';
import type { Target } from './target.ts';

/** Sweeps where this run is going to write. */
export async function sweep(target: Target): Promise<void> {
  if (target.kind === 'stdout') return;
  const isTree = target.kind === 'tree';
  const folder = isTree ? target.folder : dirname(target.path);
  const names = isTree
    ? await (await import('fast-glob')).default.glob('**/.copydesk-*.tmp', {
        cwd: folder,
        dot: true,
        followSymbolicLinks: false,
        suppressErrors: true,
      })
    : await readdir(folder).catch(() => []);
  for (const name of names) {
    const pid = TEMPORARY_RE.exec(name.slice(name.lastIndexOf('/') + 1))?.[1];
    if (pid !== undefined && isLeft(Number(pid))) await rm(join(folder, name)).catch(() => undefined);
  }
}

/** True for the number of a process that is dead. Our own is that of one before us, in a container say: we have not begun. */
export function isLeft(pid: number): boolean {
  return pid === process.pid || !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch (error) {
    return isForbidden(error);
  }
}

// "4711 (node) Z 4700 ...": behind the name, which may hold anything, stands what the process does.
const ZOMBIE_RE = /\) [ZX] [^)]*$/u;

/** True for a process that was killed and keeps its number until its parent asks for its end. Linux alone tells. */
function isZombie(pid: number): boolean {
  try {
    return ZOMBIE_RE.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}
