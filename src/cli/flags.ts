// The options that commands share: one table, from which each command takes those that it has a use for.

import { type Command, Option } from 'commander';
import type { Formats } from '../batch/target.ts';
import { sizeText } from '../readers/size.ts';
import { DEFAULTS } from './options.ts';
import { another, count, list, seconds, size } from './values.ts';

export const INPUTS = 'files, folders, globs in quotes, or - for stdin';

/** What says which documents are read. */
export const CORPUS = [
  '--from',
  '--text-field',
  '--id-field',
  '--by',
  '--files-from',
  '--null',
  '--max-size',
  '--jobs',
];

/** What says what is read, how it is cleaned, and by how many workers. */
export const READING = [
  ...CORPUS,
  '--timeout',
  '--rules',
  '--only',
  '--skip',
  '--config',
  '--no-config',
  '--quiet',
];

/** Gives a command some options of another. */
export function alike(command: Command, other: Command, names: readonly string[]): Command {
  for (const option of other.options) if (names.includes(option.long ?? '')) command.addOption(option);
  return command;
}

/** The options that every command has which prints pages. */
export function cleaning(command: Command, { one, many, all }: Formats): Command {
  const defaults = one === many ? one : `${one} for one page, ${many} for many`;
  return command
    .argument('[input...]', INPUTS)
    .option('-o, --output <path>', 'write to this file, or below this folder for many inputs')
    .addOption(new Option('-f, --format <format>', `${all.join(', ')} (default: ${defaults})`))
    .addOption(
      new Option('--from <kind>', 'what the input is')
        .choices(['auto', 'text', 'html', 'ndjson', 'wet'])
        .default(DEFAULTS.from),
    )
    .option('--text-field <name>', 'NDJSON: the field with the text (default: text)')
    .option('--id-field <name>', 'NDJSON: the field with the id (default: id)')
    .option('--meta-fields <names>', 'records: fields to use as evidence and to hand on, as url,date', list)
    .option('--passthrough', 'records: hand on the whole record beside the result')
    .option('--files-from <file>', 'read the names of the inputs from this file, one a line; - is stdin')
    .option('--null', 'with --files-from: names end with NUL, as find -print0 writes them')
    .option('--base <folder>', 'the folder that the output folder mirrors')
    .option(
      '--name <template>',
      "names in the output folder, as '{id}.{ext}' (default: '{dir}/{stem}.{ext}')",
    )
    .option('--dry-run', 'print what would be written where, and write nothing')
    .option('--overwrite', 'do again what the output folder holds already')
    .option('-j, --jobs <number>', 'workers (default: as many as cores; small work needs none)', count)
    .option('--timeout <seconds>', 'give a document up after this time, as 30 or 0.5 (default: 30)', seconds)
    .option('--report <file>', 'write counts, removals, timings and failures to this file, as JSON')
    .option('--failed <file>', 'write the names of the inputs that failed to this file, for --files-from')
    .option('--rules <file>', 'apply the rules in this file first; may be repeated', another)
    .option(
      '--by <field>',
      `records: the field that names the source, for rules of one source (default: its host)${
        command.name() === 'quotes' ? '; "speaker" puts the quotes of each together' : ''
      }`,
    )
    .option('--config <file>', 'take defaults from this file (default: copydesk.config.json, here or above)')
    .option('--no-config', 'look for no configuration')
    .option('--only <passes>', 'run these passes alone, as normalise-text,find-title', list)
    .option('--skip <passes>', 'leave these passes out, as drop-duplicates,score-lines', list)
    .option('--indirect', 'find reported speech without quotation marks too')
    .option('--strict', 'exit 1 if there was any warning; docs/formats.md says what each means')
    .addOption(
      new Option(
        '--errors <how>',
        'report: a failed document is named on stderr; inline: it becomes {id, error} in the output',
      )
        .choices(['report', 'inline'])
        .default(DEFAULTS.errors),
    )
    .addOption(
      new Option('--max-size <size>', 'refuse larger documents: 500K, 10M, 1G')
        .argParser(size)
        .default(DEFAULTS.maxSize, sizeText(DEFAULTS.maxSize)),
    )
    .option('-q, --quiet', 'say nothing but errors');
}
