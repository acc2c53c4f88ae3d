// What shall be done with each document, as plain data that can be sent to a worker, and the doing of it: a frame in,
// its printed result or its failure out. The same function runs in this process and in a worker.

import { type Article, toArticle } from '../article.ts';
import type { Doc } from '../document.ts';
import { InputError } from '../errors.ts';
import { type ObservedLine, observe } from '../learn/observe.ts';
import type { Options } from '../options.ts';
import { runPipeline } from '../pipeline.ts';
import {
  type Frame,
  type Framed,
  failedId,
  isRecords,
  type Page,
  type ReadOptions,
  readPage,
  where,
} from '../readers/index.ts';
import { type Format, type View, WRITERS } from '../writers/index.ts';
import { type Clock, type Measured, measure, timed } from './measure.ts';

export interface Job {
  readonly view: View;
  readonly format: Format;
  readonly read: ReadOptions;
  readonly clean: Pick<Options, 'only' | 'skip' | 'indirect' | 'removed' | 'text' | 'rules'>;
  /** Quotes as an appendix, in Markdown. */
  readonly quotes: boolean;
  /** The quotes of a speaker together. */
  readonly bySpeaker?: boolean;
  /** A failed document becomes `{id, error}` in the stream. */
  readonly inlineErrors: boolean;
  /** Print what `learn` sees of the document, instead of the article. */
  readonly isObserved?: boolean;
  /** Count what was removed and time the passes, for a report. */
  readonly isMeasured: boolean;
}

export interface Failure {
  readonly message: string;
  /** The stack, where it is no fault of the input but of copydesk. */
  readonly bug: string | null;
  /** What is said with the first failure of this message; the others are counted. */
  readonly hint?: string;
}

/** What became of one document. */
export interface Outcome {
  readonly id: string;
  /** `path` or `path:line`, for messages. */
  readonly where: string;
  /** Null where nothing is to be written. */
  readonly output: string | null;
  readonly warnings: readonly string[];
  readonly failure: Failure | null;
  readonly measured?: Measured;
  /** Fields that were asked for and that its record does not have; undefined where it is none. */
  readonly lacking?: readonly string[];
}

/** Prints a finished document, instead of the writers. */
export type Render = (doc: Doc, article: Article) => string;

/** A rendering with what stands once at the head and at the foot of a file. */
export interface Printer {
  readonly header?: string;
  readonly footer?: string;
  readonly render: Render;
  /** What it prints may be shown by a terminal as it is. */
  readonly isSafe?: boolean;
}

/** Reads, cleans and prints one document. Never throws: what goes wrong is in the outcome. */
export async function processDocument(framed: Framed, job: Job, render?: Render): Promise<Outcome> {
  try {
    if ('message' in framed) throw new InputError(framed.message, framed.path, framed.line);
    const page = await readPage(framed, job.read);
    if (job.isObserved) return observed(framed, page, job);
    const clock = job.isMeasured ? new Map<string, number>() : undefined;
    // Whoever renders the document itself wants the reasons that are on its marks.
    const doc = cleaned(page, { ...job.clean, explain: render !== undefined }, clock);
    const article = toArticle(doc, page, job.clean);
    const output = render ? render(doc, article) : await printed(article, page, job);
    const measured = clock && { measured: measure(doc, clock) };
    const lacking = isRecords(framed.kind) && { lacking: page.lacking ?? [] };
    const { warnings } = doc;
    return { id: page.id, where: where(framed), output, warnings, failure: null, ...measured, ...lacking };
  } catch (error) {
    return failed(framed, job, failureOf(error));
  }
}

/** What a worker tells `learn` of a document. */
export interface Observation {
  readonly sources: readonly string[];
  readonly lines: readonly ObservedLine[];
}

function observed(framed: Frame, page: Page, job: Job): Outcome {
  const { text, evidence, sources } = page;
  const observation: Observation = { sources, lines: observe(text, { ...job.clean, evidence, sources }) };
  const output = JSON.stringify(observation);
  return { id: page.id, where: where(framed), output, warnings: [], failure: null };
}

function cleaned(page: Page, clean: Options, clock: Clock | undefined): Doc {
  const options = { ...clean, evidence: page.evidence, sources: page.sources };
  const doc = clock ? timed(page.text, options, clock) : runPipeline(page.text, options);
  return page.warnings.length > 0 ? { ...doc, warnings: [...page.warnings, ...doc.warnings] } : doc;
}

async function printed(article: Article, page: Page, job: Job): Promise<string> {
  const { meta, record } = page;
  const options = {
    quotes: job.quotes,
    bySpeaker: job.bySpeaker === true,
    ...(meta ? { meta } : {}),
    ...(record ? { record } : {}),
  };
  const writer = WRITERS[job.view][job.format];
  if (!writer) throw new RangeError(`no writer for ${job.view} as ${job.format}`);
  return writer.write(article, options);
}

/** The outcome of a document that failed. */
export async function failed(framed: Framed, job: Job, failure: Failure): Promise<Outcome> {
  const id = await failedId(framed, job.read);
  const output = job.inlineErrors ? `${JSON.stringify({ id, error: failure.message })}\n` : null;
  return { id, where: where(framed), output, warnings: [], failure };
}

export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) {
    const { message, hint } = error;
    return { message, bug: null, ...(hint === undefined ? {} : { hint }) };
  }
  const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: error instanceof Error ? error.message : bug, bug };
}
