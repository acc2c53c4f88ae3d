// copydesk compare: each side is a copydesk that runs over the corpus, this one or another, with rules and options of its
// own; or what such a run has printed.

import { writeWhole } from '../batch/atomic.ts';
import { difference } from '../compare/diff.ts';
import { pairs } from '../compare/pair.ts';
import { addDifference, emptySummary, hasChange, type Summary } from '../compare/summary.ts';
import { UsageError } from '../errors.ts';
import { refuseOutput } from './compare-files.ts';
import { compareView } from './compare-view.ts';
import { EXIT } from './exit.ts';
import type { Typed } from './options.ts';
import { documentsOf, type Read, type Side, type SideName } from './side.ts';
import { print, printSafely } from './stdout.ts';
import { colourLevel } from './terminal.ts';

export interface CompareTyped extends Partial<Typed> {
  readonly aRules?: readonly string[];
  readonly bRules?: readonly string[];
  readonly aConfig?: string;
  readonly bConfig?: string;
  readonly aOnly?: string;
  readonly bOnly?: string;
  readonly aSkip?: string;
  readonly bSkip?: string;
  readonly aBin?: string;
  readonly bBin?: string;
  readonly aOutput?: string;
  readonly bOutput?: string;
  readonly top?: number;
  readonly failOnChange?: true;
}

const TOP = 10;
/** Returns the exit code. */
export async function compare(inputs: readonly string[], typed: CompareTyped): Promise<number> {
  const format = typed.format ?? 'txt';
  if (format !== 'txt' && format !== 'json') throw new UsageError('compare writes txt and json');
  const corpus = corpusArgs(inputs, typed);
  const a = sideOf('a', typed, corpus);
  const b = sideOf('b', typed, corpus);
  refuseMeaningless(a, b, inputs, typed);
  const output = typed.output === '-' ? undefined : typed.output;
  if (output !== undefined) await refuseOutput(output, inputs, typed);
  const summary = emptySummary();
  for await (const pair of pairs(documentsOf(a), documentsOf(b))) add(summary, pair, typed.top ?? TOP);
  const level = output === undefined ? colourLevel(process.stdout) : 0;
  const text = format === 'json' ? `${JSON.stringify(summary, null, 2)}\n` : compareView(summary, level);
  if (output === undefined) await (format === 'json' ? printSafely : print)(text);
  else await writeWhole(output, text);
  return typed.failOnChange && hasChange(summary) ? EXIT.failed : EXIT.ok;
}

function add(
  summary: Summary,
  { id, a, b }: { id: string; a: Read | undefined; b: Read | undefined },
  top: number,
): void {
  if (a && 'error' in a) summary.failedA++;
  if (b && 'error' in b) summary.failedB++;
  if (a && b && 'body' in a && 'body' in b) addDifference(summary, id, difference(a, b), top);
  else if (a && !b) summary.onlyA++;
  else if (b && !a) summary.onlyB++;
}

/** What both sides read, and how. */
function corpusArgs(inputs: readonly string[], typed: CompareTyped): string[] {
  const given = [
    ['--from', typed.from === 'auto' ? undefined : typed.from],
    ['--text-field', typed.textField],
    ['--id-field', typed.idField],
    ['--by', typed.by],
    ['--files-from', typed.filesFrom],
    ['--max-size', typed.maxSize],
    ['--jobs', typed.jobs],
  ].flatMap(([flag, value]) => (value === undefined ? [] : [String(flag), String(value)]));
  return [...given, ...(typed.null ? ['--null'] : []), '--', ...inputs];
}

function sideOf(name: SideName, typed: CompareTyped, corpus: readonly string[]): Side {
  const of = (option: 'Config' | 'Only' | 'Skip' | 'Bin' | 'Output'): string | undefined =>
    typed[`${name}${option}`];
  const flags = [
    ...(typed[`${name}Rules`] ?? []).flatMap((file) => ['--rules', file]),
    ...pairOf('--config', of('Config')),
    ...pairOf('--only', of('Only')),
    ...pairOf('--skip', of('Skip')),
  ];
  const output = of('Output');
  if (output !== undefined && (flags.length > 0 || of('Bin') !== undefined)) {
    throw new UsageError(`--${name}-output is a finished run: no rules or options can be given for it`);
  }
  const args = ['clean', '--removed', '-f', 'ndjson', '--errors', 'inline', '-q', ...flags, ...corpus];
  return { name, output, bin: of('Bin'), args };
}

function pairOf(flag: string, value: string | undefined): string[] {
  return value === undefined ? [] : [flag, value];
}

function refuseMeaningless(a: Side, b: Side, inputs: readonly string[], typed: CompareTyped): void {
  const isRun = a.output === undefined || b.output === undefined;
  const hasInputs = inputs.length > 0 || typed.filesFrom !== undefined;
  if (isRun && !hasInputs) throw new UsageError('compare needs inputs, or --a-output and --b-output');
  if (!isRun && hasInputs) throw new UsageError('--a-output and --b-output take no inputs beside them');
  if (inputs.includes('-') || typed.filesFrom === '-') {
    throw new UsageError('compare reads its inputs twice: stdin (-) cannot be one of them');
  }
  if (a.output === b.output && a.bin === b.bin && a.args.join('\0') === b.args.join('\0')) {
    throw new UsageError(
      'both sides are the same: give rules, options, a binary or an output to one of them',
    );
  }
}
