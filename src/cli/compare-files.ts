// What a comparison reads, so that its result takes the place of none of it.

import { joined, named } from '../batch/inputs.ts';
import { refuseOverwriting, refuseOwnNames } from '../batch/outputs.ts';
import { planInputs } from '../batch/plan.ts';
import { statOf } from '../batch/stat.ts';
import { findConfig, readConfig, rulesNamedIn } from '../config/find.ts';
import type { CompareTyped } from './compare.ts';
import { keptFiles, names } from './options.ts';

/** Throws UsageError where the output is something that either side reads. */
export async function refuseOutput(
  output: string,
  inputs: readonly string[],
  typed: CompareTyped,
): Promise<void> {
  refuseOwnNames([output]);
  const { filesFrom, aOutput, bOutput, aBin, bBin, aRules = [], bRules = [] } = typed;
  const args = filesFrom === undefined ? inputs : await names(filesFrom, typed.null === true);
  // Both sides read all of a folder, also an output in it. One that is not there yet is none of its files: nothing is listed for it.
  const isList = filesFrom !== undefined;
  const read = statOf(output)
    ? (await planInputs(args, { output: undefined, isList, base: undefined })).inputs
    : named(args);
  const files = [aOutput, bOutput, aBin, bBin].flatMap((file) => file ?? []);
  const kept = [...files, ...aRules, ...bRules, ...keptFiles(typed), ...(await configurationsOf(typed))];
  refuseOverwriting(joined([read, named(kept)]), [output]);
}

/** The configurations of both sides, the one that is found included, and the rules that they name. */
async function configurationsOf({ aConfig, bConfig }: CompareTyped): Promise<readonly string[]> {
  const given = await Promise.all([aConfig, bConfig].flatMap((file) => (file ? [readConfig(file)] : [])));
  const found = given.length < 2 ? await findConfig('.') : undefined;
  const all = found ? [...given, found] : given;
  return all.flatMap((config) => [config.file, ...rulesNamedIn(config)]);
}
