// Reads rules files: JSON, checked before anything runs, each flaw with file, line and place.

import { UsageError } from '../errors.ts';
import { checkRulesFile } from '../rules/check.ts';
import type { Rule } from '../rules/rule.ts';
import { textOf } from './text.ts';

// So many flaws are told of one file; the rest is counted.
const MAX_TOLD = 5;

/** The rules of all files, in the order given: the first that fits a line decides. Throws UsageError. */
export async function loadRules(files: readonly string[]): Promise<readonly Rule[]> {
  const all: Rule[] = [];
  for (const file of files) for (const rule of await rulesOf(file)) all.push(rule);
  return all;
}

async function rulesOf(file: string): Promise<readonly Rule[]> {
  const text = await textOf(file, 'rules file');
  const checked = checkRulesFile(await parseJson(file, text));
  if ('rules' in checked) return checked.rules;
  const flaw = (await import('./place.ts')).flawsIn(file, text);
  const told = checked.flaws.slice(0, MAX_TOLD).map(({ path, message }) => flaw(path, message));
  const more = checked.flaws.length - told.length;
  throw new UsageError([...told, ...(more > 0 ? [`${file}: and ${more} more`] : [])].join('\n'));
}

/** Throws UsageError with the line where the text is no JSON. */
export async function parseJson(file: string, text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { syntaxFlaw } = await import('./place.ts');
    throw new UsageError(syntaxFlaw(file, text, error), { cause: error });
  }
}
