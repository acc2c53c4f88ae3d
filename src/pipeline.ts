// Runs the chain: picks the passes that were asked for, in the order of the list, and hands the document through.

import { checkCall } from './checked.ts';
import { createDoc, type Doc } from './document.ts';
import { UsageError } from './errors.ts';
import type { Options } from './options.ts';
import { chosen, type Pass } from './pass.ts';
import { PASSES } from './passes/index.ts';

/** The passes that `only` and `skip` leave. Throws UsageError for a name that is not in the list. */
export function selectPasses(options: Pick<Options, 'passes' | 'only' | 'skip'>): readonly Pass[] {
  const { passes = PASSES, only, skip = [] } = options;
  for (const name of [...(only ?? []), ...skip]) {
    if (!passes.some((pass) => pass.name === name)) throw new UsageError(`unknown pass '${name}'`);
  }
  return chosen(passes, options);
}

/** Runs the selected passes over the text of one page. Throws UsageError for a text that is none, and for unknown options. */
export function runPipeline(text: string, options: Options = {}): Doc {
  checkCall(text, options);
  const start = createDoc(text, options.evidence);
  return selectPasses(options).reduce((doc, pass) => pass.run(doc, options), start);
}
