// Where results go and as what. One document goes to stdout or into a file; many go as a stream to stdout or a file, or
// as a tree of files that mirrors the inputs.

import { UsageError } from '../errors.ts';
import { type Format, namedFormat } from '../writers/index.ts';
import { statOf } from './stat.ts';

export type Target =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'tree'; readonly folder: string };

/** What a command can print: as one document, as a stream of many, and at all. */
export interface Formats {
  readonly one: Format;
  readonly many: Format;
  readonly all: readonly Format[];
  /** Those that can hold many documents in one stream. */
  readonly streams: readonly Format[];
}

export interface Aim {
  readonly target: Target;
  readonly format: Format;
}

/**
 * Decides target and format.
 *
 * @param inputs `one` document, `many` files, or the `records` of one NDJSON or WET input
 * @throws UsageError where the format cannot hold what is asked of it
 */
export function aim(
  inputs: 'one' | 'many' | 'records',
  output: string | undefined,
  asked: Format | undefined,
  formats: Formats,
): Aim {
  if (asked && !formats.all.includes(asked)) {
    throw new UsageError(`this command does not write ${asked}; it writes ${formats.all.join(', ')}`);
  }
  const isFolder = output !== undefined && isFolderName(output);
  const streams = asked ? formats.streams.includes(asked) : inputs === 'records';
  if (inputs === 'one' || streams || output === undefined) {
    const format =
      asked ?? (inputs === 'one' || (inputs === 'many' && isFolder) ? formats.one : formats.many);
    if (inputs !== 'one' && !formats.streams.includes(format)) {
      throw new UsageError(
        `many documents as ${format} need -o FOLDER (or -f ${formats.many} for one stream)`,
      );
    }
    if (output === undefined) return { target: { kind: 'stdout' }, format };
    return { target: isFolder ? { kind: 'tree', folder: output } : { kind: 'file', path: output }, format };
  }
  if (!isFolder) refuseFileName(output, formats);
  return { target: { kind: 'tree', folder: output }, format: asked ?? formats.one };
}

/** Who writes `-o all.json` means a file, and would find a folder. */
function refuseFileName(output: string, { all, many }: Formats): void {
  const named = namedFormat(output);
  if (!named || !all.includes(named.format)) return;
  throw new UsageError(
    `a file of ${named.ending} cannot hold many documents: -o ${named.stem}${many} makes one file of them, -o ${output}/ a folder of files`,
  );
}

function isFolderName(output: string): boolean {
  return output.endsWith('/') || (statOf(output)?.isDirectory() ?? false);
}
