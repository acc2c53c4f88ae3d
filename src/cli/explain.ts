// Prints the explanation of a page: for a terminal in colour, as data, or as a page for a browser.

import { Chalk, type ChalkInstance } from 'chalk';
import type { Printer, Render } from '../batch/job.ts';
import { type Explained, type ExplainedQuote, type Explanation, toExplanation } from '../explain.ts';
import type { Fate } from '../labels.ts';
import type { Format } from '../writers/index.ts';
import { safe, safeLine } from './terminal.ts';

const MOST_WEIGHED = 4;

/** What prints explanations in this format, with this level of colour. */
export async function printer(format: Format, level: 0 | 1 | 2 | 3): Promise<Printer> {
  // The report is loaded by those who want one.
  if (format === 'html') return (await import('./report.ts')).reportPrinter();
  // Text is made safe before it is coloured.
  return { render: renderer(format, level), isSafe: format === 'txt' };
}

function renderer(format: Format, level: 0 | 1 | 2 | 3): Render {
  if (format === 'txt') {
    const chalk = new Chalk({ level });
    return (doc, article) => toTerminal(toExplanation(doc, article), chalk);
  }
  const indent = format === 'json' ? 2 : undefined;
  return (doc, article) => `${JSON.stringify(toExplanation(doc, article), null, indent)}\n`;
}

const VERDICTS: Readonly<Record<Fate, string>> = {
  body: 'keep',
  field: 'field',
  figure: 'figure',
  dropped: 'drop',
};

function toTerminal(explanation: Explanation, chalk: ChalkInstance): string {
  const { lines: rows, quotes, warnings } = explanation;
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
  const warned = warnings.map((warning) => `${chalk.yellow('warning:')} ${safe(warning)}\n`);
  const said = quotes.map((quote) => quoteLine(quote, chalk));
  if (said.length > 0) said.unshift('\n');
  return `${summary(explanation, chalk)}${lines.join('')}${said.join('')}${warned.join('')}\n`;
}

/** 'quote  0.98  Ada Lee: It is over  [said, 1 word after; named in the paragraph; person]' */
function quoteLine({ text, speaker, confidence, reasons }: ExplainedQuote, chalk: ChalkInstance): string {
  const name = safeLine(speaker?.name ?? speaker?.mention ?? 'unknown speaker');
  const words = safe(text.replaceAll('\n', ' '));
  const reason = chalk.dim(`[${safe(reasons.join('; '))}]`);
  return `${chalk.cyan('quote')}  ${confidence.toFixed(2)}  ${chalk.cyan(name)}: ${words}  ${reason}\n`;
}

function painted(kind: Fate, verdict: string, text: string, chalk: ChalkInstance): string {
  if (kind === 'dropped') return `${chalk.red(verdict)}  ${chalk.dim.strikethrough(text)}`;
  if (kind === 'body') return `${chalk.green(verdict)}  ${chalk.green(text)}`;
  return `${chalk.cyan(verdict)}  ${chalk.cyan(text)}`;
}

/** "0.93 (kept from 0.38): words +1.20, commas -0.31" */
function modelWords({ score, limit, followsNeighbours, weighed }: Explained): string {
  if (score === null) return '';
  const carried = followsNeighbours ? '; goes with the lines around it' : '';
  const kept = limit === null ? '' : ` (kept from ${limit.toFixed(2)}${carried})`;
  const most = [...weighed].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, MOST_WEIGHED);
  const words = most.map(({ feature, weight }) => `${feature} ${weight < 0 ? '' : '+'}${weight.toFixed(2)}`);
  return [`${score.toFixed(2)}${kept}`, words.join(', ')].filter((part) => part !== '').join(': ');
}

/** The head of an explanation: the id, what was kept, and the fields that were found. */
function summary({ id, fields, lines: rows }: Explanation, chalk: ChalkInstance): string {
  const count = (kind: Fate): number => rows.filter((row) => row.fate === kind).length;
  const head = `${chalk.bold(safeLine(id))}  ${count('body')} kept, ${count('dropped')} dropped`;
  const found = Object.entries({ ...fields, authors: fields.authors.join('; ') }).filter(
    ([, value]) => value,
  );
  const lines = found.map(([name, value]) => `  ${chalk.cyan(name.padEnd(9))}  ${safeLine(value ?? '')}\n`);
  return `${head}\n${lines.join('')}\n`;
}
