// The walk upwards for a configuration, by lilconfig. A module of its own, loaded only where there may be one.

import { lilconfig } from 'lilconfig';

/** The file that configures, in a folder or above it: one of its own, or a package.json that has the key. */
export async function searchConfig(
  folder: string,
  files: readonly string[],
  key: string,
): Promise<string | undefined> {
  const load = (file: string, text: string): unknown =>
    file.endsWith('package.json') ? packageOf(text) : {};
  const found = await lilconfig(key, {
    searchPlaces: [...files],
    packageProp: key,
    ignoreEmptySearchPlaces: false,
    loaders: { '.json': load, noExt: load },
  }).search(folder);
  return found?.filepath;
}

/** Somebody else's broken package.json is no business of ours. */
function packageOf(text: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
