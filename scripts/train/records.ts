// Reads training records, runs the passes that stand before the scorer, and labels each line against the gold body.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createDoc, type Doc } from '../../src/document.ts';
import type { Column } from '../../src/model/columns.ts';
import { columnsOf } from '../../src/model/features.ts';
import { readPage } from '../../src/model/page.ts';
import type { Pass } from '../../src/pass.ts';
import { PASSES } from '../../src/passes/index.ts';
import { labelLines } from './labels.ts';

export interface GoldRecord {
  readonly id: string;
  readonly flattener: string;
  readonly publisher?: string;
  readonly text: string;
  readonly gold: {
    readonly grade?: string;
    readonly paragraphs: readonly { readonly text: string }[];
    readonly figures?: readonly { readonly caption?: string }[];
  };
}

export interface Example {
  readonly id: string;
  readonly flattener: string;
  readonly grade: string;
  /** News pages have a publisher; the rest is the general web. */
  readonly isNews: boolean;
  /** What must not be split between training and test: the publisher, or the host in the id. */
  readonly source: string;
  readonly doc: Doc;
  readonly title: string | undefined;
  readonly table: readonly Column[];
  /** False where a rule has decided against the body. */
  readonly isOpen: readonly boolean[];
  /** True for the lines of the gold body. */
  readonly isBody: readonly boolean[];
  readonly words: readonly number[];
  readonly gold: string;
  readonly captions: readonly string[];
  readonly language: string | undefined;
}

export function readRecords(path: string): GoldRecord[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): GoldRecord => JSON.parse(line));
}

/** What stands before the scorer: all rules, or only the passes that make lines and name the language. */
export type Before = 'rules' | 'no rules';

const LINE_MAKERS = [
  'restore-line-breaks',
  'normalise-text',
  'unwrap-lines',
  'cut-glued-lines',
  'cut-into-sentences',
  'join-broken-lines',
  'find-language',
];

function passesOf(before: Before): readonly Pass[] {
  if (before === 'no rules') return PASSES.filter((pass) => LINE_MAKERS.includes(pass.name));
  return PASSES.slice(
    0,
    PASSES.findIndex((pass) => pass.name === 'score-lines'),
  );
}

function toExample(record: GoldRecord, before: Before): Example {
  const doc = passesOf(before).reduce((made, pass) => pass.run(made, {}), createDoc(record.text));
  const page = readPage(doc);
  const isOpen = page.lines.map((line) => line.block.mark === undefined && line.shape.words > 0);
  const lines = doc.blocks.map((block) => block.text);
  const isBody = labelLines(
    lines,
    isOpen,
    record.gold.paragraphs.map((paragraph) => paragraph.text),
  );
  const captions = (record.gold.figures ?? []).flatMap(({ caption }) => caption ?? []);
  return {
    id: record.id,
    flattener: record.flattener,
    grade: record.gold.grade ?? 'gold',
    isNews: record.publisher !== undefined,
    source: sourceOf(record),
    doc,
    title: doc.fields.title?.value,
    table: columnsOf(page),
    isOpen,
    isBody,
    words: page.lines.map((line) => line.shape.words),
    gold: record.gold.paragraphs.map((paragraph) => paragraph.text).join('\n'),
    captions,
    language: doc.fields.language?.value,
  };
}

/** "readability__guardian-1@innertext" -> "guardian"; publishers as they are, lower case, without "the". */
function sourceOf(record: GoldRecord): string {
  const name =
    record.publisher ??
    record.id
      .replace(/^[a-z]+__/u, '')
      .replace(/@.*$/u, '')
      .replace(/[-\d]+$/u, '');
  return name
    .toLowerCase()
    .replace(/^the/u, '')
    .replace(/^wapo$/u, 'washingtonpost');
}

/**
 * The same article on plainer pages, as feeds and blog scrapers leave them: the body alone, the body with a few lines of what
 * stood around it, and its beginning alone with such lines. Without these the scorer knows only pages that are full of
 * chrome, and distrusts an end and a short article.
 */
function plainerRecords(record: GoldRecord, example: Example): GoldRecord[] {
  const first = example.isBody.indexOf(true);
  const last = example.isBody.lastIndexOf(true);
  if (example.flattener !== 'innertext' || first < 0) return [];
  const body = record.gold.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const { blocks, source } = example.doc;
  const around = (above: number, below: number): string => {
    const from = blocks[Math.max(0, first - above)]?.start ?? 0;
    const to = blocks[Math.min(blocks.length - 1, last + below)]?.end ?? source.length;
    return source.slice(from, Math.max(from, to));
  };
  const seed = record.text.length;
  const gold = { ...record.gold, grade: 'plainer' };
  const short = beginning(example, 1 + (seed % 5), 4 + (seed % 5), seed % 6);
  return [
    { ...record, gold, id: `${record.id}#body`, text: body },
    { ...record, gold, id: `${record.id}#near`, text: around(1 + (seed % 4), seed % 7) },
    { ...record, gold, id: `${record.id}#short`, text: short },
    { ...record, gold, id: `${record.id}#title`, text: `${example.title ?? ''}\n\n${body}` },
  ];
}

/** Some lines above the body, its first lines with what interrupts them, and some lines from below it. */
function beginning({ doc, isBody }: Example, above: number, body: number, below: number): string {
  const places = isBody.flatMap((is, i) => (is ? [i] : []));
  const [first = 0] = places;
  const end = places[Math.min(body, places.length) - 1] ?? first;
  const last = places.at(-1) ?? first;
  return [doc.blocks.slice(Math.max(0, first - above), end + 1), doc.blocks.slice(last + 1, last + 1 + below)]
    .map((blocks) => doc.source.slice(blocks[0]?.start ?? 0, blocks.at(-1)?.end ?? 0))
    .join('\n');
}

/** The example of a record and, of a gold page, those of its plainer versions. */
export function withPlainer(record: GoldRecord, before: Before): Example[] {
  const example = toExample(record, before);
  if (example.words.length === 0) return [];
  if (example.grade !== 'gold') return [example];
  return [example, ...plainerRecords(record, example).map((plainer) => toExample(plainer, before))];
}
