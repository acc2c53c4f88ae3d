// The two texts that `learn` writes: a rules file, a rule a line so that it can be read and edited; and a partial table,
// NDJSON, that `learn --merge` reads.

import { LABELS } from '../labels.ts';
import { isObject } from '../rules/check.ts';
import type { PhraseRule } from '../rules/rule.ts';
import { type Line, sortedLines, sortedSources, type Table } from './table.ts';

const PARTIAL_VERSION = 1;

/** A rules file with what it was learned from. */
export function rulesFile({ documents, sources, lines }: Table, rules: readonly PhraseRule[]): string {
  const learned = {
    documents,
    sources: sources.entries.size,
    exact: lines.error === 0 && sources.error === 0,
    // Each count may be too low by so many documents, and lines in fewer may be missing; it is never too high.
    ...(lines.error > 0 || sources.error > 0 ? { missedAtMost: Math.max(lines.error, sources.error) } : {}),
  };
  const rows = rules.map((rule) => `    ${JSON.stringify(rule)}`);
  const list = rows.length > 0 ? `[\n${rows.join(',\n')}\n  ]` : '[]';
  return `{\n  "version": 1,\n  "learned": ${JSON.stringify(learned)},\n  "rules": ${list}\n}\n`;
}

/** The lines of a partial table, in an order that does not depend on that of the documents. */
export function* partialRows(table: Table): Generator<string> {
  const { documents, sources, lines } = table;
  const head = {
    copydeskLearn: PARTIAL_VERSION,
    documents,
    sourceError: sources.error,
    lineError: lines.error,
  };
  yield `${JSON.stringify(head)}\n`;
  for (const source of sortedSources(table)) yield `${JSON.stringify(source)}\n`;
  for (const line of sortedLines(table)) {
    const labels = Object.fromEntries(Object.entries(line.labels).sort(([a], [b]) => (a < b ? -1 : 1)));
    yield `${JSON.stringify({ ...line, labels })}\n`;
  }
}

/** Reads a row of a partial table into it. Returns what is wrong with the row, or undefined. */
export function readPartialRow(row: string, isFirst: boolean, into: Table): string | undefined {
  let value: unknown;
  try {
    value = JSON.parse(row);
  } catch {
    return 'this line is no valid JSON';
  }
  if (!isObject(value)) return 'this line is no JSON object';
  if (isFirst) return readHead(value, into);
  const { source, shape } = value;
  if (typeof source !== 'string' || !isCount(value.documents) || !isCount(value.missed)) return BROKEN;
  if (shape === undefined) {
    into.sources.entries.set(source, { source, documents: value.documents, missed: value.missed });
    return undefined;
  }
  const line = lineOf(value);
  if (!line) return BROKEN;
  into.lines.entries.set(`${line.source}\0${line.shape}`, line);
  return undefined;
}

const BROKEN = 'this line is no part of what learn --partial writes';

function readHead(value: Record<string, unknown>, into: Table): string | undefined {
  const { copydeskLearn, documents, sourceError, lineError } = value;
  if (copydeskLearn === undefined) return 'this was not written by learn --partial';
  if (copydeskLearn !== PARTIAL_VERSION)
    return `this was written by another version of learn (${String(copydeskLearn)})`;
  if (!isCount(documents) || !isCount(sourceError) || !isCount(lineError)) return BROKEN;
  into.documents = documents;
  into.sources.error = sourceError;
  into.lines.error = lineError;
  return undefined;
}

function lineOf(value: Record<string, unknown>): Line | undefined {
  const { source, shape, example, documents, missed, body, field, figure, labels } = value;
  if (typeof source !== 'string' || typeof shape !== 'string' || typeof example !== 'string')
    return undefined;
  if (!isCount(documents) || !isCount(missed) || !isCount(body) || !isCount(field) || !isCount(figure))
    return undefined;
  if (!isObject(labels)) return undefined;
  const counts: Record<string, number> = {};
  for (const [label, count] of Object.entries(labels)) {
    if (!Object.hasOwn(LABELS, label) || !isCount(count)) return undefined;
    counts[label] = count;
  }
  return { source, shape, example, documents, missed, body, field, figure, labels: counts };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
