// Runs a request from its arguments to its last byte: plan, aim, then each document in input order.
// What it has to say goes to `talk`; what it decided about success is in the tally.

import { InputError } from '../errors.ts';
import { type Framed, type Kind, openSource, type Source } from '../readers/index.ts';
import { type Format, WRITERS } from '../writers/index.ts';
import { type Failure, failureOf, type Job, type Outcome, processDocument, type Render } from './job.ts';
import { type Input, planInputs, refuseOverwriting } from './plan.ts';
import { fileSink, type Sink, streamSink, treeSink } from './sinks.ts';
import { type Aim, aim, type Formats, mirrored, refuseCollisions } from './target.ts';

export interface Request {
  readonly args: readonly string[];
  /** The arguments are names of files, taken as they stand, and mean many. */
  readonly isList: boolean;
  readonly output: string | undefined;
  readonly format: Format | undefined;
  readonly formats: Formats;
  readonly from: Kind | 'auto';
  readonly maxBytes: number;
  readonly job: Omit<Job, 'format'>;
  /** Prints a document instead of the writers. */
  readonly render?: (format: Format) => Render;
  /** What stdout gets, made safe where it is a terminal. */
  readonly guard: (text: string) => string;
}

/** What is said beside the data. */
export interface Talk {
  readonly warn: (where: string, message: string) => void;
  readonly fail: (where: string, failure: Failure) => void;
}

/** How many documents came to what. */
export interface Tally {
  readonly done: number;
  readonly failed: number;
  readonly warned: number;
  readonly bugs: number;
}

/** Does what the request asks. Throws UsageError before anything is written. */
export async function run(request: Request, talk: Talk): Promise<Tally> {
  const plan = await planInputs(request.args, request.output, request.isList);
  const [first] = plan.inputs;
  const opened = !plan.isMany && first ? await opening(first.path, request) : undefined;
  const inputs = plan.isMany
    ? 'many'
    : opened && 'kind' in opened && opened.kind !== 'text'
      ? 'records'
      : 'one';
  const aimed = await aim(inputs, request.output, request.format, request.formats);
  await refuseConflicts(plan.inputs, aimed);
  const sink = await sinkFor(aimed, request);
  const job: Job = { ...request.job, format: aimed.format };
  const render = request.render?.(aimed.format);
  const tally = { done: 0, failed: 0, warned: 0, bugs: 0 };
  const note = noteOutcome(tally, job, talk);
  try {
    for (const flaw of plan.flaws) note(await processDocument(flaw, job));
    for (const input of plan.inputs) {
      for await (const framed of framesOf(input, opened ?? (await opening(input.path, request)))) {
        const outcome = await processDocument(framed, job, render);
        note(outcome);
        if (outcome.output !== null) await written(sink, outcome, input, aimed, note);
      }
    }
    // One page that failed leaves an old output as it is.
    await (inputs === 'one' && tally.done === 0 && !job.inlineErrors ? sink.abandon() : sink.finish());
  } catch (error) {
    await sink.abandon();
    if (!isClosedPipe(error)) throw error;
  }
  return tally;
}

type Opened = Source | { readonly path: string; readonly error: unknown };

async function opening(path: string, { from, maxBytes }: Request): Promise<Opened> {
  return openSource(path, from, maxBytes).catch((error: unknown) => ({ path, error }));
}

/** The frames of an input; what stops the reading of it is its last one. */
async function* framesOf(input: Input, opened: Opened): AsyncGenerator<Framed> {
  try {
    if ('error' in opened) throw opened.error;
    yield* opened.frames();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { path: input.path, error };
  }
}

async function refuseConflicts(inputs: readonly Input[], { target, format }: Aim): Promise<void> {
  if (target.kind === 'tree') {
    refuseCollisions(inputs, target.folder, format);
    await refuseOverwriting(
      inputs,
      inputs.map((input) => mirrored(target.folder, input, format)),
    );
  } else {
    await refuseOverwriting(inputs, target.kind === 'file' ? [target.path] : []);
  }
}

async function sinkFor({ target, format }: Aim, { job, guard }: Request): Promise<Sink> {
  const header = WRITERS[job.view][format]?.header ?? '';
  if (target.kind === 'stdout') return streamSink(process.stdout, header, guard);
  return target.kind === 'file' ? fileSink(target.path, header) : treeSink(header);
}

/** In a tree, a file that cannot be written is one failure among many; elsewhere it ends the run. */
async function written(
  sink: Sink,
  outcome: Outcome,
  input: Input,
  { target, format }: Aim,
  note: (outcome: Outcome) => void,
): Promise<void> {
  const text = outcome.output ?? '';
  if (target.kind !== 'tree') return sink.write(text, '');
  try {
    await sink.write(text, mirrored(target.folder, input, format));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    note({ ...outcome, where: error.path, failure: failureOf(error) });
  }
}

// Beyond this many ids, only the known ones are looked for: memory stays the same however long the stream is.
const MAX_IDS = 250_000;

function noteOutcome(
  tally: { -readonly [key in keyof Tally]: number },
  job: Job,
  talk: Talk,
): (outcome: Outcome) => void {
  const ids = new Set<string>();
  let isDuplicateTold = false;
  return (outcome) => {
    const { id, where, warnings, failure } = outcome;
    if (failure) {
      if (failure.bug !== null) tally.bugs++;
      if (!job.inlineErrors) tally.failed++;
      if (!job.inlineErrors || failure.bug !== null) talk.fail(where, failure);
      return;
    }
    tally.done++;
    if (warnings.length > 0) tally.warned++;
    for (const warning of warnings) talk.warn(where, warning);
    if (ids.has(id) && !isDuplicateTold) {
      isDuplicateTold = true;
      talk.warn(where, `the id '${id}' stands more than once; further ones are not reported`);
    }
    if (ids.size < MAX_IDS) ids.add(id);
  };
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
