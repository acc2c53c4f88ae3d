// Keeps an output tree to its folder, also where somebody has put links into it: a folder that leads out of it is refused,
// and a link in the place of a result is no result. The folder itself may be a link, for its user has named it.

import { lstatSync, realpathSync, type Stats } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { InputError } from '../errors.ts';
import { statOf } from './stat.ts';

/** Throws InputError where the folder of a file, as far as it is there, lies outside of the tree. */
export function refuseOutside(path: string, tree: string): void {
  const root = resolve(tree);
  let folder = dirname(resolve(path));
  while (folder !== root && folder.length > root.length && !statOf(folder)) folder = dirname(folder);
  if (folder === root || !statOf(folder)) return;
  const [real, realRoot] = [realpathSync.native(folder), realpathSync.native(root)];
  if (real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return;
  throw new InputError('cannot write: a link in the output folder leads out of it', path);
}

/** Throws InputError where what stands in the place of a result is neither a file nor a folder: a pipe would let us wait. */
export function refuseSpecial(path: string, place: Stats): void {
  if (place.isFile() || place.isDirectory() || place.isSymbolicLink()) return;
  throw new InputError('cannot write: a pipe, a socket or a device stands in its place', path);
}

/** What stands in the place of a result, links not followed; undefined where there is nothing. */
export function placeOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
