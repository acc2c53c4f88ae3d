// The explanation of one page: every block with what it is, the pass and the rule that said so, and, where the model
// decided, its score and the features that weighed most.

import { Chalk, type ChalkInstance } from 'chalk';
import { type Article, bodyKind } from '../article.ts';
import type { Render } from '../batch/job.ts';
import { type Block, type Doc, type Span, sourceSpans } from '../document.ts';
import { type Fate, fate, type Label } from '../labels.ts';
import type { Format } from '../writers/index.ts';
import { safe, safeLine } from './terminal.ts';

/** One line of the explanation. */
export interface Explained {
  readonly line: number;
  readonly fate: Fate;
  readonly label: Label;
  /** Null where no pass decided: such a block is kept as a paragraph. */
  readonly pass: string | null;
  readonly rule: string | null;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly score: number | null;
  readonly weighed: readonly { readonly feature: string; readonly weight: number }[];
}

const MOST_WEIGHED = 4;

/** What prints an explanation in this format, with this level of colour. */
export function renderer(format: Format, level: 0 | 1 | 2 | 3): Render {
  if (format === 'txt') {
    const chalk = new Chalk({ level });
    return (doc, article) => toTerminal(doc, article, chalk);
  }
  const indent = format === 'json' ? 2 : undefined;
  return (doc, article) => `${JSON.stringify(toData(doc, article), null, indent)}\n`;
}

function toData(doc: Doc, article: Article): object {
  const { id, title, section, byline, authors, agency, published, updated, pageDate, dateline, language } =
    article;
  const fields = {
    title,
    section,
    byline,
    authors,
    agency,
    published,
    updated,
    pageDate,
    dateline,
    language,
  };
  return { id, fields, lines: doc.blocks.map((block) => explained(doc, block)), warnings: article.warnings };
}

function explained(doc: Doc, block: Block): Explained {
  const { line, text, mark } = block;
  const label = mark?.label ?? bodyKind(block) ?? 'paragraph';
  return {
    line,
    fate: fate(label),
    label,
    pass: mark?.pass ?? null,
    rule: mark?.rule ?? null,
    text,
    spans: sourceSpans(doc, block),
    score: mark?.score ?? null,
    weighed: mark?.weighed ?? [],
  };
}

const VERDICTS: Readonly<Record<Fate, string>> = {
  body: 'keep',
  field: 'field',
  figure: 'figure',
  dropped: 'drop',
};

function toTerminal(doc: Doc, article: Article, chalk: ChalkInstance): string {
  const rows = doc.blocks.map((block) => explained(doc, block));
  const numberWidth = String(rows.at(-1)?.line ?? 1).length;
  const lines = rows.map((row) => {
    const number = chalk.dim(String(row.line).padStart(numberWidth));
    const verdict = `${VERDICTS[row.fate].padEnd(6)} ${row.label.padEnd(11)}`;
    const text = safe(row.text);
    const reason = chalk.dim(
      `[${row.pass === null ? 'no pass' : `${row.pass}: ${safeLine(row.rule ?? '')}`}]`,
    );
    const model = modelWords(row);
    return `${number}  ${painted(row.fate, verdict, text, chalk)}  ${reason}${model && chalk.dim(`  ${model}`)}\n`;
  });
  const warnings = article.warnings.map((warning) => `${chalk.yellow('warning:')} ${safe(warning)}\n`);
  return `${summary(rows, article, chalk)}${lines.join('')}${warnings.join('')}\n`;
}

function painted(kind: Fate, verdict: string, text: string, chalk: ChalkInstance): string {
  if (kind === 'dropped') return `${chalk.red(verdict)}  ${chalk.dim.strikethrough(text)}`;
  if (kind === 'body') return `${chalk.green(verdict)}  ${chalk.green(text)}`;
  return `${chalk.cyan(verdict)}  ${chalk.cyan(text)}`;
}

/** "0.93: words +1.20, commas -0.31" */
function modelWords({ score, weighed }: Explained): string {
  if (score === null) return '';
  const most = [...weighed].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_WEIGHED);
  const words = most.map(({ feature, weight }) => `${feature} ${weight < 0 ? '' : '+'}${weight.toFixed(2)}`);
  return [score.toFixed(2), words.join(', ')].filter((part) => part !== '').join(': ');
}

/** The head of an explanation: the id, what was kept, and the fields that were found. */
function summary(rows: readonly Explained[], article: Article, chalk: ChalkInstance): string {
  const count = (kind: Fate): number => rows.filter((row) => row.fate === kind).length;
  const head = `${chalk.bold(safeLine(article.id))}  ${count('body')} kept, ${count('dropped')} dropped`;
  const { title, section, byline, authors, agency, published, updated, pageDate, dateline, language } =
    article;
  const named = {
    title,
    section,
    byline,
    authors: authors.join('; '),
    agency,
    published,
    updated,
    pageDate,
    dateline,
  };
  const found = Object.entries({ ...named, language }).filter(([, value]) => value);
  const lines = found.map(([name, value]) => `  ${chalk.cyan(name.padEnd(9))}  ${safeLine(value ?? '')}\n`);
  return `${head}\n${lines.join('')}\n`;
}
