// The commands that read no page: the list of passes, and the schema.

import { PASSES } from '../passes/index.ts';
import { ARTICLE_SCHEMA } from '../schema.ts';

export function printPasses(): void {
  const width = Math.max(...PASSES.map((pass) => pass.name.length));
  const lines = PASSES.map(({ name, summary }) => `${name.padEnd(width)}  ${summary}\n`);
  process.stdout.write(lines.join(''));
}

export function printSchema(): void {
  process.stdout.write(`${JSON.stringify(ARTICLE_SCHEMA, null, 2)}\n`);
}
