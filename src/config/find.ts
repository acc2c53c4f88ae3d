// Finds the configuration: copydesk.config.json, or the key "copydesk" of a package.json, in the working directory or
// above it. JSON only: a configuration that is found on the way up runs no code.

import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseJson, textOf } from './load-rules.ts';
import type { JsonPath } from './place.ts';

export interface Config {
  readonly file: string;
  readonly text: string;
  /** Where in the file it stands: `['copydesk']` in a package.json. */
  readonly path: JsonPath;
  readonly value: unknown;
}

const NAME = 'copydesk';
const OWN_FILE = 'copydesk.config.json';
const PACKAGE_FILE = 'package.json';

/** The configuration in this file. Throws UsageError where it cannot be read. */
export async function readConfig(file: string): Promise<Config> {
  const text = textOf(file, 'configuration file');
  const value = await parseJson(file, text);
  const isPackage = /(?:^|[/\\])package\.json$/u.test(file);
  return isPackage
    ? { file, text, path: [NAME], value: packageKey(value) ?? {} }
    : { file, text, path: [], value };
}

/** The configuration nearest to a folder, upwards; undefined where there is none. */
export async function findConfig(folder: string): Promise<Config | undefined> {
  if (!mayHaveConfig(resolve(folder))) return undefined;
  const file = await (await import('./search.ts')).searchConfig(folder, [OWN_FILE, PACKAGE_FILE], NAME);
  return file === undefined ? undefined : readConfig(relative('.', file));
}

/** A cheap look, so that the loader is loaded only where it may find something. */
function mayHaveConfig(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, OWN_FILE)) || existsSync(join(at, PACKAGE_FILE))) return true;
    if (dirname(at) === at) return false;
  }
}

function packageKey(value: unknown): unknown {
  return typeof value === 'object' && value !== null && NAME in value ? value[NAME] : undefined;
}
