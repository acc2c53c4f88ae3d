// One side of a comparison: a copydesk that runs over the corpus, or what such a run has printed; its documents are read as
// they come.

import { spawn } from 'node:child_process';
import { type Cleaned, isCleaned } from '../compare/diff.ts';
import { InputError, UsageError } from '../errors.ts';
import { bytesOf } from '../readers/bytes.ts';
import { lines } from '../readers/lines.ts';
import { sizeText } from '../readers/size.ts';
import { EXIT } from './exit.ts';

export type SideName = 'a' | 'b';

export interface Side {
  readonly name: SideName;
  /** What it printed before; else it is run. */
  readonly output: string | undefined;
  readonly bin: string | undefined;
  readonly args: readonly string[];
}

/** A document of a side, or the reason why it has none. */
export type Read = Cleaned | { readonly id: string; readonly error: string };

// A line holds the article and what was removed: a few times the page, which --max-size bounds.
const MAX_LINE_BYTES = 256 * 1024 ** 2;

/** The documents of a side, in its order. */
export async function* documentsOf(side: Side): AsyncGenerator<Read> {
  if (side.output !== undefined) {
    yield* read(side.output, (await bytesOf(side.output)).chunks);
    return;
  }
  const bin = side.bin ?? process.argv[1] ?? '';
  const isScript = side.bin === undefined || /\.[cm]?js$/u.test(bin);
  const [command, args] = isScript ? [process.execPath, [bin, ...side.args]] : [bin, [...side.args]];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code ?? signal ?? ''));
  });
  try {
    yield* read(`--${side.name}`, child.stdout);
    const code = await ended;
    if (code === EXIT.ok) return;
    const reason = Buffer.concat(said)
      .toString()
      .trim()
      .split('\n')[0]
      ?.replace(/^copydesk: /u, '');
    const message = `side ${side.name}: ${reason || `${bin} ended with ${code}`}`;
    throw code === EXIT.usage ? new UsageError(message) : new InputError(message, bin);
  } finally {
    child.kill();
  }
}

async function* read(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Read> {
  for await (const { number, bytes } of lines(chunks, MAX_LINE_BYTES)) {
    if (!bytes) throw new InputError(`this line is larger than ${sizeText(MAX_LINE_BYTES)}`, path, number);
    const text = Buffer.from(bytes).toString();
    if (text.trim() === '') continue;
    const value = parse(text, path, number);
    if (isCleaned(value)) yield value;
    else if (isError(value)) yield value;
    else
      throw new InputError(
        'this is no article with its removed lines: make it with --removed -f ndjson',
        path,
        number,
      );
  }
}

function parse(text: string, path: string, line: number): object {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InputError('this line is no valid JSON', path, line, { cause });
  }
  if (typeof value !== 'object' || value === null)
    throw new InputError('this line is no JSON object', path, line);
  return value;
}

function isError(value: object): value is { readonly id: string; readonly error: string } {
  return 'id' in value && typeof value.id === 'string' && 'error' in value && typeof value.error === 'string';
}
