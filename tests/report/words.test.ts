// The report speaks plainly: no bare name of a label or a rule, where it has words.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Doc } from '../../src/document.ts';
import { LABELS } from '../../src/index.ts';
import { CHROME_KINDS } from '../../src/lexicon/chrome/kinds.ts';
import { PASSES } from '../../src/passes/index.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { LABEL_WORDS, ruleWords } from '../../src/report/words.ts';
import { loadCases, prepare } from '../support/fixtures.ts';

// "rule: 'author-bio'", "rule: i === 0 ? 'window' : 'ranked'"
const NAMED_RE = /\brule\b[^;,\n]*/gu;
const NAME_RE = /'([a-z][a-z -]{2,40})'/gu;

test('labels and the rules of phrases have words', () => {
  expect(Object.keys(LABEL_WORDS).sort()).toEqual(Object.keys(LABELS).sort());
  for (const kind of Object.keys(CHROME_KINDS)) expect(ruleWords(kind)).not.toContain('rule');
  expect(ruleWords('my-rule')).toBe('The rule “my-rule” applies.');
  expect(ruleWords('constructor')).toBe('The rule “constructor” applies.');
});

test('every rule that a pass of the chain gives has words', () => {
  const without = [...rulesInFixtures(), ...rulesInSources()].filter((rule) =>
    ruleWords(rule).startsWith('The rule'),
  );
  expect([...new Set(without)].sort()).toEqual([]);
});

/** The rules by which the passes mark what stands in the fixtures. */
function rulesInFixtures(): string[] {
  const pages = readdirSync('fixtures/pages').filter((name) => name.endsWith('.txt'));
  const docs = [
    ...pages.map((name) => runPipeline(readFileSync(`fixtures/pages/${name}`, 'utf8'))),
    ...PASSES.flatMap((pass) =>
      loadCases(pass.name).map((example) => pass.run(prepare(example), example.options)),
    ),
  ];
  return docs.flatMap(rulesOf);
}

/** A user's own rules are called as the user calls them. */
function rulesOf({ blocks }: Doc): string[] {
  return blocks.flatMap(({ mark }) => (mark && !OWN.has(mark.pass) ? [mark.rule] : []));
}

const OWN: ReadonlySet<string> = new Set(['own-rules', 'late-rules']);

/** The rules that a line of the sources names. */
function rulesInSources(): string[] {
  const folders = ['chrome', 'figures', 'head', 'passes'];
  const files = folders.flatMap((folder) =>
    readdirSync(`src/${folder}`).map((name) => readFileSync(`src/${folder}/${name}`, 'utf8')),
  );
  return files.flatMap((source) =>
    [...source.matchAll(NAMED_RE)].flatMap(([line]) =>
      [...line.matchAll(NAME_RE)].map(([, name = '']) => name),
    ),
  );
}
