// The commands and their options: one table of options, each command takes those that it has a use for.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Formats } from '../batch/target.ts';
import type { CompareTyped } from './compare.ts';
import { compileLater } from './engine.ts';
import { EXIT, handleSignals, reportFailure } from './exit.ts';
import type { LearnTyped } from './learn.ts';
import type { Typed } from './options.ts';
import { version } from './version.ts';

const CLEAN: Formats = {
  one: 'json',
  many: 'ndjson',
  all: ['json', 'ndjson', 'md', 'txt'],
  streams: ['ndjson'],
};
const QUOTES: Formats = {
  one: 'json',
  many: 'ndjson',
  all: ['json', 'ndjson', 'csv', 'md', 'txt'],
  streams: ['ndjson', 'csv', 'txt'],
};
const EXPLAIN: Formats = {
  one: 'txt',
  many: 'txt',
  all: ['txt', 'json', 'ndjson', 'html'],
  streams: ['txt', 'ndjson', 'html'],
};

const INPUTS = 'files, folders, globs in quotes, or - for stdin';

/** Runs the command line and sets the exit code. */
export async function main(args: readonly string[]): Promise<void> {
  handleSignals();
  compileLater();
  // A reader of messages that has gone is no reason to stop; one of results is noticed where they are written.
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', () => undefined);
  try {
    await program().parseAsync(withCommand(args), { from: 'user' });
  } catch (error) {
    process.exitCode =
      error instanceof CommanderError ? (error.exitCode === 0 ? 0 : EXIT.usage) : reportFailure(error);
  }
}

/** Behind `--`, a name that is also a command is a file. */
function withCommand(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const isNamed = args.slice(0, end).some((arg) => COMMANDS.includes(arg));
  return end < 0 || isNamed ? args : ['clean', ...args];
}

const COMMANDS = [
  'clean',
  'quotes',
  'explain',
  'learn',
  'compare',
  'passes',
  'schema',
  'completion',
  'man',
  'help',
];

function program(): Command {
  const root = new Command('copydesk')
    .description(
      'Cleans scraped news text and extracts the article: title, authors, dates, paragraphs, figures, quotes.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: (text, write) => write(`copydesk: ${text.replace(/^error: /u, '')}`) })
    .addHelpText('after', EXAMPLES)
    .hook('preAction', async (_, command) => {
      const isConfigured = command.options.some((option) => option.long === '--no-config');
      if (isConfigured) await (await import('./config.ts')).applyConfig(command, root);
    });

  const clean = cleaning(root.command('clean', { isDefault: true }), CLEAN);
  clean
    .description('clean pages and print the articles (the default command)')
    .option('--removed', 'list what was dropped, by which pass and why')
    .option('--text', 'add the body as one string')
    .option('--quotes', 'add the quotes as an appendix (Markdown)')
    .action((inputs: string[], typed: Typed, command: Command) =>
      runCommand('clean', CLEAN, inputs, typed, command),
    );

  cleaning(root.command('quotes'), QUOTES)
    .description('print who said what')
    .action((inputs: string[], typed: Typed, command: Command) =>
      runCommand('quotes', QUOTES, inputs, typed, command),
    );

  cleaning(root.command('explain'), EXPLAIN)
    .description('show every line, kept or dropped, by which pass and why')
    .addOption(
      new Option(
        '--html <file>',
        'write one page for the browser with all documents (-f html -o FILE)',
      ).conflicts(['format', 'output']),
    )
    .action((inputs: string[], typed: Typed, command: Command) =>
      runCommand('explain', EXPLAIN, inputs, typed, command),
    );

  alike(root.command('learn'), clean, READING)
    .description('find the lines that repeat across documents of one source, and write rules for them')
    .argument('[input...]', INPUTS)
    .option('-o, --output <path>', 'write to this file')
    .option('--max-lines <number>', 'keep at most so many lines in memory (default: 500000)', whole)
    .option('--min-documents <number>', 'a rule is for a line in so many documents (default: 2)', whole)
    .option('--min-share <share>', 'and in this share of those of its source (default: 0.1)', share)
    .option('--partial', 'write the counts, for a later --merge, instead of rules')
    .option('--merge', 'the inputs are what --partial wrote: add them up')
    .action(async (inputs: string[], typed: LearnTyped, command: Command) => {
      if (hasInput(inputs, typed, command))
        process.exitCode = await (await import('./learn.ts')).learn(inputs, typed);
    });

  const comparing = alike(root.command('compare'), clean, CORPUS)
    .description('show what two configurations, rule files or versions do differently over one corpus')
    .argument('[input...]', 'files, folders or globs in quotes: read by both sides')
    .option('-o, --output <path>', 'write to this file')
    .option('-f, --format <format>', 'txt, json (default: txt)')
    .option('--top <number>', 'show so many of the articles that changed most (default: 10)', whole)
    .option('--fail-on-change', 'exit 1 if anything differs')
    .action(async (inputs: string[], typed: CompareTyped) => {
      process.exitCode = await (await import('./compare.ts')).compare(inputs, typed);
    });
  for (const side of ['a', 'b']) {
    comparing
      .option(`--${side}-rules <file>`, `side ${side}: with the rules in this file; may be repeated`, another)
      .option(`--${side}-config <file>`, `side ${side}: with this configuration`)
      .option(`--${side}-only <passes>`, `side ${side}: with these passes alone`)
      .option(`--${side}-skip <passes>`, `side ${side}: without these passes`)
      .option(`--${side}-bin <file>`, `side ${side}: by this copydesk, another version say`)
      .option(`--${side}-output <file>`, `side ${side}: what a run with --removed -f ndjson has printed`);
  }

  root
    .command('passes')
    .description('list the passes, in running order')
    .action(async () => (await import('./print.ts')).printPasses());

  root
    .command('schema')
    .description('print the JSON Schema of an article')
    .action(async () => (await import('./print.ts')).printSchema());

  root
    .command('completion')
    .description('print a completion script for bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => {
      process.stdout.write((await import('./completion.ts')).completion(root, shell));
    });

  root
    .command('man')
    .description('print the man page: copydesk man | man -l -')
    .action(async () => {
      process.stdout.write((await import('./manual.ts')).manual(root, version()));
    });

  return root;
}

/** What says what is read, how it is cleaned, and by how many workers. */
const READING = [
  '--from',
  '--text-field',
  '--id-field',
  '--by',
  '--files-from',
  '--null',
  '--max-size',
  '--jobs',
  '--timeout',
  '--rules',
  '--only',
  '--skip',
  '--config',
  '--no-config',
  '--quiet',
];

/** What says which documents are read. */
const CORPUS = [
  '--from',
  '--text-field',
  '--id-field',
  '--by',
  '--files-from',
  '--null',
  '--max-size',
  '--jobs',
];

/** Gives a command some options of another. */
function alike(command: Command, other: Command, names: readonly string[]): Command {
  for (const option of other.options) if (names.includes(option.long ?? '')) command.addOption(option);
  return command;
}

/** The options that every command has which prints pages. */
function cleaning(command: Command, { one, many, all }: Formats): Command {
  const defaults = one === many ? one : `${one} for one page, ${many} for many`;
  return command
    .argument('[input...]', INPUTS)
    .option('-o, --output <path>', 'write to this file, or below this folder for many inputs')
    .addOption(new Option('-f, --format <format>', `${all.join(', ')} (default: ${defaults})`))
    .addOption(
      new Option('--from <kind>', 'what the input is')
        .choices(['auto', 'text', 'html', 'ndjson', 'wet'])
        .default('auto'),
    )
    .option('--text-field <name>', 'NDJSON: the field with the text (default: text)')
    .option('--id-field <name>', 'NDJSON: the field with the id (default: id)')
    .option('--meta-fields <names>', 'records: fields to use as evidence and to hand on', list)
    .option('--passthrough', 'records: hand on the whole record beside the result')
    .option('--files-from <file>', 'read the names of the inputs from this file, one a line; - is stdin')
    .option('--null', 'with --files-from: names end with NUL, as find -print0 writes them')
    .option('--base <folder>', 'the folder that the output folder mirrors')
    .option('--name <template>', "names in the output folder (default: '{dir}/{stem}.{ext}')")
    .option('--dry-run', 'print what would be written where, and write nothing')
    .option('--overwrite', 'do again what the output folder holds already')
    .option('-j, --jobs <number>', 'workers (default: as many as cores; small work needs none)', count)
    .option('--timeout <seconds>', 'give a document up after this time (default: 30)', seconds)
    .option('--report <file>', 'write counts, removals, timings and failures to this file, as JSON')
    .option('--failed <file>', 'write the names of the inputs that failed to this file, for --files-from')
    .option('--rules <file>', 'apply the rules in this file first; may be repeated', another)
    .option(
      '--by <field>',
      'records: the field that names the source, for rules of one source (default: its host); quotes: "speaker" puts the quotes of each together',
    )
    .option('--config <file>', 'take defaults from this file (default: copydesk.config.json, here or above)')
    .option('--no-config', 'look for no configuration')
    .option('--only <passes>', 'run these passes alone', list)
    .option('--skip <passes>', 'leave these passes out', list)
    .option('--indirect', 'find reported speech without quotation marks too')
    .option('--strict', 'exit 1 if there was any warning')
    .addOption(
      new Option('--errors <how>', 'inline: a failed document becomes {id, error} in the output')
        .choices(['report', 'inline'])
        .default('report'),
    )
    .option('--max-size <size>', 'refuse larger documents: 500K, 10M, 1G', size, 10 * 1024 ** 2)
    .option('-q, --quiet', 'say nothing but errors');
}

/** Runs one of the commands that read pages. */
async function runCommand(
  name: 'clean' | 'quotes' | 'explain',
  formats: Formats,
  inputs: string[],
  typed: Typed,
  command: Command,
): Promise<void> {
  if (!hasInput(inputs, typed, command)) return;
  const { processPages } = await import('./process.ts');
  process.exitCode = await processPages(name, formats, inputs, typed);
}

/** False, and help, where there is nothing to read. */
function hasInput(inputs: readonly string[], typed: Typed, command: Command): boolean {
  const isMissing = inputs.length === 0 && typed.filesFrom === undefined && process.stdin.isTTY;
  if (!isMissing) return true;
  (command.parent ?? command).outputHelp({ error: true });
  process.exitCode = EXIT.usage;
  return false;
}

function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function list(value: string, before: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('A name is empty.');
  return [...before, ...names];
}

// "500K", "10M", "1.5G", "4096"
const SIZE_RE = /^(\d{1,12}(?:\.\d{1,6})?)([kmg]?)b?$/iu;

function size(value: string): number {
  const [, number, unit = ''] = SIZE_RE.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase()));
  if (!(bytes > 0)) throw new InvalidArgumentError('Write a size as 500K, 10M or 1G.');
  return bytes;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Write a number from 1 to 256.');
  return number;
}

function whole(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Write a number from 1 up.');
  return number;
}

function share(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1) || value.trim() === '')
    throw new InvalidArgumentError('Write a share from 0 to 1.');
  return number;
}

function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('Write seconds, as 30 or 0.5.');
  return number;
}

const EXAMPLES = `
Examples:
  copydesk page.txt                        one page as JSON
  copydesk page.txt -f md                  as Markdown
  copydesk scraped/ -o clean/ -f md        a folder, mirrored
  copydesk 'scraped/**/*.txt' > all.ndjson
  cat pages.ndjson | copydesk > clean.ndjson
  copydesk quotes page.txt -f csv
  copydesk explain page.txt
  copydesk explain scraped/ --html report.html`;
