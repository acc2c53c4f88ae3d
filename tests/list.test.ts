// Tests of the list of passes itself: names, files, fixtures, and what every pass owes the chain.

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDoc } from '../src/document.ts';
import { PASSES } from '../src/passes/index.ts';
import { selectPasses } from '../src/pipeline.ts';
import { fixturePath, loadCases } from './support/fixtures.ts';
import { deepFreeze } from './support/freeze.ts';

const names: string[] = PASSES.map(({ name }) => name);

describe('the list', () => {
  test('names are unique', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  test('every file under src/passes is a pass of the list', () => {
    const files = readdirSync('src/passes')
      .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
      .map((name) => name.replace('.ts', ''));
    expect(files.sort()).toEqual([...names].sort());
  });

  test('every fixture belongs to a pass of the list', () => {
    const files = readdirSync('fixtures/passes').map((name) => name.replace('.txt', ''));
    expect(files.sort()).toEqual([...names].sort());
  });

  test('an unknown name is refused', () => {
    expect(() => selectPasses({ skip: ['drop-everything'] })).toThrow("unknown pass 'drop-everything'");
    expect(() => selectPasses({ only: ['drop-everything'] })).toThrow("unknown pass 'drop-everything'");
  });

  test('only and skip keep the order of the list', () => {
    const chosen = selectPasses({ only: ['score-lines', 'normalise-text'] }).map(({ name }) => name);
    expect(chosen).toEqual(['normalise-text', 'score-lines']);
    expect(selectPasses({ skip: names })).toEqual([]);
  });
});

describe.each(PASSES.map((pass) => ({ pass, name: pass.name })))('$name', ({ pass }) => {
  test('is named in kebab-case and says in one line what it does', () => {
    expect(pass.name).toMatch(/^[a-z]+(?:-[a-z]+)+$/u);
    expect(pass.summary).toMatch(/^[A-Z][^\n]{10,110}[^.\n]$/u);
  });

  test('has its file, and a fixture with a case that it must not touch', () => {
    expect(existsSync(`src/passes/${pass.name}.ts`)).toBe(true);
    expect(existsSync(fixturePath(pass.name))).toBe(true);
    expect(loadCases(pass.name).some(({ expected }) => expected.unchanged)).toBe(true);
  });

  test.each(['', '\n\n', ' \t\u200b\ufeff\n', '\u0000'])(
    'returns an empty document (%j) unchanged',
    (source) => {
      const doc = deepFreeze(createDoc(source));
      expect(pass.run(doc, {})).toBe(doc);
    },
  );
});
