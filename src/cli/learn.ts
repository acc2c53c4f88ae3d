// copydesk learn: a corpus, or the partial tables of other runs, in; a rules file, or a partial table, out.

import { openAtomic } from '../batch/atomic.ts';
import { learnFrom, mergeTables } from '../batch/learn.ts';
import { refuseOverwritingFiles, refuseOwnNames } from '../batch/outputs.ts';
import { emptyTally, type Tally } from '../batch/tally.ts';
import type { Formats } from '../batch/target.ts';
import { UsageError } from '../errors.ts';
import { CHOICE, type Chosen, chooseRules } from '../learn/choose.ts';
import { partialRows, rulesFile } from '../learn/format.ts';
import { MAX_LINES, type Table } from '../learn/table.ts';
import { exitCode, reportAlike, reportDocument, reportWarning, say } from './exit.ts';
import { keptFiles, type Typed, toRequest } from './options.ts';
import { rulesOf } from './process.ts';
import { progressLive } from './progress.ts';
import { printSafely } from './stdout.ts';

export interface LearnTyped extends Typed {
  readonly maxLines?: number;
  readonly minDocuments?: number;
  readonly minShare?: number;
  readonly partial?: true;
  readonly merge?: true;
}

const FORMATS: Formats = { one: 'ndjson', many: 'ndjson', all: ['ndjson'], streams: ['ndjson'] };

/** Returns the exit code. */
export async function learn(inputs: readonly string[], typed: LearnTyped): Promise<number> {
  const isChoosing = typed.minDocuments !== undefined || typed.minShare !== undefined;
  if (typed.partial && isChoosing) {
    throw new UsageError('--partial chooses no rules yet: give --min-documents and --min-share with --merge');
  }
  if (typed.merge && inputs.length === 0)
    throw new UsageError('--merge needs the files that --partial wrote');
  const output = typed.output === '-' ? undefined : typed.output;
  if (output !== undefined) {
    refuseOwnNames([output]);
    if (typed.merge) refuseOverwritingFiles([...inputs, ...keptFiles(typed)], [output]);
  }
  const maxLines = typed.maxLines ?? MAX_LINES;
  const { table, tally } = typed.merge
    ? { table: await mergeTables(inputs, maxLines), tally: emptyTally() }
    : await read(inputs, typed, maxLines);
  const chosen = typed.partial ? undefined : chosenFrom(table, typed);
  await write(output, chosen ? [rulesFile(table, chosen.rules)] : partialRows(table));
  if (chosen && !typed.quiet) sayTooFew(table, typed.minDocuments ?? CHOICE.minDocuments);
  const { error } = table.lines;
  if (error > 0 && !typed.quiet) {
    say(`more than --max-lines (${maxLines}) lines: counts may be too low by up to ${error} documents`);
  }
  if (chosen && !typed.quiet) saySpared(chosen.spared);
  reportAlike(tally);
  return exitCode(tally, false);
}

async function read(
  inputs: readonly string[],
  typed: LearnTyped,
  maxLines: number,
): Promise<{ readonly table: Table; readonly tally: Tally }> {
  const request = await toRequest('clean', FORMATS, inputs, typed, await rulesOf(typed));
  const progress = progressLive(typed.quiet === true);
  return learnFrom(request, maxLines, {
    warn: (place, message) => {
      if (!typed.quiet) reportWarning(place, message);
    },
    fail: reportDocument,
    ...(progress ? { progress } : {}),
  });
}

/** An empty list of rules would read as a site without furniture. */
function sayTooFew({ documents, sources }: Table, least: number): void {
  const hasEnough = [...sources.entries.values()].some((source) => source.documents + source.missed >= least);
  if (documents > 0 && !hasEnough)
    say(`no source has ${least} documents (--min-documents): there is too little to learn from`);
}

/** Whoever looks for a line among the rules learns why it may not be there. */
function saySpared({ body, reported, headline }: Chosen['spared']): void {
  const reasons = [
    ...(body > 0 ? [`${body} kept as text in most of them`] : []),
    ...(reported > 0 ? [`${reported} found as title, name, date or caption`] : []),
    ...(headline > 0 ? [`${headline} like a headline`] : []),
  ];
  if (reasons.length > 0) say(`lines in enough documents that make no rule: ${reasons.join(', ')}`);
}

function chosenFrom(table: Table, { minDocuments, minShare }: LearnTyped): Chosen {
  return chooseRules(table, {
    minDocuments: minDocuments ?? CHOICE.minDocuments,
    minShare: minShare ?? CHOICE.minShare,
  });
}

async function write(output: string | undefined, pieces: Iterable<string>): Promise<void> {
  if (output !== undefined) {
    const file = await openAtomic(output);
    for (const piece of pieces) await file.write(piece);
    await file.commit();
    return;
  }
  for (const piece of pieces) await printSafely(piece);
}
