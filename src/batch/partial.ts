// One output file that many documents go into, so made that a run which was interrupted can be taken up again: the next
// run with the same request passes over the documents with which the journal begins, and goes on behind their results.

import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { makeFolders, naming, openUnfinished, release } from './atomic.ts';
import type { Journal } from './journal.ts';
import { copyLeft, entriesOf, filesFor, rowOf } from './left.ts';
import type { Ends, Sink } from './sinks.ts';

// How much work a kill may cost: results are on the disk before the journal tells of them.
const SYNC_MS = 1000;

export interface Partial {
  readonly sink: Sink;
  readonly journal: Journal;
}

/**
 * Opens a regular file, or one that is not there yet, for the results of many documents. Throws InputError with the path.
 *
 * @param request what all results are made by; what a run with another one has left is not used
 * @param isFresh begin anew in any case
 */
export async function openPartial(
  path: string,
  { header = '', footer = '' }: Ends,
  request: string,
  isFresh: boolean,
): Promise<Partial> {
  const target = await realpath(path).catch(() => path);
  const head = `${JSON.stringify([request, basename(target)])}\n`;
  const files = filesFor(target);
  const { part, journal, entries } = await naming(path, async () => {
    await makeFolders(dirname(target));
    const isLeft = await copyLeft(target, files, isFresh ? undefined : head);
    const mode = (await stat(target).catch(() => undefined))?.mode;
    const opener = isLeft ? open : openUnfinished;
    const opened = { part: await opener(files.part, 'a', mode), journal: await opener(files.journal, 'a') };
    if (mode !== undefined) await opened.part.chmod(mode);
    if (!isLeft) {
      await opened.part.appendFile(header);
      await opened.journal.appendFile(head);
    }
    return { ...opened, entries: isLeft ? entriesOf(files) : undefined };
  });

  let old = entries;
  /** How far results and journal are good. */
  const start = Buffer.byteLength(header);
  let end = start;
  let told = Buffer.byteLength(head);
  let waiting: string[] = [];
  let synced = performance.now();
  // What an earlier run has done is kept, also before the first document has come.
  let isKept = old !== undefined;

  const keep = (): void => {
    isKept = true;
    release(files.part);
    release(files.journal);
  };
  /** All that follows is new: what lies behind the last result that was passed over goes. */
  const begin = async (): Promise<void> => {
    if (!old) return;
    old = undefined;
    await part.truncate(end);
    await journal.truncate(told);
  };
  const sync = async (): Promise<void> => {
    await part.datasync();
    if (waiting.length > 0) {
      await journal.appendFile(waiting.join(''));
      keep();
    }
    waiting = [];
    synced = performance.now();
  };
  const close = async (): Promise<void> => {
    await part.close().catch(() => undefined);
    await journal.close().catch(() => undefined);
  };
  const remove = async (): Promise<void> => {
    for (const file of [files.journal, files.part]) {
      await rm(file, { force: true });
      release(file);
    }
  };
  const append = async (text: string): Promise<void> => {
    await begin();
    await part.appendFile(text);
    end += Buffer.byteLength(text);
  };
  return {
    sink: {
      write: (text) => naming(path, () => append(text)),
      finish: () =>
        naming(path, async () => {
          await append(footer);
          await part.sync();
          await close();
          await rename(files.part, target);
          await remove();
        }),
      abandon: async () => {
        await sync().catch(() => undefined);
        await close();
        if (!isKept || (!old && end === start)) await remove();
      },
    },
    journal: {
      recall: async (key) => {
        const next = await old?.next();
        if (!next || next.done || next.value.key !== key) {
          await naming(path, begin);
          return undefined;
        }
        end = next.value.end;
        told = next.value.told;
        return { failure: next.value.failure };
      },
      add: (key, _file, failure) =>
        naming(path, async () => {
          waiting.push(rowOf(key, end, failure));
          if (performance.now() - synced >= SYNC_MS) await sync();
        }),
      close: async () => undefined,
    },
  };
}
