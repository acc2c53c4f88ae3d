// Blocks, what is measured of them and their marks are read everywhere: each of them must be one class of object to V8, or
// every read of them is slow. A spread with a property added makes a new class for each object.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { type Block, createDoc } from '../src/document.ts';
import { PASSES } from '../src/passes/index.ts';

const PAGES = join(import.meta.dirname, '../fixtures/pages');

setFlagsFromString('--allow-natives-syntax');
const isSameClass = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

/** One of each class that V8 knows of some objects. */
function classesOf(objects: Iterable<object>): object[] {
  const classes: object[] = [];
  for (const object of objects)
    if (!classes.some((other) => isSameClass(other, object))) classes.push(object);
  return classes;
}

function blocksOfEveryPass(): Set<Block> {
  const met = new Set<Block>();
  for (const name of readdirSync(PAGES).filter((file) => file.endsWith('.txt'))) {
    let doc = createDoc(readFileSync(join(PAGES, name), 'utf8'));
    for (const pass of PASSES) {
      for (const block of doc.blocks) met.add(block);
      doc = pass.run(doc, {});
    }
    for (const block of doc.blocks) met.add(block);
  }
  return met;
}

test('blocks, their facts and their marks are one class of object each', () => {
  const blocks = [...blocksOfEveryPass()];
  const marks = blocks.flatMap(({ mark }) => mark ?? []);
  expect(classesOf(blocks)).toHaveLength(1);
  expect(classesOf(blocks.map(({ facts }) => facts))).toHaveLength(1);
  expect(classesOf(blocks.map(({ facts }) => facts.asked()))).toHaveLength(1);
  expect(classesOf(marks)).toHaveLength(1);
});
