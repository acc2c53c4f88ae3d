// The commands that read no page: the list of passes, and the schema.

import { PASSES } from '../passes/index.ts';
import { ARTICLE_SCHEMA } from '../schema.ts';
import { print } from './stdout.ts';

export async function printPasses(): Promise<void> {
  const width = Math.max(...PASSES.map((pass) => pass.name.length));
  const lines = PASSES.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`);
  await print(lines.join(''));
}

export async function printSchema(): Promise<void> {
  await print(`${JSON.stringify(ARTICLE_SCHEMA, null, 2)}\n`);
}
