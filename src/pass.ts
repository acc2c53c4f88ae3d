// A pass: one step of the chain, a pure function from a document to a document.

import { type Doc, marked, stamped } from './document.ts';
import type { Options } from './options.ts';

export interface Pass<Name extends string = string> {
  /** Kebab-case verb-noun; file, fixture and test share it. */
  readonly name: Name;
  /** One line for `copydesk passes`. */
  readonly summary: string;
  readonly run: (doc: Doc, options: Options) => Doc;
}

/**
 * Makes a pass. `run` is pure and synchronous and returns the same object where it changes nothing; the wrapper
 * stamps the name of the pass on every mark that `run` made.
 */
export function definePass<const Name extends string>(pass: Pass<Name>): Pass<Name> {
  return { ...pass, run: (doc, options) => stamp(pass.run(doc, options), doc, pass.name) };
}

/** The passes that `only` and `skip` leave. */
export function chosen(
  passes: readonly Pass[],
  { only, skip = [] }: Pick<Options, 'only' | 'skip'>,
): readonly Pass[] {
  if (!only && skip.length === 0) return passes;
  return passes.filter(({ name }) => (only ? only.includes(name) : true) && !skip.includes(name));
}

function stamp(doc: Doc, before: Doc, pass: string): Doc {
  if (doc.blocks === before.blocks) return doc;
  const blocks = [...doc.blocks];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block?.mark?.pass === '') blocks[i] = marked(block, stamped(block.mark, pass));
  }
  return { ...doc, blocks };
}
