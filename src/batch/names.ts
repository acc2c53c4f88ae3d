// How the files of an output tree are called: the input's place below its folder, by a template.
// "a/page.html.gz" as Markdown: {dir} is a, {name} page.html.gz, {stem} page, {ext} md; {id} is the document's own id.

import { createHash } from 'node:crypto';
import { join, posix, resolve, sep } from 'node:path';
import { InputError, UsageError } from '../errors.ts';
import { isRecords, type Kind } from '../readers/index.ts';
import type { Format } from '../writers/index.ts';
import { isOwnName } from './outputs.ts';
import type { Input } from './plan.ts';
import { seenTexts } from './seen.ts';

export interface Naming {
  readonly folder: string;
  readonly format: Format;
  /** Undefined: `{dir}/{stem}.{ext}`, and `{dir}/{id}.{ext}` for records that do not share a file. */
  readonly template: string | undefined;
}

const BY_INPUT = '{dir}/{stem}.{ext}';
const BY_ID = '{dir}/{id}.{ext}';
// Keeps apart what differs in its ending alone: "a.txt" and "a.html".
const BY_NAME = '{dir}/{name}.{ext}';

// The ending that goes, with that of the compression. "page.html.gz" -> "page"
const ENDING_RE = /\.[\p{L}\p{N}_]{1,12}$/u;
const COMPRESSION_RE = /\.(?:gz|zst|zstd)$/iu;
const PLACE_RE = /\{(dir|stem|ext|name|id)\}/gu;
const BRACE_RE = /\{[^{}]*\}/u;
// What a file name may keep of an id. "https://example.org/a b" -> "https_example.org_a_b"
const UNSAFE_ID_RE = /[^\p{L}\p{M}\p{N}._-]+/gu;
const MAX_ID = 120;
// A file system takes 255 bytes; a hash, an ending and what a temporary file adds need some of them.
const MAX_ID_BYTES = 180;

/** Throws UsageError for a template with places that do not exist, or with a name of ours. */
export function checkTemplate(template: string): void {
  const unknown = BRACE_RE.exec(template.replace(PLACE_RE, ''))?.[0];
  if (unknown) throw new UsageError(`--name knows {dir}, {stem}, {ext}, {name} and {id}, but not ${unknown}`);
  const example = template.replace(PLACE_RE, 'x');
  if (example.endsWith('/')) throw new UsageError('--name must end in the name of a file');
  if (isOwnName(example)) throw new UsageError(`copydesk keeps this name for itself: ${template}`);
}

/** The template for a document of this kind: records that cannot share a file are called by their id. */
export function templateFor({ template, format }: Naming, kind: Kind): string {
  return template ?? (!isRecords(kind) || format === 'ndjson' || format === 'csv' ? BY_INPUT : BY_ID);
}

/** The file for a document. Throws InputError where it would lie outside the folder. */
export function outputPath(naming: Naming, input: Input, kind: Kind, id: string): string {
  const name = posix.basename(input.relative);
  const values: Readonly<Record<string, string>> = {
    dir: posix.dirname(input.relative),
    name,
    stem: name.replace(COMPRESSION_RE, '').replace(ENDING_RE, '') || name,
    ext: naming.format,
    id: idName(id),
  };
  const filled = templateFor(naming, kind).replace(PLACE_RE, (_place, key: string) => values[key] ?? '');
  const path = join(naming.folder, filled);
  if (isOwnName(filled)) throw new InputError(`copydesk keeps this name for itself: ${path}`, input.path);
  const root = resolve(naming.folder);
  if (resolve(path).startsWith(root.endsWith(sep) ? root : root + sep)) return path;
  throw new InputError(`its output would lie outside ${naming.folder}: ${path}`, input.path);
}

/** An id as the name of a file; where something had to go, a hash keeps two ids apart. */
function idName(id: string): string {
  const safe = shortened(id.replace(UNSAFE_ID_RE, '_').replace(/^\.+/u, '_'));
  return safe === id ? id : `${safe}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}

// What a cut leaves of a pair.
const HALF_RE = /\p{Surrogate}/gu;

function shortened(name: string): string {
  let short = name.slice(0, MAX_ID);
  while (Buffer.byteLength(short) > MAX_ID_BYTES) short = short.slice(0, -1);
  return short.replace(HALF_RE, '');
}

/** The files of all inputs, as far as they are known before reading. */
export function* plannedPaths(naming: Naming, inputs: Iterable<Input>): Generator<string> {
  if (templateFor(naming, 'text').includes('{id}')) return;
  for (const input of inputs) yield orUsageError(() => outputPath(naming, input, 'text', ''));
}

/** Throws UsageError where two inputs would share one file. */
export function refuseMeeting(naming: Naming, inputs: Iterable<Input>): void {
  const isSeen = seenTexts();
  let at = 0;
  for (const path of plannedPaths(naming, inputs)) {
    if (isSeen(path)) {
      const meeting = [...inputs].filter(
        (input, place) => place <= at && outputPath(naming, input, 'text', '') === path,
      );
      const [one, other] = meeting;
      if (one && other)
        throw new UsageError(
          `${one.path} and ${other.path} would both be written to ${path}${cure(naming, one, other)}`,
        );
    }
    at++;
  }
}

/** What would keep two inputs apart that meet in one file. */
function cure(naming: Naming, one: Input, other: Input): string {
  const named = [one, other].map((input) => outputPath({ ...naming, template: BY_NAME }, input, 'text', ''));
  if (named[0] !== named[1]) return `; --name '${BY_NAME}' keeps them apart`;
  return one.path === other.path ? '' : '; --base FOLDER keeps their folders, below one that holds both';
}

function orUsageError<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new UsageError(`${error.path}: ${error.message}`, { cause: error });
  }
}
