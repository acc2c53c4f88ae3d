// A comparison as a terminal shows it. What comes from pages is made safe; colour stands where it is wanted.

import { Chalk, type ChalkInstance } from 'chalk';
import type { Line } from '../compare/diff.ts';
import type { ChangedArticle, Summary } from '../compare/summary.ts';
import { safeLine } from './terminal.ts';

const MAX_TEXT = 100;

export function compareView(summary: Summary, level: 0 | 1 | 2 | 3): string {
  const chalk = new Chalk({ level });
  return [head(summary, chalk), passes(summary, chalk), fields(summary), articles(summary, chalk)]
    .filter((part) => part !== '')
    .join('\n');
}

function head(summary: Summary, chalk: ChalkInstance): string {
  const { documents, changed, gained, lost, rewritten } = summary;
  const counts = [chalk.green(`${gained} gained`), chalk.red(`${lost} lost`), `${rewritten} rewritten`].join(
    ', ',
  );
  const rest = [
    ['only in a', summary.onlyA],
    ['only in b', summary.onlyB],
    ['failed in a', summary.failedA],
    ['failed in b', summary.failedB],
  ].flatMap(([what, count]) => (count === 0 ? [] : [`${count} ${what}`]));
  const more = rest.length > 0 ? `${rest.join(', ')}\n` : '';
  return `${chalk.bold(`${documents} documents, ${changed} changed`)}; lines: ${counts}\n${more}`;
}

function passes({ passes }: Summary, chalk: ChalkInstance): string {
  const rows = Object.entries(passes).sort(
    ([nameA, a], [nameB, b]) => b.gained + b.lost - a.gained - a.lost || (nameA < nameB ? -1 : 1),
  );
  if (rows.length === 0) return '';
  const width = Math.max(4, ...rows.map(([name]) => safeLine(name).length));
  const body = rows.map(
    ([name, { gained, lost }]) =>
      `${safeLine(name).padEnd(width)}  ${chalk.green(String(gained).padStart(6))}  ${chalk.red(String(lost).padStart(6))}\n`,
  );
  return `${chalk.dim(`${'pass'.padEnd(width)}  gained    lost`)}\n${body.join('')}`;
}

function fields({ fields }: Summary): string {
  const names = Object.entries(fields).map(([name, count]) => `${name} ${count}`);
  return names.length > 0 ? `fields that differ: ${names.join(', ')}\n` : '';
}

function articles({ articles }: Summary, chalk: ChalkInstance): string {
  return articles.map((article) => one(article, chalk)).join('');
}

function one(
  { id, gained, lost, rewritten, fields, examples }: ChangedArticle,
  chalk: ChalkInstance,
): string {
  const counts = `+${gained} -${lost}${rewritten > 0 ? ` ~${rewritten}` : ''}`;
  const named = fields.length > 0 ? `  ${fields.join(', ')}` : '';
  const row = (sign: string, { text, pass, rule }: Line): string => {
    const reason = chalk.dim(`[${safeLine(pass)}${rule === null ? '' : `: ${safeLine(rule)}`}]`);
    return `  ${sign} ${shortened(safeLine(text))}  ${reason}\n`;
  };
  const rows = [
    ...examples.gained.map((line) => chalk.green(row('+', line))),
    ...examples.lost.map((line) => chalk.red(row('-', line))),
  ];
  return `${chalk.bold(safeLine(id))}  ${counts}${named}\n${rows.join('')}`;
}

function shortened(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}
