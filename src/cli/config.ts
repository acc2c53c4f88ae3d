// What a configuration says becomes the value of an option that the command line does not give: flags win. Its keys are
// the long names of the options ("textField" for --text-field); a section "clean", "quotes", "explain" or "learn" speaks
// for that command alone. Values go through the same checks as flags do.

import { type Command, InvalidArgumentError, type Option } from 'commander';
import { statOf } from '../batch/stat.ts';
import { besideConfig, type Config, findConfig, readConfig } from '../config/find.ts';
import type { JsonPath } from '../config/place.ts';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';

/** Options that are for one run, not for all runs of a project. */
const FOR_ONE_RUN = [
  'output',
  'filesFrom',
  'null',
  'base',
  'dryRun',
  'overwrite',
  'report',
  'failed',
  'config',
  'merge',
  'partial',
  'help',
];
const SECTIONS = ['clean', 'quotes', 'explain', 'learn'];
/** What a command prints differs too much to be said of all of them. */
const IN_SECTIONS = ['format', 'removed', 'text', 'quotes', 'name', 'maxLines', 'minDocuments', 'minShare'];
/** What needs a format, or a kind of input, that a flag may have excluded. */
const FOR_JSON = ['removed', 'text', 'passthrough', 'errors'];
const FOR_RECORDS = ['textField', 'idField', 'metaFields', 'passthrough', 'by'];

interface Setting {
  readonly option: Option;
  readonly path: JsonPath;
  readonly value: unknown;
}

/** Finds the configuration and fills the options of a command. Throws UsageError with the place of what is wrong. */
export async function applyConfig(command: Command, root: Command): Promise<void> {
  const { config: asked } = command.opts<{ config?: string | false }>();
  if (asked === false) return;
  const config = asked === undefined ? await findConfig('.') : await readConfig(asked);
  if (!config) return;
  command.setOptionValue('configFile', [config.file]);
  const settings = await settingsOf(config, command, root);
  // What others may be excluded by comes first.
  const isFirst = ({ option }: Setting): boolean => ['format', 'from'].includes(option.attributeName());
  for (const setting of [...settings.filter(isFirst), ...settings.filter((one) => !isFirst(one))]) {
    await apply(setting, config, command);
  }
}

/** The settings for a command, after all of the file was looked at: those of its own section last. */
async function settingsOf(config: Config, command: Command, root: Command): Promise<Setting[]> {
  const commands = root.commands.filter((one) => SECTIONS.includes(one.name()));
  const all = commands.flatMap((one) => one.options);
  const general = all.filter(
    (option) => isConfigured(option) && !IN_SECTIONS.includes(option.attributeName()),
  );
  const settings: Setting[] = [];
  for (const [key, value] of await entries(config.value, config.path, config)) {
    const path = [...config.path, key];
    const section = commands.find((one) => one.name() === key);
    if (section && !(typeof value === 'boolean')) {
      const own = section.options.filter(isConfigured);
      for (const [name, inner] of await entries(value, path, config)) {
        const option = await known(name, own, [...path, name], config);
        if (section === command) settings.push({ option, path: [...path, name], value: inner });
      }
    } else {
      const { long } = await known(key, general, path, config, SECTIONS);
      const option = command.options.find((one) => one.long === long);
      if (option) settings.unshift({ option, path, value });
    }
  }
  return settings;
}

function isConfigured(option: Option): boolean {
  return !FOR_ONE_RUN.includes(option.attributeName());
}

async function known(
  key: string,
  options: readonly Option[],
  path: JsonPath,
  config: Config,
  more: readonly string[] = [],
): Promise<Option> {
  const option = options.find((one) => one.attributeName() === key);
  if (option) return option;
  const names = [...new Set([...options.map((one) => one.attributeName()), ...more])];
  const close = nearest(key, names);
  const hint = IN_SECTIONS.includes(key)
    ? `; it belongs into a section: ${SECTIONS.join(', ')}`
    : close
      ? `; did you mean "${close}"?`
      : `; known are ${names.sort().join(', ')}`;
  throw await fault(
    config,
    path,
    `unknown key "${key}"${FOR_ONE_RUN.includes(key) ? ': give it as a flag' : hint}`,
  );
}

async function entries(value: unknown, path: JsonPath, config: Config): Promise<[string, unknown][]> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.entries(value);
  throw await fault(config, path, 'must be an object');
}

async function apply(
  { option, path, value: given }: Setting,
  config: Config,
  command: Command,
): Promise<void> {
  const name = option.attributeName();
  const parsed = await parse(option, path, given, config);
  if (command.getOptionValueSource(name) === 'cli' || isExcluded(name, command)) return;
  const value = name === 'rules' && Array.isArray(parsed) ? await rulesFiles(parsed, path, config) : parsed;
  if (value !== false) command.setOptionValueWithSource(name, value, 'config');
}

/** The rules files of a configuration. What stands there and is no file would keep waiting whoever has found it. */
async function rulesFiles(names: readonly unknown[], path: JsonPath, config: Config): Promise<string[]> {
  const files: string[] = [];
  for (const name of names.map(String)) {
    const file = besideConfig(config.file, name);
    if (statOf(file)?.isFile() === false) throw await fault(config, path, `${name}: this is no file`);
    files.push(file);
  }
  return files;
}

/** The value as the flag would give it. */
async function parse(option: Option, path: JsonPath, value: unknown, config: Config): Promise<unknown> {
  if (option.isBoolean()) {
    if (typeof value === 'boolean') return value;
    throw await fault(config, path, 'must be true or false');
  }
  const isText = typeof value === 'string' || typeof value === 'number';
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (!isText && !(isList && isListed(option))) {
    throw await fault(
      config,
      path,
      `must be ${isListed(option) ? 'a text or a list of texts' : 'a text or a number'}`,
    );
  }
  try {
    let parsed: unknown;
    for (const item of isList ? value : [value])
      parsed = option.parseArg?.(String(item), parsed) ?? String(item);
    return parsed;
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw await fault(config, path, error.message);
  }
}

const LISTED = ['rules', 'metaFields', 'only', 'skip'];

function isListed(option: Option): boolean {
  return LISTED.includes(option.attributeName());
}

/** True where a flag asks for something that this key cannot go with. */
function isExcluded(name: string, command: Command): boolean {
  const { format, from } = command.opts<{ format?: string; from?: string }>();
  const isJson = format === undefined || format === 'json' || format === 'ndjson';
  if (name === 'quotes') return format !== 'md';
  return (
    (FOR_JSON.includes(name) && !isJson) ||
    (FOR_RECORDS.includes(name) && (from === 'text' || from === 'html'))
  );
}

async function fault(config: Config, path: JsonPath, message: string): Promise<UsageError> {
  const { flawsIn } = await import('../config/place.ts');
  return new UsageError(flawsIn(config.file, config.text)(path, message));
}
