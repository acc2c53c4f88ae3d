// What a caller without types may get wrong: a text that is none, an option that nobody knows, a list that is a string.

import { UsageError } from './errors.ts';
import { hint } from './nearest.ts';
import type { Options } from './options.ts';

/** The options that every way into the library has. */
export const COMMON_OPTIONS = {
  passes: true,
  only: true,
  skip: true,
  indirect: true,
  explain: true,
  removed: true,
  text: true,
  rules: true,
} as const satisfies Partial<Record<keyof Options, true>>;

const KNOWN = Object.keys({
  ...COMMON_OPTIONS,
  sources: true,
  evidence: true,
  id: true,
  path: true,
  encoding: true,
} as const satisfies Record<keyof Options, true>);

const LISTS = ['passes', 'only', 'skip', 'rules', 'sources'] as const satisfies readonly (keyof Options)[];

/** Throws UsageError for a text that is no string, and for options that cannot be meant. */
export function checkCall(text: unknown, options: Options): void {
  if (typeof text !== 'string') throw new UsageError(`the text must be a string, not ${kindOf(text)}`);
  checkOptions(options, KNOWN);
}

/** Throws UsageError for options of other names than these, and for lists that are none. */
export function checkOptions(options: Options, names: readonly string[]): void {
  if (typeof options !== 'object' || options === null)
    throw new UsageError(`the options must be an object, not ${kindOf(options)}`);
  for (const name of Object.keys(options))
    if (!names.includes(name)) throw new UsageError(`unknown option '${name}'${hint(name, names)}`);
  for (const name of LISTS) {
    const value: unknown = options[name];
    if (value !== undefined && !Array.isArray(value))
      throw new UsageError(`the option '${name}' must be a list, not ${kindOf(value)}`);
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : typeof value;
}
