// Runs a request from its arguments to its last byte: plan, aim, then each document in input order.
// What it has to say goes to `talk`; what it decided about success is in the tally.

import { UsageError } from '../errors.ts';
import { isRecords, type Kind } from '../readers/index.ts';
import { isClosedPipe } from '../system-errors.ts';
import { type Format, WRITERS } from '../writers/index.ts';
import type { Inputs } from './inputs.ts';
import type { Job, Printer } from './job.ts';
import { digest, type Journal, openJournal } from './journal.ts';
import { checkTemplate, type Naming, outputPath, plannedPaths, refuseMeeting, templateFor } from './names.ts';
import {
  refuseFolders,
  refuseOverwriting,
  refuseOverwritingFiles,
  refuseOwnNames,
  refuseTwice,
} from './outputs.ts';
import { perform } from './perform.ts';
import { type Plan, planInputs, sayEmpty } from './plan.ts';
import type { Crew } from './pool.ts';
import { rulesVersion } from './rules.ts';
import { type Ends, fileSink, type Sink, stdoutSink, treeSink } from './sinks.ts';
import { statOf } from './stat.ts';
import { toStream, writeNow } from './stdout.ts';
import { sweep } from './sweep.ts';
import type { Talk, Tally } from './tally.ts';
import { type Aim, aim, type Formats } from './target.ts';
import { opening } from './works.ts';

export interface Request {
  readonly args: readonly string[];
  /** The arguments are names of files, taken as they stand, and mean many. */
  readonly isList: boolean;
  /** The folder that a list's names are below. */
  readonly base: string | undefined;
  readonly output: string | undefined;
  /** Other files that will be written: the report, the list of what failed. */
  readonly besides: readonly string[];
  /** Files that are read besides the inputs, and must stand: the rules. */
  readonly kept: readonly string[];
  readonly format: Format | undefined;
  readonly formats: Formats;
  /** The template for names in an output tree. */
  readonly name: string | undefined;
  readonly from: Kind | 'auto';
  readonly maxBytes: number;
  readonly job: Omit<Job, 'format'>;
  readonly crew: Omit<Crew, 'render'>;
  /** Do again what the output tree holds already. */
  readonly isFresh: boolean;
  /** Say what would be written where, and write nothing. */
  readonly isDryRun: boolean;
  /** Prints a document instead of the writers. */
  readonly printer?: (format: Format) => Promise<Printer>;
  /** What stdout gets, made safe where it is a terminal. */
  readonly guard: (text: string) => string;
}

/**
 * Does what the request asks, and counts in `tally` as it goes: who is interrupted looks there. Throws UsageError before
 * anything is written.
 */
export async function run(request: Request, talk: Talk, tally: Tally): Promise<void> {
  const plan = await planInputs(request.args, request);
  const [first] = plan.inputs;
  const opened = !plan.isMany && first ? await opening(first.path, request) : undefined;
  const hasRecords = opened && 'kind' in opened && isRecords(opened.kind);
  const inputs = plan.isMany ? 'many' : hasRecords ? 'records' : 'one';
  const aimed = aim(inputs, request.output, request.format, request.formats);
  const naming = namingOf(aimed, request);
  refuseConflicts(plan.inputs, aimed, hasRecords ? undefined : naming, request);
  sayEmpty(plan, tally, talk);
  if (request.isDryRun) {
    await dryRun(plan, aimed, naming, request).catch(unlessClosed);
    return;
  }
  talk.begin?.();
  await sweep(aimed.target);
  const printer = await request.printer?.(aimed.format);
  const ends = printer ?? WRITERS[request.job.view][aimed.format] ?? {};
  const job = { ...request.job, format: aimed.format };
  const isOne = inputs === 'one';
  // Hashing takes some milliseconds to load: only what keeps a journal asks for it.
  const isKept = aimed.target.kind !== 'stdout' && !isOne;
  const madeBy = [rulesVersion(), { ...job, isMeasured: false }, naming?.template, !printer];
  const made = isKept ? digest(JSON.stringify(madeBy)) : '';
  const guard = printer?.isSafe ? (text: string): string => text : request.guard;
  const { sink, journal } = await placeFor(plan, aimed, { ...request, guard }, { ends, isOne, made });
  if (journal) talk.kept?.();
  const { from, maxBytes } = request;
  const needed = neededBy(plan.inputs, request);
  const order = { plan, opened, from, maxBytes, job, naming, needed, journal, request: made, tally };
  try {
    const crew = { ...request.crew, ...(printer ? { render: printer.render } : {}) };
    await perform(order, { sink, ends }, crew, talk);
    // Where all has failed, an old output stays as it is.
    const isLost = tally.failed > 0 && tally.done + tally.skipped === 0;
    await (isLost ? sink.abandon() : sink.finish());
  } catch (error) {
    await sink.abandon();
    unlessClosed(error);
  } finally {
    await journal?.close();
    talk.progress?.(tally, plan.inputs.count, true);
  }
}

/** The files that a run reads, and those that it writes besides its results. */
function neededBy(inputs: Inputs, { besides, kept }: Request): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const { path } of inputs) yield path;
      yield* besides;
      yield* kept;
    },
  };
}

/** A reader that has gone is a clean end; throws any other error. */
function unlessClosed(error: unknown): void {
  if (!isClosedPipe(error)) throw error;
}

function namingOf({ target, format }: Aim, { name }: Request): Naming | undefined {
  if (target.kind === 'tree') {
    if (name !== undefined) checkTemplate(name);
    return { folder: target.folder, format, template: name };
  }
  if (name !== undefined) throw new UsageError('--name needs -o FOLDER');
  return undefined;
}

/** Looks at the files that will be written, as far as they are known before reading. */
function refuseConflicts(
  inputs: Inputs,
  { target }: Aim,
  naming: Naming | undefined,
  { output, besides, kept }: Request,
): void {
  refuseOwnNames([...(output === undefined ? [] : [output]), ...besides]);
  if (naming) refuseMeeting(naming, inputs);
  const file = target.kind === 'file' ? [target.path] : [];
  const articles = { [Symbol.iterator]: () => (naming ? plannedPaths(naming, inputs) : file.values()) };
  const outputs = {
    *[Symbol.iterator]() {
      yield* articles;
      yield* besides;
    },
  };
  refuseFolders(besides);
  refuseOverwriting(inputs, outputs);
  refuseTwice(articles, besides);
  refuseOverwritingFiles(kept, outputs);
}

/** `input -> output` a line, and nothing written. */
async function dryRun(
  plan: Plan,
  { target }: Aim,
  naming: Naming | undefined,
  { guard }: Request,
): Promise<void> {
  const sink = stdoutSink({}, guard, toStream(process.stdout));
  for (const input of plan.inputs) {
    const tree =
      naming && !templateFor(naming, 'text').includes('{id}')
        ? outputPath(naming, input, 'text', '')
        : undefined;
    const output = tree ?? naming?.folder ?? (target.kind === 'file' ? target.path : 'stdout');
    await sink.write(`${input.path} -> ${output}\n`, '');
  }
}

/** Where results go, and what has been done there already. `made`: what all results are made by. */
async function placeFor(
  { isMany }: Plan,
  { target }: Aim,
  { guard, isFresh }: Request,
  { ends, isOne, made }: { readonly ends: Ends; readonly isOne: boolean; readonly made: string },
): Promise<{ readonly sink: Sink; readonly journal: Journal | undefined }> {
  if (target.kind === 'tree') {
    const journal = isMany ? await openJournal(target.folder, isFresh) : undefined;
    return { sink: treeSink(target.folder, ends), journal };
  }
  if (target.kind === 'stdout')
    return { sink: stdoutSink(ends, guard, isOne ? writeNow : toStream(process.stdout)), journal: undefined };
  const isSpecial = statOf(target.path)?.isFile() === false;
  if (isOne || isSpecial) return { sink: await fileSink(target.path, ends), journal: undefined };
  return (await import('./partial.ts')).openPartial(target.path, ends, made, isFresh);
}
