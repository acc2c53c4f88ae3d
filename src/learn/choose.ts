// Which lines become rules: those that stand in enough documents of their source, and that the chain seldom took for body,
// field or figure. A line that reads like a headline has to stand in half of the documents: a teaser is on many pages,
// and is the title of one.

import { LABELS, type Label } from '../labels.ts';
import type { PhraseRule } from '../rules/rule.ts';
import { type Line, sortedLines, sortedSources, type Table } from './table.ts';

export interface Choice {
  /** A line stands in at least so many documents of its source. Default 3: two pages alone share words by chance. */
  readonly minDocuments: number;
  /** And in at least this share of them. Default 0.1. */
  readonly minShare: number;
}

export const CHOICE: Choice = { minDocuments: 3, minShare: 0.1 };

/** Up to this share of documents may have a line as field or figure: names and labels stand elsewhere, too. */
const MAX_REPORTED = 0.1;
// Shorter lines are labels and menus; longer ones may be a headline unless their wording was known.
const HEADLINE_WORDS = 5;
const HEADLINE_SHARE = 0.5;
/** What the chain says where no wording told it. */
const UNKNOWN_WORDING: readonly string[] = ['boilerplate', 'related', 'duplicate'];
const WORD_RE = /[^ ]+/gu;

/** Why a line that stands in enough documents makes no rule: kept in most as text, elsewhere a field or figure, or like a headline. */
export type Spared = 'body' | 'reported' | 'headline';

export interface Chosen {
  /** By source, those in most documents first. */
  readonly rules: readonly PhraseRule[];
  /** How many lines make none. */
  readonly spared: Readonly<Record<Spared, number>>;
}

/** The rules that a table gives. */
export function chooseRules(table: Table, choice: Choice): Chosen {
  const totals = new Map(
    sortedSources(table).map(({ source, documents, missed }) => [source, { documents, missed }]),
  );
  const spared = { body: 0, reported: 0, headline: 0 };
  const chosen = sortedLines(table).flatMap((line) => {
    const total = totals.get(line.source);
    if (!total || !isFrequent(line, total.documents + total.missed, choice)) return [];
    const label = labelFor(line, total.documents + total.missed);
    if (label === undefined || !isSpared(label)) return label ? [{ line, label, of: total.documents }] : [];
    spared[label]++;
    return [];
  });
  chosen.sort((a, b) => compare(a.line.source, b.line.source) || b.line.documents - a.line.documents);
  const rules = chosen.map(
    ({ line, label, of }): PhraseRule => ({
      phrase: line.shape,
      label,
      order: 'last',
      ...(line.source === '' ? {} : { source: line.source }),
      documents: line.documents,
      of,
      example: line.example,
    }),
  );
  return { rules, spared };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function isFrequent({ documents }: Line, of: number, { minDocuments, minShare }: Choice): boolean {
  return documents >= minDocuments && documents >= minShare * of;
}

/** The label under which a line goes, or why it stays; undefined where nothing is said of it. */
function labelFor(line: Line, of: number): Label | Spared | undefined {
  const { documents, body, field, figure } = line;
  // Body in most documents: the chain knows better.
  if (body * 2 >= documents) return 'body';
  if (field + figure > MAX_REPORTED * documents) return 'reported';
  const label = mostFrequent(line.labels);
  if (label === undefined) return undefined;
  const isHeadline =
    UNKNOWN_WORDING.includes(label) && (line.shape.match(WORD_RE)?.length ?? 0) >= HEADLINE_WORDS;
  if (isHeadline && documents < Math.max(HEADLINE_SHARE * of, 2)) return 'headline';
  return label === 'duplicate' ? 'boilerplate' : label;
}

function isSpared(verdict: Label | Spared): verdict is Spared {
  return verdict === 'body' || verdict === 'reported' || verdict === 'headline';
}

function mostFrequent(labels: Readonly<Record<string, number>>): Label | undefined {
  let best: string | undefined;
  for (const label of Object.keys(labels).sort()) {
    if (best === undefined || (labels[label] ?? 0) > (labels[best] ?? 0)) best = label;
  }
  return isLabel(best) ? best : undefined;
}

function isLabel(name: string | undefined): name is Label {
  return name !== undefined && Object.hasOwn(LABELS, name);
}
