// Where printed results end: stdout, one file, or a tree of files. Each takes outcomes in input order.

import { isClosedPipe } from '../system-errors.ts';
import { type AtomicFile, openAtomic, writeError } from './atomic.ts';
import type { Put } from './stdout.ts';

export interface Sink {
  /** Takes the text of one document. `path` is where a tree puts it. */
  readonly write: (text: string, path: string) => Promise<void>;
  /** Makes all of it visible. */
  readonly finish: () => Promise<void>;
  /** Leaves no unfinished file behind. */
  readonly abandon: () => Promise<void>;
}

/** What stands once at the head and at the foot of a file. */
export interface Ends {
  readonly header?: string;
  readonly footer?: string;
}

/** Prints to standard output, with what shall be seen there made safe by `guard`. */
export function stdoutSink(
  { header = '', footer = '' }: Ends,
  guard: (text: string) => string,
  put: Put,
): Sink {
  const print = async (text: string): Promise<void> => {
    try {
      if (text !== '') await put(guard(text));
    } catch (error) {
      throw isClosedPipe(error) ? error : writeError('stdout', error);
    }
  };
  let isBegun = false;
  const begin = async (): Promise<void> => {
    if (isBegun) return;
    isBegun = true;
    await print(header);
  };
  return {
    write: async (text) => {
      await begin();
      await print(text);
    },
    finish: async () => {
      await begin();
      await print(footer);
    },
    abandon: async () => undefined,
  };
}

/** Writes all documents to one file, whole or not at all. */
export async function fileSink(path: string, { header = '', footer = '' }: Ends): Promise<Sink> {
  const file = await openAtomic(path);
  await file.write(header);
  const finish = async (): Promise<void> => {
    await file.write(footer);
    await file.commit();
  };
  return { write: (text) => file.write(text), finish, abandon: file.discard };
}

/** Writes a file for each path below the folder; what comes for the same path, one after the other, goes into the same file. */
export function treeSink(folder: string, { header = '', footer = '' }: Ends): Sink {
  let open: { readonly path: string; readonly file: AtomicFile } | undefined;
  const close = async (): Promise<void> => {
    const done = open;
    open = undefined;
    await done?.file.write(footer);
    await done?.file.commit();
  };
  return {
    write: async (text, path) => {
      if (open?.path !== path) {
        await close();
        open = { path, file: await openAtomic(path, folder) };
        await open.file.write(header);
      }
      await open.file.write(text);
    },
    finish: close,
    abandon: async () => open?.file.discard(),
  };
}
