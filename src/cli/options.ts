// From what commander parsed to what is meant: names checked, flags that contradict each other refused.

import type { Request } from '../batch/run.ts';
import type { Formats } from '../batch/target.ts';
import { UsageError } from '../errors.ts';
import { hint } from '../nearest.ts';
import { PASSES } from '../passes/index.ts';
import type { Kind } from '../readers/record.ts';
import type { Rule } from '../rules/rule.ts';
import { type Format, formatOf, namedFormat, type View } from '../writers/index.ts';

/** The options as commander gives them; every command has a part of these. */
export interface Typed {
  readonly output?: string;
  readonly format?: Format;
  readonly from: Kind | 'auto';
  readonly textField?: string;
  readonly idField?: string;
  readonly metaFields?: readonly string[];
  readonly passthrough?: true;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly indirect?: true;
  readonly removed?: true;
  readonly text?: true;
  readonly quotes?: true;
  readonly html?: string;
  readonly strict?: true;
  readonly errors: 'report' | 'inline';
  readonly quiet?: true;
  readonly filesFrom?: string;
  readonly null?: true;
  readonly base?: string;
  readonly maxSize: number;
  readonly name?: string;
  readonly dryRun?: true;
  readonly overwrite?: true;
  readonly jobs?: number;
  readonly timeout?: number;
  readonly report?: string;
  readonly failed?: string;
  readonly rules?: readonly string[];
  readonly by?: string;
  /** The configuration in use, where one was found. */
  readonly configFile?: readonly [string];
}

/** What holds where nothing is said. */
export const DEFAULTS = { from: 'auto', errors: 'report', maxSize: 10 * 1024 ** 2 } as const;

/** What `--html FILE` is short for. */
export function withHtml(typed: Typed): Typed {
  const { html, ...rest } = typed;
  if (html === undefined) return typed;
  return { ...rest, format: 'html', ...(html === '-' ? {} : { output: html }) };
}

/** The request that arguments and options make. Throws UsageError for what cannot be meant. */
export async function toRequest(
  command: View | 'explain',
  formats: Formats,
  args: readonly string[],
  given: Typed,
  rules: readonly Rule[] = [],
): Promise<Omit<Request, 'render' | 'guard'>> {
  const typed = withFormat(given, formats);
  refuseContradictions(command, args, typed);
  checkPasses(typed);
  const { only, skip, removed, text, indirect } = typed;
  const isBySpeaker = bySpeaker(command, typed);
  return {
    args:
      typed.filesFrom === undefined
        ? args.length > 0
          ? args
          : ['-']
        : await names(typed.filesFrom, typed.null === true),
    isList: typed.filesFrom !== undefined,
    base: typed.base,
    output: typed.output === '-' ? undefined : typed.output,
    name: typed.name,
    crew: { jobs: typed.jobs, timeoutMs: typed.timeout === undefined ? undefined : typed.timeout * 1000 },
    isFresh: typed.overwrite === true,
    isDryRun: typed.dryRun === true,
    format: typed.format,
    formats,
    besides: [typed.report, typed.failed].flatMap((path) => path ?? []),
    kept: keptFiles(typed),
    from: typed.from,
    maxBytes: typed.maxSize,
    job: {
      view: command === 'quotes' ? 'quotes' : 'clean',
      read: {
        textField: typed.textField ?? 'text',
        idField: typed.idField ?? 'id',
        metaFields: typed.metaFields ?? [],
        passthrough: typed.passthrough === true,
        ...(typed.by === undefined || isBySpeaker ? {} : { by: typed.by }),
      },
      clean: {
        ...(only ? { only } : {}),
        ...(skip ? { skip } : {}),
        ...(rules.length > 0 ? { rules } : {}),
        removed: removed === true,
        text: text === true,
        indirect: indirect === true,
      },
      quotes: typed.quotes === true,
      bySpeaker: isBySpeaker,
      inlineErrors: typed.errors === 'inline',
      isMeasured: typed.report !== undefined,
    },
  };
}

/** `quotes --by speaker` groups; any other field names the source of a record. */
function bySpeaker(command: View | 'explain', { by }: Typed): boolean {
  return command === 'quotes' && by === 'speaker';
}

function refuseContradictions(command: View | 'explain', args: readonly string[], typed: Typed): void {
  const { format, from, output } = typed;
  const isJson = format === undefined || format === 'json' || format === 'ndjson';
  const refuse = (isRefused: boolean, reason: string): void => {
    if (isRefused) throw new UsageError(reason);
  };
  refuse(command === 'clean' && format === 'csv', "clean does not write csv; 'copydesk quotes -f csv' does");
  refuse(typed.removed === true && !isJson, `--removed needs -f json or ndjson, not ${format}`);
  refuse(typed.text === true && !isJson, `--text needs -f json or ndjson, not ${format}`);
  refuse(
    typed.quotes === true && format !== 'md',
    '--quotes needs -f md; json and ndjson have the quotes anyway',
  );
  refuse(typed.errors === 'inline' && !isJson, `--errors inline needs -f json or ndjson, not ${format}`);
  for (const [name, value] of [
    ['--text-field', typed.textField],
    ['--id-field', typed.idField],
    ['--meta-fields', typed.metaFields],
    ['--passthrough', typed.passthrough],
    ['--by', bySpeaker(command, typed) ? undefined : typed.by],
  ] as const) {
    refuse(
      (from === 'text' || from === 'html') && value !== undefined,
      `${name} is for records, but --from ${from} was given`,
    );
  }
  refuse(typed.passthrough === true && !isJson, `--passthrough needs -f json or ndjson, not ${format}`);
  refuse(typed.filesFrom !== undefined && args.length > 0, '--files-from takes no further inputs');
  refuse(typed.null === true && typed.filesFrom === undefined, '--null needs --files-from');
  refuse(args.filter((arg) => arg === '-').length > 1, 'stdin (-) can be read only once');
  refuse(output === '' || args.includes(''), 'an empty file name was given');
  const both = typed.only?.find((name) => typed.skip?.includes(name));
  refuse(both !== undefined, `--only and --skip both name the pass '${both}'`);
}

function checkPasses({ only = [], skip = [] }: Typed): void {
  const known: readonly string[] = PASSES.map((pass) => pass.name);
  for (const name of [...only, ...skip]) {
    if (known.includes(name)) continue;
    throw new UsageError(`unknown pass '${name}'${hint(name, known) || "; 'copydesk passes' lists them"}`);
  }
}

/** With the format by its own name, or that of the output's ending where none is given: `-f markdown`, `-o clean.md`. */
function withFormat(typed: Typed, formats: Formats): Typed {
  if (typed.format !== undefined) return { ...typed, format: formatOf(typed.format) ?? typed.format };
  if (typed.output === undefined) return typed;
  const format = namedFormat(typed.output)?.format;
  if (format !== undefined) return { ...typed, format };
  const [, ending] = ENDING_RE.exec(typed.output) ?? [];
  if (ending !== undefined && UNWRITTEN.has(ending.toLowerCase()))
    throw new UsageError(
      `${typed.output}: copydesk writes no ${ending}; it writes ${formats.all.join(', ')}, and -f says which into a file of any name`,
    );
  return typed;
}

// "page.docx"
const ENDING_RE = /\.([\da-z]{2,7})$/iu;
/** Endings of files that are of another format, or packed. Others say nothing: "page.out", "run.2". */
const UNWRITTEN: ReadonlySet<string> = new Set(
  'doc docx odt rtf pdf epub tex xml htm xhtml tsv xls xlsx ods yaml yml toml parquet arrow sql gz zst bz2 xz zip tar'.split(
    ' ',
  ),
);

/** What is read besides the inputs: rules, the configuration, and the list of inputs where it is a file. */
export function keptFiles({ rules = [], configFile, filesFrom }: Partial<Typed>): readonly string[] {
  const list = filesFrom === undefined || filesFrom === '-' ? [] : [filesFrom];
  return [...rules, ...(configFile ?? []), ...list];
}

// The names of some millions of files.
const MAX_LIST_BYTES = 256 * 1024 ** 2;

/** The names in a list of files, one a line or each ended by NUL; `-` reads the list from stdin. Throws UsageError. */
export async function names(list: string, isNul: boolean): Promise<string[]> {
  const { textOf } = await import('../config/text.ts');
  const text = await textOf(list, 'list of inputs', MAX_LIST_BYTES);
  return text.split(isNul ? '\0' : /\r?\n/u).filter((name) => name !== '');
}
