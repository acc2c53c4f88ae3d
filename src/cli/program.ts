// The commands, what each is for and which options it takes.

import { Command, CommanderError, Option } from 'commander';
import type { Formats } from '../batch/target.ts';
import type { CompareTyped } from './compare.ts';
import { EXAMPLES } from './examples.ts';
import { EXIT } from './exit.ts';
import { alike, CORPUS, cleaning, INPUTS, READING } from './flags.ts';
import { CLEAN, EXPLAIN, type PrintingCommand, QUOTES } from './formats.ts';
import type { LearnTyped } from './learn.ts';
import type { Typed } from './options.ts';
import { print } from './stdout.ts';
import { safe } from './terminal.ts';
import { another, share, whole } from './values.ts';
import { version } from './version.ts';

/** How commander would exit; undefined where the error is not one of its own. */
export function exitOf(error: unknown): number | undefined {
  return error instanceof CommanderError ? error.exitCode : undefined;
}

// "unknown option '--removed'"
const UNKNOWN_RE = /^unknown option '(--?[\da-z-]{1,40})'/u;

/** Commander's refusal of an option, with the commands that have it in the place of its own guess. */
function withOwners(text: string, root: Command): string {
  const [refused, flag] = UNKNOWN_RE.exec(text) ?? [];
  const owners = root.commands.filter(({ options }) =>
    options.some(({ short, long }) => flag !== undefined && (short === flag || long === flag)),
  );
  if (refused === undefined || owners.length === 0) return text;
  const names = owners.map((command) => command.name()).join(', ');
  return `${refused} of this command; it is one of: ${names}\n`;
}

/** The commands, for commander, which gives its help to `show`. */
export function program(show: (text: string) => void): Command {
  const root = new Command('copydesk')
    .description(
      'Cleans scraped news text and extracts the article: title, authors, dates, paragraphs, figures, quotes.',
    )
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .showSuggestionAfterError(true)
    .configureOutput({
      writeOut: show,
      outputError: (text, write) =>
        write(`copydesk: ${safe(withOwners(text.replace(/^error: /u, ''), root))}`),
    })
    .addHelpText('after', EXAMPLES.copydesk ?? '')
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
    .option('--min-documents <number>', 'a rule is for a line in so many documents (default: 3)', whole)
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
    .argument('[shell]', 'bash, zsh or fish')
    .action(async (shell?: string) => {
      await print((await import('./completion.ts')).completion(root, shell));
    });

  root
    .command('man')
    .description('print the man page: copydesk man | man -l -')
    .action(async () => {
      await print((await import('./manual.ts')).manual(root, version()));
    });

  for (const command of root.commands) command.addHelpText('after', EXAMPLES[command.name()] ?? '');
  return root;
}

/** Runs one of the commands that read pages. */
async function runCommand(
  name: PrintingCommand,
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
