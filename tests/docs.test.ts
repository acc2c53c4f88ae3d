// The documents are true: their examples run, their commands print what is shown, their links lead somewhere.
// `...` on a line of its own stands for any lines, at the end of a line for the rest of it.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSES } from '../src/passes/index.ts';

test('docs/architecture.md describes every pass, in order', () => {
  const table = readFileSync('docs/architecture.md', 'utf8').split('| pass |')[1]?.split('\n\n')[0] ?? '';
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
  const described = cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/gu)].map(([, name]) => name));
  expect(described).toEqual(PASSES.map(({ name }) => name));
});

interface Fence {
  readonly language: string;
  readonly code: string;
  readonly line: number;
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'));

// A fenced block with its language: "```js\n...\n```"
const FENCE_RE = /^```(\w+)\n((?:(?!```).*\n)*)```$/gmu;
// "[docs/library.md](docs/library.md)"
const LINK_RE = /\]\(([^)#:]+)\)/gu;

function fencesOf(path: string): Fence[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(FENCE_RE)].map(({ 1: language = '', 2: code = '', index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
  }));
}

/** A pattern that matches what a document shows; `...` matches what it leaves out. */
function shown(text: string): string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** The first shown line that does not stand in the output, in order; undefined where all do. */
function missing(wanted: readonly string[], output: string): string | undefined {
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  let at = 0;
  let isOpen = false;
  for (const line of wanted) {
    if (line === '...') {
      isOpen = true;
      continue;
    }
    const fits = (got: string): boolean =>
      line.endsWith('...') ? got.startsWith(line.slice(0, -3)) : got === line;
    const found = isOpen
      ? lines.findIndex((got, i) => i >= at && fits(got))
      : fits(lines[at] ?? '')
        ? at
        : -1;
    if (found < 0) return line;
    at = found + 1;
    isOpen = false;
  }
  return isOpen || at >= lines.length ? undefined : `(end, before '${lines[at]}')`;
}

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-docs-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(resolve('.'), join(folder, 'node_modules/copydesk'), 'junction');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(documents)('%s', (path) => {
  const fences = fencesOf(path);

  test('links to files that are there', () => {
    for (const { 1: target = '' } of readFileSync(path, 'utf8').matchAll(LINK_RE)) {
      expect(existsSync(join(dirname(path), target)), target).toBe(true);
    }
  });

  fences.forEach(({ language, code, line }, i) => {
    const next = fences[i + 1];
    if (language === 'js' && next?.language === 'text') {
      test(`the example on line ${line} prints what stands below it`, () => {
        const file = join(folder, `example-${i}.mjs`);
        writeFileSync(file, code);
        const { stdout, stderr } = spawnSync(process.execPath, [file], {
          encoding: 'utf8',
          env: { ...process.env, NO_COLOR: '1' },
        });
        expect(stderr).toBe('');
        expect(stdout).toBe(next.code);
      });
    }
    if (language === 'console') {
      for (const part of code.split(/^\$ /mu).slice(1)) {
        const [command = '', ...output] = part.split('\n');
        test(`\`${command}\` prints what is shown`, () => {
          const args = command.split(' ').slice(1);
          const run = spawnSync(process.execPath, ['bin/copydesk.cjs', ...args], {
            encoding: 'utf8',
            env: { ...process.env, NO_COLOR: '1' },
          });
          expect(run.status).toBe(0);
          expect(missing(shown(output.join('\n')), run.stdout)).toBeUndefined();
        });
      }
    }
  });
});
