// Finds the configuration: copydesk.config.json, or the key "copydesk" of a package.json, in the working directory or
// above it. JSON only: a configuration that is found on the way up runs no code.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { JsonPath } from './place.ts';
import { MOST_CONFIG_BYTES } from './size.ts';

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
  const [{ parseJson }, { textOf }] = await Promise.all([import('./load-rules.ts'), import('./text.ts')]);
  const text = await textOf(file, 'configuration file');
  const value = await parseJson(file, text);
  const isPackage = /(?:^|[/\\])package\.json$/u.test(file);
  return isPackage
    ? { file, text, path: [NAME], value: packageKey(value) ?? {} }
    : { file, text, path: [], value };
}

/** The configuration nearest to a folder, upwards; undefined where there is none. */
export async function findConfig(folder: string): Promise<Config | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    for (const file of [join(at, OWN_FILE), join(at, PACKAGE_FILE)])
      if (isFile(file) && (file.endsWith(OWN_FILE) || isOurs(file))) return readConfig(relative('.', file));
    if (dirname(at) === at) return undefined;
  }
}

/** What is found and not named must be a file: a pipe of that name would wait for whoever writes into it. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

/** True for a package.json with our key. Somebody else's broken or huge one is no business of ours. */
function isOurs(file: string): boolean {
  try {
    if (statSync(file).size > MOST_CONFIG_BYTES) return false;
    const text = readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
    return text.includes(`"${NAME}"`) && packageKey(JSON.parse(text)) !== undefined;
  } catch {
    return false;
  }
}

function packageKey(value: unknown): unknown {
  return typeof value === 'object' && value !== null && NAME in value ? value[NAME] : undefined;
}

/** The rules files that a configuration names, for any command: they stand beside it. What is no name is no matter here. */
export function rulesNamedIn({ file, value }: Config): readonly string[] {
  const sections = [value, ...Object.values(value ?? {})];
  const rules = sections.flatMap((section) =>
    typeof section === 'object' && section !== null && 'rules' in section ? section.rules : [],
  );
  return rules.flatMap((name) => (typeof name === 'string' ? [besideConfig(file, name)] : []));
}

/** A file that a configuration names stands beside it. */
export function besideConfig(file: string, name: string): string {
  return relative('.', resolve(dirname(file), name)) || '.';
}
