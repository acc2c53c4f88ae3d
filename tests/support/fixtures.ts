// Reads fixtures/passes/<pass>.txt: titled cases in plain text. What is malformed or unfinished throws, never passes.
//
//   === title of the case
//   setup: all | pass-a, pass-b         optional: the passes that run before (all: those that stand before it)
//   evidence: crawled=2026-01-02        optional: key=value, comma-separated
//   options: indirect                   optional
//   rules: [{"phrase": "x", ...}]       optional: own rules, as JSON
//   source text, exactly as a page would have it
//   --- expect
//   label rule? | text                  every block that the pass marked, in order
//   text | text                         a block's rewritten text, in order
//   field NAME | value                  a field; `-` where it has to be absent, `; ` between several authors
//   figure CAPTION | ALT | CREDIT       every figure, `-` for null
//   quote KIND | name | role | mention | cue | text     every quote, `-` for null, `\n` for a line break
//   warning | text                      every warning that the pass added
//
// or `(unchanged)` alone: the pass returns the very document that it got.

import { readFileSync } from 'node:fs';
import { createDoc, type Doc, type Evidence } from '../../src/document.ts';
import { type Fields, PLACED_FIELDS } from '../../src/fields.ts';
import { LABELS } from '../../src/labels.ts';
import type { Options } from '../../src/options.ts';
import type { Pass } from '../../src/pass.ts';
import { PASSES } from '../../src/passes/index.ts';
import { checkRules } from '../../src/rules/check.ts';

export interface Expected {
  readonly unchanged: boolean;
  readonly marks: readonly {
    readonly label: string;
    readonly rule: string | undefined;
    readonly text: string;
  }[];
  readonly texts: readonly string[];
  readonly fields: readonly (readonly [name: FieldName, value: string | null])[];
  readonly figures: readonly (readonly (string | null)[])[];
  readonly quotes: readonly (readonly (string | null)[])[];
  readonly warnings: readonly string[];
}

export interface Case {
  readonly title: string;
  /** One-based line of the fixture on which the case begins. */
  readonly line: number;
  readonly setup: readonly string[];
  readonly evidence: Evidence;
  readonly options: Options;
  readonly source: string;
  readonly expected: Expected;
}

type FieldName = keyof Fields;
const FIELD_NAMES: readonly string[] = [...PLACED_FIELDS, 'language'] satisfies FieldName[];
const EVIDENCE_NAMES: readonly string[] = ['url', 'title', 'date', 'crawled', 'language'];
const KINDS: readonly string[] = ['direct', 'mixed', 'indirect'];

/** Where the fixture of a pass stands. */
export function fixturePath(pass: string): string {
  return `fixtures/passes/${pass}.txt`;
}

/** The cases of a pass. Throws for a missing file or a case that is malformed or unfinished. */
export function loadCases(pass: string): Case[] {
  const path = fixturePath(pass);
  return parseCases(readFileSync(path, 'utf8'), pass, path);
}

/** Parses the text of a fixture; `path` is named in the errors. */
function parseCases(text: string, pass: string, path: string): Case[] {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, i) => (line.startsWith('=== ') ? [i] : []));
  const stray = lines.slice(0, starts[0]).findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (stray >= 0) throw new Error(`${path}:${stray + 1} stands before the first case; comments begin with #`);
  if (starts.length === 0) throw new Error(`${path} has no cases`);
  const cases = starts.map((start, i) => parseCase(lines.slice(start, starts[i + 1]), pass, path, start + 1));
  const titles = cases.map(({ title }) => title);
  const twice = titles.find((title, i) => titles.indexOf(title) !== i);
  if (twice) throw new Error(`${path} has two cases '${twice}'`);
  return cases;
}

function parseCase(lines: readonly string[], pass: string, path: string, line: number): Case {
  const fail = (message: string): never => {
    throw new Error(`${path}:${line} ${message}`);
  };
  const title = (lines[0] ?? '').slice(4).trim();
  if (title === '') fail('a case without a title');
  const cut = lines.indexOf('--- expect');
  if (cut < 0) fail(`'${title}' is unfinished: no '--- expect'`);
  if (lines.lastIndexOf('--- expect') !== cut) fail(`'${title}' has two '--- expect'`);
  let from = 1;
  const head = new Map<string, string>();
  for (let found = HEAD_RE.exec(lines[from] ?? ''); found; found = HEAD_RE.exec(lines[++from] ?? '')) {
    head.set(found[1] ?? '', found[2] ?? '');
  }
  const source = lines.slice(from, cut).join('\n');
  if (source.trim() === '') fail(`'${title}' has no source`);
  const expectation = lines.slice(cut + 1).filter((row) => row.trim() !== '');
  if (expectation.length === 0) fail(`'${title}' is unfinished: it expects nothing; say (unchanged)`);
  const place = `'${title}': `;
  return {
    title,
    line,
    setup: parseSetup(head.get('setup') ?? '', pass, (message) => fail(place + message)),
    evidence: parseEvidence(head.get('evidence') ?? '', (message) => fail(place + message)),
    options: {
      ...parseOptions(head.get('options') ?? '', (message) => fail(place + message)),
      ...parseRules(head.get('rules'), (message) => fail(place + message)),
    },
    source,
    expected: parseExpected(expectation, (message) => fail(place + message)),
  };
}

type Fail = (message: string) => never;

// "setup: unwrap-lines, find-title" -> "setup", "unwrap-lines, find-title"
const HEAD_RE = /^(setup|evidence|options|rules): (.+)$/u;

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function parseSetup(text: string, pass: string, fail: Fail): string[] {
  const names: string[] = PASSES.map(({ name }) => name);
  if (text === 'all') return names.slice(0, names.indexOf(pass));
  const chosen = list(text);
  for (const name of chosen) if (!names.includes(name)) fail(`unknown pass '${name}' in setup`);
  return chosen;
}

function parseEvidence(text: string, fail: Fail): Evidence {
  return Object.fromEntries(
    list(text).map((pair) => {
      const [name = '', ...value] = pair.split('=');
      if (!EVIDENCE_NAMES.includes(name) || value.length === 0) fail(`evidence is no key=value: '${pair}'`);
      return [name, value.join('=')];
    }),
  );
}

function parseOptions(text: string, fail: Fail): Options {
  const options = list(text);
  for (const option of options) if (option !== 'indirect') fail(`unknown option '${option}'`);
  return options.includes('indirect') ? { indirect: true } : {};
}

function parseRules(json: string | undefined, fail: Fail): Options {
  if (json === undefined) return {};
  const checked = checkRules(JSON.parse(json));
  return 'rules' in checked ? checked : fail(`rules: ${checked.flaws[0]?.message}`);
}

function parseExpected(rows: readonly string[], fail: Fail): Expected {
  const unchanged = rows.includes('(unchanged)');
  if (unchanged && rows.length > 1) fail('(unchanged) stands alone');
  const marks: Expected['marks'][number][] = [];
  const texts: string[] = [];
  const fields: Expected['fields'][number][] = [];
  const figures: (string | null)[][] = [];
  const quotes: (string | null)[][] = [];
  const warnings: string[] = [];
  for (const row of unchanged ? [] : rows) {
    const [head = '', ...columns] = row.split(' | ');
    if (columns.length === 0) fail(`a line without ' | ': '${row}'`);
    const rest = row.slice(head.length + 3);
    const space = head.indexOf(' ');
    const [kind, tail] = space < 0 ? [head, ''] : [head.slice(0, space), head.slice(space + 1).trim()];
    if (kind === 'text') {
      texts.push(rest);
    } else if (kind === 'warning') {
      warnings.push(rest);
    } else if (kind === 'field') {
      const name = FIELD_NAMES.find((known): known is FieldName => known === tail);
      fields.push([name ?? fail(`unknown field '${tail}'`), nullable(rest)]);
    } else if (kind === 'figure') {
      if (columns.length !== 2) fail(`a figure has three columns: '${row}'`);
      figures.push([tail, ...columns].map(nullable));
    } else if (kind === 'quote') {
      if (columns.length < 5) fail(`a quote has six columns: '${row}'`);
      if (!KINDS.includes(tail)) fail(`unknown kind of quote '${tail}'`);
      const text = columns.slice(4).join(' | ').replaceAll('\\n', '\n');
      quotes.push([tail, ...columns.slice(0, 4).map(nullable), text]);
    } else if (Object.hasOwn(LABELS, kind)) {
      marks.push({ label: kind, rule: tail === '' ? undefined : tail, text: rest });
    } else {
      fail(`unknown label '${kind}'`);
    }
  }
  return { unchanged, marks, texts, fields, figures, quotes, warnings };
}

function nullable(text: string): string | null {
  return text.trim() === '-' ? null : text.trim();
}

/** The document that a case hands to its pass: the source, after the passes of its setup. */
export function prepare(example: Case): Doc {
  const passes: readonly Pass[] = PASSES.filter(({ name }) => example.setup.includes(name));
  return passes.reduce(
    (doc, pass) => pass.run(doc, example.options),
    createDoc(example.source, example.evidence),
  );
}

/** What a pass did to a document, in the words of a fixture; `expected` says which fields and texts are looked at. */
export function observe(before: Doc, after: Doc, expected: Expected): Expected {
  const old = new Set(before.blocks);
  const news = after.blocks.filter((block) => !old.has(block));
  const rules = expected.marks.map(({ rule }) => rule);
  const marked = news.flatMap(({ mark, text }) => (mark ? [{ ...mark, text }] : []));
  const changed = news.map(({ text }) => text);
  return {
    unchanged: before === after,
    marks: marked.map(({ label, rule, text }, i) => ({
      label,
      rule: rules[i] === undefined ? undefined : rule,
      text,
    })),
    texts: inOrder(expected.texts, changed),
    fields: expected.fields.map(([name]) => [name, shown(after.fields[name]?.value)]),
    figures: after.figures
      .slice(before.figures.length)
      .map(({ caption, alt, credit }) => [caption, alt, credit]),
    quotes: after.quotes
      .slice(before.quotes.length)
      .map(({ kind, speaker, cue, text }) => [
        kind,
        speaker?.name ?? null,
        speaker?.role ?? null,
        speaker?.mention ?? null,
        cue,
        text,
      ]),
    warnings: after.warnings.filter((warning) => !before.warnings.includes(warning)),
  };
}

/** `wanted` where all of it stands in `found`, in order; else all of `found`, so that the difference shows. */
function inOrder(wanted: readonly string[], found: readonly string[]): readonly string[] {
  let at = 0;
  const isThere = wanted.every((text) => {
    const next = found.indexOf(text, at);
    at = next + 1;
    return next >= 0;
  });
  return isThere ? wanted : found;
}

function shown(value: string | readonly string[] | undefined): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join('; ');
}
